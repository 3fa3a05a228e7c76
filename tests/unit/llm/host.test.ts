import { expect, test, vi } from 'vitest'
import type { Engine } from '#llm/engine.ts'
import { createModelHost } from '#llm/host.ts'
import { modelUnreadable } from '#llm/model-error.ts'
import type { ModelReply } from '#llm/protocol.ts'
import type { ModelDecision } from '#shared/domain/model-decision.ts'

const DECISION: ModelDecision = { answer: 'offer', probability: 0.5 }

function setUp(engine: Partial<Engine> | Error) {
  const replies: ModelReply[] = []
  const load = async (): Promise<Engine> => {
    if (engine instanceof Error) throw engine
    return { name: 'small', sizeBytes: 7, decide: async () => DECISION, dispose: async () => {}, ...engine }
  }
  const handle = createModelHost(load, (reply) => replies.push(reply))
  const repliesTo = (id: number) => vi.waitUntil(() => replies.find((reply) => reply.id === id))
  return { handle, repliesTo, replies }
}

test('loads, then decides; a question that comes while the model loads waits', async () => {
  const { handle, repliesTo } = setUp({})
  handle({ type: 'load', id: 1, modelPath: '/m.gguf', gpu: true })
  handle({ type: 'decide', id: 2, text: 'a mail' })
  expect(await repliesTo(1)).toEqual({ type: 'loaded', id: 1, name: 'small', sizeBytes: 7 })
  expect(await repliesTo(2)).toEqual({ type: 'decided', id: 2, decision: DECISION })
})

test('a load failure travels as the error that people see', async () => {
  const { handle, repliesTo } = setUp(modelUnreadable('incomplete'))
  handle({ type: 'load', id: 1, modelPath: '/m.gguf', gpu: true })
  expect(await repliesTo(1)).toMatchObject({ type: 'failed', error: { code: 'model_unreadable', hint: expect.stringContaining('Download it again') } })
})

test('cancel gives up the question it names and no other', async () => {
  const decide: Engine['decide'] = (text, signal) =>
    new Promise((resolve, reject) => {
      if (text === 'quick') resolve(DECISION)
      signal?.addEventListener('abort', () => reject(signal.reason))
    })
  const { handle, repliesTo } = setUp({ decide })
  handle({ type: 'load', id: 1, modelPath: '/m.gguf', gpu: true })
  handle({ type: 'decide', id: 2, text: 'slow' })
  handle({ type: 'decide', id: 3, text: 'quick' })
  await repliesTo(3)
  handle({ type: 'cancel', id: 99 })
  handle({ type: 'cancel', id: 2 })
  expect(await repliesTo(2)).toEqual({ type: 'cancelled', id: 2 })
})

test("an engine's own error says nothing of the mail", async () => {
  const { handle, repliesTo } = setUp({ decide: async (text) => Promise.reject(new Error(`cannot read ${text}`)) })
  handle({ type: 'load', id: 1, modelPath: '/m.gguf', gpu: true })
  handle({ type: 'decide', id: 2, text: 'secret words' })
  const reply = await repliesTo(2)
  expect(reply).toMatchObject({ type: 'failed', error: { code: 'internal' } })
  expect(JSON.stringify(reply)).not.toContain('secret words')
})

test('a message that is not of the protocol is refused', () => {
  const { handle } = setUp({})
  for (const message of [null, {}, { type: 'load', id: 1 }, { type: 'decide', id: 'x', text: '' }, { type: 'unknown', id: 1 }])
    expect(() => handle(message)).toThrow()
})
