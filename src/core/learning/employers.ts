import { getDomain } from 'tldts'
import { hostOf, type SenderDirectory, senderOf } from '../detection/directory.ts'
import { isPublicMail } from './public-mail.ts'

/** The company behind an address or a domain, as the person confirmed it. */
export type Employers = ReadonlyMap<string, string>

/** `sender` is an address, or a registrable domain where all its addresses write for one company; `seen` counts the reviews. */
type LearnedEmployer = { sender: string; company: string; seen: number }

/** A mail that the person confirmed, with the company that they left or wrote. */
export type ConfirmedSender = { address: string; company: string }

/**
 * Learns who writes for which company. Systems and boards of the directory and public mail providers carry mail of many companies and
 * teach nothing; a sender who writes for several companies neither.
 *
 * @param confirmed oldest first: the newest writing of a company's name is kept
 */
export function learnEmployers(confirmed: readonly ConfirmedSender[], directory: SenderDirectory): LearnedEmployer[] {
  const own = confirmed.filter(({ address }) => isOwnSender(address, directory)).map(({ address, company }) => ({ address: address.toLowerCase(), company }))
  const byDomain = agreed(own.map(({ address, company }) => ({ sender: domainOf(address), company })))
  const domains = new Set(byDomain.map(({ sender }) => sender))
  const others = own.filter(({ address }) => !domains.has(domainOf(address))).map(({ address, company }) => ({ sender: address, company }))
  return [...byDomain, ...agreed(others).filter(({ seen }) => seen > 1)].sort((a, b) => b.seen - a.seen || a.sender.localeCompare(b.sender))
}

/** The company that a sender is known to write for; null for one that is not known. */
export function employerOf(employers: Employers, address: string): string | null {
  return employers.get(address.toLowerCase()) ?? employers.get(domainOf(address)) ?? null
}

function isOwnSender(address: string, directory: SenderDirectory): boolean {
  return domainOf(address) !== '' && senderOf(directory, address) === null && !isPublicMail(domainOf(address))
}

function domainOf(address: string): string {
  return getDomain(hostOf(address)) ?? ''
}

function agreed(said: { sender: string; company: string }[]): LearnedEmployer[] {
  const bySender = new Map<string, typeof said>()
  for (const row of said) bySender.set(row.sender, [...(bySender.get(row.sender) ?? []), row])
  return [...bySender].flatMap(([sender, rows]) => {
    const names = new Set(rows.map(({ company }) => nameKey(company)))
    const last = rows.at(-1)
    return names.size === 1 && last ? [{ sender, company: last.company, seen: rows.length }] : []
  })
}

function nameKey(company: string): string {
  return company
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
