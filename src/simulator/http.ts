import type { IncomingMessage, ServerResponse } from 'node:http'

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

/** Writes a reply and ends the response. */
export function sendReply(response: ServerResponse, reply: Reply): void {
  if ('location' in reply) response.writeHead(302, { location: reply.location }).end()
  else if ('html' in reply) response.writeHead(reply.status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(reply.html)
  else response.writeHead(reply.status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(reply.json))
}

/** An error in the JSON shape of Google's APIs (https://cloud.google.com/apis/design/errors). */
export function googleError(code: number, status: string, reason: string, message: string): Reply {
  return { status: code, json: { error: { code, message, errors: [{ message, domain: 'global', reason }], status } } }
}
