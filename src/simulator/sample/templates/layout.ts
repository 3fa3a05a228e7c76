import { escapeHtml } from '../build.ts'

export type Button = { label: string; href: string }

/** Paragraphs of a text as HTML, each with the same style. */
export function paragraphs(text: string, style = ''): string {
  const attribute = style === '' ? '' : ` style="${style}"`
  return text
    .split('\n\n')
    .map((paragraph) => `<p${attribute}>${escapeHtml(paragraph).replaceAll('\n', '<br>\n')}</p>`)
    .join('\n')
}

/** A link that looks like a button in every mail program: a table cell with a background. */
export function button({ label, href }: Button, colour: string): string {
  return `<table role="presentation" cellspacing="0" cellpadding="0" border="0" style="margin:24px 0"><tr><td bgcolor="${colour}" style="border-radius:4px;padding:12px 22px">
<a href="${href}" target="_blank" style="color:#ffffff;font-weight:bold;text-decoration:none">${escapeHtml(label)}</a></td></tr></table>`
}

/** A whole document with hidden preview text at its head and a tracking pixel at its end. */
export function document({ preheader, body, pixel }: { preheader?: string; body: string; pixel: string }): string {
  const hidden = preheader
    ? `<div style="display:none;font-size:1px;line-height:1px;max-height:0;max-width:0;opacity:0;overflow:hidden;mso-hide:all">${escapeHtml(preheader)}${'&nbsp;&zwnj;'.repeat(20)}</div>`
    : ''
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<style type="text/css">body { margin: 0; padding: 0; -webkit-text-size-adjust: 100%; } @media (max-width: 600px) { .outer { width: 100% !important } }</style>
</head><body>
${hidden}${body}
<img src="https://pixel.${pixel}.example/open.gif?m=nora" width="1" height="1" alt="" style="display:block;border:0">
</body></html>`
}
