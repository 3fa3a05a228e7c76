import { expect, test } from 'vitest'
import { queryRecall } from '#cli/evaluation/query-recall.ts'

const mail = (told: { from?: string; subject?: string; body?: string; files?: string[] }) => ({ from: null, subject: null, body: null, ...told })

test('counts a mail once, whichever of the queries find it, by words of its own', () => {
  const mails = [
    mail({ from: 'Acme <jobs@acme.example>', body: 'your interview' }),
    mail({ body: '<p>your <b>inter</b>view</p>' }),
    mail({ body: 'interviews' }),
    mail({ files: ['invite.ics'] }),
    mail({ subject: 'Interview' }),
  ]
  expect(queryRecall(mails, ['{from:acme.example "your interview"} after:1000000000', 'filename:ics'])).toEqual({ matched: 3, total: 5 })
  expect(queryRecall(mails, ['subject:interview -in:sent'])).toEqual({ matched: 1, total: 5 })
  expect(queryRecall([], ['a'])).toEqual({ matched: 0, total: 0 })
})
