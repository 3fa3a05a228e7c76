import { useQuery } from '@tanstack/react-query'
import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { SyncState } from '#shared/domain/sync.ts'
import { buttonLook } from '../../components/button.tsx'
import { SectionCard } from '../../components/card.tsx'
import { SyncNowButton } from '../../components/sync-now-button.tsx'
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
      {state && <Trouble state={state} />}
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

/** What keeps mail from arriving, and what to do. */
function Trouble({ state }: { state: SyncState }) {
  if (state.state === 'needs_reconnect') {
    return (
      <Notice text={`Google no longer accepts the connection of ${state.address}.`}>
        <Link to="/settings" className={buttonLook({ variant: 'link', size: 'inline', className: 'text-sm' })}>
          Reconnect it
        </Link>
      </Notice>
    )
  }
  if (state.state === 'failed' || state.state === 'keychain_locked' || state.state === 'disk_full') return <Notice text={`${state.message} ${state.hint}`} />
  if (state.state === 'waiting') return <Notice text={state.reason} />
  if (state.state === 'offline') return <Notice text="Gmail cannot be reached. Syncing goes on when the connection is back." />
  return null
}

function Notice({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <div className="mx-4 mt-3 flex items-start gap-2 rounded-lg bg-amber-soft px-3 py-2 text-sm text-amber">
      <TriangleAlert aria-hidden className="mt-px size-4 shrink-0" />
      <p className="min-w-0 flex-1">
        {text} {children}
      </p>
    </div>
  )
}
