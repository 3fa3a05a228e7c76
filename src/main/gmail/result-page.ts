import { createHash } from 'node:crypto'

/** What the browser shows when Google has sent the person back. Fixed texts: nothing of the request is ever echoed. */
const RESULTS = {
  success: { status: 200, title: 'Gmail is connected', text: 'You can close this tab and return to TrackMyRoles.' },
  denied: {
    status: 200,
    title: 'Access was not granted',
    text: 'TrackMyRoles cannot read your mail. You can close this tab; to try again, choose Connect Gmail in the app.',
  },
  scope: {
    status: 200,
    title: 'The box for reading mail was not ticked',
    text: 'Close this tab, choose Connect Gmail again in TrackMyRoles, and tick the box that lets it read your mail.',
  },
  failure: { status: 200, title: 'The sign-in did not work', text: 'Close this tab and return to TrackMyRoles; it says what went wrong.' },
  used: { status: 410, title: 'This sign-in has ended', text: 'Close this tab and return to TrackMyRoles.' },
  stranger: { status: 400, title: 'This page belongs to no sign-in', text: 'Close this tab. To connect Gmail, choose Connect Gmail in TrackMyRoles.' },
  missing: { status: 404, title: 'There is nothing here', text: 'Close this tab and return to TrackMyRoles.' },
  method: { status: 405, title: 'There is nothing here', text: 'Close this tab and return to TrackMyRoles.' },
} as const
export type Result = keyof typeof RESULTS

const STYLE =
  ':root{color-scheme:light dark;font-family:system-ui,sans-serif;line-height:1.5}body{margin:0;min-height:100vh;display:grid;place-items:center}main{max-width:30rem;padding:2rem}h1{font-size:1.4rem;margin:0 0 .5rem}p{margin:0}'

const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  // the address of this page holds the sign-in code
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  Connection: 'close',
}

/** A whole page, self-contained, with its status and headers. */
export function resultPage(result: Result): { status: number; headers: Record<string, string>; html: string } {
  const { status, title, text } = RESULTS[result]
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} – TrackMyRoles</title><style>${STYLE}</style></head><body><main><h1>${title}</h1><p>${text}</p></main></body></html>`
  return { status, headers: result === 'method' ? { ...HEADERS, Allow: 'GET' } : HEADERS, html }
}
