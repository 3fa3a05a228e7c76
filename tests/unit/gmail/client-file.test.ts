import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseGoogleClient } from '#main/gmail/client-file.ts'
import { AppError } from '#shared/ipc/errors.ts'

const desktop = {
  installed: {
    client_id: '1234-abc.apps.googleusercontent.com',
    project_id: 'my-project',
    auth_uri: 'https://accounts.google.com/o/oauth2/auth',
    token_uri: 'https://oauth2.googleapis.com/token',
    client_secret: 'GOCSPX-secret-in-here',
    redirect_uris: ['http://localhost'],
  },
}
const json = JSON.stringify(desktop)
const client = { clientId: '1234-abc.apps.googleusercontent.com', clientSecret: 'GOCSPX-secret-in-here' }

function refusal(text: string): AppError {
  try {
    parseGoogleClient(text)
  } catch (error) {
    if (error instanceof AppError) return error
  }
  return expect.unreachable('must throw an AppError')
}

describe("Google's file of a desktop client", () => {
  test.each([
    ['as downloaded', json],
    ['indented', JSON.stringify(desktop, null, 2)],
    ['with a byte order mark, as Windows editors save it', `\uFEFF${json}`],
    ['pasted with space around', `\n  ${json}\r\n`],
  ])('%s', (_, text) => expect(parseGoogleClient(text)).toEqual(client))

  test('decides nothing but id and secret: addresses in it are not used', () => {
    const evil = JSON.stringify({ installed: { ...desktop.installed, token_uri: 'https://evil.example/token' } })
    expect(parseGoogleClient(evil)).toEqual(client)
  })
})

test.each([
  ['', 'no client file yet'],
  ['   \n', 'no client file yet'],
  [json.slice(0, -20), 'incomplete'],
  [json.slice(0, 12), 'incomplete'],
  [`${json.slice(0, 40)}#${json.slice(40)}`.replace('"project_id":', '"project_id"'), 'damaged'],
  ['1234-abc.apps.googleusercontent.com', 'only the client ID'],
  ['GOCSPX-secret-in-here', 'only the client secret'],
  ['AIzaSyA1234567890abcdefghijklmnopqrstuv', 'API key'],
  [JSON.stringify({ api_key: 'AIza…' }), 'API key'],
  [JSON.stringify({ web: desktop.installed }), 'Web application'],
  [JSON.stringify({ type: 'service_account', private_key: 'secret-in-here', client_email: 'x@y.iam.gserviceaccount.com' }), 'service account'],
  [JSON.stringify({ type: 'authorized_user', client_id: 'a', client_secret: 'secret-in-here', refresh_token: 'c' }), 'finished sign-in'],
  [JSON.stringify({ installed: { client_id: '1234-abc.apps.googleusercontent.com' } }), 'no client secret'],
  [JSON.stringify({ installed: { client_id: '', client_secret: '' } }), 'not the file'],
  [JSON.stringify({ installed: null }), 'not the file'],
  ['{}', 'not the file'],
  ['[]', 'not the JSON file'],
  ['null', 'not the JSON file'],
  ['<!doctype html>', 'not the JSON file'],
])('%j is refused: %s', (text, message) => {
  const error = refusal(text)
  expect(error.code).toBe('client_invalid')
  expect(error.message).toContain(message)
  expect(error.hint).not.toBe('')
  expect(`${error.message} ${error.hint} ${error.cause}`).not.toContain('secret-in-here')
})

test('whatever is pasted, the answer is a client or client_invalid', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.nat(json.length - 1).map((length) => json.slice(0, length)),
      ),
      (text) => {
        expect(refusal(text).code).toBe('client_invalid')
      },
    ),
  )
})
