import type { Finding } from '#shared/domain/finding.ts'
import { ErrorNote } from '../../components/states.tsx'
import { DetailsDialog } from '../findings/details-dialog.tsx'
import { roleName, senderOf } from '../findings/words.ts'
import type { Draft } from './draft.ts'
import { FindingHead } from './finding-head.tsx'
import { Judgement } from './judgement.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { ReviewActions } from './review-actions.tsx'
import { ReviewForm } from './review-form.tsx'
import { SuggestedApplication } from './suggested-application.tsx'
import { useSuggestions } from './use-suggestions.ts'
import type { Triage } from './use-triage.ts'

/** A finding that waits: what was understood, to be put right, and what to do with it. */
export function PendingDetail({ finding, draft, triage }: { finding: Finding; draft: Draft; triage: Triage }) {
  const suggestions = useSuggestions(finding, draft)
  const { overlay, show } = triage
  const close = (open: boolean) => !open && show(null)
  const title = finding.subject ?? (roleName(finding.fields.company, finding.fields.title) || senderOf(finding))
  return (
    <article className="flex h-full flex-col">
      <div className="scroll min-h-0 flex-1 [scrollbar-gutter:stable]">
        <div className="mx-auto flex max-w-3xl flex-col gap-5 px-6 py-5">
          <FindingHead finding={finding} title={title} onDetails={() => show('details')} />
          <Judgement finding={finding} draft={draft} triage={triage} />
          <ReviewForm finding={finding} draft={draft} triage={triage} />
          <SuggestedApplication suggestions={suggestions} onOthers={() => show('link')} />
        </div>
      </div>
      <footer className="border-t px-6 py-3">
        <div className="mx-auto flex max-w-3xl flex-col gap-3">
          {triage.failure && <ErrorNote error={triage.failure} />}
          <ReviewActions suggestions={suggestions} triage={triage} />
        </div>
      </footer>
      <DetailsDialog finding={finding} open={overlay === 'details'} onOpenChange={close} />
      <LinkDialog suggestions={suggestions} open={overlay === 'link'} onOpenChange={close} onChoose={triage.linkTo} />
    </article>
  )
}
