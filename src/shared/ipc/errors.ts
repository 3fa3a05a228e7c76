import { z } from 'zod'

/** The closed list of what can go wrong for a person; `hint` of each AppError says what to do about it. */
const ERROR_CODES = [
  'invalid_input',
  'not_found',
  'internal',
  // Gmail and Google
  'offline',
  'google_unavailable',
  'rate_limited',
  'permission_denied',
  'needs_reconnect',
  'client_invalid',
  'signin_cancelled',
  'signin_timeout',
  'signin_denied',
  'scope_missing',
  'mail_gone',
  'history_expired',
  'page_expired',
  // this computer
  'keychain_unavailable',
  'database_newer',
  'database_damaged',
  'disk_full',
  'text_unavailable',
  // local model
  'model_unreadable',
  'model_crashed',
  // review
  'already_reviewed',
  'nothing_to_undo',
] as const
export const errorCode = z.enum(ERROR_CODES)
export type ErrorCode = z.infer<typeof errorCode>

/** An AppError as it crosses a process boundary. */
export const errorShape = z.object({ code: errorCode, message: z.string(), hint: z.string(), retryable: z.boolean() })
type ErrorShape = z.infer<typeof errorShape>

/**
 * The one error class. `message` says what happened, `hint` what the person can do; neither carries anything private.
 * @example throw new AppError('offline', 'Gmail could not be reached.', { hint: 'Check your connection; syncing resumes by itself.', retryable: true })
 */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly hint: string
  readonly retryable: boolean

  constructor(code: ErrorCode, message: string, options: { hint: string; retryable?: boolean; cause?: unknown }) {
    super(message, { cause: options.cause })
    this.name = 'AppError'
    this.code = code
    this.hint = options.hint
    this.retryable = options.retryable ?? false
  }

  /** Any thrown value as an AppError; what is not one already becomes `internal`, its own text kept as the cause only. */
  static from(error: unknown): AppError {
    if (error instanceof AppError) return error
    return new AppError('internal', 'Something unexpected went wrong.', {
      hint: 'Try again. If it stays, restart the app; the log in the data folder has the details.',
      cause: error,
    })
  }

  static fromShape(shape: ErrorShape): AppError {
    return new AppError(shape.code, shape.message, shape)
  }

  toShape(): ErrorShape {
    return { code: this.code, message: this.message, hint: this.hint, retryable: this.retryable }
  }
}
