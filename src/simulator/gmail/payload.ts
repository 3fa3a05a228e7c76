import type { StoredMail } from './mailbox.ts'
import type { MimePart } from './mime.ts'
import { rawMessage } from './raw.ts'
import { snippetOf } from './words.ts'

/** Gmail hands a body this big out by attachment id even when it is text. */
const BIG_PART = 200_000

type PayloadPart = {
  partId: string
  mimeType: string
  filename: string
  headers: { name: string; value: string }[]
  body: { size: number; data?: string; attachmentId?: string }
  parts?: PayloadPart[]
}

/**
 * A mail as users.messages.get returns it (https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages).
 * @param format full, metadata, minimal or raw; null for any other word
 * @param metadataHeaders with metadata: the only headers wanted, all when empty
 */
export function messageResource(mail: StoredMail, format: string, metadataHeaders: string[]): object | null {
  const raw = rawMessage(mail)
  const common = {
    id: mail.id,
    threadId: mail.threadId,
    labelIds: mail.labelIds,
    snippet: snippetOf(mail),
    historyId: String(mail.historyId),
    internalDate: String(mail.internalDate),
    sizeEstimate: raw.length,
  }
  if (format === 'minimal') return common
  if (format === 'raw') return { ...common, raw: raw.toString('base64url') }
  const payload = part(mail.body, '', mail)
  const headers = [...mail.headers, ...mail.body.headers]
  if (format === 'full') return { ...common, payload: { ...payload, headers } }
  if (format !== 'metadata') return null
  const wanted = new Set(metadataHeaders.map((name) => name.toLowerCase()))
  const shown = wanted.size === 0 ? headers : headers.filter(({ name }) => wanted.has(name.toLowerCase()))
  return { ...common, payload: { mimeType: payload.mimeType, headers: shown } }
}

/** The content behind an attachment id; null when the id belongs to no part of this mail. */
export function attachmentResource(mail: StoredMail, attachmentId: string): { size: number; data: string } | null {
  const [, messageId, partId] = Buffer.from(attachmentId, 'base64url').toString('utf8').split('/')
  const found = messageId === mail.id && partId !== undefined ? find(mail.body, '', partId) : null
  if (!found) return null
  const content = Buffer.from(found.content)
  return { size: content.length, data: content.toString('base64url') }
}

function part(source: MimePart, partId: string, mail: StoredMail): PayloadPart {
  const { mimeType, filename, headers } = source
  const common = { partId, mimeType, filename, headers }
  if (mimeType.startsWith('multipart/')) {
    return { ...common, body: { size: 0 }, parts: source.parts.map((child, index) => part(child, childId(partId, index), mail)) }
  }
  const content = Buffer.from(source.content)
  if (filename !== '' || source.detached || content.length > BIG_PART) {
    return { ...common, body: { attachmentId: attachmentId(mail, partId), size: content.length } }
  }
  return { ...common, body: { size: content.length, data: content.toString('base64url') } }
}

let served = 0

/** Gmail makes up a new attachment id at every get; an earlier one keeps working. */
function attachmentId(mail: StoredMail, partId: string): string {
  served += 1
  return Buffer.from(`simulated-attachment-${served}/${mail.id}/${partId}`).toString('base64url')
}

function find(source: MimePart, partId: string, wanted: string): MimePart | null {
  if (partId === wanted && !source.mimeType.startsWith('multipart/')) return source
  for (const [index, child] of source.parts.entries()) {
    const found = find(child, childId(partId, index), wanted)
    if (found) return found
  }
  return null
}

function childId(partId: string, index: number): string {
  return partId === '' ? String(index) : `${partId}.${index}`
}
