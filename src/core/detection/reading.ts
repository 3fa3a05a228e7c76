import type { Mail } from '#core/mail/mail.ts'
import { type SenderDirectory, type SenderEntry, senderOf } from './directory.ts'
import { contextOf } from './rules/context.ts'
import { CUE_LENGTH } from './rules/signal.ts'
import { type Sentence, splitSentences } from './sentences.ts'

export type Place = 'subject' | 'calendar' | 'text' | 'quoted'
export type ReadSentence = Sentence & { place: Place /** 0…1: how far down the text it stands. */; depth: number }

/** A mail as the rules read it. */
export type Reading = {
  sentences: ReadSentence[]
  /** Beginning of a word -> the sentences that hold it. */
  index: Map<string, number[]>
  /** How much it speaks of jobs, and of what borrows their words. */
  job: number
  other: number
  sender: SenderEntry | null
}

/** What decides stands near the top of a mail; the rest is footers and legal text. */
const LONGEST_TEXT = 16_000
const LONGEST_CONTEXT = 3_000
/** Text this short says nothing without what it was written under (a bare forward, "see below"). */
const BARE = 40

/**
 * Splits a mail into sentences, indexes their words, and weighs what it is about.
 *
 * @param directory known senders of application mail
 */
export function readMail(mail: Mail, directory: SenderDirectory): Reading {
  const text = mail.text.slice(0, LONGEST_TEXT)
  const sentences = [...placed(mail.subject, 'subject'), ...mail.calendar.flatMap((event) => placed(event.summary, 'calendar')), ...placed(text, 'text')]
  if (text.trim().length < BARE) sentences.push(...placed(mail.quoted.slice(0, LONGEST_TEXT), 'quoted'))
  const index = indexOf(sentences)
  const sender = mail.from ? senderOf(directory, mail.from.address) : null
  const { job, other } = contextOf(new Set([...index.keys(), ...cuesOf(mail.quoted.slice(0, LONGEST_CONTEXT).toLowerCase())]))
  return { sentences, index, job: job + senderWeight(sender), other, sender }
}

function placed(text: string, place: Place): ReadSentence[] {
  const sentences = splitSentences(text)
  return sentences.map((sentence, at) => ({ ...sentence, place, depth: at / sentences.length }))
}

function senderWeight(sender: SenderEntry | null): number {
  if (!sender) return 0
  return sender.kind === 'scheduling' || sender.mixed ? 1 : 4
}

const WORD = /[a-z0-9]+/g

function cuesOf(folded: string): string[] {
  return (folded.match(WORD) ?? []).map((word) => (word.length > CUE_LENGTH ? word.slice(0, CUE_LENGTH) : word))
}

function indexOf(sentences: ReadSentence[]): Map<string, number[]> {
  const index = new Map<string, number[]>()
  sentences.forEach((sentence, at) => {
    for (const cue of cuesOf(sentence.folded)) {
      const known = index.get(cue)
      if (!known) index.set(cue, [at])
      else if (known[known.length - 1] !== at) known.push(at)
    }
  })
  return index
}
