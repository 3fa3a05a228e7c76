import { shell } from 'electron'
import { AppError } from '#shared/ipc/errors.ts'
import { isOpenable } from './links.ts'

/**
 * The one door to the outside.
 * @param options.print prints `open URL` instead (unpackaged test runs)
 * @param options.testServer see isOpenable
 */
export function externalOpener(options: { print: boolean; testServer: string | null }): (url: string) => Promise<void> {
  return async (url) => {
    if (!isOpenable(url, options.testServer))
      throw new AppError('invalid_input', 'This address cannot be opened.', { hint: 'Only https addresses are opened in the browser.' })
    if (options.print) process.stdout.write(`open ${url}\n`)
    else await shell.openExternal(url)
  }
}
