import { z } from 'zod'
import { HIDDEN } from './autostart.ts'

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])

const loopbackUrl = z.string().refine((value) => URL.canParse(value) && LOOPBACK.has(new URL(value).hostname), 'must be a loopback address')

const variables = z.object({
  /** The data folder. */
  TRACKMYROLES_USER_DATA: z.string().min(1).optional(),
  /** Another server in Google's place: unpackaged runs and loopback addresses only, or a stolen environment could redirect a sign-in. */
  TRACKMYROLES_GOOGLE_URL: loopbackUrl.optional(),
  /** Units a minute that the other server allows, in place of Gmail's quota. */
  TRACKMYROLES_UNITS_PER_MINUTE: z.coerce.number().positive().optional(),
  /** `stdout` prints the addresses that would open in the browser: unpackaged runs only. */
  TRACKMYROLES_OPEN_URL: z.literal('stdout').optional(),
})

export type LaunchOptions = {
  userData: string | null
  googleUrl: string | null
  /** Of another server in Google's place; null: as many as Gmail allows. */
  unitsPerMinute: number | null
  printUrls: boolean
  sample: boolean
  hidden: boolean
}

/**
 * What the command line and the environment ask for.
 * @throws ZodError for a value that is not allowed; empty variables count as unset
 */
export function launchOptions(argv: string[], env: NodeJS.ProcessEnv, packaged: boolean): LaunchOptions {
  const set = Object.fromEntries(Object.entries(env).filter(([name, value]) => name.startsWith('TRACKMYROLES_') && value))
  const { TRACKMYROLES_USER_DATA, TRACKMYROLES_GOOGLE_URL, TRACKMYROLES_UNITS_PER_MINUTE, TRACKMYROLES_OPEN_URL } = variables.parse(
    packaged ? { TRACKMYROLES_USER_DATA: set.TRACKMYROLES_USER_DATA } : set,
  )
  return {
    userData: TRACKMYROLES_USER_DATA ?? null,
    googleUrl: TRACKMYROLES_GOOGLE_URL ?? null,
    unitsPerMinute: TRACKMYROLES_GOOGLE_URL === undefined ? null : (TRACKMYROLES_UNITS_PER_MINUTE ?? null),
    printUrls: TRACKMYROLES_OPEN_URL === 'stdout',
    sample: argv.includes('--sample'),
    hidden: argv.includes(HIDDEN),
  }
}
