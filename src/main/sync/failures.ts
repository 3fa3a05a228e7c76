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

/** Where a mail failed. Fetched mails wait for detection: how the one goes says nothing of the other. */
export type Stage = 'fetch' | 'detection'
type Failed = { gmailId: string; error: AppError }

/**
 * Tells failures of a mail from those of the surroundings, and keeps what they mean: a mail is tried again later, and given up after
 * five tries. Where that cannot be told from one failure, those in a row decide. They end the run, and count against their mails only
 * if another mail of the run went well, so that no mail is given up because Gmail had a bad day.
 */
export class FailedMails {
  readonly #parts: Pick<SyncParts, 'candidates' | 'now'>
  readonly #account: AccountRow
  readonly #suspects: Record<Stage, Failed[]> = { fetch: [], detection: [] }
  readonly #wellAt = new Set<Stage>()
  /** Mails that failed in this run; none of them is taken again in it. */
  readonly ids = new Set<string>()

  constructor(parts: Pick<SyncParts, 'candidates' | 'now'>, account: AccountRow) {
    this.#parts = parts
    this.#account = account
  }

  /** @returns whether the failure ends the run */
  add(stage: Stage, gmailId: string, error: AppError): boolean {
    if (ENDS_RUN.has(error.code) || (error.code === 'internal' && error.retryable)) return true
    this.ids.add(gmailId)
    if (error.code === 'invalid_input') {
      this.#count({ gmailId, error }) // said of the mail itself
      return false
    }
    const inARow = this.#suspects[stage]
    inARow.push({ gmailId, error })
    if (inARow.length < IN_A_ROW) return false
    this.#clear(stage, { counts: this.#wellAt.has(stage) })
    return true
  }

  /** A mail went well: those that failed before it did so for reasons of their own. */
  wentWell(stage: Stage): void {
    this.#wellAt.add(stage)
    this.#clear(stage, { counts: true })
  }

  /** @param early by a failure or from outside: the few that failed last may have met the same */
  runEnded({ early }: { early: boolean }): void {
    this.#clear('fetch', { counts: !early })
    this.#clear('detection', { counts: !early })
  }

  #clear(stage: Stage, { counts }: { counts: boolean }): void {
    for (const failed of this.#suspects[stage].splice(0)) {
      if (counts) this.#count(failed)
      else this.#putOff(failed)
    }
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
