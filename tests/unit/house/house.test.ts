import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const sources = globSync('src/**/*.{ts,tsx}').map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }))
const filesWith = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file)

describe('one place each', () => {
  test.each([
    ['ipcMain.handle', /ipcMain\.handle\(/, 'src/main/ipc/router.ts'],
    ['shell.openExternal', /shell\.openExternal\(/, 'src/main/app/external.ts'],
    ['reading migrations', /readMigrationFiles\(/, 'src/main/db/migrations.ts'],
    ['getLlama()', /\bgetLlama\(/, 'src/llm/engine.ts'],
    ['new BrowserWindow', /new BrowserWindow\(/, 'src/main/app/window.ts'],
  ])('%s', (_name, pattern, place) => {
    expect(filesWith(pattern)).toEqual([place])
  })
})

test('Electron is known to the shell of the app alone', () => {
  const allowed = /^src\/(preload\/|main\/(index\.ts$|app\/|composition\/|ipc\/|llm\/supervisor\.ts$))/
  expect(filesWith(/from 'electron(\/\w+)?'/).filter((file) => !allowed.test(file))).toEqual([])
})

test('mail is shown as text, never as HTML', () => {
  expect(filesWith(/dangerouslySetInnerHTML|\.innerHTML|insertAdjacentHTML|document\.write/)).toEqual([])
})

test('no file above 500 lines', () => {
  expect(sources.filter(({ text }) => text.split('\n').length > 501).map(({ file }) => file)).toEqual([])
})
