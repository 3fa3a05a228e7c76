import { afterEach, expect, test } from 'vitest'
import { googleEndpoints } from '#main/gmail/endpoints.ts'
import { createOpenAccounts } from '#main/gmail/open-accounts.ts'
import { serve } from '#tests/support/http-server.ts'
import { client, TOKEN_PATH } from '#tests/support/mailbox-server.ts'

let stop: () => Promise<void> = async () => undefined
afterEach(() => stop())

async function start() {
  let tokens = 0
  const server = await serve(({ path }) =>
    path === TOKEN_PATH
      ? { json: { access_token: `token-${++tokens}`, expires_in: 3599, token_type: 'Bearer' } }
      : { json: { emailAddress: 'sam@example.com', historyId: '1' } },
  )
  stop = server.stop
  return {
    open: createOpenAccounts(googleEndpoints(server.url)),
    tokens: () => server.requests.filter(({ path }) => path === TOKEN_PATH).map(({ form }) => form.get('refresh_token')),
  }
}

test('mailboxes of one sign-in share its access token; another sign-in or account does not', async () => {
  const { open, tokens } = await start()
  const sam = { address: 'sam@example.com', client, refreshToken: 'first' }
  await open(sam).profile()
  await open(sam, { signal: new AbortController().signal }).profile()
  expect(tokens()).toEqual(['first'])
  await open({ ...sam, refreshToken: 'second' }).profile()
  await open({ ...sam, address: 'kim@example.com', refreshToken: 'third' }).profile()
  expect(tokens()).toEqual(['first', 'second', 'third'])
})

test('the end of one mailbox is not the end of another', async () => {
  const { open } = await start()
  const sam = { address: 'sam@example.com', client, refreshToken: 'first' }
  const ended = new AbortController()
  const mailbox = open(sam, { signal: ended.signal })
  await mailbox.profile()
  ended.abort(new Error('over'))
  await expect(mailbox.profile()).rejects.toThrow('over')
  expect((await open(sam).profile()).address).toBe('sam@example.com')
})
