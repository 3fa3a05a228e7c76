import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#tests/support/database.ts'
import { differing, startTarget, syncProcess } from '#tests/support/kill-sync.ts'
import { readStored } from '#tests/support/stored-sync.ts'

test('a mail that kills the process which reads it is set apart after five, and all others are read as ever', async () => {
  const target = await startTarget(1)
  const folder = temporaryFolder()
  try {
    const undisturbed = join(folder, 'undisturbed.db')
    await syncProcess(target, undisturbed, null)
    const [deadly = ''] = readStored(undisturbed).findings

    const file = join(folder, 'deadly.db')
    const killing = { ...target, task: { ...target.task, deadly } }
    for (let kills = 0; kills < 5; kills++) expect((await syncProcess(killing, file, null)).done).toBe(false)
    expect((await syncProcess(killing, file, null)).done).toBe(true)

    const stored = readStored(file)
    expect(differing(stored, readStored(undisturbed))).toEqual([`${deadly} ended as poison instead of finding`])
    expect(stored.outcomes.size).toBeGreaterThan(100)
    expect(stored.findings).not.toContain(deadly)
  } finally {
    await target.google.stop()
    rmSync(folder, { recursive: true })
  }
}, 120_000)
