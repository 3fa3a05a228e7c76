import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { fromGmail } from '#core/mail/gmail.ts'
import { candidatesRepository } from '#main/db/candidates.ts'
import type { Database } from '#main/db/database.ts'
import { findingsRepository } from '#main/db/findings.ts'
import { googleEndpoints } from '#main/gmail/endpoints.ts'
import { signIn } from '#main/gmail/loopback.ts'
import { createMailbox } from '#main/gmail/mailbox.ts'
import { createPacer } from '#main/gmail/pacer.ts'
import { revoke } from '#main/gmail/revoke.ts'
import { temporaryDatabase } from '#tests/support/database.ts'
import { fastClock } from '#tests/support/fast-clock.ts'
import { startGoogleEmulator } from '#tests/support/google-emulator.ts'
import { realSync } from '#tests/support/real-sync.ts'

// OAuth, refresh, paging and payloads against a Gmail that others wrote. Its search knows `after:`, but neither braces nor
// negation, so the query is cut down to that; it has no getProfile, so that is answered here.
const ME = 'sam@example.com'
const client = { clientId: 'emulated-client', clientSecret: 'emulated-secret' }
const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString()
const base64url = (text: string) => Buffer.from(text).toString('base64url')

const REJECTION = 'Thank you for applying for the Backend Engineer position at Northwind. We decided to move forward with other candidates.'
const OTHERS = Array.from({ length: 30 }, (_, i) => ({
  id: `other${i}`,
  user_email: ME,
  from: 'Shop <orders@shop.example>',
  to: ME,
  subject: `Your order ${i}`,
  body_text: 'Thank you for your order. It has been shipped.',
  label_ids: ['INBOX'],
  date: day(3 + i / 10),
}))

let google: Awaited<ReturnType<typeof startGoogleEmulator>>
beforeAll(async () => {
  google = await startGoogleEmulator({
    users: [{ email: ME, name: 'Sam' }],
    messages: [
      {
        id: 'rejection',
        user_email: ME,
        from: 'Northwind Careers <jobs@northwind.example>',
        to: ME,
        subject: 'Your application for Backend Engineer',
        body_text: REJECTION,
        body_html: `<p>${REJECTION}</p>`,
        label_ids: ['INBOX', 'UNREAD'],
        date: day(1),
      },
      {
        id: 'raw',
        thread_id: 'raw-thread',
        user_email: ME,
        raw: base64url(
          `From: Contoso <hr@contoso.example>\r\nTo: ${ME}\r\nSubject: =?UTF-8?Q?Caf=C3=A9_chat?=\r\nDate: ${new Date(day(2)).toUTCString()}\r\n\r\nSee you at the café`,
        ),
        label_ids: ['INBOX'],
      },
      { id: 'old', user_email: ME, from: 'a@b.example', to: ME, subject: 'Your application', body_text: REJECTION, label_ids: ['INBOX'], date: day(200) },
      { id: 'spam', user_email: ME, from: 'a@b.example', to: ME, subject: 'Your application', body_text: REJECTION, label_ids: ['SPAM'], date: day(1) },
      ...OTHERS,
    ],
  })
})
afterAll(() => google.stop())
beforeEach(() => {
  google.requests.length = 0
  google.hooks.intercept = (request) => (new URL(request.url).pathname.endsWith('/profile') ? Response.json({ emailAddress: ME, historyId: '1' }) : undefined)
  google.hooks.rewrite = (address) => {
    const after = address.searchParams.get('q')?.match(/after:\d+/)?.[0]
    if (after) address.searchParams.set('q', after)
  }
})

async function connected() {
  const pages: Promise<Response>[] = []
  const signedIn = await signIn({ client, endpoints: googleEndpoints(google.url), open: (url) => void pages.push(google.consent(url, ME)) })
  return { ...signedIn, page: await pages[0] }
}

test('signs in with PKCE, and the browser says so', async () => {
  const { address, refreshToken, page } = await connected()
  expect(address).toBe(ME)
  expect(refreshToken).not.toBe('')
  expect(await page?.text()).toContain('Gmail is connected')
})

