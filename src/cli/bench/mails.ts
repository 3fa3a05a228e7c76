import { createSimulatedMailbox, type SimulatedMail, type SimulatedMailbox } from '#simulator/gmail/mailbox.ts'
import { MY_ADDRESS } from '#simulator/sample/build.ts'
import { sampleMails } from '#simulator/sample/index.ts'

/** The sample mailbox `copies` times over, each copy with ids of its own, so that a run lasts long enough to be measured. */
export function repeatedSample(copies: number, now: number): SimulatedMail[] {
  const mails = sampleMails(now)
  return Array.from({ length: copies }, (_, copy) =>
    mails.map((mail) => ({ ...mail, id: renumber(mail.id, copy), threadId: renumber(mail.threadId, copy) })),
  ).flat()
}

export function repeatedMailbox(copies: number, now: number): SimulatedMailbox {
  return createSimulatedMailbox({ address: MY_ADDRESS, mails: repeatedSample(copies, now) })
}

/** The copy's number in the first four of the 16 hex digits. */
const renumber = (id: string, copy: number) => copy.toString(16).padStart(4, '0') + id.slice(4)
