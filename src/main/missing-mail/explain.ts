import type { MailPlace, MailStep, Rescue } from '#shared/domain/missing-mail.ts'
import { timeOfDay } from '#shared/domain/sync-words.ts'
import { iso } from '../time/iso.ts'
import { DAY_MS } from '../time/units.ts'
import type { Facts } from './facts.ts'
import { judgementStep, reviewStep } from './judged.ts'
import { termWords } from './query-match.ts'

/** A step, and for one where the mail stopped what to do about it. */
export type Explained = MailStep & { advice?: string; rescue?: Rescue }

/**
 * A mail's way from Gmail to the person, up to where it stopped. A mail that is a finding went all the way, whatever has become of it
 * at Gmail since; one that was listed passed the window and the queries.
 */
export function explainMail(facts: Facts): Explained[] {
  const steps: Explained[] = []
  for (const step of [atGmail, placeStep, windowStep, queryStep, queueStep, judgementStep, reviewStep]) {
    const explained = step(facts)
    if (!explained) continue
    steps.push(explained)
    if (!explained.passed) break
  }
  return steps
}

const FETCH = 'Fetch it now: it is read and waits in the Email Inbox for your review.'

const atGmail = ({ account }: Facts): Explained => ({ step: 'gmail', passed: true, title: 'Found at Gmail', text: `In the mailbox of ${account.address}.` })

/** Drafts, chats and sent mail first: they keep their label in the trash too, and are not received mail anywhere. */
const PLACES: [label: string, place: MailPlace][] = [
  ['CHAT', 'chat'],
  ['DRAFT', 'draft'],
  ['SPAM', 'spam'],
  ['TRASH', 'trash'],
  ['SENT', 'sent'],
  ['INBOX', 'inbox'],
]

/** Where a mail with these labels lies for a person; the archive where none of them says. */
export const placeOf = (labels: readonly string[]): MailPlace => PLACES.find(([label]) => labels.includes(label))?.[1] ?? 'archive'

const MOVE = 'In Gmail, move it to the inbox. The next sync then reads it by itself.'

const STOPS: Partial<Record<MailPlace, { title: string; text: string; advice: string; rescue?: Rescue }>> = {
  spam: { title: 'In spam', text: 'Spam is never read.', advice: MOVE },
  trash: { title: 'In the trash', text: 'What lies in the trash is never read.', advice: MOVE },
  draft: { title: 'A draft', text: 'Drafts are yours, and not sent yet: they are never read.', advice: 'Nothing is to be done.' },
  chat: { title: 'A chat message', text: 'Chats are never read.', advice: 'Nothing is to be done.' },
  sent: {
    title: 'Sent by you',
    text: 'Mail that you wrote yourself is left out.',
    advice: 'If you forwarded a mail to yourself, fetch it now: it waits in the Email Inbox for your review.',
    rescue: 'fetch',
  },
}

function placeStep({ trace, finding }: Facts): Explained | null {
  const place = placeOf(trace.labels)
  const stop = finding ? undefined : STOPS[place]
  if (stop) return { step: 'place', passed: false, ...stop }
  if (place === 'inbox') return { step: 'place', passed: true, title: 'In the inbox', text: 'Not in spam or trash.' }
  if (place === 'archive') return { step: 'place', passed: true, title: 'Archived', text: 'Archived mail is read like mail in the inbox.' }
  return null
}

function windowStep({ trace, candidate, windowDays, now }: Facts): Explained {
  const days = Math.max(0, Math.floor((now - trace.receivedAt) / DAY_MS))
  const age = days === 0 ? 'It came within the last day' : `It is ${days === 1 ? 'one day' : `${days} days`} old`
  if (candidate || days <= windowDays) {
    return {
      step: 'window',
      passed: true,
      title: 'New enough',
      text: candidate ? `${age}, and a sync has listed it.` : `${age}; mail of ${windowDays} days is looked at.`,
    }
  }
  return {
    step: 'window',
    passed: false,
    title: 'Too old',
    text: `${age}; only mail of the last ${windowDays} days is looked at.`,
    advice: `${FETCH} For all mail of that time, raise “First sync looks back” in Settings > Email Integration.`,
    rescue: 'fetch',
  }
}

function queryStep({ candidate, term, inKnownThread }: Facts): Explained {
  if (candidate) return { step: 'query', passed: true, title: 'Found by the search', text: 'It was listed by a sync.' }
  if (term !== null) return { step: 'query', passed: true, title: 'Found by the search', text: `The search finds it by ${termWords(term)}.` }
  if (inKnownThread)
    return { step: 'query', passed: true, title: 'In a known conversation', text: 'Its conversation is about an application: no words are needed.' }
  return {
    step: 'query',
    passed: false,
    title: 'Not found by the search',
    text: 'Its sender is no known recruiter or hiring system, and it has none of the words that mail about applications uses. Other mail is never fetched.',
    advice: FETCH,
    rescue: 'fetch',
  }
}

function queueStep(facts: Facts): Explained {
  const { candidate } = facts
  const stop = (title: string, text: string, advice = FETCH): Explained => ({ step: 'queue', passed: false, title, text, advice, rescue: 'fetch' })
  if (!candidate) return stop('Not listed yet', notListed(facts), `The next sync lists it. ${FETCH}`)
  const error = candidate.lastError ?? 'It could not be read.'
  if (candidate.outcome === 'poison') return stop('Could not be read', `It was tried ${times(candidate.attempts)}: ${error}`, 'Fetch it now to try once more.')
  if (candidate.outcome === 'gone') return stop('Was gone when it was fetched', 'It was in spam or trash at that moment, or deleted.')
  if (candidate.outcome !== 'queued') return { step: 'queue', passed: true, title: 'Fetched', text: 'It was read from Gmail once.' }
  if (candidate.attempts > 0) return stop('Waits for another try', `It was tried ${times(candidate.attempts)}: ${error}${nextTry(candidate.nextTryAt)}`)
  return stop('Waits to be fetched', facts.queued > 1 ? `${facts.queued} mails are in the queue, newest first.` : 'It is the only mail in the queue.')
}

function notListed({ trace, account: { listedUntil } }: Facts): string {
  if (listedUntil === null) return 'The first sync of this account has not listed its mail yet.'
  if (trace.receivedAt > listedUntil) return 'It came after the last sync.'
  return 'The last sync did not list it: it was moved, or the search did not find it then.'
}

const times = (tries: number) => (tries === 1 ? 'once' : tries === 2 ? 'twice' : `${tries} times`)
const nextTry = (time: number | null) => (time === null ? '' : ` The next try is due ${timeOfDay(iso(time))}.`)
