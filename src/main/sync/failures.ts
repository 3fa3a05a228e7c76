import type { AppError, ErrorCode } from '#shared/ipc/errors.ts'
import type { AccountRow } from '../db/accounts.ts'
import type { SyncParts } from './ports.ts'

/** A mail that fails this often is set apart. */
const TRIES = 5

const ENDS_THE_APP = 'The app ended each time it read this mail.'

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
export type Stage = (typeof STAGES)[number]
const STAGES = ['fetch', 'detection'] as const
type Failed = { gmailId: string; error: AppError }

/** What a failure means for the run: others go on, or it ends. `unclear`: only a mail that is known to be sound can tell. */
export type Meaning = 'goes_on' | 'ends' | 'unclear'

/** Sets apart the mails in whose reading the app ended as often as a mail may fail. */
export function giveUpUnfinished({ candidates }: Pick<SyncParts, 'candidates'>, account: AccountRow): void {
  candidates.giveUpUnfinished(account.id, { tries: TRIES, lastError: ENDS_THE_APP })
}

/**
 * Tells failures of a mail from those of the surroundings, and keeps what they mean: a mail is tried again later, and given up after
 * five tries. Where that cannot be told from one failure, it counts only if another mail of the run went well, so that no mail is given
 * up because Gmail had a bad day; and where no other was read, one that was read before is (`control.ts`). Five in a row end the run.
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

  add(stage: Stage, gmailId: string, error: AppError): Meaning {
    if (ENDS_RUN.has(error.code) || (error.code === 'internal' && error.retryable)) return 'ends'
    this.ids.add(gmailId)
    if (error.code === 'invalid_input') {
      this.#count({ gmailId, error }) // said of the mail itself
      return 'goes_on'
    }
    const inARow = this.#suspects[stage]
    inARow.push({ gmailId, error })
    if (inARow.length < IN_A_ROW) return 'goes_on'
    if (!this.#wellAt.has(stage)) return 'unclear'
    this.#clear(stage, { counts: true })
    return 'ends'
  }

  /** Whether mails failed of which it is open whose fault that is. */
  get unclear(): boolean {
    return STAGES.some((stage) => this.#suspects[stage].length > 0 && !this.#wellAt.has(stage))
  }

  /** A mail went well: those that failed before it did so for reasons of their own. */
  wentWell(stage: Stage): void {
    this.#wellAt.add(stage)
    this.#clear(stage, { counts: true })
  }

  /**
   * @param early by a failure or from outside: the few that failed last may have met the same
   * @param compared whether there was a mail that could tell; a few first mails of an account have none, and count
   */
  runEnded({ early, compared }: { early: boolean; compared: boolean }): void {
    for (const stage of STAGES) this.#clear(stage, { counts: !early && (this.#wellAt.has(stage) || !compared) })
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
