import { ACTS_AFTER, ACTS_LEAD, leadWeight } from './company-cues.ts'
import { addCompany } from './company-name.ts'
import { nameAt, nameStarts } from './names.ts'
import { addSignatures } from './signatures.ts'
import { addSignedParts } from './signed-parts.ts'
import type { Candidate, Source } from './source.ts'

/**
 * Names that the text gives as the employer, with the weight of the words around them.
 * Job titles and departments are left out; the same name may come several times.
 */
export function companiesInText(source: Source, hints: Set<string>): Candidate[] {
  const found: Candidate[] = []
  for (const start of nameStarts(source)) addLed(found, source, start)
  addSignatures(found, source)
  if (source.kind === 'text') addSignedParts(found, source, hints)
  return found
}

/** As much as a cue reads before a name. */
const LONGEST_LEAD = 120
const LONGEST_NAME = 90

function addLed(found: Candidate[], source: Source, start: number): void {
  const { view } = source
  const from = /["']/.test(view[start - 1] ?? '') ? start - 1 : start
  const lead = view.slice(Math.max(0, from - LONGEST_LEAD), from)
  const rest = view.slice(start, start + LONGEST_NAME)
  const weight = leadWeight(lead, rest)
  if (weight > 0) addCompany(found, source, start, weight)
  if (weight >= ACTING || (start > 0 && !(mayAct(lead) && ACTS_LEAD.test(lead.slice(-70))))) return
  const name = nameAt(source, start, Math.min(view.length, start + LONGEST_NAME))
  if (name && ACTS_AFTER.test(view.slice(name.end, name.end + 40))) addCompany(found, source, start, ACTING)
}

const ACTING = 0.85

/** The cheap test for ACTS_LEAD. */
function mayAct(lead: string): boolean {
  const before = lead.trimEnd()
  return lead.endsWith('\n') || before.length === 0 || '.!?:,\n'.includes(before.at(-1) ?? '') || before.endsWith('that') || before.endsWith('while')
}

/** "… in Acme's Data Analyst role": who owns the title. */
function addOwner(found: Candidate[], title: Candidate): void {
  const { view } = title.source
  const before = view.slice(Math.max(0, title.start - 60), title.start)
  const owner = /(?:^|[\s(])((?:\p{Lu}[\p{L}\d.&-]* ){0,4}\p{Lu}[\p{L}\d.&-]*)'s (?:open |new )?$/u.exec(before)
  if (owner?.[1]) addCompany(found, title.source, title.start - before.length + before.lastIndexOf(owner[1]), 0.9)
}

/** "… Data Analyst position with Acme": what stands right behind a title. */
const BEHIND_TITLE =
  /^["')]*(?: (?:position|role|opening|opportunity|vacancy|job|posting|post|appointment|internship|program|here|open|vacant)){0,4}(?:[ ,-]{0,3}\(?(?:[A-Z]{0,4}-?\d{3,}|#\d+)\)?)? ?(?:(at|@) (?:the )?|(with|within|for|from) (?:the )?|[-–|,] )(?=\S)/

/** Names that stand behind a title, as "at" or "with" joins them. */
export function companiesAfterTitles(titles: Candidate[]): Candidate[] {
  const found: Candidate[] = []
  for (const title of titles) {
    const joint = BEHIND_TITLE.exec(title.source.view.slice(title.end, title.end + 80))
    if (title.weight >= 0.85) addOwner(found, title)
    // "Engineer with Python" is no employer: only a title that the mail is plainly about counts here.
    if (joint && (joint[1] !== undefined || title.weight >= (joint[2] === 'with' ? 0.7 : 0.85)))
      addCompany(found, title.source, title.end + joint[0].length, joint[1] ? 1.1 : joint[2] ? 0.95 : 0.4)
  }
  return found
}
