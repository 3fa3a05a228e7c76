import { allMatches, type Candidate, type Source, type Span, sentenceEnd, sentenceStart } from './source.ts'
import { AS, AS_SENTENCE, CLOSER, DETERMINER, END, FOLLOWING, LABEL, LOOSE, OF, OPENER, PREPOSITION, SELF, SENTENCE, VACANCY } from './title-cues.ts'
import { trimTitle } from './title-span.ts'
import { ANY_GENDER, isOccupation, isTitleWord, titleLikeness } from './title-words.ts'

const LONGEST = 150

/** Titles that the text gives as what the mail is about. The same title may come several times. */
export function titlesInText(source: Source): Candidate[] {
  const found: Candidate[] = []
  addClosed(found, source)
  addAfter(found, source, LABEL, 1.15, (words, cue) =>
    /\b(?:re|ref|regarding|job|opening|internship|job description)\b/i.test(cue) ? titleLikeness(words) === 2 : looksLikeTitle(words),
  )
  addAfter(found, source, FOLLOWING, 1.2, looksLikeTitle)
  addAfter(found, source, OF, 1.05, looksLikeTitle)
  addAfter(found, source, OPENER, 0.85, (words) => titleLikeness(words) === 2 && !/^\p{Ll}+$/u.test(words))
  addAfter(found, source, VACANCY, 0.85, looksLikeTitle)
  addAfter(found, source, LOOSE, 0.55, (words) => titleLikeness(words) === 2 && !SELF.test(words))
  addAfter(found, source, AS, 0.85, (words, _cue, at) => titleLikeness(words) === 2 && AS_SENTENCE.test(source.view.slice(sentenceStart(source.view, at), at)))
  return found
}

/** "… the Data Analyst position": finds the closing word, then where the title before it begins. */
function addClosed(found: Candidate[], source: Source): void {
  const { view } = source
  for (const closer of allMatches(CLOSER, view)) {
    const end = closer.index
    if (view[end - 2] === ',' || view[end - 2] === '.') continue
    if (view[end - 1] !== ' ' && view[end - 1] !== '"' && view[end - 1] !== '-') continue
    const from = Math.max(sentenceStart(view, end), end - LONGEST)
    const isWeak =
      /^(?:jobs|openings|opportunities|positions|roles|vacancies|application|candidacy|interview|program|job|opportunity|test|assessment|challenge|exercise|search|post$)/i.test(
        closer[0],
      )
    const span =
      openedSpan(source, from, end, OPENER, isWeak) ?? openedSpan(source, from, end, PREPOSITION, isWeak) ?? openedSpan(source, from, end, DETERMINER, isWeak)
    if (span) found.push({ ...span, weight: isWeak ? 0.85 : 1.1 })
  }
}

/** The longest title between an opening word and the closing one. */
function openedSpan(source: Source, from: number, end: number, opener: RegExp, mustName: boolean): Span | null {
  const before = source.view.slice(from, end)
  for (const match of allMatches(opener, before)) {
    const span = asTitle({ source, start: from + match.index + match[0].length, end })
    if (!span) continue
    const words = withMark(source.view, span)
    if (mustName ? titleLikeness(words) === 2 && !NO_TITLE.test(words) : looksLikeTitle(words)) return span
  }
  return null
}

function addAfter(found: Candidate[], source: Source, cues: RegExp, weight: number, accepts: (words: string, cue: string, at: number) => boolean): void {
  const { view } = source
  for (const cue of allMatches(cues, view)) {
    const start = cue.index + cue[0].length
    const first = view[start]
    if (first === undefined || /[\p{Ll}\s]/u.test(first)) {
      if (!/^\p{Ll}[\p{Ll} -]{2,40}/u.test(view.slice(start, start + 40))) continue
    }
    const limit = Math.min(sentenceEnd(view, start), start + LONGEST)
    const stop = END.exec(view.slice(start, limit))
    const span = asTitle({ source, start, end: proseStart(view, start, stop && stop.index > 0 ? start + stop.index : limit) })
    if (span && accepts(withMark(view, span), cue[0].trim(), start)) found.push({ ...span, weight })
  }
}

/** A title's words with the gender mark behind them, which is cut off but proves a title. */
function withMark(view: string, span: Span): string {
  const mark = /^ ?\S{3,16}/.exec(view.slice(span.end, span.end + 17))?.[0] ?? ''
  return view.slice(span.start, span.end) + (ANY_GENDER.test(mark) ? mark : '')
}

/** Small words that join the parts of a title. */
const LINK = /^(?:of|and|or|for|in|to|the|a|an|de|la|as|on|with|&|at|per|by)$/

/**
 * Where a title that nothing closes runs into the sentence ("Harbour Pilot Trainee reached us safely"): at the first
 * small word that no title has, or, of a title in small letters, behind its last occupation.
 */
