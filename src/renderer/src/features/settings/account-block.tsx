import type { Account } from '#shared/domain/account.ts'
import { Badge, type Tone } from '../../components/badge.tsx'
import { Button } from '../../components/button.tsx'
import { ErrorNote } from '../../components/states.tsx'
import { fullDate, relativeTime } from '../../lib/format.ts'
import { useNow } from '../../lib/use-now.ts'
import { Waiting } from './connect-gmail.tsx'
import { Block } from './section.tsx'
import type { Connect } from './use-connect.ts'

const STATES: Record<Account['state'], { tone: Tone; label: string }> = {
  connected: { tone: 'green', label: 'Connected' },
  needs_reconnect: { tone: 'amber', label: 'Needs to be reconnected' },
  disconnected: { tone: 'gray', label: 'Not connected' },
}

const SCOPE = 'Read-only: TrackMyRoles can read mail and settings; it cannot send, delete or change anything.'

const EXPLAINED: Record<Account['state'], string> = {
  connected: SCOPE,
  needs_reconnect: 'Google no longer accepts the access, because it ran out or was taken back. Nothing is read until you reconnect.',
  disconnected: 'The access was given back. What was found before is kept.',
}

/** One account: who, how it stands, what may be done with it. */
export function AccountBlock({ account, connect, onLeave }: { account: Account; connect: Connect; onLeave: () => void }) {
  const failure = connect.failure?.accountId === account.id ? connect.failure.error : null
  return (
    <Block className="flex flex-col gap-3">
      <div className="flex items-start gap-4">
        <div className="min-w-0 flex-1">
          <p className="flex flex-wrap items-center gap-2">
            <span className="min-w-0 truncate text-base font-medium">{account.address}</span>
            <Badge tone={STATES[account.state].tone}>{STATES[account.state].label}</Badge>
            {account.sample && <Badge tone="amber">Sample</Badge>}
          </p>
          <p className="mt-1 text-sm text-ink-muted">{EXPLAINED[account.state]}</p>
          {account.state !== 'disconnected' && <SyncTimes account={account} />}
        </div>
        <AccountActions account={account} connect={connect} onLeave={onLeave} />
      </div>
      {connect.reconnecting === account.id && <Waiting onCancel={connect.cancel} />}
      {failure && <ErrorNote error={failure} />}
    </Block>
  )
}

function AccountActions({ account, connect, onLeave }: { account: Account; connect: Connect; onLeave: () => void }) {
  if (account.state === 'disconnected') return <Button onClick={onLeave}>Delete what was found…</Button>
  const busy = connect.reconnecting === account.id
  return (
    <div className="flex shrink-0 gap-2">
      {account.state === 'needs_reconnect' && (
        <Button variant="primary" disabled={busy} onClick={() => connect.start({ accountId: account.id })}>
          Reconnect
        </Button>
      )}
      <Button disabled={busy} onClick={onLeave}>
        Disconnect
      </Button>
    </div>
  )
}

function SyncTimes({ account: { lastSyncAt, nextSyncAt } }: { account: Account }) {
  return (
    <p className="mt-1.5 flex flex-wrap gap-x-5 text-sm text-ink-muted">
      <span>
        Last sync: <When iso={lastSyncAt} none="not yet" />
      </span>
      <span>
        Next sync: <When iso={nextSyncAt} none="not planned" />
      </span>
    </p>
  )
}

function When({ iso, none }: { iso: string | null; none: string }) {
  const now = useNow()
  if (!iso) return none
  return (
    <time dateTime={iso} title={fullDate(iso)} className="text-ink">
      {relativeTime(iso, now)}
    </time>
  )
}
