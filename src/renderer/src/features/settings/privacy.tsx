import { ShieldCheck } from 'lucide-react'
import type { Settings } from '#shared/domain/settings.ts'
import { Switch } from '../../components/switch.tsx'
import { Block, Section, Setting } from './section.tsx'
import { useUpdateSettings } from './use-update-settings.ts'

const KEPT = [
  'Only mail that the search for recruiters, hiring systems and their phrases brings up is read at all, and a mail that you look for yourself.',
  'A finding that waits keeps its text encrypted, for 30 days at most. When you review it, text, subject and quotes are deleted.',
  'After that there are the type, the fields as you confirmed them, sender, date and Gmail’s ids.',
  'What your reviews teach is kept as scrambled features, from which no text can be read back; Settings > Learning forgets it.',
  'Mail that was set aside keeps sender, subject and reason for 30 days.',
  'The keys to your mailbox are in the keychain of your system, nowhere else. Nothing is sent to us: there is no server.',
]

/** What is kept, in plain words, and the one choice about it. */
export function Privacy({ settings }: { settings: Settings }) {
  const update = useUpdateSettings()
  return (
    <Section title="Privacy" icon={ShieldCheck}>
      <Block>
        <ul className="flex list-disc flex-col gap-1.5 pl-4 text-sm text-ink-muted marker:text-ink-subtle">
          {KEPT.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Block>
      <Setting
        label="Keep the text until I have reviewed it"
        hint="Encrypted, for reviewing offline. Off: only the quotes are kept, and the text is read again from Gmail when you open it."
      >
        {({ id, describedBy }) => <Switch id={id} describedBy={describedBy} checked={settings.keepText} onChange={(keepText) => update({ keepText })} />}
      </Setting>
    </Section>
  )
}
