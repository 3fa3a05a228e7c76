import { AppError } from '#shared/ipc/errors.ts'
import type { ChangedMail, ListedMail } from '../gmail/mailbox.ts'
import type { SyncMailbox } from './ports.ts'

/** Page tokens live for some time only; a listing that meets an expired one starts over, this often. */
const STARTS = 3

type Page<T> = { mails: T[]; nextPageToken: string | null }

/**
 * Reads page after page. After an expired page token it starts over, so that `onPage` may see mails again.
 * @param onPage returns `false` to end early
 * @throws AppError of the pages; page_expired when starting over does not help
 */
export async function readPages<T, P extends Page<T>>(
  read: (pageToken?: string) => Promise<P>,
  onPage: (page: P) => Promise<unknown> | unknown,
): Promise<void> {
  for (let start = 1; ; start++) {
    try {
      await readOnce(read, onPage)
      return
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'page_expired' || start === STARTS) throw error
    }
  }
}

async function readOnce<P extends { nextPageToken: string | null }>(
  read: (pageToken?: string) => Promise<P>,
  onPage: (page: P) => Promise<unknown> | unknown,
): Promise<void> {
  for (let page = await read(); ; page = await read(page.nextPageToken)) {
    if ((await onPage(page)) === false || page.nextPageToken === null) return
  }
}

/** Every mail that a query finds, page by page, newest first. */
export const listPages = (mailbox: Pick<SyncMailbox, 'list'>, query: string, onPage: (mails: ListedMail[]) => Promise<unknown> | unknown) =>
  readPages<ListedMail, Page<ListedMail>>(
    (token) => mailbox.list(query, token),
    ({ mails }) => onPage(mails),
  )

/**
 * Everything that came or was restored since a history id, each mail once: `restored` if any record says so.
 * @returns historyId: as it was at the first page, since what comes while the others are read is the next run's
 */
export async function readHistory(mailbox: Pick<SyncMailbox, 'history'>, since: string): Promise<{ mails: ChangedMail[]; historyId: string }> {
  const found = new Map<string, ChangedMail>()
  let historyId = since
  let first = true
  await readPages(
    (token) => mailbox.history(since, token),
    (page) => {
      if (first) historyId = page.historyId
      first = false
      for (const mail of page.mails) {
        const change = found.get(mail.gmailId)?.change === 'restored' ? 'restored' : mail.change
        found.set(mail.gmailId, { ...mail, change })
      }
    },
  )
  return { mails: [...found.values()], historyId }
}
