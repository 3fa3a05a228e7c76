import { join } from 'node:path'
import { app } from 'electron'
import log from 'electron-log/main'
import { AppError } from '#shared/ipc/errors.ts'

/** Starts the log file (`logs/main.log` in the data folder, 1 MB, one old file kept). */
export function startLog(): void {
  log.transports.file.resolvePathFn = () => join(app.getPath('userData'), 'logs', 'main.log')
  log.transports.console.level = 'warn'
}

/**
 * Logs where and what kind of thing failed. Never the text of a cause: a parser or Google may quote mail, addresses or tokens in it;
 * its class, code and stack frames are what a developer needs.
 */
export function logError(where: string, error: unknown): void {
  const known = AppError.from(error)
  const cause = error instanceof AppError ? error.cause : error
  log.error(where, known.code, describeCause(cause))
}

function describeCause(cause: unknown): string {
  if (!(cause instanceof Error)) return typeof cause
  const code = 'code' in cause ? ` ${String(cause.code)}` : ''
  const frames = (cause.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
  return `${cause.name}${code}\n${frames.slice(0, 12).join('\n')}`
}
