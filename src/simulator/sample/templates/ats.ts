import { escapeHtml } from '../build.ts'
import { type Button, button, document, paragraphs } from './layout.ts'

const SANS = 'font-family:Helvetica,Arial,sans-serif'

/** Greenhouse: the employer's text in bare paragraphs, a note that nobody reads replies, a pixel. */
export function greenhouse(text: string): string {
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN" "http://www.w3.org/TR/REC-html40/loose.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"></head><body>
${paragraphs(text)}
<p style="font-size: 12px; color: #777;">** Please note: Do not reply to this email. This email is sent from an unattended mailbox. Replies will not be read.</p>
<img src="https://pixel.gh-mail.example/o/nora" alt="" width="1" height="1" border="0">
</body></html>`
}

/** Lever: the employer's logo, text in divs. */
export function lever(company: string, text: string): string {
  const body = text.split('\n\n').map((part) => `<div style="margin-bottom:14px">${escapeHtml(part).replaceAll('\n', '<br>')}</div>`)
  return document({
    body: `<div style="max-width:640px;padding:20px;color:#3b3f45;font-size:15px;${SANS}">
<div style="padding-bottom:16px"><img src="https://static.lever-logos.example/nora.png" alt="${escapeHtml(company)} logo" height="40"></div>
${body.join('\n')}</div>`,
    pixel: 'lever-mail',
  })
}

/** Ashby: narrow, quiet, one font. */
export function ashby(text: string, action?: Button): string {
  return document({
    body: `<div style="max-width:560px;margin:0 auto;padding:32px 16px;font:15px/1.6 Inter,${SANS.slice(12)};color:#1b1b1f">${paragraphs(text, 'margin:0 0 16px')}${
      action ? button(action, '#4b3fd6') : ''
    }</div>`,
    pixel: 'ashby-mail',
  })
}

type Banner = { company: string; colour: string; preheader?: string; heading: string; text: string; action?: Button; footer: string }

/** Workday: a table of 600 pixels with the employer's banner, a heading, the text, and small print under a rule. */
export function workday({ company, colour, preheader, heading, text, action, footer }: Banner): string {
  return document({
    ...(preheader ? { preheader } : {}),
    body: `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" bgcolor="#f0f1f2"><tr><td align="center" style="padding:24px 0">
<table role="presentation" class="outer" width="600" cellpadding="0" cellspacing="0" bgcolor="#ffffff" style="${SANS}">
<tr><td bgcolor="${colour}" style="padding:20px 32px;color:#ffffff;font-size:20px">${escapeHtml(company)}</td></tr>
<tr><td style="padding:28px 32px 8px;font-size:22px;color:#494949">${escapeHtml(heading)}</td></tr>
<tr><td style="padding:0 32px 24px;font-size:14px;line-height:21px;color:#494949">${paragraphs(text)}${action ? button(action, colour) : ''}</td></tr>
<tr><td style="padding:16px 32px;border-top:1px solid #dddddd;font-size:11px;color:#7b7b7b">${escapeHtml(footer)}</td></tr>
</table></td></tr></table>`,
    pixel: 'wd-mail',
  })
}

/** SmartRecruiters: a card with a coloured edge, the job as a line of its own, links at the foot. */
export function smartRecruiters({ company, colour, heading, text, action, footer }: Banner): string {
  return document({
    body: `<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center">
<table role="presentation" class="outer" width="580" cellpadding="0" cellspacing="0" style="${SANS};border-top:6px solid ${colour}">
<tr><td style="padding:24px"><strong style="font-size:17px">${escapeHtml(heading)}</strong>${paragraphs(text, 'font-size:14px;line-height:22px;color:#333')}${
      action ? button(action, colour) : ''
    }</td></tr>
<tr><td style="padding:16px 24px;font-size:11px;color:#999">${escapeHtml(footer)}<br>Powered by <a href="https://www.smartrecruiters.com">SmartRecruiters</a> on behalf of ${escapeHtml(company)} |
<a href="https://privacy.candidates.example/">Privacy Policy</a> | <a href="https://privacy.candidates.example/withdraw">Manage your data</a></td></tr>
</table></td></tr></table>`,
    pixel: 'sr-mail',
  })
}

/** Teamtailor: a coloured header with the company's name, rounded button, career-site link. */
export function teamtailor({ company, colour, preheader, heading, text, action, footer }: Banner): string {
  return document({
    ...(preheader ? { preheader } : {}),
    body: `<div style="background:#f7f7f8;padding:24px 0;${SANS}"><div style="max-width:580px;margin:0 auto;background:#fff;border-radius:8px;overflow:hidden">
<div style="background:${colour};padding:32px;text-align:center;color:#fff;font-size:24px;font-weight:bold">${escapeHtml(company)}</div>
<div style="padding:32px;font-size:16px;line-height:25px;color:#2f2f33"><h1 style="font-size:20px;margin:0 0 16px">${escapeHtml(heading)}</h1>
${paragraphs(text)}${action ? button(action, colour) : ''}</div></div>
<div style="text-align:center;font-size:12px;color:#8a8a93;padding:16px">${escapeHtml(footer)}</div></div>`,
    pixel: 'tt-mail',
  })
}

/** iCIMS: an old-fashioned table with a grey frame and the requisition in bold. */
export function icims({ company, heading, text, footer }: { company: string; heading: string; text: string; footer: string }): string {
  return document({
    body: `<table border="0" cellpadding="10" cellspacing="0" width="650" style="border:1px solid #c8c8c8;font-family:Verdana,Geneva,sans-serif;font-size:13px">
<tr bgcolor="#e9ecef"><td><b>${escapeHtml(company)} Talent Acquisition</b></td></tr>
<tr><td><b>${escapeHtml(heading)}</b><br>${paragraphs(text)}</td></tr>
<tr><td style="font-size:10px;color:#666"><hr>${escapeHtml(footer)}</td></tr></table>`,
    pixel: 'icims-mail',
  })
}

/** Workable: company name on top, text, thin footer that names the sender's system. */
export function workable(company: string, text: string, action?: Button): string {
  return document({
    body: `<center><div style="max-width:600px;text-align:left;${SANS};font-size:15px;line-height:1.5;color:#333e49">
<h2 style="font-weight:normal;border-bottom:1px solid #e1e5ea;padding-bottom:12px">${escapeHtml(company)}</h2>
${paragraphs(text)}${action ? button(action, '#00756a') : ''}
<p style="font-size:12px;color:#96a0aa;border-top:1px solid #e1e5ea;padding-top:12px">Sent on behalf of ${escapeHtml(company)} with Workable</p></div></center>`,
    pixel: 'workable-mail',
  })
}
