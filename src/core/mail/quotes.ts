import { hasWords, joinParagraphs } from './text.ts'

/** The newest part of a mail and what it quotes or forwards. */
type Split = { text: string; quoted: string }

/** "-----Original Message-----", "---------- Forwarded message ---------", "Begin forwarded message:" and their translations. */
const MARKER =
  /^[-_*\s]*(?:original message|original appointment|forwarded message|begin forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|message d'origine|message transféré|début du message transféré|mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht|mensagem original|mensagem encaminhada)[-_*\s:]*$/i
/** Header lines as Outlook, Apple Mail and Gmail write them above a quoted mail, with the words of six languages. */
const FROM_LINE = /^\*?(?:from|von|de|da|van)\s?:\*?\s*\S/i
const HEADER_LINE =
  /^\*?(from|von|de|da|van|sent|date|gesendet|datum|envoyé|enviado|fecha|inviato|data|verzonden|to|an|à|para|a|aan|cc|kopie|subject|betreff|objet|asunto|oggetto|onderwerp|assunto|reply-to|importance|when|where)\s?:\*?(?:\s|$)/i
/** A line that ends as "On Monday, Jane Doe <jane@…> wrote:" does. */
const WROTE = /(?:wrote|writes|said|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|skrev)[^:\n]{0,80}:$/i
const ATTRIBUTION_START = /^(?:on|am|le|el|il|op|em|den)\s/i
const RULE = /^[-_=*]{5,}$/
const SHORT_NOTE = 300
/** A forward of a forward of a forward is followed this far. */
const MOST_FORWARDS = 4

/**
 * Divides a mail's text into its newest part and what that replies to or passes on. A signature stays with the newest
 * part. A mail that only passes something on keeps the forwarded words (and their header lines) as its text.
 *
 * @param text tidy text, signs of quoting included
 * @param quotedElsewhere what the HTML itself marked as quoted
 * @param forwards the subject says that it is a forward, so that a short note above does not count as the text
 */
export function newestPart(text: string, quotedElsewhere: string, forwards: boolean): Split {
  const split = splitQuotes(text)
  const quoted = joinParagraphs(split.quoted, quotedElsewhere)
  const isNote = forwards && split.text.length <= SHORT_NOTE
  if (quoted === '' || (hasWords(split.text) && !isNote)) return { text: split.text, quoted }
  return withForwarded(split.text, quoted)
}

function withForwarded(note: string, forwarded: string): Split {
  const shown = [note]
  let rest = forwarded
  for (let level = 0; level < MOST_FORWARDS; level += 1) {
    const { head, body } = openForward(rest)
    const split = splitQuotes(body)
    shown.push(head, split.text)
    rest = split.quoted
    if (hasWords(split.text) || rest === '') break
  }
  return { text: joinParagraphs(...shown), quoted: rest }
}

/** Takes the marker off a forwarded mail and its header lines from its body. */
function openForward(text: string): { head: string; body: string } {
  const lines = text.split('\n')
  let start = 0
  while (start < lines.length && isMark(lines[start] ?? '')) start += 1
  start += attributionLength(lines, start)
  let end = start
  while (end < lines.length && end - start < 12 && HEADER_LINE.test(lines[end] ?? '')) end += 1
  return { head: lines.slice(start, end).join('\n'), body: lines.slice(end).join('\n').trim() }
}

function isMark(line: string): boolean {
  return line === '' || RULE.test(line) || MARKER.test(line)
}

function splitQuotes(text: string): Split {
  const lines = text.split('\n')
  const shown: string[] = []
  const quoted: string[] = []
  for (let at = 0; at < lines.length; ) {
    if (startsQuotedRest(lines, at)) {
      quoted.push(...lines.slice(at))
      break
    }
    const length = quotedRunLength(lines, at)
    if (length === 0) shown.push(lines[at] ?? '')
    else quoted.push(...lines.slice(at, at + length), '')
    at += Math.max(1, length)
  }
  return { text: withoutTrailingRule(shown), quoted: withoutMarks(quoted) }
}

/** Everything from here on is quoted: a marker, a header block, or an attribution with no ">" lines under it. */
function startsQuotedRest(lines: string[], at: number): boolean {
  const line = lines[at] ?? ''
  if (MARKER.test(line)) return /^[-_*]|:$/.test(line)
  if (FROM_LINE.test(line)) return isHeaderBlock(lines, at)
  const length = ATTRIBUTION_START.test(line) ? attributionLength(lines, at) : 0
  return length > 0 && nextWords(lines, at + length) !== '' && !nextWords(lines, at + length).startsWith('>')
}

/** At least two more header lines among the next ones; long ones wrap. */
function isHeaderBlock(lines: string[], at: number): boolean {
  const labels = new Set<string>()
  for (const line of lines.slice(at, at + 8)) {
    const label = HEADER_LINE.exec(line)?.[1]
    if (label !== undefined) labels.add(label.toLowerCase())
  }
  return labels.size >= 3
}

/** Lines of "On …, … wrote:" from here, which mail programs wrap over up to four; 0 where none starts. */
function attributionLength(lines: string[], at: number): number {
  const first = lines[at] ?? ''
  if (!ATTRIBUTION_START.test(first)) return 0
  let joined = ''
  for (let length = 1; length <= 4; length += 1) {
    const line = lines[at + length - 1]
    if (line === undefined || line === '') return 0
    joined += ` ${line}`
    if (joined.length > 400) return 0
    if (WROTE.test(line)) return /[\d@]/.test(joined) ? length : 0
  }
  return 0
}

/** Lines of a ">" run from here, with the attribution above it. One ">" line alone may be an arrow or a prompt. */
function quotedRunLength(lines: string[], at: number): number {
  const first = lines[at] ?? ''
  let start = at
  if (!first.startsWith('>')) {
    const attribution = attributionLength(lines, at) || (first.endsWith(':') && WROTE.test(first) ? 1 : 0)
    if (attribution === 0) return 0
    start += attribution
    while (lines[start] === '') start += 1
  }
  let end = start
  while (lines[end]?.startsWith('>')) end += 1
  return end - start >= (start > at ? 1 : 2) ? end - at : 0
}

function nextWords(lines: string[], from: number): string {
  for (let at = from; at < lines.length; at += 1) if (lines[at] !== '') return lines[at] ?? ''
  return ''
}

function withoutTrailingRule(lines: string[]): string {
  let end = lines.length
  while (end > 0 && (lines[end - 1] === '' || RULE.test(lines[end - 1] ?? ''))) end -= 1
  return lines
    .slice(0, end)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function withoutMarks(lines: string[]): string {
  return lines
    .map((line) => line.replace(/^(?:> ?)+/, ''))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
