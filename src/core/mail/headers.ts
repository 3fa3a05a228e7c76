import { addressParser, decodeWords } from 'postal-mime'
import { readDate } from './dates.ts'
import type { Address, BulkSigns, Mail } from './mail.ts'
import { tidyLine } from './text.ts'

/** A header line as the mail carries it; encoded words (RFC 2047) may still be encoded. */
export type Header = { name: string; value: string }

const LONGEST = 20_000
const MOST_ADDRESSES = 200

type HeaderFields = Pick<Mail, 'from' | 'replyTo' | 'to' | 'subject' | 'date' | 'bulk'>

/** Reads the headers that a mail is judged by. Of a repeated one the first counts. */
export function readHeaders(headers: Header[]): HeaderFields {
  const values = new Map<string, string>()
  for (const { name, value } of headers) {
    const key = name.toLowerCase()
    if (!values.has(key)) values.set(key, value.slice(0, LONGEST))
  }
  const header = (name: string): string => values.get(name) ?? ''
  return {
    from: readSender(header('from')) ?? readSender(header('sender')),
    replyTo: readSender(header('reply-to')),
    to: readAddresses(header('to')).filter(({ address }) => address !== ''),
    subject: tidyLine(decodeWords(header('subject'))),
    date: readDate(header('date')),
    bulk: bulkSigns(values),
  }
}

/**
 * Reads the one sender of a From line. An unquoted comma in a name ("Doe, Jane <jane@…>") is part of the name.
 *
 * @returns null without a name or address; `address` is empty where only a name is given
 */
export function readSender(value: string): Address | null {
  const addresses = readAddresses(value)
  const at = addresses.findIndex(({ address }) => address !== '')
  const found = at < 0 ? addresses : addresses.slice(0, at + 1)
  const name = found.flatMap((one) => one.name ?? []).join(', ')
  const address = found[found.length - 1]?.address ?? ''
  return name === '' && address === '' ? null : { name: name === '' ? null : name, address }
}

function readAddresses(value: string): Address[] {
  if (value.trim() === '') return []
  return addressParser(value.slice(0, LONGEST), { flatten: true })
    .slice(0, MOST_ADDRESSES)
    .map(({ name, address }) => ({ name: tidyLine(name ?? '') || null, address: (address ?? '').trim().toLowerCase() }))
}

function bulkSigns(values: Map<string, string>): BulkSigns {
  const listId = values.get('list-id')
  return {
    listUnsubscribe: values.has('list-unsubscribe'),
    listId: listId === undefined ? null : tidyLine(listId),
    precedenceBulk: /^\s*(?:bulk|list|junk)\b/i.test(values.get('precedence') ?? ''),
    // RFC 3834, 5: every value but "no" says that no person sent it
    autoSubmitted: /^\s*auto-/i.test(values.get('auto-submitted') ?? ''),
  }
}
