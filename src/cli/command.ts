import { resolve } from 'node:path'
import { type ParseArgsConfig, parseArgs } from 'node:util'

/** What the command was called with is wrong; the message says how. */
export class UsageError extends Error {}

/** The arguments of the command line. @throws UsageError for those that `config` does not know */
export function readArguments<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config)
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'The options are wrong.')
  }
}

/**
 * A path from where the person stands: npm runs its scripts in the project's folder, and says in INIT_CWD where it was called.
 * @param script the command's name in package.json; one that another script starts stands where that does
 */
export function pathFor(script: string, path: string): string {
  const calledFrom = process.env.npm_lifecycle_event === script ? process.env.INIT_CWD : undefined
  return resolve(calledFrom ?? process.cwd(), path)
}

/** Runs a command. The exit status is what `main` says, 2 for a wrong call, which gets the usage to read, and 1 for any other failure. */
export async function runCommand(usage: string, main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main()
  } catch (error) {
    if (error instanceof UsageError) console.error(`${error.message}\n\n${usage}`)
    else console.error(error)
    process.exitCode = error instanceof UsageError ? 2 : 1
  }
}
