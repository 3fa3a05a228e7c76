import { AppError } from '#shared/ipc/errors.ts'
import { sampleMailbox } from '#simulator/sample/index.ts'
import { startSimulator } from '#simulator/server.ts'

type Sample = { googleUrl: string; clientJson: string; unitsPerMinute: number; open: (url: string) => Promise<void> }

/** Ten times Gmail's quota, so that a first look at the app does not begin with half a minute of waiting. */
const UNITS_PER_MINUTE = 60_000

/** The fictional mailbox of `--sample`: Gmail's simulator in this process, and a "browser" that lets the app in at once. */
export async function startSample(): Promise<Sample> {
  const simulator = await startSimulator({ mailbox: sampleMailbox(Date.now()), now: Date.now, autoConsent: true })
  return {
    googleUrl: simulator.url,
    clientJson: simulator.clientJson,
    unitsPerMinute: UNITS_PER_MINUTE,
    open: async (url) => {
      const page = await fetch(url)
      if (!page.ok) throw new AppError('signin_denied', 'The sample mailbox refused the sign-in.', { hint: 'Restart the app with --sample.' })
    },
  }
}
