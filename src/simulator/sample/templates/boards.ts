import { escapeHtml } from '../build.ts'
import { type Button, button, document, paragraphs } from './layout.ts'

export type Vacancy = { title: string; company: string; place: string; note?: string }

/** LinkedIn about one application: the job as a card, what happened above it, suggestions below. */
export function linkedInApplication(options: { headline: string; job: Vacancy; text: string; action: Button; similar: Vacancy[] }): string {
  const { headline, job, text, action, similar } = options
  return document({
    preheader: `${job.title} at ${job.company}`,
    body: `<table role="presentation" class="outer" width="512" align="center" cellpadding="0" cellspacing="0" style="font-family:-apple-system,Segoe UI,Roboto,sans-serif;color:#191919">
<tr><td style="padding:24px"><img src="https://static.licdn-mail.example/logo.png" alt="LinkedIn" width="84"></td></tr>
<tr><td style="padding:0 24px"><h2 style="font-size:24px;font-weight:600">${escapeHtml(headline)}</h2></td></tr>
<tr><td style="padding:0 24px">${card(job)}</td></tr>
<tr><td style="padding:8px 24px">${paragraphs(text, 'font-size:16px')}${button(action, '#0a66c2')}</td></tr>
<tr><td style="padding:16px 24px;background:#f8fafd"><h3 style="font-size:16px">Similar jobs you may be interested in</h3>${similar.map(card).join('')}</td></tr>
<tr><td style="padding:24px;font-size:12px;color:#666">This email was intended for Nora Whitfield (Analytics | SQL | Python). <a href="https://www.linkedin.com/help">Learn why we included this.</a><br>
&copy; LinkedIn Ireland Unlimited Company, Wilton Plaza, Wilton Place, Dublin 2. <a href="https://www.linkedin.com/comm/unsub">Unsubscribe</a> &middot; <a href="https://www.linkedin.com/help">Help</a></td></tr>
</table>`,
    pixel: 'licdn-mail',
  })
}

/** A digest of vacancies, as job boards send it every few days. */
export function vacancyDigest(options: { board: string; colour: string; headline: string; jobs: Vacancy[]; action: Button; footer: string }): string {
  const { board, colour, headline, jobs, action, footer } = options
  const [first] = jobs
  return document({
    preheader: first ? `${first.title} at ${first.company} and ${jobs.length - 1} more` : board,
    body: `<table role="presentation" class="outer" width="600" align="center" cellpadding="0" cellspacing="0" style="font-family:Arial,sans-serif">
<tr><td style="padding:20px;color:${colour};font-size:22px;font-weight:bold">${escapeHtml(board)}</td></tr>
<tr><td style="padding:0 20px;font-size:18px">${escapeHtml(headline)}</td></tr>
<tr><td style="padding:12px 20px">${jobs.map(card).join('')}</td></tr>
<tr><td style="padding:0 20px">${button(action, colour)}</td></tr>
<tr><td style="padding:20px;font-size:11px;color:#767676">${escapeHtml(footer)} <a href="https://unsubscribe.boards.example/nora">Unsubscribe</a> | <a href="https://unsubscribe.boards.example/nora/edit">Edit this alert</a></td></tr>
</table>`,
    pixel: 'board-mail',
  })
}

/** The text version of a digest. */
export function vacancyList(headline: string, jobs: Vacancy[]): string {
  return `${headline}\n\n${jobs.map(({ title, company, place, note }) => [title, company, place, note].filter(Boolean).join('\n')).join('\n\n')}`
}

function card({ title, company, place, note }: Vacancy): string {
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="border-bottom:1px solid #e5e5e5;margin-bottom:8px"><tr><td width="56" valign="top"><div style="width:48px;height:48px;background:#dfe6ee"></div></td>
<td style="padding-bottom:10px"><a href="https://jobs.boards.example/view/${escapeHtml(title.toLowerCase().replace(/\W+/g, '-'))}" style="font-weight:bold;text-decoration:none">${escapeHtml(title)}</a><br>
<span>${escapeHtml(company)} &middot; ${escapeHtml(place)}</span>${note ? `<br><small style="color:#5e7d2f">${escapeHtml(note)}</small>` : ''}</td></tr></table>`
}
