import { AppError } from '#shared/ipc/errors.ts'

/** A database that SQLite cannot read; @param cause SQLite's error, where there is one */
export const damaged = (cause?: unknown) =>
  new AppError('database_damaged', 'The database of TrackMyRoles is damaged.', {
    hint: 'Quit the app, move trackmyroles.db out of the data folder and start again: your mail is read again from Gmail. A backup in the same folder, if there is one, can be put in its place.',
    cause,
  })

const diskFull = (cause: unknown) =>
  new AppError('disk_full', 'The disk is full: nothing more could be saved.', {
    hint: 'Free some space, then try again. What was saved before is safe.',
    retryable: true,
    cause,
  })

/** SQLite's and the file system's errors that a person can do something about, in their terms; any other error as it is. */
export function databaseError(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return diskFull(error)
  // extended codes such as SQLITE_CORRUPT_INDEX say which part is damaged
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) return damaged(error)
  return error
}

/** Runs `action` with the errors of `databaseError`. */
export function withDatabaseErrors<T>(action: () => T): T {
  try {
    return action()
  } catch (error) {
    throw databaseError(error)
  }
}
