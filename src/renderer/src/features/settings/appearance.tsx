import { Monitor, Moon, Palette, Sun } from 'lucide-react'
import type { Settings } from '#shared/domain/settings.ts'
import { Select, type SelectOption } from '../../components/select.tsx'
import { Switch } from '../../components/switch.tsx'
import { Section, Setting } from './section.tsx'
import { useUpdateSettings } from './use-update-settings.ts'

const THEMES: SelectOption<Settings['theme']>[] = [
  { value: 'system', label: 'Like the system', icon: Monitor },
  { value: 'light', label: 'Light', icon: Sun },
  { value: 'dark', label: 'Dark', icon: Moon },
]

export function Appearance({ settings }: { settings: Settings }) {
  const update = useUpdateSettings()
  return (
    <Section title="Appearance" icon={Palette}>
      <Setting label="Theme">
        {({ id }) => <Select id={id} label="Theme" className="w-44" value={settings.theme} options={THEMES} onChange={(theme) => update({ theme })} />}
      </Setting>
      <Setting label="Single-letter keys in the Email Inbox" hint="Switch them off if you speak to your computer; arrows and Enter stay.">
        {({ id, describedBy }) => <Switch id={id} describedBy={describedBy} checked={settings.singleKeys} onChange={(singleKeys) => update({ singleKeys })} />}
      </Setting>
    </Section>
  )
}
