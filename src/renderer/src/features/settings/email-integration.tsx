import { useQuery } from '@tanstack/react-query'
import { Mail, Plus } from 'lucide-react'
import { useState } from 'react'
import type { Account } from '#shared/domain/account.ts'
import { type Settings, SYNC_MINUTES } from '#shared/domain/settings.ts'
import { Button } from '../../components/button.tsx'
import { ErrorNote, Skeleton } from '../../components/states.tsx'
import { Switch } from '../../components/switch.tsx'
import { ask } from '../../lib/queries.ts'
import { AccountBlock } from './account-block.tsx'
import { ConnectGmail } from './connect-gmail.tsx'
import { DisconnectDialog } from './disconnect-dialog.tsx'
import { NumberSetting } from './number-setting.tsx'
import { OtherAccountDialog } from './other-account-dialog.tsx'
import { Block, Section, Setting } from './section.tsx'
import { SyncBlock } from './sync-block.tsx'
import { useConnect } from './use-connect.ts'
import { useUpdateSettings } from './use-update-settings.ts'

const WINDOW_DAYS = { min: 7, max: 730 }

/** The Gmail accounts, and how often they are looked at. */
export function EmailIntegration({ settings }: { settings: Settings }) {
  const { data: accounts, error } = useQuery(ask('accounts.list'))
  const connect = useConnect()
  // kept here: the account may be gone from the list while the dialog still has something to say
  const [leaving, setLeaving] = useState<Account | null>(null)
  const update = useUpdateSettings()
  const connected = accounts?.some(({ state }) => state !== 'disconnected') ?? false
  return (
    <Section title="Email Integration" icon={Mail} lead="Connect Gmail to find the mail about your applications by itself.">
      {error && (
        <Block>
          <ErrorNote error={error} />
        </Block>
      )}
      {!accounts && !error && (
        <Block>
          <Skeleton className="h-14" />
        </Block>
      )}
      {accounts?.map((account) => (
        <AccountBlock key={account.id} account={account} connect={connect} onLeave={() => setLeaving(account)} />
      ))}
      {accounts && accounts.length > 0 && <SyncBlock />}
      {accounts && <NewAccount connected={connected} connect={connect} />}
      <NumberSetting
        label="Sync every"
        hint={`From ${SYNC_MINUTES.min} to ${SYNC_MINUTES.max} minutes, also while the window is closed.`}
        unit="minutes"
        {...SYNC_MINUTES}
        value={settings.syncMinutes}
        onChange={(syncMinutes) => update({ syncMinutes })}
      />
      <Setting label="Pause syncing" hint="Nothing is read by itself until you switch this off.">
        {({ id, describedBy }) => <Switch id={id} describedBy={describedBy} checked={settings.syncPaused} onChange={(syncPaused) => update({ syncPaused })} />}
      </Setting>
      <NumberSetting
        label="First sync looks back"
        hint="How old mail may be when an account is read for the first time."
        unit="days"
        {...WINDOW_DAYS}
        value={settings.windowDays}
        onChange={(windowDays) => update({ windowDays })}
      />
      <OtherAccountDialog connect={connect} />
      {leaving && <DisconnectDialog account={leaving} onClose={() => setLeaving(null)} />}
    </Section>
  )
}

/** The form is open while nothing is connected; beside an account it waits behind a button. */
function NewAccount({ connected, connect }: { connected: boolean; connect: ReturnType<typeof useConnect> }) {
  const [adding, setAdding] = useState(false)
  if (!connected || adding || connect.isConnectingNew) return <ConnectGmail connect={connect} onCancel={connected ? () => setAdding(false) : null} />
  return (
    <Block className="py-3">
      <Button variant="ghost" className="-ml-2" onClick={() => setAdding(true)}>
        <Plus aria-hidden />
        Add another account
      </Button>
    </Block>
  )
}
