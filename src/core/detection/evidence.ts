import type { Mail } from '#core/mail/mail.ts'
import type { Evidence } from '#shared/domain/detection.ts'
import type { Reading } from './reading.ts'

const LONGEST_QUOTE = 240

/**
 * The words of the mail that the type rests on: the sentence that says most, exactly as it stands there.
 * Nothing when it stands only in the quoted text.
 *
 * @param at which sentence
 * @param pattern what a long sentence is cut around; null for its beginning
 */
export function typeEvidence(mail: Mail, reading: Reading, at: number, pattern: RegExp | null): Evidence[] {
  const sentence = reading.sentences[at]
  if (!sentence || sentence.place === 'quoted') return []
  const quote = shorten(sentence.raw, sentence.folded, pattern)
  return isQuote(mail, quote) ? [{ field: 'type', quote }] : []
}

/** Whether words stand exactly so in the subject, the text, the sender or a calendar part. */
export function isQuote(mail: Mail, quote: string): boolean {
  return (
    quote !== '' &&
    [mail.subject, mail.text, mail.from?.name ?? '', mail.from?.address ?? '', ...mail.calendar.map((event) => event.summary)].some((source) =>
      source.includes(quote),
    )
  )
}

/** Cuts a long sentence around the match, at spaces. The folded text runs nearly parallel to the raw one. */
function shorten(raw: string, folded: string, pattern: RegExp | null): string {
  if (raw.length <= LONGEST_QUOTE) return raw
  const at = Math.max(0, pattern ? folded.search(pattern) : 0) / Math.max(1, folded.length)
  const from = Math.max(0, Math.min(Math.floor(at * raw.length) - 40, raw.length - LONGEST_QUOTE))
  const start = from === 0 ? 0 : raw.indexOf(' ', from) + 1
  const end = start + LONGEST_QUOTE >= raw.length ? raw.length : raw.lastIndexOf(' ', start + LONGEST_QUOTE)
  return raw.slice(start, end > start ? end : start + LONGEST_QUOTE).trim()
}
