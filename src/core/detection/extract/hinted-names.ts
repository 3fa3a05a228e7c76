import { isCompanyLike, nameLength } from './company-words.ts'
import { nameAt } from './names.ts'
import type { Candidate, Source } from './source.ts'
import { titleLikeness } from './title-words.ts'
import { INSTITUTION } from './votes.ts'

/** Names of the text that are written like the sender's domain ("Acme Labs" of acmelabs.example, "Nuts & Bolts" of nutsbolts.example). */
export function namedByHint(sources: { text: Source; subject: Source }, hints: Set<string>): Candidate[] {
  const found: Candidate[] = []
  for (const hint of [...hints].filter((word) => word.length >= 3 && /^[a-z0-9]+$/.test(word)).slice(0, 3)) {
    // The first letter comes before the look behind it: that is what a search can skip to.
    const pattern = new RegExp(
      `${hint.slice(0, 1)}(?<![\\p{L}\\p{N}@./].)(?: ?(?:&|and|\\+) ?|[ .'-])?${hint.slice(1).split('').join("(?: ?(?:&|and|\\+) ?|[ .'-])?")}(?![\\p{L}\\p{N}@]|\\.[a-z])`,
      'giu',
    )
    for (const source of [sources.subject, sources.text]) {
      for (const match of [...source.view.matchAll(pattern)].slice(0, 3)) {
        const isWritten = /\p{Lu}|\d/u.test(match[0]) || (hint.length >= 5 && LED.test(source.view.slice(Math.max(0, match.index - 12), match.index)))
        if (isCompanyLike(match[0]) && isWritten) found.push({ source, start: match.index, end: match.index + match[0].length, weight: 0.5 })
        addLonger(found, source, match.index, match.index + match[0].length)
      }
    }
  }
  return found
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
