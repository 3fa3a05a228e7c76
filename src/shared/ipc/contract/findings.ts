import { z } from 'zod'
import { fields } from '../../domain/detection.ts'
import { finding, findingText, matchSuggestion, setAside } from '../../domain/finding.ts'
import { mailType } from '../../domain/mail-type.ts'
import type { Routes } from './route.ts'

const id = z.object({ findingId: z.number().int() })
/** What the person made of the finding's type and fields: unchanged, or edited. */
const reviewed = id.extend({ type: mailType, fields })

export const findings = {
  /** Newest mail first. `reviewed` lists confirmed and not-job findings, `ignored` the ignored ones. */
  'findings.list': { input: z.object({ tab: z.enum(['pending', 'reviewed', 'ignored']) }), output: z.array(finding) },
  'findings.counts': {
    input: z.void(),
    output: z.object({ pending: z.number().int(), reviewed: z.number().int(), ignored: z.number().int(), setAside: z.number().int() }),
  },
  'findings.get': { input: id, output: finding },
  /** Best first; the first one with certainty `sure`, if any, is what Confirm links to. Computed for the fields as edited. */
  'findings.suggestions': { input: reviewed, output: z.array(matchSuggestion) },
  /** The mail's text: kept encrypted while pending, else read again from Gmail (rejects with offline, mail_gone, …). */
  'findings.text': { input: id, output: findingText },
  'findings.openInGmail': { input: z.union([id, z.object({ setAsideId: z.number().int() })]), output: z.void() },
  /** Confirm as suggested: links when a suggestion is sure, else adds a new application. Needs a company. */
  'findings.confirm': { input: reviewed, output: finding, changes: ['findings', 'applications'] },
  'findings.confirmNew': { input: reviewed, output: finding, changes: ['findings', 'applications'] },
  'findings.confirmLink': { input: reviewed.extend({ applicationId: z.number().int() }), output: finding, changes: ['findings', 'applications'] },
  'findings.ignore': { input: id, output: finding, changes: ['findings', 'applications'] },
  'findings.notJob': { input: id, output: finding, changes: ['findings', 'applications'] },
  /** Takes the review back: the finding is pending again, its event is retracted. */
  'findings.undo': { input: id, output: finding, changes: ['findings', 'applications'] },
  'setAside.list': { input: z.void(), output: z.array(setAside) },
  /** Makes a pending finding of a mail that was set aside; reads the mail again. */
  'setAside.rescue': { input: z.object({ setAsideId: z.number().int() }), output: finding, changes: ['findings'] },
} satisfies Routes
