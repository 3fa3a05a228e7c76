import type { Mail } from '#core/mail/mail.ts'
import { companyKey } from './company-words.ts'
import { isPersonName } from './first-names.ts'
import { isClosing, shortLines, signatureStart } from './letter.ts'
import { NO_PERSON } from './signed-parts.ts'
import { fold, lineSource, type Source, type Span, sentenceEnd, wordsOf } from './source.ts'
import { titleLikeness } from './title-words.ts'

const PERSON = String.raw`\p{Lu}[\p{Ll}'’-]+(?:-\p{Lu}\p{Ll}+)?(?: (?:\p{Lu}\.|(?:van|von|de|der|da|di|al|el|bin)|Mc\p{Lu}\p{Ll}+|O'\p{Lu}\p{Ll}+|\p{Lu}[\p{Ll}'-]+(?:-\p{Lu}\p{Ll}+)?)){0,3}`

const INTRODUCED = new RegExp(String.raw`\b(?:[Mm]y name is|[Tt]his is|I am|I'm) (${PERSON})(?=,? (?:and|from|with|at|the|a|an|your|I|–|-)\b|[.,])`, 'u')

const SIGNED = new RegExp(String.raw`^(${PERSON})[ ,.]*(?=\n|$|\||[-–,] ?\p{Lu}| \()`, 'u')

const SENDER = new RegExp(`^(${PERSON})(?= ?(?:$|\\(|\\||,| at | from | via | - | – |@))`, 'u')

/** Words that make a sender a department or a machine. */
const NOT_A_PERSON =
  /\b(?:team|talent|recruit\w*|careers?|jobs?|hr|human|resources|hiring|people|no-?reply|notifications?|support|university|campus|staffing|services?|inc|llc|ltd|corp|group|technologies|solutions|systems|labs?|department|acquisition|interview\w*|assessments?|application\w*|candidate|calendar|scheduling|via|regards|thanks|sincerely|best|please|the|our|your|this|sent|workday|greenhouse|linkedin|indeed|sorry|excited|thrilled|happy|pleased|writing|reaching|looking|hello|dear|hi)\b/i

/** The person who writes for the employer: signature, introduction, or the sender's own name. */
export function readRecruiter(mail: Mail, text: Source, company: string | null, applicant: Set<string>): Span | null {
  const isPerson = (span: Span | null): span is Span => {
    if (!span) return false
    const name = span.source.view.slice(span.start, span.end)
    const key = companyKey(name)
    if (NOT_A_PERSON.test(name) || titleLikeness(name) > 0 || applicant.has(fold(name)) || name.length < 3) return false
    return company === null || !(companyKey(company).startsWith(key) || key.startsWith(companyKey(company)))
  }
  const own = sender(mail)
  const found = firstOf([signature, introduction, signed], text, isPerson)
  // "Priyanka" signs, "Priyanka Rao" sends.
  if (found && own && isPerson(own) && wordsOf(own).startsWith(`${wordsOf(found)} `)) return own
  return found ?? (isPerson(own) ? own : null)
}

/** The first that is found, no more being looked for. */
function firstOf(readers: ((text: Source) => Span | null)[], text: Source, isWanted: (span: Span | null) => span is Span): Span | null {
  for (const read of readers) {
    const span = read(text)
    if (isWanted(span)) return span
  }
  return null
}

function signature(text: Source): Span | null {
  const lines = shortLines(text)
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (!next || !isClosing(text.view.slice(line.start, line.end))) continue
    const words = text.view.slice(next.start, next.end)
    const dash = /^[-–—~]* ?/.exec(words)?.[0].length ?? 0
    const name = SIGNED.exec(words.slice(dash))?.[1]
    if (name) return { source: text, start: next.start + dash, end: next.start + dash + name.length }
  }
  return null
}

/** A letter that closes without a formula: a person's name on a line of its own, or behind a dash, below the last sentence. */
function signed(text: Source): Span | null {
  const from = signatureStart(text)
  const last = shortLines(text).slice(-SIGNING)
  for (const [index, line] of last.entries()) {
    const isLast = index === last.length - 1
    if (line.start < from && !isLast) continue
    const words = text.view.slice(line.start, line.end)
    const dash = /^(?:[-–—~]+ ?|(?:.*[.!?] )(?=\p{Lu}\p{Ll}+$)|(?:thanks|thx|cheers|best|regards|ta|tx|love)[,!.]? )?/iu.exec(words)?.[0].length ?? 0
    const name = SIGNED.exec(words.slice(dash))?.[1]
    if (name && (isPersonName(name) || (line.start >= from && name.includes(' ') && !NO_PERSON.test(words))))
      return { source: text, start: line.start + dash, end: line.start + dash + name.length }
  }
  return null
}

const SIGNING = 7

function introduction(text: Source): Span | null {
  const match = INTRODUCED.exec(text.view)
  if (!match?.[1] || sentenceEnd(text.view, match.index) < match.index) return null
  const start = match.index + match[0].indexOf(match[1])
  return { source: text, start, end: start + match[1].length }
}

/** "Jane Doe", "Jane Doe (Acme)", "Jane Doe from Acme" of a personal mailbox. */
function sender(mail: Mail): Span | null {
  if (!mail.from?.name || /no-?reply|donotreply|notif|careers?@|jobs?@|talent|recruit|hr@|team@|mailer|system/i.test(mail.from.address)) return null
  const source = lineSource('sender', mail.from.name)
  const match = SENDER.exec(source.view)
  if (!match?.[1]?.includes(' ')) return null
  return { source, start: 0, end: match[1].length }
}
