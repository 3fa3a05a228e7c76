import { hasWords } from './text.ts'

/**
 * Why a mail has no text to read: it is encrypted (S/MIME, OpenPGP), wrapped in its signature (RFC 8551, 3.5.2), or in Outlook's own
 * format (TNEF, "winmail.dat").
 */
export type Closed = 'encrypted' | 'signed' | 'winmail'

const PGP_MESSAGE = /^\s*-----BEGIN PGP MESSAGE-----/

/**
 * @param contentTypes of the mail and its parts, with their parameters where they are known
 * @param text what can be read of it
 * @returns null for a mail that can be read
 */
export function closedAs(contentTypes: string[], text: string): Closed | null {
  if (PGP_MESSAGE.test(text)) return 'encrypted'
  if (hasWords(text)) return null
  const types = contentTypes.join('\n').toLowerCase()
  if (/pkcs7-mime/.test(types)) return /smime-type="?signed-data/.test(types) ? 'signed' : 'encrypted'
  if (/^(?:multipart\/encrypted|application\/pgp-encrypted)/m.test(types)) return 'encrypted'
  return /ms-tnef|winmail\.dat/.test(types) ? 'winmail' : null
}
