import type { SimulatedMailbox } from '#simulator/gmail/mailbox.ts'
import { textPart } from '#simulator/gmail/mime.ts'

let arrived = 0

/** New mail of all kinds: about jobs, private, and short replies that only their thread explains. */
export function mailComes(mailbox: SimulatedMailbox, { mails, random }: { mails: number; random(): number }): void {
  const templates = mailbox.newestFirst()
  for (let mail = 0; mail < mails; mail++) {
    const template = templates[Math.floor(random() * templates.length)]
    if (!template) return
    const id = (0x1a00000000000000n + BigInt(++arrived)).toString(16)
    const reply = mail % 3 === 0
    const body = reply ? textPart('Thanks, see you then.') : template.body
    mailbox.add({ ...template, id, threadId: reply ? template.threadId : id, labelIds: ['INBOX', 'UNREAD'], internalDate: Date.now(), body })
  }
}
