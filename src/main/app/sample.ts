import { AppError } from '#shared/ipc/errors.ts'
import { sampleMailbox } from '#simulator/sample/index.ts'
import { startSimulator } from '#simulator/server.ts'

/** The fictional mailbox of `--sample`: Gmail's simulator in this process, and a "browser" that lets the app in at once. */
export async function startSample(): Promise<{ googleUrl: string; clientJson: string; open: (url: string) => Promise<void> }> {
  const simulator = await startSimulator({ mailbox: sampleMailbox(Date.now()), now: Date.now, autoConsent: true })
  return {
    googleUrl: simulator.url,
    clientJson: simulator.clientJson,
    open: async (url) => {
      const page = await fetch(url)
      if (!page.ok) throw new AppError('signin_denied', 'The sample mailbox refused the sign-in.', { hint: 'Restart the app with --sample.' })
    },
  }
}
