import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import type { Delivery } from './faults.ts'

/** One request as the simulated services read it. */
export type SimulatedRequest = {
  method: string
  path: string
  query: URLSearchParams
  /** The fields of a form-encoded body; empty for any other. */
  form: URLSearchParams
  authorization: string
}

export type Reply = { status: number; json: unknown } | { status: number; html: string } | { status: 302; location: string }

/** Reads a request with its body. */
export async function readRequest(message: IncomingMessage): Promise<SimulatedRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(Buffer.from(chunk))
  const url = new URL(message.url ?? '/', 'http://127.0.0.1')
  const isForm = (message.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')
  return {
    method: message.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    form: new URLSearchParams(isForm ? Buffer.concat(chunks).toString('utf8') : ''),
    authorization: message.headers.authorization ?? '',
  }
}

type SendOptions = { delivery?: Delivery; gzip?: boolean; retryAfterSeconds?: number | undefined }

/** Writes a reply and ends the response, or breaks it as the delivery says. */
export function sendReply(response: ServerResponse, reply: Reply, { delivery = 'whole', gzip = false, retryAfterSeconds }: SendOptions = {}): void {
  if (delivery === 'hang') return
  if (delivery === 'reset') return void response.socket?.resetAndDestroy()
  if ('location' in reply) return void response.writeHead(302, { location: reply.location }).end()
  const html = 'html' in reply
  const plain = Buffer.from(html ? reply.html : JSON.stringify(reply.json))
  const packed = gzip && delivery !== 'bad-gzip' ? gzipSync(plain) : plain
  const body = delivery === 'truncated' ? plain.subarray(0, plain.length / 2) : packed
  response.writeHead(reply.status, {
    'content-type': html ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
    'content-length': body.length,
    ...(html ? { 'cache-control': 'no-store' } : {}),
    ...(delivery === 'bad-gzip' || (gzip && delivery !== 'truncated') ? { 'content-encoding': 'gzip' } : {}),
    ...(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }),
  })
  if (delivery === 'break-off') response.write(body.subarray(0, body.length / 2), () => response.socket?.destroy())
  else response.end(body)
}

/** An error in the JSON shape of Google's APIs (https://cloud.google.com/apis/design/errors). */
export function googleError(code: number, status: string, reason: string, message: string): Reply {
  return { status: code, json: { error: { code, message, errors: [{ message, domain: 'global', reason }], status } } }
}
