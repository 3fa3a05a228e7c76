import { type Candidate, type Source, type Span, sentenceEnd, sentenceStart } from './source.ts'
import { trimTitle } from './title-span.ts'
import { titleLikeness } from './title-words.ts'

/** Words that a title stands before: "the Data Analyst position". */
const CLOSER = /\b(?:position|role|opening|opportunity|vacancy|posting|job|requisition|program|programme|application|candidacy|interview)(?:s|\(s\))?\b/gi

/** Words that say "now comes what you applied for". Each ends right before the title. */
const OPENER =
  /\b(?:(?:interest(?:ed)?|appl(?:y|ying|ied)|applications?|candidacy|consider(?:ed|ation|ing)?(?: you)?|submission|submitted|resumes?|cv|interview(?:ed|ing|s)?|select(?:ed|ion)|recruit(?:ing|ment)(?: process)?|hiring(?: process)?|search|fit|match|candidates?|finalists?|applicants?|someone|person|hire|qualifications|background|requirements|looking|assessments?|offer|feedback|process|round|stage|phase|screen|test|exercise|challenge|case study|homework|referral|referred|invitation|profile|next steps?|update|forward|proceed|details|opportunity|opening|need|chat|speak|talk|discuss|connect|conversation|call|schedule[d]?) ?(?:in|to|for|as|of|about|regarding|on|with)|expressed in|regarding|about|considered for|fill|filled|filling|closed?|pursue|pursuing|join(?:ing)? us (?:as|in)|offer(?:ing)? you|extend(?:ing)? (?:you )?(?:an offer for)?|interviewing|hiring|seeking) +(?:the |our |an? |your |this |my |their |its )?(?:(?:open|current|following|advertised|vacant|new|exciting|recent) )*/gi

/** The weaker signs, where the closing word has to prove the title: a preposition. */
const PREPOSITION =
  /\b(?:for|in|to|from|with|on|and|of|about|as) +(?:the |our |an? |your |this |my |their |its )?(?:(?:open|current|following|advertised|vacant|new|exciting|recent) )*/gi

/** A determiner, the weaker sign that a title begins. */
const DETERMINER = /\b(?:the|our|your|this|an?) +(?:open |current |above |advertised )?/gi

/** Small words that show a sentence, not a title. */
const SENTENCE =
  /(?:^|[\s,])(?:we|we're|we've|we'd|we'll|you|you're|you've|i|i'm|he|she|they|is|are|was|were|has|had|have|will|would|could|should|can|may|that|which|who|whom|been|be|being|not|your|our|it|it's|us|their|them|these|those|if|because|so|very|also|applied|applying|apply|interest|interested|thank|thanks|received|reviewed|there|please|unfortunately|below|when|while|how|what|many|other|another|any|some|each|every|no|such|since|until|here|get|see|know|let|just|more|most|find|open|future|similar|suitable|current|available|currently|recently|at|with us|from our|and (?:the|our|for|your|an?)|in (?:the|our|an?)|for (?:the|our|an?|your)|(?<!ssistant )to (?:the|our|an?|your)|about (?:the|our)|of (?:our|your|this))(?=[\s,.]|$)/

/** Where a title that nothing closes comes to its end. */
const END =
  /(?: |^)(?:at|with|here|from|has|have|is|was|are|were|will|would|through|via|within|who|which|that|but|because|we|you|i|on|by|as|this|since|if|role|position|opening|opportunity|vacancy|job|posting|team|program|application|(?<!ssistant )to|and (?=\p{Ll}|I )|for (?=the|our|your|an? |us|consideration|you)|in (?!Test|Residence|Training|Charge|test|residence|training|charge|Machine|Data|Software|Computer|Human|AI))\b|,(?= ?(?:\p{Ll}|I |We |You ))| \((?:Open|Closed|Filled)\)|[\n"!?]|\.(?=\s|$)|;| {3,}|\t| [-–—] (?=\p{Ll}+ \p{Ll}+ )|—/u

const LABEL =
  /(?:^|\n)[ *•·>-]*(?:job title|position title|job position|position name|position applied(?: for)?|applied (?:for|position)|position|role|title|job name|job opening|job posting|job description|opening|requisition title|posting title|vacancy|designation|internship|re|ref|regarding|job)(?: name| title)? *(?::[ -]*|-[ ]+)(?=\S)/gi

const OF =
  /\b(?:position|role|title|job|opening|vacancy|opportunity|post|internship|requisition)s?(?:\(s\))? ?(?:of|as|titled|entitled|called|named|for|:) ?(?:an? |the |our )?"?(?=[^\s])/gi

/** The weaker "for a Data Analyst", "as our Data Analyst", "…: Data Analyst": believed only of capitalised occupations. */
const LOOSE =
  /\b(?:the|our) (?:position|role|job) (?=\p{Lu})|\b(?:for|as|of|about|to|in|like) (?:the|our|an?|your) (?:open )?(?=\p{Lu}|i[A-Z])|\p{Ll}: (?=\p{Lu})/gu

const FOLLOWING =
  /\b(?:following|these|this|below|applied (?:to|for)) (?:job |open |specific )?(?:position|role|job|opening|requisition|opportunit(?:y|ies)|vacanc(?:y|ies))(?:s|\(s\)|\(ies\))?(?: \([^)\n]{1,30}\))?(?:[^.:\n]{0,40})?: *\n*[ *•·–-]*/gi

