import type { SimulatedRequest } from './http.ts'
import type { CallKind } from './options.ts'

/** What a request asks for; null for what is neither Gmail's nor the token endpoint's. */
export function callOf({ method, path }: Pick<SimulatedRequest, 'method' | 'path'>): CallKind | null {
  if (path === '/oauth2/token' && method === 'POST') return 'token'
  const [, resource, id, child] = path.match(/^\/gmail\/v1\/users\/[^/]+\/(\w+)(?:\/([^/]+))?(?:\/(\w+))?/) ?? []
  if (resource === 'messages') return id === undefined ? 'list' : child === 'attachments' ? 'attachment' : 'get'
  if (resource === 'threads') return 'thread'
  if (resource === 'profile' || resource === 'history' || resource === 'labels') return resource
  return null
}
