import { createSimulatedMailbox, type SimulatedMail, type SimulatedMailbox } from '../gmail/mailbox.ts'
import { MY_ADDRESS } from './build.ts'
import { sampleMails } from './index.ts'

const DAY_MS = 86_400_000
const NOT_SHOWN = ['SPAM', 'TRASH', 'SENT', 'DRAFT', 'CHAT']

/** Makes any number of mails out of the received ones of the sample: each of its own id, thread, date and Message-ID. */
export type MailMaker = (index: number, date: number) => SimulatedMail

/** @param now ms since the epoch, for the dates that the texts speak of */
export function mailMaker(now: number): MailMaker {
  const templates = sampleMails(now).filter(({ labelIds }) => !labelIds.some((label) => NOT_SHOWN.includes(label)))
  return (index, date) => {
    const template = templates[index % templates.length]
    if (!template) throw new Error('The sample has no mail to make others of.')
    // as Gmail's, ids grow with time; 20 bits tell mails of one millisecond apart
    const id = ((BigInt(Math.floor(date)) << 20n) | BigInt(index % 2 ** 20)).toString(16)
    const others = template.headers.filter(({ name }) => !['Message-ID', 'In-Reply-To', 'References'].includes(name))
    return {
      id,
      threadId: id,
      labelIds: [...template.labelIds],
      internalDate: Math.floor(date),
      // made when they are read: a mailbox of many thousands is little more than a list of ids
      get headers() {
        return [...others, { name: 'Message-ID', value: `<${id}@generated.example>` }]
      },
      body: template.body,
    }
  }
}

/**
 * A mailbox of any size, its mails spread evenly over the last days. The same arguments give the same mails.
 * @param options.now ms since the epoch
 */
export function generatedMailbox({ mails, now, days = 90 }: { mails: number; now: number; days?: number }): SimulatedMailbox {
  const make = mailMaker(now)
  const between = (days * DAY_MS) / mails
  return createSimulatedMailbox({ address: MY_ADDRESS, mails: Array.from({ length: mails }, (_, index) => make(index, now - (index + 1) * between)) })
}
