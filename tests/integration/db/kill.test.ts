import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { accountsRepository } from '#main/db/accounts.ts'
import { candidatesRepository } from '#main/db/candidates.ts'
import { openDatabase } from '#main/db/database.ts'
import { findings, findingTexts, setAside } from '#main/db/schema.ts'
import { migrationsFolder, temporaryDatabase } from '#tests/support/database.ts'

const MAILS = 3000
const script = fileURLToPath(new URL('record-until-killed.ts', import.meta.url))

test('killed in the middle again and again, every mail is recorded once', async () => {
  const { db, file } = temporaryDatabase()
  const { id } = accountsRepository(db).create({ address: 'mara@mail.example', clientId: 'client', sample: false })
  candidatesRepository(db).enqueue(
    id,
    Array.from({ length: MAILS }, (_, index) => ({ gmailId: `mail-${index}`, threadId: 'thread' })),
  )
  db.close()
  for (const recorded of [1, 40, 400]) {
    const child = spawn(process.execPath, [script, file, `${id}`], { stdio: ['ignore', 'pipe', 'inherit'] })
    let done = 0
    child.stdout.on('data', (dots: Buffer) => {
      done += dots.length
      if (done >= recorded) child.kill('SIGKILL')
    })
    const [, signal] = await once(child, 'exit')
    expect(signal).toBe('SIGKILL')
    expect(outcomes()).toMatchObject({ lost: 0, halfDone: 0 })
  }
  expect(outcomes().recorded).toBeGreaterThanOrEqual(441)
  expect(outcomes().recorded).toBeLessThan(MAILS)

  function outcomes() {
    const again = openDatabase({ file, migrationsFolder, now: Date.now })
    const queued = candidatesRepository(again).countQueued(id)
    const [found = 0, texts = 0, aside = 0] = [findings, findingTexts, setAside].map((table) => again.orm.select().from(table).all().length)
    again.close()
    const recorded = found + aside
    return { recorded, lost: MAILS - queued - recorded, halfDone: found - texts }
  }
})
