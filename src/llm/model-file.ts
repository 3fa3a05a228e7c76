import { open } from 'node:fs/promises'
import { totalmem } from 'node:os'
import { type GgufFileInfo, readGgufFileInfo } from 'node-llama-cpp'
import { modelUnreadable } from './model-error.ts'

/** https://github.com/ggml-org/ggml/blob/master/docs/gguf.md: every GGUF file begins with these bytes. */
const MAGIC = 'GGUF'

/**
 * Looks at a model file before the engine does: a bad file can take the whole process down there.
 *
 * @returns the file's size in bytes
 * @throws AppError `model_unreadable`
 */
export async function checkModelFile(modelPath: string): Promise<{ sizeBytes: number }> {
  const { magic, sizeBytes } = await beginning(modelPath)
  if (magic !== MAGIC) throw modelUnreadable('not_gguf')
  if (sizeBytes > totalmem()) throw modelUnreadable('memory')
  const info = await header(modelPath)
  if (lastTensorStart(info) >= sizeBytes) throw modelUnreadable('incomplete')
  if (!readsText(info)) throw modelUnreadable('unsuited')
  return { sizeBytes }
}

async function beginning(modelPath: string): Promise<{ magic: string; sizeBytes: number }> {
  try {
    const file = await open(modelPath)
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(MAGIC.length), 0, MAGIC.length, 0)
      return { magic: buffer.toString('latin1', 0, bytesRead), sizeBytes: (await file.stat()).size }
    } finally {
      await file.close()
    }
  } catch (error) {
    throw modelUnreadable(reasonOf(error), error)
  }
}

function reasonOf(error: unknown): 'missing' | 'forbidden' | 'not_gguf' {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EACCES' || code === 'EPERM') return 'forbidden'
  return code === 'EISDIR' ? 'not_gguf' : 'missing'
}

/** The library reads past the end of a cut header and fails on whatever it finds there. */
async function header(modelPath: string): Promise<GgufFileInfo> {
  try {
    return await readGgufFileInfo(modelPath, { sourceType: 'filesystem', logWarnings: false, spliceSplitFiles: false })
  } catch (error) {
    throw modelUnreadable('damaged', error)
  }
}

/** Where the last tensor begins in the file, in bytes: a file that ends before it was cut off. */
function lastTensorStart(info: GgufFileInfo): number {
  return (info.tensorInfo ?? []).reduce((last, tensor) => Math.max(last, Number(tensor.fileOffset)), info.infoEndOffset ?? 0)
}

/** Embedding and reranking models attend both ways or pool their output; a decision needs a model that continues text. */
function readsText(info: GgufFileInfo): boolean {
  const { attention, pooling_type: pooling } = info.architectureMetadata
  return attention?.causal !== false && !pooling
}
