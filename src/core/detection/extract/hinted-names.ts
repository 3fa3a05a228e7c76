import { isCompanyLike, nameLength } from './company-words.ts'
import { nameAt } from './names.ts'
import type { Candidate, Source } from './source.ts'
import { titleLikeness } from './title-words.ts'
import { INSTITUTION } from './votes.ts'

/** Names of the text that are written like the sender's domain ("Acme Labs" of acmelabs.example, "Nuts & Bolts" of nutsbolts.example). */
export function namedByHint(sources: { text: Source; subject: Source }, hints: Set<string>): Candidate[] {
  const found: Candidate[] = []
  for (const hint of [...hints].filter((word) => word.length >= 3 && /^[a-z0-9]+$/.test(word)).slice(0, 3)) {
    for (const source of [sources.subject, sources.text]) {
      for (const { start, end } of placesOf(hint, source.view)) {
        const words = source.view.slice(start, end)
        const isWritten = /\p{Lu}|\d/u.test(words) || (hint.length >= 5 && LED.test(source.view.slice(Math.max(0, start - 12), start)))
        if (isCompanyLike(words) && isWritten) found.push({ source, start, end, weight: 0.5 })
        addLonger(found, source, start, end)
      }
    }
  }
  return found
}

const MOST = 3

/** Where a text writes a hint, in one word or several; a pattern of each hint's own would cost more than the rest of the reading. */
function placesOf(hint: string, view: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  const first = hint.charCodeAt(0)
  for (let start = 0; start < view.length && found.length < MOST; start++) {
    if (smallLetter(view.charCodeAt(start)) !== first || IN_WORD.test(view[start - 1] ?? ' ')) continue
    const end = endOf(hint, view, start)
    if (end === null || /^(?:[\p{L}\p{N}@]|\.[a-z])/u.test(view.slice(end, end + 2))) continue
    found.push({ start, end })
    start = end
  }
  return found
}

/** Where a hint that starts at a position ends there: between its letters may stand "&", "and", a space, a point or a dash. */
function endOf(hint: string, view: string, start: number): number | null {
  let at = start
  for (let letter = 0; letter < hint.length; letter++) {
    if (letter > 0 && smallLetter(view.charCodeAt(at)) !== hint.charCodeAt(letter)) at += JOINT.exec(view.slice(at, at + 6))?.[0].length ?? 0
    if (smallLetter(view.charCodeAt(at)) !== hint.charCodeAt(letter)) return null
    at++
  }
  return at
}

const IN_WORD = /[\p{L}\p{N}@./]/u
const JOINT = /^(?: ?(?:&|and\b|\+) ?|[ .'-])/

function smallLetter(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code
}

/** "Tidewell Ports" where the domain says tidewell: the name as the mail goes on with it, up to the end of a line or part. */
function addLonger(found: Candidate[], source: Source, start: number, end: number): void {
  const before = /(?:The |(?:\p{Lu}\p{L}+ (?:of|for) ))$/u.exec(source.view.slice(Math.max(0, start - 25), start))?.[0] ?? ''
  const from = INSTITUTION.test(before) ? start - before.length : start
  const name = nameAt(source, from, Math.min(source.view.length, end + 40))
  const length = name ? nameLength(source.view.slice(name.start, name.end)) : 0
  if (
    from + length <= end ||
    !/^(?:[\s]*(?:[\n.,|!?)·:–-]|$)| \p{Ll}| (?:HR|Talent|Careers|Recruit|Human|Team|People)|')/u.test(source.view.slice(from + length, from + length + 12))
  )
    return
  const words = source.view.slice(from, from + length)
  if (titleLikeness(words) < 2 && !ROOM.test(words)) found.push({ source, start: from, end: from + length, weight: 0.45 })
}

/** What leads to an employer that writes itself in small letters ("we at wordloom"). */
const LED = /\b(?:at|for|from|with|join|building|called|of|to) $/i

/** What a building or a page of the employer is called. */
const ROOM =
  /\b(?:hall|building|tower|campus|room|floor|office|offices|website|portal|careers?|jobs?|team|account|newsletter|interview|invitation|test|academy|round|day)$/i
