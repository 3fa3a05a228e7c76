import { z } from 'zod'
import { composeMail } from './compose.ts'
import { bodiesOf, calendarsOf, contentTypesOf, leaves } from './gmail-parts.ts'
import type { Mail } from './mail.ts'

const header = z.object({ name: z.string(), value: z.string() })

/** MessagePartBody: `data` is base64url; a large part has `attachmentId` instead, its data comes from messages.attachments.get. */
const partBody = z.object({ attachmentId: z.string().optional(), size: z.number().optional(), data: z.string().optional() })

/** MessagePart. Gmail leaves out what is empty, so everything is optional. */
export type GmailPart = {
  partId?: string | undefined
  mimeType?: string | undefined
  filename?: string | undefined
  headers?: z.infer<typeof header>[] | undefined
  body?: z.infer<typeof partBody> | undefined
  parts?: GmailPart[] | undefined
}

const part: z.ZodType<GmailPart> = z.object({
  partId: z.string().optional(),
  mimeType: z.string().optional(),
  filename: z.string().optional(),
  headers: z.array(header).optional(),
  body: partBody.optional(),
  get parts() {
    return z.array(part).optional()
  },
})

/**
 * A message as users.messages.get with format=full returns it.
 * @see https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages#Message
 */
export const gmailMessage = z.object({
  id: z.string(),
  threadId: z.string().optional(),
  labelIds: z.array(z.string()).optional(),
  snippet: z.string().optional(),
  historyId: z.string().optional(),
  /** Milliseconds since the epoch, as a string. */
  internalDate: z.string().optional(),
  sizeEstimate: z.number().optional(),
  payload: part.optional(),
})
export type GmailMessage = z.infer<typeof gmailMessage>

/** A part whose body has to be fetched; `size` in bytes. */
type MissingPart = { attachmentId: string; size: number }

/** The largest part that is worth fetching, in bytes. */
const LARGEST = 1_048_576

/** Reads a message of the Gmail API. Its parts are decoded already; a part whose body has not been fetched reads as empty. */
export function fromGmail(message: GmailMessage): Mail {
  const payload = message.payload ?? {}
  return composeMail({
    id: message.id,
    threadId: message.threadId ?? null,
    headers: payload.headers ?? [],
    ...bodiesOf(payload),
    calendars: calendarsOf(payload),
    contentTypes: contentTypesOf(payload),
  })
}

/** The text and calendar parts, up to 1 MB, that Gmail did not include: fetch each with messages.attachments.get. */
export function missingParts(message: GmailMessage): MissingPart[] {
  return leaves(message.payload ?? {}).flatMap(({ role, part: { body } }) => {
    if (role === null || body?.attachmentId === undefined || body.data !== undefined || (body.size ?? 0) > LARGEST) return []
    return [{ attachmentId: body.attachmentId, size: body.size ?? 0 }]
  })
}

/**
 * The message with the body of one fetched part in its place.
 *
 * @param data base64url, as messages.attachments.get returns it
 */
export function withAttachment(message: GmailMessage, attachmentId: string, data: string): GmailMessage {
  return message.payload === undefined ? message : { ...message, payload: filled(message.payload, attachmentId, data) }
}

function filled(into: GmailPart, attachmentId: string, data: string): GmailPart {
  const parts = into.parts?.map((one) => filled(one, attachmentId, data))
  const body = into.body?.attachmentId === attachmentId ? { ...into.body, data } : into.body
  return { ...into, ...(parts && { parts }), ...(body && { body }) }
}
