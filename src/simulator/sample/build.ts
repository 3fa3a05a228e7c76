import { createHash } from 'node:crypto'
import type { MailType } from '#shared/domain/mail-type.ts'
import type { SimulatedMail } from '../gmail/mailbox.ts'
import { calendarPart, filePart, type Header, htmlPart, type MimePart, multipart, textPart } from '../gmail/mime.ts'
import { localIso, type Moment, rfc5322, type Timeline } from './timeline.ts'

export const ME = 'Nora Whitfield <nora.whitfield@example.com>'
export const MY_ADDRESS = 'nora.whitfield@example.com'

/** What a mail of the sample means and states; for tests, never served. `interviewStart` is the wall clock of `interviewZone`. */
type Truth = {
  type: MailType | 'not_job'
  company: string | null
  title: string | null
  interviewStart?: string
  interviewZone?: string
}

export type SampleMail = SimulatedMail & { truth: Truth }

/** The mails of one application, or of one kind of everyday mail. */
export type Story = (t: Timeline) => SampleMail[]

export type Draft = {
  at: Moment
  from: string
  to?: string
  cc?: string
  replyTo?: string
  subject: string
  body: MimePart
  /** Default: INBOX. */
  labels?: string[]
  /** Address of the List-Unsubscribe header: mail to many. */
  unsubscribe?: string
  /** Further headers, such as Auto-Submitted or List-Id. */
  headers?: Header[]
  truth: Truth
}

/** Truth of a job mail. */
export function job(type: MailType, company: string | null, title: string | null, interview?: Moment): Truth {
  return { type, company, title, ...(interview ? { interviewStart: localIso(interview), interviewZone: interview.zone } : {}) }
}

/** Truth of any other mail. */
export const NOT_JOB: Truth = { type: 'not_job', company: null, title: null }

/**
 * One Gmail thread. Its mails' ids follow from `key` and their place in it; each refers to the one before.
 * @param key names the thread for ever: another key means other ids
 */
export function thread(key: string, drafts: Draft[]): SampleMail[] {
  const threadId = idOf(`${key}/0`)
  const seen: string[] = []
  return drafts.map((draft, index) => {
    const id = idOf(`${key}/${index}`)
    const domain = draft.from.match(/@([^>\s]+)/)?.[1] ?? 'mail.example'
    const messageId = `<${idOf(`message ${key}/${index}`)}.${index}@${domain}>`
    // Seconds from the id, so that not every mail comes on the full minute.
    const at = { ...draft.at, ms: draft.at.ms + (Number.parseInt(id.slice(-4), 16) % 60) * 1000 }
    const headers = [...headersOf(draft, at), { name: 'Message-ID', value: messageId }]
    const parent = seen.at(-1)
    if (parent) headers.push({ name: 'In-Reply-To', value: parent }, { name: 'References', value: seen.join(' ') })
    seen.push(messageId)
    return { id, threadId, labelIds: draft.labels ?? ['INBOX'], internalDate: at.ms, headers, body: draft.body, truth: draft.truth }
  })
}

function headersOf(draft: Draft, at: Moment): Header[] {
  const all: [string, string | undefined][] = [
    ['Delivered-To', MY_ADDRESS],
    ['MIME-Version', '1.0'],
    ['From', draft.from],
    ['To', draft.to ?? ME],
    ['Cc', draft.cc],
    ['Reply-To', draft.replyTo],
    ['Subject', draft.subject],
    ['Date', rfc5322(at)],
    ['List-Unsubscribe', draft.unsubscribe && `<${draft.unsubscribe}>`],
  ]
  return [...all.flatMap(([name, value]) => (value ? [{ name, value }] : [])), ...(draft.headers ?? [])]
}

/** 16 hex digits that begin like those of Gmail's recent ids. */
function idOf(key: string): string {
  return `19${createHash('sha256').update(`sample mailbox ${key}`).digest('hex').slice(0, 14)}`
}

/** Text without the indentation of the source; one line is one paragraph line of the mail. */
export function prose(strings: TemplateStringsArray, ...values: string[]): string {
  // A value may have lines of its own; they count as one while the indentation is taken off.
  const source = strings.map((part, index) => part + (values[index] ?? '').replaceAll('\n', '\u2028')).join('')
  const lines = source.split('\n')
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length))
  const text = lines.map((line) => line.slice(indent).trimEnd()).join('\n')
  return text.trim().replaceAll('\u2028', '\n')
}

/** A mail of plain text alone. */
export function plain(text: string): MimePart {
  return textPart(`${text}\n`)
}

/** A mail of HTML alone. */
export function html(source: string): MimePart {
  return htmlPart(source)
}

/** Plain text with the HTML that a mail program writes for it, or with a template's. */
export function both(text: string, source = asHtml(text)): MimePart {
  return multipart('alternative', [textPart(`${text}\n`), htmlPart(source)])
}

/** A body with files. */
export function withFiles(body: MimePart, ...files: MimePart[]): MimePart {
  return multipart('mixed', [body, ...files])
}

/** An invitation as calendars send it: text, HTML and the calendar part side by side, and the same event once more as a file. */
export function invitation(text: string, ics: string, method: 'REQUEST' | 'CANCEL' = 'REQUEST'): MimePart {
  const shown = multipart('alternative', [textPart(`${text}\n`), htmlPart(asHtml(text)), calendarPart(ics, method)])
  return multipart('mixed', [shown, filePart('invite.ics', 'application/ics', ics)])
}

/** An invitation without a file: the calendar part alone, and its content by attachment id. */
export function bareInvitation(text: string, ics: string): MimePart {
  return multipart('alternative', [textPart(`${text}\n`), calendarPart(ics, 'REQUEST', true)])
}

/** The bytes of a small PDF file; nobody opens it, but it should be one. */
export function pdf(line: string): string {
  const content = `BT /F1 12 Tf 72 720 Td (${line}) Tj ET`
  return [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj',
    `4 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj`,
    'trailer<</Root 1 0 R>>',
    '%%EOF',
  ].join('\n')
}

/** A reply above the mail it answers, quoted as Gmail and Apple Mail do. */
export function replyTo(original: { at: Moment; from: string; text: string }, reply: string): string {
  const [, date = '', time = ''] = rfc5322(original.at).match(/^(.*?\d{4}) (\d\d:\d\d)/) ?? []
  const quote = original.text.split('\n').map((line) => (line === '' ? '>' : `> ${line}`))
  return `${reply}\n\nOn ${date} at ${time}, ${original.from} wrote:\n\n${quote.join('\n')}`
}

function asHtml(text: string): string {
  const [own = '', quote] = text.split(/\n\n(?=On .* wrote:\n)/)
  const paragraphs = own.split('\n\n').map((paragraph) => `<div>${escapeHtml(paragraph).replaceAll('\n', '<br>')}</div><div><br></div>`)
  const quoted = quote ? `<div class="gmail_quote">${quoteHtml(quote)}</div>` : ''
  return `<div dir="ltr">${paragraphs.join('\n')}</div>${quoted}`
}

function quoteHtml(quote: string): string {
  const [attribution = '', ...lines] = quote.split('\n')
  const inner = lines.map((line) => escapeHtml(line.replace(/^> ?/, ''))).join('<br>\n')
  return `<div dir="ltr" class="gmail_attr">${escapeHtml(attribution)}<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex">${inner}</blockquote>`
}

/** Text as HTML shows it; addresses of the web become links. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/https?:\/\/[^\s&]+[^\s&.,)]/g, (url) => `<a href="${url}">${url}</a>`)
}