test('refreshes, lists, reads, and knows what is gone', async () => {
  const { refreshToken } = await connected()
  const mailbox = createMailbox({ client, refreshToken, endpoints: googleEndpoints(google.url) })
  google.requests.length = 0
  const { mails } = await mailbox.list(`after:${Math.floor(Date.now() / 1000) - 90 * 86_400}`)
  expect(mails.slice(0, 2)).toEqual([
    { gmailId: 'rejection', threadId: expect.any(String) },
    { gmailId: 'raw', threadId: 'raw-thread' },
  ])
  expect(mails.map((mail) => mail.gmailId)).not.toContain('spam')
  expect(mails.map((mail) => mail.gmailId)).not.toContain('old')
  expect(google.requests.filter((request) => request.startsWith('POST /oauth2/token')).length).toBe(1)

  const rejection = await mailbox.get('rejection')
  expect(rejection && fromGmail(rejection)).toMatchObject({ from: { name: 'Northwind Careers', address: 'jobs@northwind.example' }, text: REJECTION })
  const raw = await mailbox.get('raw')
  expect(raw && fromGmail(raw)).toMatchObject({ subject: 'Café chat', text: 'See you at the café' })
  expect(await mailbox.get('nothing-here')).toBeNull()
})

test('reads a list page by page', async () => {
  const { refreshToken } = await connected()
  google.hooks.rewrite = (address) => address.searchParams.set('maxResults', '7')
  const mailbox = createMailbox({ client, refreshToken, endpoints: googleEndpoints(google.url) })
  const seen: string[] = []
  let page = await mailbox.list('subject:order')
  for (; page.nextPageToken !== null; page = await mailbox.list('subject:order', page.nextPageToken)) seen.push(...page.mails.map((mail) => mail.gmailId))
  seen.push(...page.mails.map((mail) => mail.gmailId))
  expect(new Set(seen)).toEqual(new Set(OTHERS.map((mail) => mail.id)))
  expect(seen.length).toBe(OTHERS.length)
})

test('tells a rate limit from a refused permission', async () => {
  const { refreshToken } = await connected()
  const mailbox = createMailbox({ client, refreshToken, endpoints: googleEndpoints(google.url), pacer: createPacer(fastClock()) })
  const refuse = (reason: string) => () => Response.json({ error: { code: 403, message: 'no', errors: [{ reason }] } }, { status: 403 })
  await mailbox.list('x')
  google.hooks.intercept = refuse('userRateLimitExceeded')
  await expect(mailbox.list('x')).rejects.toMatchObject({ code: 'rate_limited' })
  google.hooks.intercept = refuse('insufficientPermissions')
  await expect(mailbox.list('x')).rejects.toMatchObject({ code: 'permission_denied' })
})

test('takes the access back', async () => {
  const { refreshToken } = await connected()
  expect(await revoke(googleEndpoints(google.url), refreshToken)).toBe(true)
})

test('syncs: what is about jobs becomes a finding, the rest is set aside, and later mail follows', async () => {
  const { db } = temporaryDatabase(Date.now)
  const { address, refreshToken } = await connected()
  const sync = realSync(db, { url: google.url, client, address, refreshToken })
  expect((await sync.engine.syncNow()).state).toBe('idle')
  expect(sync.errors).toEqual([])
  expect(outcomes(db, sync.account.id, ['rejection', 'raw', 'other0', 'other29', 'old', 'spam'])).toEqual([
    'finding',
    'set_aside',
    'set_aside',
    'set_aside',
    null,
    null,
  ])
  expect(findingsRepository(db).list(['pending'])).toMatchObject([
    { gmailId: 'rejection', type: 'rejection', subject: 'Your application for Backend Engineer' },
  ])

  const fetched = google.requests.filter((request) => /messages\/\w+\?/.test(request)).length
  expect(fetched).toBe(32)
  await sync.engine.syncNow()
  expect(google.requests.filter((request) => /messages\/\w+\?/.test(request)).length).toBe(fetched)
  await sync.stop()
  db.close()
})

function outcomes(db: Database, accountId: number, gmailIds: string[]) {
  const candidates = candidatesRepository(db)
  return gmailIds.map((gmailId) => candidates.outcome(accountId, gmailId))
}
