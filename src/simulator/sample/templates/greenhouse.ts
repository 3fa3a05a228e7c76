import { escapeHtml } from '../build.ts'

/** Greenhouse: the employer's text in bare paragraphs, a note that nobody reads replies, a pixel. */
export function greenhouse(text: string): string {
  const paragraphs = text.split('\n\n').map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br />\n')}</p>`)
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN" "http://www.w3.org/TR/REC-html40/loose.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"></head><body>
${paragraphs.join('\n')}
<p style="font-size: 12px; color: #777;">** Please note: Do not reply to this email. This email is sent from an unattended mailbox. Replies will not be read.</p>
<img src="https://pixel.mail-tracking.example/o/gh?u=nora" alt="" width="1" height="1" border="0" style="height:1px !important;width:1px !important;border-width:0 !important;">
</body></html>`
}
