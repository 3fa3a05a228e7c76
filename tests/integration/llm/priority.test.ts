import { execFileSync } from 'node:child_process'
import { constants } from 'node:os'
import { expect, test } from 'vitest'

const SCRIPT = `
  import { readdirSync } from 'node:fs'
  import { readFile } from 'node:fs/promises'
  import { getPriority } from 'node:os'
  import { lowerPriority } from '#llm/priority.ts'
  await readFile('package.json') // starts the thread pool
  lowerPriority()
  const threads = process.platform === 'linux' ? readdirSync('/proc/self/task').map(Number) : [0]
  console.log(JSON.stringify(threads.map((thread) => getPriority(thread))))`

test('every thread of the process gives way to the rest of the computer', () => {
  const priorities: unknown = JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', SCRIPT], { encoding: 'utf8' }))
  expect(new Set(Array.isArray(priorities) ? priorities : [])).toEqual(new Set([constants.priority.PRIORITY_BELOW_NORMAL]))
})
