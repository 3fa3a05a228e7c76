// Records mail after mail into the database of argv until the process is killed; prints a line for each.
import { candidatesRepository } from '#main/db/candidates.ts'
import { openDatabase } from '#main/db/database.ts'
import { createRecorder } from '#main/review/recorder.ts'
import { migrationsFolder } from '#tests/support/database.ts'
import { detectedMail } from '#tests/support/mails.ts'

const [file = '', accountId = ''] = process.argv.slice(2)
const db = openDatabase({ file, migrationsFolder, now: Date.now })
const recorder = createRecorder({ db, now: Date.now, vaultKey: async () => Buffer.alloc(32, 7) })
const setAside = detectedMail({ verdict: 'not_job', type: null })
for (const { gmailId, threadId } of candidatesRepository(db).nextQueued(Number(accountId), { limit: 10_000, now: Date.now(), which: 'untried' })) {
  await recorder.record(Number(accountId), gmailId, threadId, gmailId.endsWith('3') ? setAside : detectedMail())
  process.stdout.write('.')
}
