import { nameLength } from './company-words.ts'
import { isClosing, shortLines, signatureStart } from './letter.ts'
import { nameAt } from './names.ts'
import type { Candidate, Source } from './source.ts'
import { isPersonWithRole } from './title.ts'
import { SELF } from './title-cues.ts'
import { trimTitle } from './title-span.ts'
import { isTitle, titleLikeness } from './title-words.ts'

/** Behind the employer on a job card: a place, a rating, nothing. */
const AFTER_EMPLOYER = /^(?: *(?:·|•|\||[-–] )[^\n]*| *\([^\n]*\)| *\d\.\d[^\n]*)?(?:\n|$)/

/**
 * The card by which job boards show what one applied to: the title on a line of its own, below it the employer
 * and the place ("Data Analyst", then "Acme · Boston, MA").
 */
export function readCards(source: Source): { titles: Candidate[]; companies: Candidate[] } {
  const titles: Candidate[] = []
  const companies: Candidate[] = []
  const { view } = source
  let at = 0
  // Below the closing words "Recruiter" and a company are a signature.
  const limit = Math.min(shortLines(source).find((line) => isClosing(view.slice(line.start, line.end)))?.start ?? view.length, signatureStart(source))
  while (at < limit && titles.length < 3) {
    const end = view.indexOf('\n', at) === -1 ? view.length : view.indexOf('\n', at)
    const below = lineBelow(view, end)
    const title = below === null ? null : cardTitle(source, at, end)
    if (title && below !== null) {
      const name = nameAt(source, below, Math.min(view.length, below + 80))
      const length = name && AFTER_EMPLOYER.test(view.slice(name.end, name.end + 120)) ? nameLength(view.slice(name.start, name.end)) : 0
      if (length > 0 && !isTitle(view.slice(below, below + length))) {
        // The first card is what the mail is about; further ones are what else the board would sell.
        const weight = titles.length === 0 ? 0.95 : 0.3
        titles.push({ ...title, weight })
        companies.push({ source, start: below, end: below + length, weight })
      }
    }
    at = end + 1
  }
  return { titles, companies }
}

function cardTitle(source: Source, lineStart: number, end: number): { source: Source; start: number; end: number } | null {
  const start = Math.max(lineStart, source.view.slice(0, end).lastIndexOf('\t') + 1)
  const line = source.view.slice(start, end).trim()
  if (
    line.length < 4 ||
    line.length > 90 ||
    /[.!?:;]$/.test(line) ||
    !/^[\p{Lu}\d]/u.test(line) ||
    titleLikeness(line) < 2 ||
    SELF.test(line) ||
    isPersonWithRole(line)
  )
    return null
  return trimTitle({ source, start, end })
}

/** Where the next line with words begins, at most one blank line below. */
function lineBelow(view: string, end: number): number | null {
  const gap = /^\n[ ]*\n?[ ]*(?=\S)/.exec(view.slice(end, end + 20))
  return gap ? end + gap[0].length : null
}
