import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { GMAIL_SCOPE } from '#simulator/oauth/oauth.ts'
import type { Simulator } from '#simulator/server.ts'

const clientFile = z.object({ installed: z.object({ client_id: z.string(), client_secret: z.string() }) })

/** Signs in at a simulator that consents by itself and returns the access token. */
export async function accessToken(simulator: Simulator): Promise<string> {
  const client = clientFile.parse(JSON.parse(simulator.clientJson)).installed
  const verifier = randomBytes(32).toString('base64url')
  const redirect = 'http://127.0.0.1:1/'
  const asked = new URLSearchParams({
    client_id: client.client_id,
    redirect_uri: redirect,
    response_type: 'code',
    scope: GMAIL_SCOPE,
    code_challenge_method: 'S256',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  })
  const answer = await fetch(`${simulator.url}/o/oauth2/v2/auth?${asked}`, { redirect: 'manual' })
  const code = new URL(answer.headers.get('location') ?? '').searchParams.get('code') ?? ''
  const body = new URLSearchParams({ ...client, grant_type: 'authorization_code', code, redirect_uri: redirect, code_verifier: verifier })
  const reply = await fetch(`${simulator.url}/oauth2/token`, { method: 'POST', body })
  return z.object({ access_token: z.string() }).parse(await reply.json()).access_token
}
