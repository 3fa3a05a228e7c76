import { z } from 'zod'
import { finding } from './finding.ts'
import { MAIL_TYPE_LABELS, MAIL_TYPES } from './mail-type.ts'

/** What a person can say that a mail is. */
const reviewLabel = z.enum([...MAIL_TYPES, 'not_job'])
export type ReviewLabel = z.infer<typeof reviewLabel>

/** How many of some mails are answered right, by the shipped detection alone and with what the person taught. */
export const comparison = z.object({ mails: z.number().int(), shipped: z.number().int(), personal: z.number().int() })

/**
 * What learning came to. `reviews`: each answered by what the other conversations taught; `bundled`: the project's own labelled mails;
 * `corrections`: reviews that changed what was shown.
 */
export const learningFigures = z.object({ reviews: comparison, bundled: comparison, corrections: z.number().int() })
export type LearningFigures = z.infer<typeof learningFigures>

/** The company that a sender writes for, as the person confirmed it; `sender` is an address or a domain, `seen` counts the reviews. */
const learnedSender = z.object({ sender: z.string(), company: z.string(), seen: z.number().int() })
export type LearnedSender = z.infer<typeof learnedSender>

/** Learning as Settings shows it. `figures` null: nothing was learnt from yet. */
export const learningState = z.object({
  used: z.boolean(),
  figures: learningFigures.nullable(),
  learntAt: z.iso.datetime().nullable(),
  senders: z.array(learnedSender),
})
export type LearningState = z.infer<typeof learningState>

/** Findings that wait and look like one that the person has just corrected to `label`. */
export const similarOffer = z.object({ findingId: z.number().int(), label: reviewLabel, findings: z.array(finding) })
export type SimilarOffer = z.infer<typeof similarOffer>

/** A label in words for people. */
export const reviewLabelWords = (label: ReviewLabel): string => (label === 'not_job' ? 'Not job mail' : MAIL_TYPE_LABELS[label])
