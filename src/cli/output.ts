import { open, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { UsageError } from './command.ts'

/**
 * Writes lines as they come, to a file or the standard output. A file appears when it is complete, so that a reader
 * never sees half of it.
 *
 * @param lines each with its line end
 * @param file null for the standard output
 * @throws UsageError for a file that cannot be written
 */
export async function writeLines(lines: AsyncGenerator<string>, file: string | null): Promise<void> {
  await (file === null ? toStandardOutput(lines) : toFile(lines, file))
}

async function toFile(lines: AsyncGenerator<string>, file: string): Promise<void> {
  const partial = `${file}.partial`
  const handle = await open(partial, 'w').catch((error: Error) => {
    throw new UsageError(`The output cannot be written: ${error.message}.`)
  })
  try {
    await pipeline(Readable.from(manyAtOnce(lines)), handle.createWriteStream())
    await rename(partial, file)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}

const CHUNK = 65_536

/** Lines joined: nobody waits for each line of a file. */
async function* manyAtOnce(lines: AsyncGenerator<string>): AsyncGenerator<string> {
  let chunk = ''
  for await (const line of lines) {
    chunk += line
    if (chunk.length < CHUNK) continue
    yield chunk
    chunk = ''
  }
  yield chunk
}

async function toStandardOutput(lines: AsyncGenerator<string>): Promise<void> {
  try {
    await pipeline(Readable.from(lines), process.stdout, { end: false })
  } catch (error) {
    // the reader, such as head, has seen enough
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error
  }
}
