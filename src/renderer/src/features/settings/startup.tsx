import { useQuery } from '@tanstack/react-query'
import { Power } from 'lucide-react'
import type { Settings } from '#shared/domain/settings.ts'
import { Switch } from '../../components/switch.tsx'
import { ask } from '../../lib/queries.ts'
import { Section, Setting } from './section.tsx'
import { useUpdateSettings } from './use-update-settings.ts'

/** Whether the app runs without being asked. The sample would only start a fictional mailbox. */
export function Startup({ settings }: { settings: Settings }) {
  const update = useUpdateSettings()
  const sample = useQuery(ask('app.info')).data?.sample ?? true
  if (sample) return null
  return (
    <Section title="Startup" icon={Power}>
      <Setting label="Start when I sign in to this computer" hint="In the tray, without a window, so that new mail is found without you.">
        {({ id, describedBy }) => (
          <Switch id={id} describedBy={describedBy} checked={settings.startAtLogin} onChange={(startAtLogin) => update({ startAtLogin })} />
        )}
      </Setting>
    </Section>
  )
}
