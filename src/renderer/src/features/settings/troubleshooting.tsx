import { LifeBuoy } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { MissingMailDialog } from '../missing-mail/missing-mail-dialog.tsx'
import { Block, Section } from './section.tsx'

/** Help for what does not go as expected. */
export function Troubleshooting() {
  const [open, setOpen] = useState(false)
  return (
    <Section title="Troubleshooting" icon={LifeBuoy}>
      <Block className="flex items-center gap-4">
        <div className="min-w-0 flex-1">
          <p className="text-sm font-medium">Why was this mail not detected?</p>
          <p className="text-sm text-ink-muted">Paste the mail’s address in Gmail or its subject: the app says how far it came, and can fetch it.</p>
        </div>
        <Button onClick={() => setOpen(true)}>Look for a mail…</Button>
      </Block>
      <MissingMailDialog open={open} onClose={() => setOpen(false)} />
    </Section>
  )
}