function proseStart(view: string, start: number, end: number): number {
  const words = allMatches(/[^\s]+/g, view.slice(start, end)).map((match) => ({
    word: match[0].replace(/[^\p{L}\p{N}&-]+/gu, ''),
    at: start + match.index,
    end: start + match.index + match[0].length,
  }))
  const isSmall = /^\p{Ll}+$/u.test(words[0]?.word ?? '')
  if (isSmall) return words.slice(0, 6).findLast(({ word }) => isOccupation(word))?.end ?? start
  const stop = words.findIndex(
    ({ word, at }) => /^\p{Ll}[\p{Ll}'-]*$/u.test(word) && !LINK.test(word) && !isTitleWord(word) && !isInBrackets(view.slice(start, at + 1)),
  )
  const kept = stop === -1 ? words : words.slice(0, stop)
  return kept.findLast(({ word }) => !/^\p{Ll}+$/u.test(word) || !LINK.test(word))?.end ?? end
}

function isInBrackets(words: string): boolean {
  return words.lastIndexOf('(') > words.lastIndexOf(')') || words.lastIndexOf('[') > words.lastIndexOf(']')
}

/** The span without numbers and articles, if what stays can be a title at all. */
function asTitle(span: Span): Span | null {
  const second = span.source.view.indexOf(' ', span.start)
  if (second !== -1 && second < span.end && SENTENCE.test(span.source.view.slice(second, span.end))) return null
  const trimmed = trimTitle(span)
  if (!trimmed) return null
  const words = span.source.view.slice(trimmed.start, trimmed.end)
  if (
    words.length > LONGEST ||
    words.includes('\n') ||
    SENTENCE.test(words) ||
    /^(?:your |my )?(?:application|interview|interest|invitation) (?:for|to|in)\b/i.test(words) ||
    startsMidSentence(words) ||
    /, (?:for|at|on) \p{L}|, (?:as|and|but|where|which|so|because|since|while) \p{Ll}|\bAND an? /u.test(words) ||
    isPersonWithRole(words) ||
    /https?:|www\.|@\w+\./.test(words)
  )
    return null
  return trimmed
}

/** "Ann Lee, Office Manager", "Ann (Head of Sales)": who somebody is. */
export function isPersonWithRole(words: string): boolean {
  const name = /^(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?: \(|, )/u.exec(words)?.[1]
  return (
    name !== undefined &&
    titleLikeness(name) === 0 &&
    !name.split(' ').some((word) => isTitleWord(word.toLowerCase())) &&
    !ANY_GENDER.test(words) &&
    titleLikeness(words.slice(name.length)) === 2
  )
}

/** "process for Data Analyst": small words before the capitals belong to the sentence. */
function startsMidSentence(words: string): boolean {
  return /^\p{Ll}(?!\p{Lu})/u.test(words) && /(?:^|[\s/(-])\p{Lu}/u.test(words)
}

const NO_TITLE =
  /^(?:open|above|following|same|right|next|future|perfect|ideal|new|current|particular|specific|current|full[- ]time|part[- ]time|remote|(?:entry[- ]level|internship|intern|and|or|co-op|full[- ]time|part[- ]time|graduate|junior|summer|seasonal|\s|,|\/)+|entry[- ]level|senior|junior|internship|intern|summer|job|career|position|role|applied|first|second|final|technical|phone|onsite|in-person|video|initial|online|coding|employment|talent|candidate|recruiting|hiring|university|campus|early careers?|graduate|management|manager|recruiter|hiring manager|leadership|engineering|equal|great|amazing|exciting|unique|wonderful|incredible|fantastic|best|dream|various|multiple|several|other|any|all|one|two|us|uk|usa|talent acquisition|human resources|this|that|above-mentioned|aforementioned|advertised|relevant|suitable|similar|available|[\d\W]+|\S)$/i

/** True for words that name an occupation, or are capitalised as a title is. */
function looksLikeTitle(words: string): boolean {
  if (NO_TITLE.test(words)) return false
  const likeness = titleLikeness(words)
  if (/^\p{Ll}+ /u.test(words) && !isTitleWord(words.split(' ').at(-1)?.toLowerCase() ?? '')) return false
  if (likeness === 2) return words.split(' ').length <= 18 && !/^\p{Ll}+$/u.test(words)
  const all = words.split(/[\s/,&:()–-]+/).filter((word) => /\p{L}/u.test(word) && !/^(?:of|and|the|for|in|to|a|an|with|or)$/.test(word))
  const capital = all.filter((word) => /^[\p{Lu}\d]/u.test(word))
  return all.length > 0 && all.length <= 10 && capital.length === all.length && (all.length >= 2 || likeness === 1)
}
