/** What a person may have of a mail: Gmail's id of it or of its thread, the Message-ID header, or words of its subject. */
type MailReference = { kind: 'message' | 'thread' | 'message_id' | 'subject'; value: string }

/**
 * Reads what a person pasted: the address of a mail in Gmail's window or of its "Show original" page, a Message-ID, or a subject.
 * @returns null for an address of Gmail that names no mail, and for nothing at all
 * @example readMailReference('https://mail.google.com/mail/u/0/#inbox/FMfcgzGtwqGPLmnXQvbKSDNnhLBCxjkR')
 */
export function readMailReference(pasted: string): MailReference | null {
  const text = pasted.trim()
  if (text === '') return null
  if (/^https?:\/\/mail\.google\.com\//i.test(text)) return readAddress(text)
  // RFC 5322, 3.6.4
  const [, messageId] = text.match(/^(?:message-id:\s*)?<?([^\s<>@]+@[^\s<>@]+)>?$/i) ?? []
  if (messageId) return { kind: 'message_id', value: messageId }
  if (/^[\da-f]{15,16}$/i.test(text)) return { kind: 'message', value: text.toLowerCase() }
  return { kind: 'subject', value: text.replace(/^subject:\s*/i, '') }
}

function readAddress(address: string): MailReference | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  return readPermanentId(url.searchParams.get('permmsgid') ?? url.searchParams.get('permthid') ?? '') ?? readFragment(url.hash)
}

/** `#inbox/<token>`, `#search/words/<token>`, `#label/name/<token>`; an open mail within a thread follows the thread's. */
function readFragment(hash: string): MailReference | null {
  const token = hash.split('?')[0]?.split('/').at(-1) ?? ''
  // the window's older form is the API's own thread id
  if (/^[\da-f]{15,16}$/i.test(token)) return { kind: 'thread', value: token.toLowerCase() }
  return readPermanentId(decodeToken(token))
}

/** `thread-f:1790…` and `msg-f:1790…` are the API's ids, written in decimals. */
function readPermanentId(text: string): MailReference | null {
  const [, thread, message] = text.match(/^(?:thread-)?f:(\d{15,20})|^msg-f:(\d{15,20})/) ?? []
  const decimal = thread ?? message
  if (decimal === undefined) return null
  return { kind: thread === undefined ? 'message' : 'thread', value: BigInt(decimal).toString(16) }
}

const CONSONANTS = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz'
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/**
 * Gmail's window names a thread by its id in base 64, read as a number and written in base 40, with consonants alone
 * (found out by https://github.com/ArsenalRecon/GmailURLDecoder).
 */
function decodeToken(token: string): string {
  const digits = [...token].map((char) => CONSONANTS.indexOf(char))
  if (digits.length === 0 || digits.includes(-1)) return ''
  let value = digits.reduce((sum, digit) => sum * 40n + BigInt(digit), 0n)
  let base64 = ''
  for (; value > 0n; value /= 64n) base64 = `${BASE64[Number(value % 64n)]}${base64}`
  return Buffer.from(base64, 'base64').toString('latin1')
}
