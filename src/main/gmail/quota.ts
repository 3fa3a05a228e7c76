/**
 * What a request costs in Gmail's quota units, and what a person may use, as Gmail's reference states them for projects made since
 * 1 May 2026 (https://developers.google.com/workspace/gmail/api/reference/quota); older projects pay less and may use more. Tokens are
 * another service's and cost nothing of it.
 */
export const UNITS = { token: 0, profile: 1, history: 2, list: 5, attachment: 5, get: 20, thread: 40 } as const
export type RequestKind = keyof typeof UNITS

/** For one person in one project. */
export const UNITS_PER_MINUTE = 6_000

/** Gmail refuses too many requests of one person at once (https://developers.google.com/workspace/gmail/api/guides/handle-errors). */
export const REQUESTS_AT_ONCE = 5
