import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { looksLikeHtml } from '#core/mail/html.ts'
import type { PlainRow } from '#core/mail/plain.ts'

/** As many as fill 20 kB. */
const ARTICLES = 4
const CORPUS = fileURLToPath(new URL('../../../tests/corpus/mails/', import.meta.url))
const text = z.string().nullable()
const row = z.object({ id: z.string(), from: text, subject: text, body: z.string().catch(''), date: text })

/** Plain-text mails of the corpus of about 1,000 characters, over and over. */
export function plainRows(count: number): PlainRow[] {
  const letters = corpusLetters().filter(({ body }) => body.length >= 700 && body.length <= 2_000)
  return repeated(letters, count)
}

/** Mails of about 20 kB as application systems and newsletters write HTML: the corpus' letters in tables, styles and tracked links. */
export function htmlRows(count: number): PlainRow[] {
  const letters = corpusLetters().filter(({ body }) => body.length >= 300)
  const pages = letters.map((letter, at) => ({ ...letter, body: at % 2 === 0 ? systemMail(letter.body) : newsletter(letters.slice(at, at + ARTICLES)) }))
  return repeated(pages, count)
}

type Letter = z.infer<typeof row>

function corpusLetters(): Letter[] {
  return readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readFileSync(`${CORPUS}${file}`, 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => row.parse(JSON.parse(line)))
    .filter(({ body }) => !looksLikeHtml(body))
}

function repeated(rows: Letter[], count: number): PlainRow[] {
  return Array.from({ length: count }, (_, at) => ({ ...(rows[at % rows.length] ?? { from: null, subject: null, body: null, date: null }), id: `bench-${at}` }))
}

const FONT = "font-family:'Helvetica Neue',Helvetica,Arial,sans-serif;mso-line-height-rule:exactly;-webkit-text-size-adjust:100%"
const CELL = `style="padding:0 24px 12px 24px;${FONT};font-size:15px;line-height:24px;color:#30343b;text-align:left;word-break:break-word"`
const TABLE =
  'role="presentation" border="0" cellpadding="0" cellspacing="0" width="100%" style="border-collapse:collapse;mso-table-lspace:0;mso-table-rspace:0"'
const RULES = Array.from(
  { length: 36 },
  (_, at) => `.c${at},.c${at} td{padding:${at}px 0!important;width:100%!important;max-width:${400 + at}px!important;${FONT}}`,
).join('\n')
const HEAD = `<!doctype html><html lang="en" xmlns:v="urn:schemas-microsoft-com:vml"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Mail</title><!--[if mso]><xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml><![endif]-->
<style type="text/css">body{margin:0;padding:0}img{border:0;outline:none}.hide{display:none}\n@media only screen and (max-width:600px){${RULES}}</style></head>
<body style="margin:0;padding:0;background-color:#f4f5f7"><div style="display:none;max-height:0;overflow:hidden;mso-hide:all">A word before the mail.${'&nbsp;&zwnj;'.repeat(60)}</div>`

/** One letter in the frame of an application system. */
function systemMail(body: string): string {
  return page(`${paragraphs(body)}${button('View your application')}`, 3)
}

/** Short articles, each with its picture and link. */
function newsletter(letters: Letter[]): string {
  return page(
    letters
      .map(
        ({ subject, body }) =>
          `${picture()}<tr><td ${CELL}><h2 style="${FONT}">${escaped(subject ?? '')}</h2></td></tr>${paragraphs(body.slice(0, 180))}${button('Read on')}`,
      )
      .join(''),
    1,
  )
}

function page(rows: string, footers: number): string {
  const inside = `<table ${TABLE}><tbody>${picture()}${rows}${footer().repeat(footers)}</tbody></table>`
  const framed = ['wrapper', 'content', 'card', 'body'].reduce(
    (html, name) => `<table ${TABLE} class="${name}"><tbody><tr><td align="center" valign="top" ${CELL}>${html}</td></tr></tbody></table>`,
    inside,
  )
  return `${HEAD}${framed}<img src="https://track.mail.example/open?${token()}" width="1" height="1" alt=""></body></html>`
}

function paragraphs(body: string): string {
  return body
    .split(/\n\s*\n/)
    .map((part) => `<tr><td ${CELL}><p style="margin:0 0 16px;${FONT}">${escaped(part).replaceAll('\n', '<br>')}</p></td></tr>`)
    .join('\n')
}

function button(words: string): string {
  return `<tr><td ${CELL}><table ${TABLE}><tr><td bgcolor="#2457d6" style="border-radius:4px"><a href="https://click.mail.example/ls/click?upn=${token()}" target="_blank" style="display:inline-block;padding:12px 24px;${FONT};color:#ffffff;text-decoration:none">${words}</a></td></tr></table></td></tr>`
}

function picture(): string {
  return `<tr><td ${CELL}><img src="https://images.mail.example/${token().slice(0, 40)}.png" width="552" alt="" style="display:block;width:100%;max-width:552px"></td></tr>`
}

function footer(): string {
  const links = ['Privacy', 'Terms', 'Help', 'Settings', 'Unsubscribe'].map(
    (word) => `<a href="https://click.mail.example/f/${token()}" style="${FONT};color:#777">${word}</a>`,
  )
  return `<tr><td ${CELL}><p style="font-size:12px;${FONT}">You receive this mail because you have an account with us.<br>1 Example Street, Exampletown</p>${links.join(' &nbsp;|&nbsp; ')}</td></tr>`
}

/** As long as the tokens of tracked links are; the same for each, since nothing reads them. */
function token(): string {
  return 'u001-2Bq7Kd0x'.repeat(14)
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
