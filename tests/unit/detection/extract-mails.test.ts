import { describe, expect, test } from 'vitest'
import { extract, folded, mailOf } from '#tests/support/extraction.ts'
import { LETTERS } from '#tests/support/extraction-letters.ts'
import { FORMS, type StatedMail } from '#tests/support/extraction-mails.ts'
import { WORDINGS } from '#tests/support/extraction-more-mails.ts'
import { REPLIES } from '#tests/support/extraction-replies.ts'
import { VOICES } from '#tests/support/extraction-voices.ts'

const named = (mail: StatedMail) => [`${mail.title ?? 'no title'} at ${mail.company ?? 'no company'}`, mail] as const

describe('company and title', () => {
  test.each([...FORMS, ...LETTERS, ...WORDINGS, ...REPLIES, ...VOICES].map(named))('%s', (_name, { company, title, from, subject, body, type }) => {
    const { fields } = extract(mailOf({ from, subject, body }), type)
    expect({ company: folded(fields.company), title: folded(fields.title) }).toEqual({ company: folded(company), title: folded(title) })
  })
})
