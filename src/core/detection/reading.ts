import type { Mail } from '#core/mail/mail.ts'
import { type SenderDirectory, type SenderEntry, senderOf } from './directory.ts'
import { mayBeConditional, opensProcess } from './rules/conditional.ts'
import { contextOf, hiringWords, isJobsMailbox, namedJob } from './rules/context.ts'
import { type Sentence, splitSentences } from './sentences.ts'

export type Place = 'subject' | 'calendar' | 'text' | 'quoted'
export type ReadSentence = Sentence & {
  place: Place
  /** It stands in the part of a mail where footers and legal text are. */
  low: boolean
  /** Its words, each once, in their order. */
  words: Set<string>
  /** How much it speaks of jobs. */
  job: number
  /** A clause of it may speak of what would happen: `isConditional` says which. */
  conditional: boolean
  /** A point in a list of the steps that everybody goes through. */
  listedStep: boolean
}

/** A mail as the rules read it. */
export type Reading = {
  sentences: ReadSentence[]
  /** How much the whole of it speaks of jobs, and of what borrows their words. */
  job: number
  other: number
  /** How many words of it only hiring uses. */
  hiring: number
  /** What subject, sender and the quoted text add to every sentence's own context. */
  frame: number
  sender: SenderEntry | null
}

/** What decides stands near the top of a mail; the rest is footers and legal text. */
const LONGEST_TEXT = 16_000
const LONGEST_CONTEXT = 3_000
/** Text this short says nothing without what it was written under (a bare forward, "see below"). */
const BARE = 40
/** What a sender like careers@ adds to the context. */
const JOBS_MAILBOX = 2
const LOW_FROM_SENTENCE = 6
const LOW_FROM_SHARE = 0.5

/**
 * Splits a mail into sentences and weighs what it is about.
 *
 * @param directory known senders of application mail
 */
export function readMail(mail: Mail, directory: SenderDirectory): Reading {
  const text = mail.text.slice(0, LONGEST_TEXT)
  const sentences = [...placed(mail.subject, 'subject'), ...mail.calendar.flatMap((event) => placed(event.summary, 'calendar')), ...placed(text, 'text')]
  if (text.trim().length < BARE) sentences.push(...placed(mail.quoted.slice(0, LONGEST_TEXT), 'quoted'))
  const words = new Set<string>()
  for (const sentence of sentences) for (const word of sentence.words) words.add(word)
  const sender = mail.from ? senderOf(directory, mail.from.address) : null
  const { job, other } = contextOf(words)
  const quoted = contextOf(new Set(wordsOf(mail.quoted.slice(0, LONGEST_CONTEXT).toLowerCase())))
  const frame =
    senderWeight(sender) +
    contextOf(wordsOf((mail.from?.name ?? '').toLowerCase())).job +
    (mail.from && isJobsMailbox(mail.from.address) ? JOBS_MAILBOX : 0) +
    quoted.job / 2 +
    subjectJob(sentences)
  return { sentences, job: job + frame, other, hiring: hiringWords(words) + namesHiring(mail, sender), frame, sender }
}

/** How much the sentences around one speak of jobs. */
export function contextAround(reading: Reading, at: number): number {
  return reading.sentences.slice(Math.max(0, at - REACH), at + REACH + 1).reduce((sum, sentence) => sum + sentence.job, reading.frame)
}

const REACH = 3

const POINT = /^(?:[-*•·▪●○►–—]|\d{1,2}[.)])\s/

function placed(text: string, place: Place): ReadSentence[] {
  const sentences = splitSentences(text)
  let inProcess = false
  return sentences.map((sentence, at) => {
    const point = POINT.test(sentence.raw)
    const words = new Set(wordsOf(sentence.folded))
    inProcess = opensProcess(sentence.folded) || (inProcess && point)
    return {
      ...sentence,
      place,
      low: at >= LOW_FROM_SENTENCE && at >= sentences.length * LOW_FROM_SHARE,
      words,
      job: contextOf(words).job + namedJob(sentence.folded),
      conditional: mayBeConditional(sentence.folded),
      listedStep: inProcess && point,
    }
  })
}

/** A sender that writes about nothing but jobs names them as well as two words do. */
const HIRING_SENDER = 2

function namesHiring(mail: Mail, sender: SenderEntry | null): number {
  const known = sender !== null && sender.kind !== 'scheduling' && !sender.mixed
  return known || (mail.from !== null && isJobsMailbox(mail.from.address)) ? HIRING_SENDER : hiringWords(wordsOf((mail.from?.name ?? '').toLowerCase()))
}

function senderWeight(sender: SenderEntry | null): number {
  if (!sender) return 0
  return sender.kind === 'scheduling' || sender.mixed ? 1 : 4
}

function subjectJob(sentences: ReadSentence[]): number {
  return sentences.filter((sentence) => sentence.place !== 'text' && sentence.place !== 'quoted').reduce((sum, sentence) => sum + sentence.job, 0)
}

function wordsOf(folded: string): string[] {
  return folded.match(/[a-z0-9]+/g) ?? []
}
