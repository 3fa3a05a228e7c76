import { FAULTS, type Fault, type FaultKind, type SimulatorOptions } from '#simulator/options.ts'

const CALM: Partial<SimulatorOptions> = { faults: [], offline: false, quota: null, latencyMs: 0, atOnce: null, gzip: false, accessTokenMs: 3_600_000 }

const RATES = [0.02, 0.05, 0.2]
/** No answer keeps one of the five requests for half a minute: few are enough. */
const FEW = 0.01

/** Gmail and the network at their best. */
export const calm = (switches: SimulatorOptions): void => void Object.assign(switches, CALM)

/**
 * Gmail's and the network's moods: none, or some faults at once, less quota, delays, access that ends soon, no network.
 * @returns the faults that may be met now
 */
export function changeWeather(switches: SimulatorOptions, random: () => number): FaultKind[] {
  const often = (chance: number) => random() < chance
  calm(switches)
  if (often(0.5)) return []
  const kinds = Array.from({ length: 1 + Math.floor(random() * 4) }, () => FAULTS[Math.floor(random() * FAULTS.length)] ?? '500')
  switches.faults = kinds.map((kind): Fault => ({ kind, rate: kind === 'hang' ? FEW : (RATES[Math.floor(random() * RATES.length)] ?? FEW) }))
  if (often(0.1)) switches.quota = { unitsPerMinute: 500 + Math.floor(random() * 5_500), status: often(0.5) ? 403 : 429 }
  if (often(0.3)) switches.latencyMs = [0, 150]
  if (often(0.1)) switches.atOnce = 2
  if (often(0.3)) switches.gzip = true
  if (often(0.1)) switches.accessTokenMs = 1_000
  if (often(0.07)) switches.offline = true
  return kinds
}
