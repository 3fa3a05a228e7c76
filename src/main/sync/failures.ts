import type { AppError, ErrorCode } from '#shared/ipc/errors.ts'
import type { AccountRow } from '../db/accounts.ts'
import type { SyncParts } from './ports.ts'

/** A mail that fails this often is set apart. */
export const TRIES = 5

/** How long a failed mail waits: a minute, then five times as long each time (5, 25, 125 minutes). */
const FIRST_WAIT_MS = 60_000
const WAIT_GROWS = 5

/** Gmail can fail for one mail for ever; that many mails in a row are not about the mails. */
const IN_A_ROW = 5

/** Failures of the surroundings, which every other mail would meet too: they end the run. */
const ENDS_RUN: ReadonlySet<ErrorCode> = new Set([
  'offline',
  'rate_limited',
  'needs_reconnect',
  'permission_denied',
  'client_invalid',
  'keychain_unavailable',
  'disk_full',
  'database_damaged',
  'database_newer',
])

type Failed = { gmailId: string; error: AppError }

/**
 * Tells failures of a mail from those of the surroundings, and keeps what they mean: a mail is tried again later, and given up after
 * five tries. Where that cannot be told from one failure, those in a row decide. They end the run, and count against their mails only
 * if another mail of the run went well, so that no mail is given up because Gmail had a bad day.
 */
export class FailedMails {
  readonly #parts: Pick<SyncParts, 'candidates' | 'now'>
  readonly #account: AccountRow
  #suspects: Failed[] = []
  #anyWentWell = false
  /** Mails that failed in this run; none of them is taken again in it. */
  readonly ids = new Set<string>()

  constructor(parts: Pick<SyncParts, 'candidates' | 'now'>, account: AccountRow) {
    this.#parts = parts
    this.#account = account
  }

  /** @returns whether the failure ends the run */
  add(gmailId: string, error: AppError): boolean {
    if (ENDS_RUN.has(error.code) || (error.code === 'internal' && error.retryable)) return true
    this.ids.add(gmailId)
    if (error.code === 'invalid_input') {
      this.#count({ gmailId, error }) // said of the mail itself
      return false
    }
    this.#suspects.push({ gmailId, error })
    if (this.#suspects.length < IN_A_ROW) return false
    if (this.#anyWentWell) this.settle()
    for (const failed of this.#suspects) this.#putOff(failed)
    this.#suspects = []
    return true
  }

  wentWell(): void {
    this.#anyWentWell = true
    this.settle()
  }

  /** Another mail went well, or the run came to its end: what failed before was about its own mails. */
  settle(): void {
    for (const failed of this.#suspects) this.#count(failed)
    this.#suspects = []
  }

  #count({ gmailId, error }: Failed): void {
    const attempts = this.#parts.candidates.attempts(this.#account.id, gmailId) + 1
    const poison = attempts >= TRIES
    const wait = FIRST_WAIT_MS * WAIT_GROWS ** (attempts - 1)
    this.#keep(gmailId, { attempts, poison, nextTryAt: poison ? null : this.#parts.now() + wait, lastError: error.message })
  }

  /** Not held against the mail; it only lets others go first. */
  #putOff({ gmailId, error }: Failed): void {
    const attempts = this.#parts.candidates.attempts(this.#account.id, gmailId)
    this.#keep(gmailId, { attempts, poison: false, nextTryAt: this.#parts.now() + FIRST_WAIT_MS, lastError: error.message })
  }

  #keep(gmailId: string, tried: Parameters<SyncParts['candidates']['fail']>[2]): void {
    this.#parts.candidates.fail(this.#account.id, gmailId, tried)
  }
}
