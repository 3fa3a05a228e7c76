import { expect, test } from 'vitest'
import type { JudgedMail } from '#cli/evaluation/judged.ts'
import { reachTable } from '#cli/evaluation/reach.ts'
import type { LabelledMail } from '#cli/labelled-mail.ts'
import { fromPlain } from '#core/mail/plain.ts'
import { judged, said, truth } from './judged-mails.ts'

function mail(type: LabelledMail['type'], stated: Partial<LabelledMail>, ordinary = false): JudgedMail {
  const known = truth(type, stated)
  return { ...judged(known, said(type), { ordinary }), mail: fromPlain(known), error: null }
}

test('what the queries find is counted for each kind of mail, by sender or words', () => {
  const queries = ['{from:jobs.example "your application"} after:1000000000']
  const { rows } = reachTable(
    [
      mail('rejection', { from: 'Jo <no-reply@jobs.example>', subject: 'Hello', body: 'No.' }),
      mail('offer', { from: null, subject: null, body: 'Thank you for your application.' }),
      mail('offer', { from: 'Jo <jo@acme.example>', subject: 'Welcome', body: 'We want you.' }),
      mail('not_job', { from: 'Alerts <alerts@jobs.example>', subject: 'New jobs', body: 'Ten new jobs.' }),
      mail('not_job', { body: 'The patch is applied.' }, true),
    ],
    queries,
  )
  expect(rows.map(([, , mails]) => mails)).toEqual(['2/3', '1/3', '1/2', '1/1', '0/1'])
})
