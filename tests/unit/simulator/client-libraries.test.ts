import { gmail } from '@googleapis/gmail'
import { CodeChallengeMethod, OAuth2Client } from 'google-auth-library'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { GMAIL_SCOPE } from '#simulator/oauth/oauth.ts'
import { startSimulator } from '#simulator/server.ts'
import { NOW } from './mails.ts'

const clientFile = z.object({ installed: z.object({ client_id: z.string(), client_secret: z.string(), auth_uri: z.url(), token_uri: z.url() }) })

test('Google’s own client libraries sign in, list, read, follow history and revoke', async () => {
  const simulator = await startSimulator({ now: () => NOW, autoConsent: true })
  try {
    const { installed } = clientFile.parse(JSON.parse(simulator.clientJson))
    const client = new OAuth2Client({
      clientId: installed.client_id,
      clientSecret: installed.client_secret,
      redirectUri: 'http://127.0.0.1:49200',
      endpoints: { oauth2AuthBaseUrl: installed.auth_uri, oauth2TokenUrl: installed.token_uri, oauth2RevokeUrl: `${simulator.url}/oauth2/revoke` },
    })
    const { codeVerifier, codeChallenge } = await client.generateCodeVerifierAsync()
    const url = client.generateAuthUrl({
      access_type: 'offline',
      prompt: 'consent',
      scope: GMAIL_SCOPE,
      state: 's',
      ...(codeChallenge ? { code_challenge: codeChallenge } : {}),
      code_challenge_method: CodeChallengeMethod.S256,
    })
    const redirect = await fetch(url, { redirect: 'manual' })
    const code = new URL(redirect.headers.get('location') ?? '').searchParams.get('code') ?? ''
    const { tokens } = await client.getToken({ code, codeVerifier })
    expect(tokens.scope).toBe(GMAIL_SCOPE)
    // Only the refresh token, as after a restart of the app: the library fetches an access token by itself.
    client.setCredentials({ refresh_token: tokens.refresh_token ?? '' })
    const { users } = gmail({ version: 'v1', auth: client, rootUrl: `${simulator.url}/` })

    const profile = (await users.getProfile({ userId: 'me' })).data
    expect(profile.emailAddress).toBe(simulator.mailbox.address)
    const page = (await users.messages.list({ userId: 'me', q: 'subject:interview filename:ics', maxResults: 1 })).data
    const id = page.messages?.[0]?.id ?? ''
    const message = (await users.messages.get({ userId: 'me', id, format: 'full' })).data
    const file = message.payload?.parts?.find((part) => part.filename === 'invite.ics')
    const attachment = (await users.messages.attachments.get({ userId: 'me', messageId: id, id: file?.body?.attachmentId ?? '' })).data
    expect(Buffer.from(attachment.data ?? '', 'base64url').toString('utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/)

    simulator.mailbox.relabel(id, { add: ['STARRED'] })
    const history = (await users.history.list({ userId: 'me', startHistoryId: profile.historyId ?? '', historyTypes: ['labelAdded'] })).data
    expect(history.history?.[0]?.labelsAdded?.[0]?.labelIds).toEqual(['STARRED'])
    await expect(users.messages.get({ userId: 'me', id: '18ffffffffffffff' })).rejects.toMatchObject({ status: 404 })

    await client.revokeToken(tokens.refresh_token ?? '')
    const afterwards = new OAuth2Client({
      clientId: installed.client_id,
      clientSecret: installed.client_secret,
      endpoints: { oauth2TokenUrl: installed.token_uri },
    })
    afterwards.setCredentials({ refresh_token: tokens.refresh_token ?? '' })
    await expect(afterwards.getAccessToken()).rejects.toThrow('invalid_grant')
  } finally {
    await simulator.stop()
  }
})
