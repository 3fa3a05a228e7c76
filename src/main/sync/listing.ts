import type { SenderDirectory } from '#core/detection/directory.ts'
import type { AccountRow } from '../db/accounts.ts'
import type { ListedMail, Mailbox } from '../gmail/mailbox.ts'
import { buildQueries } from '../gmail/query.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * From which moment on an account is listed: a day before the last listing, as mail can be dated before it arrives; the whole window
 * for the first listing, and when the last one is dated in the future (the clock was wrong then, so what it covered is unknown).
 * @returns milliseconds since the epoch
 */
export function listFrom(account: Pick<AccountRow, 'listedUntil'>, { now, windowDays }: { now: number; windowDays: number }): number {
  const { listedUntil } = account
  return listedUntil === null || listedUntil > now ? now - windowDays * DAY_MS : listedUntil - DAY_MS
}

/**
 * Every mail that the queries find, each once, about newest first: each query lists newest first, and they take turns.
 * @param from milliseconds since the epoch
 * @param together runs the queries' listings, as many at once as it sees fit
 */
export async function listCandidates(
  mailbox: Pick<Mailbox, 'list'>,
  options: { directory: SenderDirectory; from: number; together: <T>(tasks: (() => Promise<T>)[]) => Promise<T[]> },
): Promise<ListedMail[]> {
  const queries = buildQueries(options.directory, { afterSeconds: Math.floor(options.from / 1000) })
  return takingTurns(await options.together(queries.map((query) => () => everyPage(mailbox, query))))
}

async function everyPage(mailbox: Pick<Mailbox, 'list'>, query: string): Promise<ListedMail[]> {
  const mails: ListedMail[] = []
  for (let page = await mailbox.list(query); ; page = await mailbox.list(query, page.nextPageToken)) {
    mails.push(...page.mails)
    if (page.nextPageToken === null) return mails
  }
}

function takingTurns(lists: ListedMail[][]): ListedMail[] {
  const found = new Map<string, ListedMail>()
  const longest = Math.max(0, ...lists.map((list) => list.length))
  for (let place = 0; place < longest; place++) {
    for (const list of lists) {
      const mail = list[place]
      if (mail && !found.has(mail.gmailId)) found.set(mail.gmailId, mail)
    }
  }
  return [...found.values()]
}
