import { openDatabase } from '#main/db/database.ts'
import { accounts, candidates, expandedThreads, findings, setAside } from '#main/db/schema.ts'
import type { SimulatedMailbox } from '#simulator/gmail/mailbox.ts'
import { migrationsFolder } from './database.ts'

/** What a sync left in a database. */
export type Stored = {
  /** Of every mail that was listed. */
  outcomes: Map<string, string>
  queued: number
  findings: string[]
  setAside: string[]
  /** Null before the first listing was complete. */
  historyId: number | null
  expandedThreads: Set<string>
}

export function readStored(file: string): Stored {
  const db = openDatabase({ file, migrationsFolder, now: Date.now })
  try {
    const rows = db.orm.select().from(candidates).all()
    const historyId = db.orm.select().from(accounts).get()?.historyId ?? null
    const ids = (table: typeof findings | typeof setAside) =>
      db.orm
        .select({ gmailId: table.gmailId })
        .from(table)
        .all()
        .map((row) => row.gmailId)
    const expanded = db.orm.select().from(expandedThreads).all()
    return {
      outcomes: new Map(rows.map((row) => [row.gmailId, row.outcome])),
      queued: rows.filter((row) => row.outcome === 'queued').length,
      findings: ids(findings),
      setAside: ids(setAside),
      historyId: historyId === null ? null : Number(historyId),
      expandedThreads: new Set(expanded.map((row) => row.threadId)),
    }
  } finally {
    db.close()
  }
}

const LEFT_OUT = ['SPAM', 'TRASH', 'SENT', 'DRAFT', 'CHAT']

/**
 * What must hold at every moment: one outcome for each mail, with exactly the row that it says, and a cursor that is never ahead of
 * the data.
 * @param now what the mailbox holds, and which mails the queries find in it
 */
export function brokenInvariants(stored: Stored, now: { mailbox: SimulatedMailbox; queried: ReadonlySet<string> }): string[] {
  const { outcomes, historyId } = stored
  const having = (outcome: string) => [...outcomes].filter(([, value]) => value === outcome).map(([gmailId]) => gmailId)
  const broken: string[] = []
  if (!sameMails(stored.findings, having('finding'))) broken.push('findings differ from their outcomes')
  if (!sameMails(stored.setAside, having('set_aside'))) broken.push('set-aside mails differ from their outcomes')
  if (having('poison').length > 0) broken.push('a mail was given up because of a kill')
  const received = now.mailbox.newestFirst().filter(({ labelIds }) => !labelIds.some((label) => LEFT_OUT.includes(label)))
  const passed = received.filter((mail) => historyId !== null && mail.historyId <= historyId)
  const missing = (ids: string[]) => ids.filter((id) => !outcomes.has(id))
  if (missing(passed.map(({ id }) => id).filter((id) => now.queried.has(id))).length > 0) broken.push('the cursor passed a mail that is not stored')
  const inThreads = passed.filter(({ threadId, internalDate }) => stored.expandedThreads.has(threadId) && internalDate > Date.now() - 89 * 86_400_000)
  if (missing(inThreads.map(({ id }) => id)).length > 0) broken.push('the cursor passed a reply in a known thread that is not stored')
  return broken
}

const sameMails = (some: string[], others: string[]) => some.length === others.length && some.toSorted().join() === others.toSorted().join()
