import { isCompanyLike, nameLength } from './company-words.ts'
import { nameAt } from './names.ts'
import { type Candidate, onceAt, type Source } from './source.ts'
import { isTitle } from './title-words.ts'

/** A name as it was read at one place; `share` is how much of a cue's weight it may have there. */
type Read = { start: number; end: number; share: number }

/** Several cues lead to the same place; the name there is read once. */
const readings = onceAt<Read | null>()

/** The name of a company at a position, without the department behind it; null where none can be. */
export function companyAt(source: Source, start: number): Read | null {
  return readings(source, start, () => readName(source, start))
}

/** Reads a name at a position, cleans it and keeps it if it can be a company. */
export function addCompany(found: Candidate[], source: Source, position: number, weight: number): void {
  const start = source.view[position] === '"' || source.view[position] === "'" ? position + 1 : position
  const read = companyAt(source, start)
  if (read) found.push({ source, start: read.start, end: read.end, weight: weight * read.share })
}

function readName(source: Source, start: number): Read | null {
  const { view } = source
  const name = nameAt(source, start, Math.min(view.length, start + 90))
  if (!name) return null
  const length = nameLength(view.slice(name.start, name.end))
  if (length === 0) return null
  const text = view.slice(start, start + length)
  if (isTitle(text) || !isCompanyLike(text)) return null
  // "Client: Insurance domain"
  if (/^ (?:domain|sector|industry|time\b)/.test(view.slice(name.end, name.end + 10))) return null
  const article = /\bthe $/i.exec(view.slice(Math.max(0, start - 4), start))?.[0]
  const isDefinite = article === 'the '
  // "interest in the Acme Careers programme": behind a small "the" stands a title more often than a name.
  const after = view.slice(name.end, name.end + 40)
  if (isDefinite && /^['" ]*(?:position|role|opening|opportunity|internship|program|job|vacancy|posting)/i.test(after)) return null
  // "position at The Maren Group": a capital inside the sentence is the name's own.
  const isOwnArticle = article === 'The ' && /[\p{Ll}\d,] $/u.test(view.slice(Math.max(0, start - 6), start - 4))
  return { start: isOwnArticle ? start - 4 : start, end: start + length, share: isDefinite ? 0.7 : 1 }
}
