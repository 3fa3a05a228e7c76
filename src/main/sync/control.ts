import type { AccountRow } from '../db/accounts.ts'
import type { Stage } from './failures.ts'
import type { SyncMailbox, SyncParts } from './ports.ts'
import { unlessAborted } from './unless-aborted.ts'

/** Some may be deleted meanwhile, and then tell nothing of detection. */
const CONTROLS = 3

type ControlOptions = {
  parts: Pick<SyncParts, 'candidates' | 'detector'>
  account: AccountRow
  mailbox: Pick<SyncMailbox, 'get'>
  signal: AbortSignal
}

/**
 * Reads a mail that was read before: if that goes well, mails that fail do so for reasons of their own, even where the queue holds no
 * others. Its fetch is 20 units, asked for only when mails fail.
 * @param wentWell told of each stage that the mail passed
 * @returns whether there was such a mail
 */
export async function readControl({ parts, account, mailbox, signal }: ControlOptions, wentWell: (stage: Stage) => void): Promise<boolean> {
  const controls = parts.candidates.lastRead(account.id, CONTROLS)
  try {
    for (const gmailId of controls) {
      const message = await mailbox.get(gmailId)
      wentWell('fetch')
      if (message === null) continue
      await unlessAborted(parts.detector.detect(message, account.address), signal)
      wentWell('detection')
      break
    }
  } catch {
    // the answer: this one fails too
  }
  return controls.length > 0
}
