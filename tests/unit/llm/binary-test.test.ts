import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import '#llm/binary-test.ts'

test("the engine's test of its binary passes without a child process", async () => {
  const { fork } = await import('node:child_process')
  const child: ChildProcess = fork('/anywhere/dist/bindings/utils/testBindingBinary.js')
  expect(child.pid).toBeUndefined()
  const said: unknown[] = []
  child.on('message', (message: { type: string }) => {
    said.push(message.type)
    child.send({ type: { ready: 'start', loaded: 'test', done: 'exit' }[message.type] })
  })
  expect(await once(child, 'exit')).toEqual([0])
  expect(said).toEqual(['ready', 'loaded', 'done'])
})

test('any other child process is started', async () => {
  const { fork } = await import('node:child_process')
  const child = fork('missing.js', { silent: true })
  expect(child.pid).toBeGreaterThan(0)
  expect((await once(child, 'exit'))[0]).not.toBe(0)
})
