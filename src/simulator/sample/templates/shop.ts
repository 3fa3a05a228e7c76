import { escapeHtml } from '../build.ts'
import { type Button, button, document, paragraphs } from './layout.ts'

/** A receipt or order mail: a heading, a few words, rows with prices. */
export function receipt(options: { shop: string; colour: string; heading: string; text: string; rows: [string, string][]; action?: Button }): string {
  const { shop, colour, heading, text, rows, action } = options
  const lines = rows.map(
    ([what, price]) => `<tr><td style="padding:6px 0;border-bottom:1px solid #eee">${escapeHtml(what)}</td><td align="right">${escapeHtml(price)}</td></tr>`,
  )
  return document({
    preheader: heading,
    body: `<table role="presentation" class="outer" width="560" align="center" cellpadding="0" cellspacing="0" style="font-family:Georgia,serif">
<tr><td style="padding:24px 0;font-size:26px;color:${colour}">${escapeHtml(shop)}</td></tr>
<tr><td><h2 style="font-weight:normal">${escapeHtml(heading)}</h2>${paragraphs(text)}
<table width="100%" cellpadding="0" cellspacing="0">${lines.join('\n')}</table>${action ? button(action, colour) : ''}</td></tr></table>`,
    pixel: 'shop-mail',
  })
}

/** A newsletter: sections with a heading each, an unsubscribe line. */
export function newsletter(options: { name: string; colour: string; preheader: string; sections: [string, string][]; footer: string }): string {
  const { name, colour, preheader, sections, footer } = options
  const shown = sections.map(
    ([heading, text]) => `<h2 style="font-size:19px;margin:28px 0 8px">${escapeHtml(heading)}</h2>${paragraphs(text, 'line-height:24px')}`,
  )
  return document({
    preheader,
    body: `<div style="max-width:620px;margin:0 auto;font-family:Charter,Georgia,serif;font-size:16px;color:#222">
<div style="border-bottom:4px solid ${colour};padding:16px 0;font-size:28px">${escapeHtml(name)}</div>
${shown.join('\n')}
<p style="font-size:12px;color:#888;border-top:1px solid #ddd;padding-top:12px">${escapeHtml(footer)} <a href="https://unsubscribe.letters.example/nora">Unsubscribe</a></p></div>`,
    pixel: 'letter-mail',
  })
}
