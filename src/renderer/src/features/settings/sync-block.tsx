import { useQuery } from '@tanstack/react-query'
import { History } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'react-router'
import { ACTION_LABELS, type SyncAction, syncWords } from '#shared/domain/sync-words.ts'
import { Button } from '../../components/button.tsx'
import { Skeleton } from '../../components/states.tsx'
import { syncLook } from '../../components/sync-look.ts'
import { SyncNowButton } from '../../components/sync-now-button.tsx'
import { SyncProgress } from '../../components/sync-progress.tsx'
import { SHOW_UNREAD, useSyncAction } from '../../components/use-sync-action.ts'
import { cn } from '../../lib/cn.ts'
import { ask } from '../../lib/queries.ts'
import { Block } from './section.tsx'
import { SyncHistoryDialog } from './sync-history-dialog.tsx'
import { UnreadDialog } from './unread-dialog.tsx'

/** What has a button of its own in this section. */
const ELSEWHERE: SyncAction[] = ['connect', 'reconnect', 'sync']

/** How the sync stands, in the words of window and tray; its history, and the mails that it gave up. */
export function SyncBlock() {
  const { data: state } = useQuery(ask('sync.state'))
  const wanted: unknown = useLocation().state
  const [shown, show] = useState<'history' | 'unread' | null>(isShowUnread(wanted) ? 'unread' : null)
  const { run, isRunning } = useSyncAction()
  if (!state) return <Block>{<Skeleton className="h-9" />}</Block>
  const { icon: Icon, className } = syncLook(state)
  const { line, reason, nextStep, action } = syncWords(state)
  const offered = action && !ELSEWHERE.includes(action) ? action : null
  const close = () => show(null)
  return (
    <Block className="flex flex-col gap-3">
      <div className="flex items-start gap-4">
        <Icon aria-hidden className={cn('mt-0.5 size-4 shrink-0', className)} />
        <div className="min-w-0 flex-1 text-sm">
          <p className="font-medium wrap-anywhere tabular-nums">{line}</p>
          {reason && <p className="text-ink-muted">{reason}</p>}
          {nextStep && <p className="text-ink-muted">{nextStep}</p>}
        </div>
        <SyncNowButton />
      </div>
      <SyncProgress state={state} className="empty:hidden" />
      <div className="flex flex-wrap gap-2 pl-8">
        {offered && (
          <Button disabled={isRunning} onClick={() => (offered === 'unread' ? show('unread') : run(offered))}>
            {ACTION_LABELS[offered]}
          </Button>
        )}
        <Button variant="ghost" className={cn(!offered && '-ml-3')} onClick={() => show('history')}>
          <History aria-hidden />
          Sync history
        </Button>
      </div>
      <SyncHistoryDialog open={shown === 'history'} onClose={close} />
      <UnreadDialog open={shown === 'unread'} onClose={close} />
    </Block>
  )
}

const isShowUnread = (state: unknown) => typeof state === 'object' && state !== null && 'show' in state && state.show === SHOW_UNREAD.show
