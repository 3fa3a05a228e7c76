import { useId, useState } from 'react'
import type { Finding } from '#shared/domain/finding.ts'
import { reviewLabelWords, type SimilarOffer } from '#shared/domain/learning.ts'
import { Button } from '../../components/button.tsx'
import { Dialog, DialogBody } from '../../components/dialog.tsx'
import { MailTypeBadge } from '../../components/mail-type.tsx'
import { shortDate } from '../../lib/format.ts'
import { useNow } from '../../lib/use-now.ts'
import { listLines, senderOf } from '../findings/words.ts'

type SimilarDialogProps = { offer: SimilarOffer; open: boolean; onOpenChange: (open: boolean) => void; onApply: (findingIds: number[]) => void }

/** The mails of an offer, to choose from. */
export function SimilarDialog({ offer, open, onOpenChange, onApply }: SimilarDialogProps) {
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const chosen = offer.findings.filter(({ id }) => !left.has(id))
  const toggle = (id: number) => setLeft((ids) => new Set(ids.has(id) ? [...ids].filter((one) => one !== id) : [...ids, id]))
  const apply = () => {
    onOpenChange(false)
    onApply(chosen.map(({ id }) => id))
  }
  const footer = (
    <>
      <Button onClick={() => onOpenChange(false)}>Cancel</Button>
      <Button variant="primary" disabled={chosen.length === 0} onClick={apply}>
        Apply to {chosen.length}
      </Button>
    </>
  )
  const description =
    offer.label === 'not_job'
      ? 'They would be set aside as not job mail.'
      : `Their type would become ${reviewLabelWords(offer.label)}; what was read of them stays.`
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Similar mails" description={description} footer={footer}>
      <DialogBody>
        <ul className="flex flex-col divide-y">
          {offer.findings.map((finding) => (
            <Choice key={finding.id} finding={finding} checked={!left.has(finding.id)} onToggle={() => toggle(finding.id)} />
          ))}
        </ul>
      </DialogBody>
    </Dialog>
  )
}

function Choice({ finding, checked, onToggle }: { finding: Finding; checked: boolean; onToggle: () => void }) {
  const id = useId()
  const now = useNow()
  const { first } = listLines(finding)
  return (
    <li className="flex items-center gap-3 py-2.5">
      <input id={id} type="checkbox" checked={checked} onChange={onToggle} className="size-4 shrink-0 accent-accent" />
      <label htmlFor={id} className="min-w-0 flex-1">
        <span className="flex items-baseline gap-3">
          <span className="min-w-0 flex-1 truncate text-sm font-medium">{first}</span>
          <span className="shrink-0 text-xs text-ink-subtle tabular-nums">{shortDate(finding.date, now)}</span>
        </span>
        <span className="block truncate text-sm text-ink-muted">{finding.subject ?? senderOf(finding)}</span>
      </label>
      <MailTypeBadge type={finding.type} />
    </li>
  )
}