/** "apply to join us as a Data Analyst" */
const AS = /\b(?:as|to be|to become|becoming) (?:an?|our|the|your) (?:next |new |future )?(?=\S)/gi
const AS_SENTENCE = /\b(?:appl(?:y|ying|ied)|application|interest|join|offer|candidate|consider|hire|hiring|opportunity)/i

/** How people who write such mail call themselves. */
export const SELF = /\b(?:recruiter|talent|hiring|human resources|hr|staffing|sourcer|partner|coordinator|team member)\b/i

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
  addAfter(found, source, LOOSE, 0.55, (words) => titleLikeness(words) === 2 && !SELF.test(words))
  addAfter(found, source, AS, 0.85, (words, _cue, at) => titleLikeness(words) === 2 && AS_SENTENCE.test(source.view.slice(sentenceStart(source.view, at), at)))
  return found
}

/** "… the Data Analyst position": finds the closing word, then where the title before it begins. */
function addClosed(found: Candidate[], source: Source): void {
  const { view } = source
  for (const closer of view.matchAll(CLOSER)) {
    const end = closer.index
    if (view[end - 1] !== ' ' && view[end - 1] !== '"' && view[end - 1] !== '-') continue
    const from = Math.max(sentenceStart(view, end), end - LONGEST)
    const isWeak = /^(?:application|candidacy|interview|program|job|opportunity)/i.test(closer[0])
    const span =
      openedSpan(source, from, end, OPENER, isWeak) ?? openedSpan(source, from, end, PREPOSITION, isWeak) ?? openedSpan(source, from, end, DETERMINER, isWeak)
    if (span) found.push({ ...span, weight: isWeak ? 0.85 : 1.1 })
  }
}

/** The longest title between an opening word and the closing one. */
function openedSpan(source: Source, from: number, end: number, opener: RegExp, mustName: boolean): Span | null {
  const before = source.view.slice(from, end)
  for (const match of before.matchAll(opener)) {
    const span = asTitle({ source, start: from + match.index + match[0].length, end })
    if (!span) continue
    const words = source.view.slice(span.start, span.end)
    if (mustName ? titleLikeness(words) === 2 : looksLikeTitle(words)) return span
  }
  return null
}

function addAfter(found: Candidate[], source: Source, cues: RegExp, weight: number, accepts: (words: string, cue: string, at: number) => boolean): void {
  const { view } = source
  for (const cue of view.matchAll(cues)) {
    const start = cue.index + cue[0].length
    const first = view[start]
    if (first === undefined || /[\p{Ll}\s]/u.test(first)) {
      if (!/^\p{Ll}[\p{Ll} -]{2,40}/u.test(view.slice(start, start + 40))) continue
    }
    const limit = Math.min(sentenceEnd(view, start), start + LONGEST)
    const stop = END.exec(view.slice(start, limit))
    const span = asTitle({ source, start, end: stop && stop.index > 0 ? start + stop.index : limit })
    if (span && accepts(view.slice(span.start, span.end), cue[0].trim(), start)) found.push({ ...span, weight })
  }
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
    /https?:|www\.|@\w+\./.test(words)
  )
    return null
  return trimmed
}

/** "process for Data Analyst": small words before the capitals belong to the sentence. */
function startsMidSentence(words: string): boolean {
  return /^\p{Ll}(?!\p{Lu})/u.test(words) && /(?:^|[\s/(-])\p{Lu}/u.test(words)
}

const NO_TITLE =
  /^(?:open|above|following|same|right|next|future|perfect|ideal|new|current|particular|specific|current|full[- ]time|part[- ]time|remote|(?:entry[- ]level|internship|intern|and|or|co-op|full[- ]time|part[- ]time|graduate|junior|summer|seasonal|\s|,|\/)+|entry[- ]level|senior|junior|internship|intern|summer|job|career|position|role|applied|first|second|final|technical|phone|onsite|in-person|video|initial|online|coding|employment|talent|candidate|recruiting|hiring|university|campus|early careers?|graduate|management|leadership|engineering|equal|great|amazing|exciting|unique|wonderful|incredible|fantastic|best|dream|various|multiple|several|other|any|all|one|two|us|uk|usa|talent acquisition|human resources|this|that|above-mentioned|aforementioned|advertised|relevant|suitable|similar|available|[\d\W]+|\S)$/i

/** True for words that name an occupation, or are capitalised as a title is. */
function looksLikeTitle(words: string): boolean {
  if (NO_TITLE.test(words)) return false
  const likeness = titleLikeness(words)
  if (likeness === 2) return words.split(' ').length <= 18 && !/^\p{Ll}+$/u.test(words)
  const all = words.split(/[\s/,&:()–-]+/).filter((word) => /\p{L}/u.test(word) && !/^(?:of|and|the|for|in|to|a|an|with|or)$/.test(word))
  const capital = all.filter((word) => /^[\p{Lu}\d]/u.test(word))
  return all.length > 0 && all.length <= 10 && capital.length === all.length && (all.length >= 2 || likeness === 1)
}
