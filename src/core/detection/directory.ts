import { getDomain } from 'tldts'
import { z } from 'zod'

/**
 * Who sends mail about applications. `employerIn` says where such mail names the employer, most telling first;
 * `mixed` senders also send alerts, newsletters and account notices, so the content decides; `source` is a public
 * page or repository file that shows the sender.
 */
const senderEntry = z.object({
  name: z.string().min(1),
  kind: z.enum(['ats', 'job_board', 'assessment', 'scheduling', 'agency']),
  /** Lower case; a registrable domain (`lever.co`) or one of its subdomains (`hire.lever.co`). Covers everything below it. */
  domains: z.array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)).min(1),
  employerIn: z.array(z.enum(['display_name', 'subject', 'local_part', 'subdomain'])),
  mixed: z.boolean(),
  source: z.url(),
})
export type SenderEntry = z.infer<typeof senderEntry>

export const senderDirectory = z.object({ senders: z.array(senderEntry) })
export type SenderDirectory = z.infer<typeof senderDirectory>

type Index = Map<string, { suffix: string; entry: SenderEntry }[]>

/** The directory does not change while the program runs; its index by registrable domain is built once. */
const indexes = new WeakMap<SenderDirectory, Index>()

/**
 * Finds who an address belongs to; the longest matching domain wins.
 *
 * @example senderOf(directory, 'no-reply@hire.lever.co')?.name // 'Lever'
 */
export function senderOf(directory: SenderDirectory, address: string): SenderEntry | null {
  const host = hostOf(address)
  const registrable = getDomain(host)
  if (registrable === null) return null
  const match = indexOf(directory)
    .get(registrable)
    ?.find(({ suffix }) => host === suffix || host.endsWith(`.${suffix}`))
  return match?.entry ?? null
}

/** The host of an address, lower case; empty without one. */
export function hostOf(address: string): string {
  return address
    .slice(address.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase()
}

function indexOf(directory: SenderDirectory): Index {
  const known = indexes.get(directory)
  if (known) return known
  const index: Index = new Map()
  for (const entry of directory.senders) {
    for (const suffix of entry.domains) {
      const registrable = getDomain(suffix) ?? suffix
      index.set(registrable, [...(index.get(registrable) ?? []), { suffix, entry }])
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.suffix.length - a.suffix.length)
  indexes.set(directory, index)
  return index
}
