import type { SimulatedMailbox } from '#simulator/gmail/mailbox.ts'
import { mailComes } from '../support/new-mail.ts'

const HIDDEN = ['SPAM', 'TRASH']

/** What has happened to the mailbox so far. */
export type MailboxLife = { arrived: number; labelled: number; hidden: number; restored: number; deleted: number; forgotten: number }

/** Lets something happen to a mailbox at each step: mail arrives, is read, archived, hidden, taken back or deleted; Gmail forgets its history. */
export function mailboxLife(mailbox: SimulatedMailbox, random: () => number) {
  const life: MailboxLife = { arrived: 0, labelled: 0, hidden: 0, restored: 0, deleted: 0, forgotten: 0 }
  /** Each mail is hidden once: Gmail shows and hides the same mail only so often, and the app believes it five times. */
  const everHidden = new Set<string>()
  const hiddenNow: string[] = []
  const any = () => mailbox.newestFirst()[Math.floor(random() * mailbox.newestFirst().length)]

  const arrive = () => {
    const mails = 1 + Math.floor(random() * 5)
    mailComes(mailbox, { mails, random })
    life.arrived += mails
  }
  const label = () => {
    const mail = any()
    if (!mail) return
    const archived = random() < 0.3
    mailbox.relabel(mail.id, { remove: archived ? ['INBOX', 'UNREAD'] : ['UNREAD'], add: random() < 0.5 ? ['STARRED'] : ['IMPORTANT'] })
    life.labelled++
  }
  const hide = () => {
    const mail = any()
    if (!mail || everHidden.has(mail.id)) return
    everHidden.add(mail.id)
    hiddenNow.push(mail.id)
    mailbox.relabel(mail.id, { remove: ['INBOX'], add: [random() < 0.5 ? 'SPAM' : 'TRASH'] })
    life.hidden++
  }
  const restore = () => {
    const [id] = hiddenNow.splice(Math.floor(random() * hiddenNow.length), 1)
    if (id === undefined || !mailbox.get(id)) return
    mailbox.relabel(id, { remove: HIDDEN, add: ['INBOX'] })
    life.restored++
  }
  const remove = () => {
    const mail = any()
    if (!mail) return
    mailbox.remove(mail.id)
    life.deleted++
  }
  const forget = () => {
    mailbox.expireHistory()
    life.forgotten++
  }
  const chances: [number, () => void][] = [
    [0.4, arrive],
    [0.3, label],
    [0.12, hide],
    [0.1, restore],
    [0.05, remove],
    [0.03, forget],
  ]
  return {
    life,
    step(): void {
      let left = random()
      for (const [chance, happen] of chances) {
        left -= chance
        if (left >= 0) continue
        happen()
        return
      }
    },
  }
}
