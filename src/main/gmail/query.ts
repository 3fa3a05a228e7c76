import type { SenderDirectory } from '#core/detection/directory.ts'

/**
 * The Gmail queries that find mail about applications; a mail that none of them finds is never fetched.
 * @param afterSeconds seconds since the epoch: mail that arrived later
 */
export function buildQueries(directory: SenderDirectory, { afterSeconds }: { afterSeconds: number }): string[] {
  return [`{${directory.senders.flatMap((s) => s.domains.map((d) => `from:${d}`)).join(' ')}} after:${afterSeconds}`]
}
