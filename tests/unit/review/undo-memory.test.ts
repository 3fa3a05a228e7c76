import { expect, test } from 'vitest'
import { undoMemory } from '#main/review/undo-memory.ts'

const content = { subject: 'Your application', reason: '', evidence: [], text: null }

test('remembers the latest 200 reviews', () => {
  const memory = undoMemory()
  for (let id = 1; id <= 201; id++) memory.remember(id, content)
  expect([memory.recall(1), memory.recall(2), memory.recall(201)]).toEqual([null, content, content])
})

test('forgets one, and all', () => {
  const memory = undoMemory()
  memory.remember(1, content)
  memory.remember(2, content)
  memory.forget(1)
  expect([memory.recall(1), memory.recall(2)]).toEqual([null, content])
  memory.clear()
  expect(memory.recall(2)).toBeNull()
})
