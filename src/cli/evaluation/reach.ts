import type { Mail } from '#core/mail/mail.ts'
import { isJobMail, isNearMail, type JudgedMail } from './judged.ts'
import { queryRecall, type SearchedMail } from './query-recall.ts'
import type { Share } from './share.ts'
import { countText, percentText, type Table } from './table.ts'

/** How much of the mail the Gmail queries find: job mail should be, other mail is fetched in vain. A mail that none finds is never read. */
export function reachTable(all: readonly JudgedMail[], queries: readonly string[]): Table {
  const found = (holds: (one: JudgedMail) => boolean, as: (mail: SearchedMail) => SearchedMail = (mail) => mail): Share => {
    const mails = all.filter(holds).flatMap(({ mail }) => (mail === null ? [] : [as(searched(mail))]))
    const { matched, total } = queryRecall(mails, queries)
    return { count: matched, of: total }
  }
  const rows: [string, Share][] = [
    ['job mail', found(isJobMail)],
    ['job mail by its words alone, senders left out', found(isJobMail, (mail) => ({ ...mail, from: null }))],
    ['job mail with sender and subject', found((one) => isJobMail(one) && one.mail !== null && one.mail.from !== null && one.mail.subject !== '')],
    ['near job mail', found(isNearMail)],
    ['ordinary mail', found((one) => one.ordinary)],
  ]
  return { title: 'Found by the Gmail queries', columns: ['', '%', 'mails'], rows: rows.map(([name, share]) => [name, percentText(share), countText(share)]) }
}

/** A mail as Gmail's search sees it. */
export function searched({ from, subject, text, quoted, calendar }: Mail): SearchedMail {
  const sender = from && `${from.name ?? ''} <${from.address}>`
  return { from: sender, subject: subject || null, body: `${text}\n${quoted}`, files: calendar.length > 0 ? ['invite.ics'] : [] }
}
