import { useQuery } from '@tanstack/react-query'
import { EyeOff, Inbox, ListChecks, type LucideIcon, MailPlus, MailSearch } from 'lucide-react'
import { useCallback } from 'react'
import { Link } from 'react-router'
import { buttonLook } from '../../components/button.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../components/states.tsx'
import { ask } from '../../lib/queries.ts'
import { MissingMailButton } from '../missing-mail/missing-mail-button.tsx'
import { FindingList } from './finding-list.tsx'
import type { FindingsTab } from './tabs.ts'
import type { Triage } from './use-triage.ts'

/** The list of a tab, or what stands in its place. */
export function ListPane({ triage }: { triage: Triage }) {
  const { findings, error, retry, selection, list, show, tab } = triage
  const open = useCallback(() => show('details'), [show])
  if (error) return <ErrorState error={error} onRetry={retry} />
  if (!findings) return <ListSkeleton />
  if (findings.length === 0) return <EmptyList tab={tab} />
  return <FindingList ref={list} findings={findings} selectedId={selection.selected?.id ?? null} onSelect={selection.select} onOpen={open} />
}

export function ListSkeleton() {
  return (
    <div aria-busy className="flex flex-col gap-px px-2">
      {[0, 1, 2, 3, 4, 5].map((row) => (
        <div key={row} className="flex h-21 flex-col gap-2 px-3 py-3">
          <Skeleton className="h-4 w-3/5" />
          <Skeleton className="h-3 w-4/5" />
          <Skeleton className="h-4 w-2/5" />
        </div>
      ))}
    </div>
  )
}

const EMPTY: Record<FindingsTab, { icon: LucideIcon; title: string; text: string }> = {
  pending: { icon: Inbox, title: 'Nothing to review', text: 'New mail about your applications appears here after the next sync.' },
  reviewed: { icon: ListChecks, title: 'Nothing reviewed yet', text: 'What you confirm, and what you mark as not job mail, is kept here. You can undo it.' },
  ignored: { icon: EyeOff, title: 'Nothing ignored', text: 'What you ignore never comes back by itself. It is kept here, so that you can undo it.' },
}

function EmptyList({ tab }: { tab: FindingsTab }) {
  const accounts = useQuery(ask('accounts.list')).data
  const syncing = useQuery(ask('sync.state')).data?.state === 'syncing'
  const { icon, title, text } = EMPTY[tab]
  if (tab === 'pending' && accounts?.length === 0) return <NotConnected />
  if (tab === 'pending' && syncing) {
    return (
      <EmptyState icon={MailSearch} title="Looking through your mail">
        Findings appear here as they are made.
      </EmptyState>
    )
  }
  return (
    <EmptyState icon={icon} title={title} action={tab === 'pending' && <MissingMailButton />}>
      {text}
    </EmptyState>
  )
}

function NotConnected() {
  const action = (
    <Link to="/settings" className={buttonLook({ variant: 'primary' })}>
      Set up Gmail
    </Link>
  )
  return (
    <EmptyState icon={MailPlus} title="Gmail is not connected yet" action={action}>
      Once it is, mail about your applications is found and waits here for your review.
    </EmptyState>
  )
}
