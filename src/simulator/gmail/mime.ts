import { createHash } from 'node:crypto'

export type Header = { name: string; value: string }

/** One MIME part with its decoded content: `content` for a leaf, `parts` for a multipart. */
export type MimePart = {
  mimeType: string
  headers: Header[]
  filename: string
  content: string | Uint8Array
  parts: MimePart[]
  /** Gmail hands the content out by attachment id although the part has no file name, as it does with some invitations. */
  detached: boolean
}

function leaf(mimeType: string, contentType: string, encoding: string, content: string | Uint8Array): MimePart {
  const headers = [
    { name: 'Content-Type', value: contentType },
    { name: 'Content-Transfer-Encoding', value: encoding },
  ]
  return { mimeType, headers, filename: '', content, parts: [], detached: false }
}

/** A text/plain part. */
export function textPart(text: string): MimePart {
  return leaf('text/plain', 'text/plain; charset="UTF-8"', 'quoted-printable', text)
}

/** A text/html part. */
export function htmlPart(html: string): MimePart {
  return leaf('text/html', 'text/html; charset="UTF-8"', 'quoted-printable', html)
}

/**
 * An iCalendar object shown in place, without a file name.
 * @param method iTIP method, also stated in the Content-Type (RFC 5546, RFC 6047)
 * @param detached true: the content comes by attachment id
 */
export function calendarPart(ics: string, method: 'REQUEST' | 'CANCEL' | 'REPLY', detached = false): MimePart {
  return { ...leaf('text/calendar', `text/calendar; charset="UTF-8"; method=${method}`, '7bit', ics), detached }
}

/** A file; Gmail hands its content out by attachment id. */
export function filePart(filename: string, mimeType: string, content: string | Uint8Array): MimePart {
  const part = leaf(mimeType, `${mimeType}; name="${filename}"`, 'base64', content)
  return { ...part, filename, headers: [...part.headers, { name: 'Content-Disposition', value: `attachment; filename="${filename}"` }] }
}

/** A multipart; the boundary is a digest of the parts, so that the same mail is the same bytes every time. */
export function multipart(subtype: 'mixed' | 'alternative' | 'related', parts: MimePart[]): MimePart {
  const digest = createHash('sha256').update(subtype)
  for (const part of parts) digest.update(boundaryOf(part) ?? part.content)
  const mimeType = `multipart/${subtype}`
  const headers = [{ name: 'Content-Type', value: `${mimeType}; boundary="${digest.digest('hex').slice(0, 28)}"` }]
  return { mimeType, headers, filename: '', content: '', parts, detached: false }
}

/** The boundary that a multipart's Content-Type states, null for a leaf. */
export function boundaryOf(part: MimePart): string | null {
  return part.headers[0]?.value.match(/boundary="([^"]+)"/)?.[1] ?? null
}
