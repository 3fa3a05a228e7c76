import type { Mail } from '#core/mail/mail.ts'

/**
 * Whether the person wrote the mail: never a finding.
 *
 * @param ownAddress the connected account's address; Gmail ignores dots and a `+tag` in the local part of its own addresses
 */
export function isOwnMail(mail: Mail, ownAddress: string): boolean {
  return mail.from !== null && canonical(mail.from.address) === canonical(ownAddress)
}

function canonical(address: string): string {
  const folded = address.trim().toLowerCase()
  const at = folded.lastIndexOf('@')
  const host = folded.slice(at + 1)
  const local = folded.slice(0, Math.max(0, at)).replace(/\+.*$/, '')
  return host === 'gmail.com' || host === 'googlemail.com' ? `${local.replaceAll('.', '')}@gmail.com` : `${local}@${host}`
}
