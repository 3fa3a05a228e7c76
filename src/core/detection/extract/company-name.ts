import { isCompanyLike, nameLength } from './company-words.ts'
import { nameAt } from './names.ts'
import type { Candidate, Source } from './source.ts'
import { isTitle } from './title-words.ts'

/** Reads a name at a position, cleans it and keeps it if it can be a company. */
export function addCompany(found: Candidate[], source: Source, position: number, weight: number): void {
  const { view } = source
  const start = view[position] === '"' || view[position] === "'" ? position + 1 : position
  const name = nameAt(source, start, Math.min(view.length, start + 90))
  if (!name) return
  const length = nameLength(view.slice(name.start, name.end))
  if (length === 0) return
  const text = view.slice(start, start + length)
  if (isTitle(text) || !isCompanyLike(text)) return
  const article = /\bthe $/i.exec(view.slice(Math.max(0, start - 4), start))?.[0]
  const isDefinite = article === 'the '
  // "interest in the Acme Careers programme": behind a small "the" stands a title more often than a name.
  const after = view.slice(name.end, name.end + 40)
  if (isDefinite && /^['" ]*(?:position|role|opening|opportunity|internship|program|job|vacancy|posting)/i.test(after)) return
  // "position at The Maren Group": a capital inside the sentence is the name's own.
  const isOwnArticle = article === 'The ' && /[\p{Ll}\d,] $/u.test(view.slice(Math.max(0, start - 6), start - 4))
  found.push({ source, start: isOwnArticle ? start - 4 : start, end: start + length, weight: isDefinite ? weight * 0.7 : weight })
}
