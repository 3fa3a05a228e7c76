import type { CalendarPart } from './calendar.ts'
import { decodeBase64url, decodeText } from './encoding.ts'
import type { GmailPart } from './gmail.ts'

/** What a part that carries no others is read as; null for a file. */
export type Role = 'plain' | 'html' | 'calendar' | null
type Leaf = { part: GmailPart; role: Role }

/** Deeper nesting than any mail program shows. */
const DEEPEST = 50

/** Every part that carries no others, in order. */
export function leaves(part: GmailPart, depth = 0): Leaf[] {
  if (part.parts?.length && depth < DEEPEST) return part.parts.flatMap((one) => leaves(one, depth + 1))
  return [{ part, role: roleOf(part) }]
}

/** The bodies that the parts add up to, in each form; a part that has only the other form stands in for the missing one. */
export function bodiesOf(payload: GmailPart): { plain: string | null; html: string | null } {
  const bodies = collect(payload, 0)
  return { plain: joined(bodies.map(({ plain }) => plain)), html: bodies.some(({ html }) => html !== null) ? joined(bodies.map(htmlOf)) : null }
}

/** Content types of the payload and its parts, those that carry others among them. */
export function contentTypesOf(part: GmailPart, depth = 0): string[] {
  const inner = depth < DEEPEST ? (part.parts ?? []) : []
  return [`${contentType(part) || part.mimeType || ''}; name=${part.filename ?? ''}`, ...inner.flatMap((one) => contentTypesOf(one, depth + 1))]
}

export function calendarsOf(payload: GmailPart): CalendarPart[] {
  return leaves(payload).flatMap(({ part, role }) => {
    const text = role === 'calendar' ? textOf(part) : ''
    return text === '' ? [] : [{ text, method: parameter(part, 'method') }]
  })
}

type Bodies = { plain: string | null; html: string | null }

/** The parts of multipart/alternative are one body in several forms (RFC 2046, 5.1.4); the parts of any other kind follow each other. */
function collect(part: GmailPart, depth: number): Bodies[] {
  if (!part.parts?.length || depth >= DEEPEST) return leafBodies(part)
  const inner = part.parts.flatMap((one) => collect(one, depth + 1))
  if (part.mimeType?.toLowerCase() === 'message/rfc822') return [{ plain: forwardHead(part), html: null }, ...inner]
  if (part.mimeType?.toLowerCase() !== 'multipart/alternative') return inner
  return [{ plain: joined(inner.map(({ plain }) => plain)), html: joined(inner.map(({ html }) => html)) }]
}

function leafBodies(part: GmailPart): Bodies[] {
  const role = roleOf(part)
  if (role === 'plain') return [{ plain: textOf(part), html: null }]
  return role === 'html' ? [{ plain: null, html: textOf(part) }] : []
}

/** A carried mail's headers stand above its text, as mail programs show them. */
function forwardHead(part: GmailPart): string {
  // Gmail puts them on the part inside; the part itself has those of MIME
  const headers = part.parts?.[0]?.headers ?? []
  const lines = ['From', 'Date', 'Subject', 'To'].flatMap((name) => {
    const found = headers.find((header) => header.name.toLowerCase() === name.toLowerCase())
    return found === undefined ? [] : [`${name}: ${found.value}`]
  })
  return ['---------- Forwarded message ---------', ...lines].join('\n')
}

function htmlOf({ plain, html }: Bodies): string | null {
  if (html !== null || plain === null) return html
  return `<div style="white-space:pre-wrap">${plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</div>`
}

function joined(texts: (string | null)[]): string | null {
  const present = texts.filter((text) => text !== null)
  return present.length === 0 ? null : present.join('\n')
}

function roleOf({ mimeType = '', filename = '', headers }: GmailPart): Role {
  const type = mimeType.toLowerCase()
  if (type === 'text/calendar' || type === 'application/ics' || filename.toLowerCase().endsWith('.ics')) return 'calendar'
  const disposition = headers?.find(({ name }) => name.toLowerCase() === 'content-disposition')?.value ?? ''
  if (filename !== '' || /^\s*attachment/i.test(disposition)) return null
  if (type === 'text/html') return 'html'
  return type === 'text/plain' ? 'plain' : null
}

function textOf(part: GmailPart): string {
  const { data } = part.body ?? {}
  return data === undefined ? '' : decodeText(decodeBase64url(data), parameter(part, 'charset'))
}

/** A parameter of the part's Content-Type. */
function parameter(part: GmailPart, name: string): string | null {
  const type = contentType(part)
  const found = new RegExp(`;\\s{0,20}${name}\\s{0,20}=\\s{0,20}"?([^";\\s]{1,80})`, 'i').exec(type.slice(0, 2_000))
  return found?.[1] ?? null
}

function contentType({ headers }: GmailPart): string {
  return headers?.find((header) => header.name.toLowerCase() === 'content-type')?.value ?? ''
}
