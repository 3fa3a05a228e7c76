import { googleError, type Reply } from './http.ts'
import type { CallKind, Fault, FaultKind } from './options.ts'

/** What becomes of an answer on its way; `whole` is as it should be. */
export type Delivery = 'whole' | 'truncated' | 'bad-gzip' | 'hang' | 'reset' | 'break-off'

/** Decides for each request which fault it meets. Call numbers are of all requests, or of those of the fault's kind. */
export function createFaults(random: () => number) {
  const counts = new Map<CallKind | 'all', number>()
  const count = (of: CallKind | 'all') => {
    const next = (counts.get(of) ?? 0) + 1
    counts.set(of, next)
    return next
  }
  return {
    pick(call: CallKind, faults: readonly Fault[]): Fault | null {
      const ofAll = count('all')
      const ofKind = count(call)
      const meets = ({ on, rate, calls }: Fault) => {
        if (on !== undefined && on !== call) return false
        return calls ? calls.includes(on === undefined ? ofAll : ofKind) : random() < (rate ?? 0)
      }
      return faults.find(meets) ?? null
    },
  }
}

const page = (status: number, title: string): Reply => ({ status, html: `<!doctype html><title>${title}</title><p>${title}</p>` })
const rate = (status: number, reason: string) => googleError(status, 'RESOURCE_EXHAUSTED', reason, 'Quota exceeded for quota metric.')

/** How a fault looks (https://developers.google.com/workspace/gmail/api/guides/handle-errors): an answer in place of the true one, or a broken delivery. */
export const FAULT_EFFECTS: Record<FaultKind, { reply: Reply } | { delivery: Delivery }> = {
  '429': { reply: rate(429, 'rateLimitExceeded') },
  '403-rate': { reply: rate(403, 'rateLimitExceeded') },
  '403-user-rate': { reply: rate(403, 'userRateLimitExceeded') },
  '403-quota': { reply: rate(403, 'quotaExceeded') },
  '403-daily': { reply: rate(403, 'dailyLimitExceeded') },
  '403-permission': { reply: googleError(403, 'PERMISSION_DENIED', 'insufficientPermissions', 'Request had insufficient authentication scopes.') },
  '401': { reply: googleError(401, 'UNAUTHENTICATED', 'authError', 'Request had invalid authentication credentials.') },
  gone: { reply: googleError(404, 'NOT_FOUND', 'notFound', 'Requested entity was not found.') },
  'page-expired': { reply: googleError(400, 'INVALID_ARGUMENT', 'invalidArgument', 'Invalid pageToken') },
  '500': { reply: googleError(500, 'INTERNAL', 'backendError', 'Backend Error') },
  '502': { reply: page(502, 'Bad gateway') },
  '503': { reply: googleError(503, 'UNAVAILABLE', 'backendError', 'Service unavailable') },
  portal: { reply: page(200, 'Welcome to the hotel network') },
  'proxy-403': { reply: page(403, 'This site is blocked') },
  'other-shape': { reply: { status: 200, json: [] } },
  truncated: { delivery: 'truncated' },
  'bad-gzip': { delivery: 'bad-gzip' },
  hang: { delivery: 'hang' },
  reset: { delivery: 'reset' },
  'break-off': { delivery: 'break-off' },
}
