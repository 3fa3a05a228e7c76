import { createHash } from 'node:crypto'
import { failuresOf } from './failures.ts'
import { FIELDS } from './field-figures.ts'
import { answerOf, type JudgedMail } from './judged.ts'
import { markQuotes, type Quote } from './marked-text.ts'
import { reportStyle } from './report-style.ts'
import type { Table } from './table.ts'

/** Longer mails are cut: what decides stands at the beginning. */
const LONGEST = 12_000

/**
 * The figures and every mail that failed, as one HTML page that loads nothing and runs nothing: mail of strangers stands in it,
 * as text. Failures are filtered by style rules alone, so that no script is needed.
 */
export function reportPage(heading: string, tables: readonly Table[], all: readonly JudgedMail[]): string {
  const failed = all.map((mail) => ({ mail, failures: failuresOf(mail) })).filter(({ failures }) => failures.length > 0)
  const kinds = countKinds(failed.map(({ failures }) => failures))
  const style = reportStyle([...kinds.keys()].map(slug))
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hashOf(style)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(heading)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escapeHtml(heading)}</h1>
<section class="tables">${tables.map(tableHtml).join('\n')}</section>
<h2>${failed.length} of ${all.length} mails with a failure</h2>
<fieldset><legend>Show</legend>${filters(kinds, failed.length)}</fieldset>
${failed.map(({ mail, failures }) => failureHtml(mail, failures)).join('\n')}
</body>
</html>
`
}

function countKinds(all: readonly string[][]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const kind of all.flat()) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return new Map([...counts].sort((a, b) => b[1] - a[1]))
}

function filters(kinds: Map<string, number>, total: number): string {
  const choice = (id: string, label: string, count: number, checked: boolean) =>
    `<label><input type="radio" name="kind" id="${id}"${checked ? ' checked' : ''}>${escapeHtml(label)} <small>${count}</small></label>`
  return choice('all', 'all', total, true) + [...kinds].map(([kind, count]) => choice(slug(kind), kind, count, false)).join('')
}

function tableHtml({ title, columns, rows }: Table): string {
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('')
  const body = rows
    .map(([first = '', ...rest]) => `<tr><th scope="row">${escapeHtml(first)}</th>${rest.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`)
    .join('')
  return `<table><caption>${escapeHtml(title)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`
}

function failureHtml(judged: JudgedMail, failures: readonly string[]): string {
  const { form, truth, detection, error } = judged
  const kinds = failures.map((kind) => `<span class="kind">${escapeHtml(kind)}</span>`).join(' ')
  const said = `${answerOf(judged)} (${Math.round(detection.confidence * 100)}%, ${detection.decidedBy})`
  return `<article class="${failures.map(slug).join(' ')}">
<h3>${escapeHtml(truth.id)} <small>${escapeHtml(form)}</small> ${kinds}</h3>
<p><b>${escapeHtml([truth.type, ...truth.typeAlso].join(' or '))}</b>, called <b>${escapeHtml(said)}</b>: ${escapeHtml(error ?? detection.reason)}</p>
${fieldsHtml(judged)}${mailHtml(judged)}
</article>`
}

function fieldsHtml(judged: JudgedMail): string {
  const rows = FIELDS.flatMap(({ name, expected, found }) => {
    const [accepted, value] = [expected(judged.truth) ?? [], found(judged)]
    return accepted.length > 0 || value ? [[name, accepted.join(' | ') || '–', value ?? '–']] : []
  })
  return rows.length === 0 ? '' : tableHtml({ title: 'Fields', columns: ['', 'stated', 'found'], rows })
}

function mailHtml({ mail, truth, detection }: JudgedMail): string {
  if (mail === null) return ''
  const quotes: Quote[] = detection.evidence.map(({ field, quote }) => ({ label: field, words: quote }))
  if (truth.evidence) quotes.push({ label: 'truth', words: truth.evidence })
  const from = mail.from ? [mail.from.name, mail.from.address && `<${mail.from.address}>`].filter(Boolean).join(' ') : 'no sender'
  const text = mail.text.length > LONGEST ? `${mail.text.slice(0, LONGEST)}\n[…]` : mail.text
  return `<p class="head">${marked(from, quotes)} · ${escapeHtml(mail.date ?? 'no date')}<br>${marked(mail.subject || 'no subject', quotes)}</p>
<pre>${marked(text, quotes)}</pre>`
}

function marked(text: string, quotes: readonly Quote[]): string {
  return markQuotes(text, quotes)
    .map(({ text: part, labels }) => {
      if (labels.length === 0) return escapeHtml(part)
      const isTruth = labels.includes('truth')
      const found = labels.filter((label) => label !== 'truth')
      const title = [...(found.length > 0 ? [`found: ${found.join(', ')}`] : []), ...(isTruth ? ['the truth rests on this'] : [])].join('; ')
      return `<mark class="${[isTruth ? 'truth' : '', found.length > 0 ? 'found' : ''].filter(Boolean).join(' ')}" title="${escapeHtml(title)}">${escapeHtml(part)}</mark>`
    })
    .join('')
}

const slug = (kind: string): string => kind.toLowerCase().replace(/[^a-z]+/g, '-')

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Control characters and those that turn the reading direction could make a mail look like something else. */
function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '')
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\p{Bidi_Control}]/gu, '\ufffd')
}
