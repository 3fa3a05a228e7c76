import type { CallKind } from './options.ts'

/** https://developers.google.com/workspace/gmail/api/reference/quota, as for projects made since May 2026. */
const PRICES: Record<CallKind, number> = { token: 0, profile: 1, labels: 1, history: 2, list: 5, attachment: 5, get: 20, thread: 40 }
const MINUTE_MS = 60_000

/** How much was used, by kind of request. Refused requests are counted as calls, and cost nothing. */
export type Usage = Record<CallKind, { calls: number; units: number }>

/** Counts units, and says whether the last 60 seconds leave room for a request. */
export function createQuota(now: () => number) {
  const zero = () => ({ calls: 0, units: 0 })
  const usage: Usage = { token: zero(), profile: zero(), list: zero(), get: zero(), attachment: zero(), history: zero(), thread: zero(), labels: zero() }
  let recent: { at: number; units: number }[] = []
  let inMinute = 0

  const forgetOld = () => {
    const since = now() - MINUTE_MS
    const kept = recent.findIndex(({ at }) => at > since)
    const old = kept < 0 ? recent : recent.slice(0, kept)
    if (old.length === 0) return
    inMinute -= old.reduce((sum, { units }) => sum + units, 0)
    recent = recent.slice(old.length)
  }
  return {
    usage,
    /** Takes the price of a request. @returns false when the minute has no room for it */
    take(call: CallKind, unitsPerMinute: number | null): boolean {
      usage[call].calls++
      forgetOld()
      const units = PRICES[call]
      if (unitsPerMinute !== null && inMinute + units > unitsPerMinute) return false
      usage[call].units += units
      inMinute += units
      if (units > 0) recent.push({ at: now(), units })
      return true
    },
  }
}

/** All units of a usage. */
export const unitsOf = (usage: Usage): number => Object.values(usage).reduce((sum, { units }) => sum + units, 0)
