import { CircleAlert } from 'lucide-react'
import { useId, useRef } from 'react'
import type { Finding } from '#shared/domain/finding.ts'
import { MAIL_TYPE_LABELS, MAIL_TYPES, type MailType } from '#shared/domain/mail-type.ts'
import { mailTypeIcon } from '../../components/mail-type.tsx'
import { Select, type SelectOption } from '../../components/select.tsx'
import { percent } from '../../lib/format.ts'
import { Quotes } from '../findings/quotes.tsx'
import { confidenceWords, DECIDED_BY } from '../findings/words.ts'
import type { Draft } from './draft.ts'
import type { Triage } from './use-triage.ts'

const TYPES: SelectOption<MailType>[] = MAIL_TYPES.map((value) => ({ value, label: MAIL_TYPE_LABELS[value], icon: mailTypeIcon(value) }))

/** What kind of mail this is, how sure that is, who decided and on which words. The type can be changed. */
export function Judgement({ finding, draft, triage }: { finding: Finding; draft: Draft; triage: Triage }) {
  const id = useId()
  const openedByItsKeys = useRef(false)
  const change = (open: boolean) => {
    if (open) openedByItsKeys.current = document.activeElement?.id === id
    triage.show(open ? 'type' : null)
  }
  /** The select would keep the keyboard, and take the next command for a choice; it does so for a person who walks the form by Tab. */
  const giveKeyboardBack = (event: Event) => {
    if (!openedByItsKeys.current) {
      event.preventDefault()
      triage.list.current?.focus({ preventScroll: true })
    }
    openedByItsKeys.current = false
  }
  const unsure = finding.verdict === 'unsure'
  return (
    <section aria-label="What was understood" className="flex flex-col gap-3 rounded-xl border bg-sunken p-4">
      <div className="flex flex-wrap items-end gap-x-5 gap-y-3">
        <div className="flex w-60 flex-col gap-1.5">
          <label htmlFor={id} className="text-xs font-medium text-ink-muted">
            Type
          </label>
          <Select
            id={id}
            label="Type"
            value={draft.type}
            options={TYPES}
            onChange={(type) => triage.edit({ type })}
            open={triage.overlay === 'type'}
            onOpenChange={change}
            onCloseAutoFocus={giveKeyboardBack}
          />
        </div>
        <Confidence finding={finding} />
      </div>
      {unsure && (
        <p className="flex items-start gap-2 text-sm font-medium text-amber">
          <CircleAlert aria-hidden className="mt-px size-4 shrink-0" />
          Please check: this could not be decided with confidence.
        </p>
      )}
      <div className="flex flex-col gap-2">
        <p className="text-sm text-ink-muted">
          {finding.reason} <span className="text-ink-subtle">Decided by {DECIDED_BY[finding.decidedBy]}.</span>
        </p>
        <Quotes evidence={finding.evidence} field="type" />
      </div>
    </section>
  )
}

function Confidence({ finding }: { finding: Finding }) {
  return (
    <div className="flex min-w-32 flex-1 flex-col gap-2 pb-1.5">
      <p className="text-sm">
        <span className="font-medium">{confidenceWords(finding)}</span> <span className="text-ink-muted tabular-nums">{percent(finding.confidence)}</span>
      </p>
      <div aria-hidden className="h-1 max-w-40 overflow-hidden rounded-full bg-line">
        <div
          className={finding.verdict === 'unsure' ? 'h-full rounded-full bg-amber' : 'h-full rounded-full bg-green'}
          style={{ width: percent(finding.confidence, { locale: 'en' }) }}
        />
      </div>
    </div>
  )
}
