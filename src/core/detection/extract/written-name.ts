import { bareLength, nameLength } from './company-words.ts'
import type { Candidate, Source, Span } from './source.ts'

const LEGAL_BEHIND =
  /^(?:,? (?:ltd|limited|inc|incorporated|llc|llp|plc|corp|corporation|gmbh(?: & co\.? kg)?|s\.a|s\.?r\.?l|pty|pte|pvt)\b\.?(?: (?:ltd|llc)\b\.?)?| (?:ag|ab|oy|aps|a\/s|b\.?v|n\.?v|kg)\b\.?| & co\.? kg(?:aa)?\b|\.? ltd\b\.?| \((?:\p{Lu}[\p{L} ]{2,20})\),? (?:ltd|limited|inc|llc|plc|gmbh|ag|s\.a|pte|pty)\b\.?(?: (?:ltd)\b\.?)?)/iu

/** The candidate with the legal form that the mail writes behind it, and from the beginning of its first word ("Tri-State …"). */
export function asWhole(candidate: Candidate): Candidate {
  const { view } = candidate.source
  const head = /[\p{L}\p{N}]+-$/u.exec(view.slice(Math.max(0, candidate.start - 15), candidate.start))?.[0] ?? ''
  const legal = LEGAL_BEHIND.exec(view.slice(candidate.end, candidate.end + 40))?.[0] ?? ''
  return head === '' && legal === ''
    ? candidate
    : { ...candidate, start: candidate.start - (/^\p{Lu}/u.test(head) ? head.length : 0), end: candidate.end + legal.length }
}

/** Institutions go without their article, unless they write it in the sentence too. */
const HOUSE = /\b(?:University|Institute|Foundation|College|Council|Trust|Ministry|Department|Association|Authority|Academy|Bank)\b/

/**
 * The name with its article, where the mail never writes it without ("The Gilded Pike"); "The Acme Team" is the team of
 * Acme.
 */
export function withArticle(name: Span, sources: Source[]): Span {
  const { source, start, end } = name
  const words = source.view.slice(start, end)
  if (HOUSE.test(words)) return words.startsWith('The ') && /(?:^|[.!?\n]) *$/.test(source.view.slice(0, start)) ? { ...name, start: start + 4 } : name
  if (source.view.slice(start - 4, start) !== 'The ' || source.kind === 'sender') return name
  const line = source.view.slice(start, end + 40).split('\n')[0] ?? ''
  if (
    nameLength(/^[^,.|;:!?]*/.exec(line)?.[0].trimEnd() ?? '') === words.length &&
    line.length > words.length + 1 &&
    /^(?:'s)? \p{Lu}/u.test(line.slice(words.length))
  )
    return name
  if (/^ (?:team|crew|family)\b/i.test(line.slice(words.length))) return name
  const isBare = sources.some(({ view }) => {
    for (let at = view.indexOf(words); at !== -1; at = view.indexOf(words, at + 1)) if (!/\bthe $/i.test(view.slice(Math.max(0, at - 5), at))) return true
    return false
  })
  return isBare ? name : { ...name, start: start - 4 }
}

/** The name without its legal form, where the mail writes it so too. */
export function asShort(name: Span, sources: Source[]): Span {
  const words = name.source.view.slice(name.start, name.end)
  const bare = words.slice(0, bareLength(words))
  if (bare === words) return name
  for (const source of sources) {
    for (let at = source.view.indexOf(bare); at !== -1; at = source.view.indexOf(bare, at + 1)) {
      const end = at + bare.length
      const isWord = !/[\p{L}\p{N}]/u.test(source.view[end] ?? ' ') && !/[\p{L}\p{N}@./]/u.test(source.view[at - 1] ?? ' ')
      if (isWord && !LEGAL_BEHIND.test(source.view.slice(end, end + 40)) && !/^ \p{Lu}/u.test(source.view.slice(end, end + 2)))
        return { source, start: at, end }
    }
  }
  return name
}
