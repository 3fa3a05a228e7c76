import { companyAt } from './company-name.ts'
import { isPersonName } from './first-names.ts'
import { nameAt, nameStarts } from './names.ts'
import { NO_PERSON } from './signed-parts.ts'
import type { Candidate, Source } from './source.ts'
import { titleLikeness } from './title-words.ts'

/** What employers do. */
const ACTING =
  /^(?:'s\b| (?:is|are|has|have|will|would|was|were|asks?|wants?|needs?|hires?|runs?|does|did|can|could|may|keeps?|uses?|made|offers?|requires?|participates?|takes?|team|staff|HR|application|careers?|recruit))/
const MOST = 30
const STREET = / (?:Street|St|Road|Rd|Avenue|Ave|Lane|Row|Drive|Boulevard|Hall|Plaza|Square)$/
/** What joins an employer to the sentence. */
const JOINED = /\b(?:at|for|from|with|of|by|to|join|joining|called) (?:the )?$/i

/**
 * Every name of several words, wherever it stands: hardly a reason to take it for the employer, unless it is called as
 * employers are, is joined as they are, or stands alone, and nothing else in the mail comes near.
 */
export function namesAnywhere(source: Source): Candidate[] {
  const { view } = source
  const found: Candidate[] = []
  let from = 0
  for (const start of nameStarts(source)) {
    if (start < from || found.length >= MOST || /[.&'-]/.test(view[start - 1] ?? '')) continue
    const name = nameAt(source, start, Math.min(view.length, start + 80))
    if (!name) continue
    from = name.end
    // Names of one word are never taken from anywhere.
    if (view.indexOf(' ', name.start) >= name.end) continue
    const read = companyAt(source, start)
    if (!read) continue
    const { end } = read
    const words = view.slice(name.start, end)
    if (!words.includes(' ') || isPersonName(words) || STREET.test(words) || /^\p{L}\. |\d(?:$|pm|am)/u.test(words) || titleLikeness(words) === 2) continue
    const isCalled = NO_PERSON.test(words)
    const isJoined = JOINED.test(view.slice(Math.max(0, name.start - 14), name.start))
    const isActing = ACTING.test(view.slice(end, end + 14))
    found.push({ source, start: name.start, end, weight: 0.25 + (isCalled ? 0.15 : 0) + (isJoined ? 0.1 : 0) + (isActing ? 0.1 : 0) })
  }
  return found
}
