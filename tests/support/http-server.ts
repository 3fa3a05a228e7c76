import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'

export type ReceivedRequest = { method: string; path: string; query: URLSearchParams; form: URLSearchParams; authorization: string }
export type Answer = { status?: number; json?: unknown; body?: string | Buffer; headers?: Record<string, string>; breakOff?: boolean } | 'reset' | 'hang'

/** Serves what `answer` says on a free port of 127.0.0.1: JSON, any body, a connection that breaks, or one that never answers. */
export async function serve(answer: (request: ReceivedRequest) => Answer | Promise<Answer>) {
  const requests: ReceivedRequest[] = []
  const server = createServer(async (message, response) => {
    const request = await read(message)
    requests.push(request)
    send(message, response, await answer(request))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  const port = typeof bound === 'object' && bound ? bound.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function read(message: IncomingMessage): Promise<ReceivedRequest> {
  const { pathname, searchParams } = new URL(message.url ?? '/', 'http://127.0.0.1')
  const form = new URLSearchParams(await text(message))
  return { method: message.method ?? '', path: pathname, query: searchParams, form, authorization: message.headers.authorization ?? '' }
}

function send(message: IncomingMessage, response: ServerResponse, answer: Answer): void {
  if (answer === 'hang') return
  if (answer === 'reset') {
    message.socket.resetAndDestroy()
    return
  }
  const { status = 200, json, body, headers = {}, breakOff = false } = answer
  response.writeHead(status, { ...(json === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers })
  if (breakOff) response.write(body, () => message.socket.destroy())
  else response.end(json === undefined ? body : JSON.stringify(json))
}
