import { writeFile } from 'node:fs/promises'
import { dialog } from 'electron'
import { AppError } from '#shared/ipc/errors.ts'
import type { Learning } from '../learning/learning.ts'
import type { Handlers } from './router.ts'

export function learningHandlers(learning: Learning): Handlers<'learning'> {
  return {
    'learning.state': () => learning.state(),
    'learning.similar': () => learning.similar(),
    'learning.apply': ({ findingIds }) => learning.apply(findingIds),
    'learning.undoApply': () => learning.undoApply(),
    'learning.dismiss': () => learning.dismiss(),
    'learning.forgetSender': ({ sender }) => learning.forgetSender(sender),
    'learning.reset': () => learning.reset(),
    'learning.export': () => saveAs(learning),
  }
}

async function saveAs(learning: Learning): Promise<boolean> {
  const { filePath } = await dialog.showSaveDialog({
    title: 'Export what was learnt',
    defaultPath: 'trackmyroles-learning.json',
    filters: [{ name: 'JSON', extensions: ['json'] }],
  })
  if (!filePath) return false
  try {
    await writeFile(filePath, `${JSON.stringify(learning.export(), null, 1)}\n`)
    return true
  } catch (cause) {
    throw new AppError('invalid_input', 'The file could not be written.', { hint: 'Choose another folder, or free some space.', cause })
  }
}
