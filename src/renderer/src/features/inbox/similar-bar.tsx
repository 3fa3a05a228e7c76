import { Layers, X } from 'lucide-react'
import { useState } from 'react'
import { type ReviewLabel, reviewLabelWords } from '#shared/domain/learning.ts'
import { Button } from '../../components/button.tsx'
import { ErrorNote } from '../../components/states.tsx'
import { count } from '../../lib/format.ts'
import { SimilarDialog } from './similar-dialog.tsx'
import type { Similar } from './use-similar.ts'

/** Offers a correction for the findings like it. The live region stays in the page, so that screen readers notice what enters it. */
export function SimilarBar({ similar }: { similar: Similar }) {
  const { offer, applied, error, busy, apply, undo, dismiss } = similar
  const [showing, setShowing] = useState(false)
  const ids = offer?.findings.map(({ id }) => id) ?? []
  return (
    <section aria-label="Similar mails" aria-live="polite" className="shrink-0">
      {offer && (
        <div className="mx-4 mb-3 flex flex-col gap-2 rounded-lg bg-sunken px-3 py-2.5 text-sm">
          <p className="flex gap-2">
            <Layers aria-hidden className="mt-0.5 size-4 shrink-0 text-ink-subtle" />
            <span>
              {CORRECTED[offer.label === 'not_job' ? 'notJob' : 'type'](offer.label)} {count(ids.length, 'similar mail waits', 'similar mails wait')}. Apply to{' '}
              {ids.length === 1 ? 'it' : 'them'}?
            </span>
          </p>
          <div className="flex flex-wrap gap-1.5 pl-6">
            <Button variant="primary" aria-keyshortcuts="a" disabled={busy} onClick={() => apply(ids)}>
              Apply
            </Button>
            <Button onClick={() => setShowing(true)}>Show</Button>
            <Button variant="ghost" onClick={dismiss}>
              Not now
            </Button>
          </div>
          {error !== null && <ErrorNote error={error} />}
          <SimilarDialog offer={offer} open={showing} onOpenChange={setShowing} onApply={apply} />
        </div>
      )}
      {applied && (
        <div className="mx-4 mb-3 flex items-center gap-2 rounded-lg bg-sunken py-1.5 pr-1.5 pl-3 text-sm">
          <p className="min-w-0 flex-1">{doneWords(applied.label, applied.mails)}</p>
          <Button variant="link" size="inline" className="font-semibold" disabled={busy} onClick={undo}>
            Undo
          </Button>
          <Button variant="ghost" size="icon" aria-label="Dismiss" onClick={dismiss}>
            <X aria-hidden />
          </Button>
        </div>
      )}
    </section>
  )
}

const CORRECTED = {
  type: (label: ReviewLabel) => `You changed a mail to ${reviewLabelWords(label)}.`,
  notJob: () => 'You marked a mail as not job mail.',
}

function doneWords(label: ReviewLabel, mails: number): string {
  const changed = count(mails, 'mail', 'mails')
  return label === 'not_job' ? `${changed} set aside` : `${changed} changed to ${reviewLabelWords(label)}`
}
