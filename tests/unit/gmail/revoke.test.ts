import { afterEach, expect, test } from 'vitest'
import { googleEndpoints } from '#main/gmail/endpoints.ts'
import { revoke } from '#main/gmail/revoke.ts'
import { type Answer, serve } from '#tests/support/http-server.ts'

let stop: () => Promise<void> = async () => undefined
afterEach(() => stop())

test.each<[string, Answer, boolean]>([
  ['taken back', { json: {} }, true],
  ['invalid already', { status: 400, json: { error: 'invalid_token' } }, true],
  ['another refusal', { status: 400, json: { error: 'invalid_request' } }, false],
  ['a problem of Google', { status: 503, json: {} }, false],
  ['a broken connection', 'reset', false],
])('%s', async (_, answer, told) => {
  const server = await serve(() => answer)
  stop = server.stop
  expect(await revoke(googleEndpoints(server.url), 'the-token')).toBe(told)
  expect(server.requests[0]).toMatchObject({ method: 'POST', path: '/oauth2/revoke' })
  expect(server.requests[0]?.form.get('token')).toBe('the-token')
  expect(server.requests[0]?.query.size).toBe(0)
})

test('offline', async () => {
  const server = await serve(() => ({ json: {} }))
  await server.stop()
  stop = async () => undefined
  expect(await revoke(googleEndpoints(server.url), 'the-token')).toBe(false)
})
