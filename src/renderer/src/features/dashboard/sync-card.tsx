import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { SyncState } from '#shared/domain/sync.ts'
import { ACTION_LABELS, syncWords } from '#shared/domain/sync-words.ts'
import { Button } from '../../components/button.tsx'
import { SectionCard } from '../../components/card.tsx'
import { syncLook } from '../../components/sync-look.ts'
import { SyncNowButton } from '../../components/sync-now-button.tsx'
import { SyncProgress } from '../../components/sync-progress.tsx'
import { useSyncAction } from '../../components/use-sync-action.ts'
import { cn } from '../../lib/cn.ts'
import { fullDate, relativeTime } from '../../lib/format.ts'
import { ask } from '../../lib/queries.ts'
import { useNow } from '../../lib/use-now.ts'

/** When mail was last looked at, when it will be, and what stands in the way. */
export function SyncCard() {
  const { data: accounts } = useQuery(ask('accounts.list'))
  const { data: state } = useQuery(ask('sync.state'))
  const last = latest(accounts?.map(({ lastSyncAt }) => lastSyncAt) ?? [])
  return (
    <SectionCard title="Gmail" action={<SyncNowButton />} className="pb-4">
      <dl className="flex flex-col gap-1.5 px-4 text-sm">
        <Row name="Last sync">
          <Moment iso={last} none="Not yet" />
        </Row>
        <Row name="Next sync">{state && <NextSync state={state} />}</Row>
      </dl>
      {state && <Words state={state} />}
    </SectionCard>
  )
}

const latest = (times: (string | null)[]) =>
  times
    .filter((time) => time !== null)
    .sort()
    .at(-1) ?? null

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex items-center justify-between gap-3">
      <dt className="text-ink-muted">{name}</dt>
      <dd className="text-right">{children}</dd>
    </div>
  )
}

function Moment({ iso, none }: { iso: string | null; none: string }) {
  const now = useNow()
  if (!iso) return none
  return (
    <time dateTime={iso} title={fullDate(iso)}>
      {relativeTime(iso, now)}
    </time>
  )
}

function NextSync({ state }: { state: SyncState }) {
  switch (state.state) {
    case 'syncing':
      return 'Running now'
    case 'paused':
      return 'Paused'
    case 'idle':
    case 'offline':
    case 'keychain_locked':
    case 'disk_full':
    case 'failed':
      return <Moment iso={state.nextSyncAt} none="Not planned" />
    case 'waiting':
      return <Moment iso={state.until} none="Not planned" />
    case 'connecting':
    case 'disconnected':
    case 'needs_reconnect':
      return 'Not connected'
  }
}

/** How the sync stands where that is more than a time: the words of window and tray, and what can be done. */
function Words({ state }: { state: SyncState }) {
  const { run, isRunning } = useSyncAction()
  const { line, reason, nextStep, action } = syncWords(state)
  if (!action && !WORTH_SAYING.includes(state.state)) return null
  const { icon: Icon } = syncLook(state)
  const calm = state.state === 'syncing' || state.state === 'connecting' || state.state === 'paused'
  return (
    <div className={cn('mx-4 mt-3 flex items-start gap-2 rounded-lg px-3 py-2 text-sm', calm ? 'bg-sunken text-ink-muted' : 'bg-amber-soft text-amber')}>
      <Icon aria-hidden className={cn('mt-px size-4 shrink-0', state.state === 'syncing' && 'animate-spin')} />
      <div className="flex min-w-0 flex-1 flex-col items-start gap-1">
        <p className="font-medium wrap-anywhere tabular-nums">{line}</p>
        {reason && <p>{reason}</p>}
        {nextStep && <p>{nextStep}</p>}
        {action && (
          <Button variant="link" size="inline" className="mt-0.5" disabled={isRunning} onClick={() => run(action)}>
            {ACTION_LABELS[action]}
          </Button>
        )}
        <SyncProgress state={state} className="w-full empty:hidden" />
      </div>
    </div>
  )
}

const WORTH_SAYING: SyncState['state'][] = ['connecting', 'syncing', 'waiting']
