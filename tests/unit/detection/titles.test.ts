import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitBounds } from '#cli/training/fit-bounds.ts'
import { retitled } from '#cli/training/retitled.ts'
import { titleLessonsOf } from '#cli/training/title-lessons.ts'
import { textSource } from '#core/detection/extract/source.ts'
import { likelyPhrases } from '#core/detection/extract/title-bounds.ts'
import { findWords, tokensOf } from '#core/detection/extract/title-tokens.ts'
import { type LabelledMail, labelledMail } from '../../../src/cli/labelled-mail.ts'
import { directory, extract, mailOf, rankers } from '../../support/extraction.ts'

const labelled = (id: string, body: string, title: string | null): LabelledMail =>
  labelledMail.parse({ id, from: null, subject: null, body, date: null, type: 'status_update', factsRead: true, company: null, title })

const LESSONS = [
  labelled('night-auditor', 'Your application for the Night Auditor position is with us.', 'Night Auditor'),
  labelled('kelp-farmer', 'Your application for the Senior Kelp Farmer position is with us.', 'Senior Kelp Farmer'),
  labelled('dockmaster', 'We read your application for the Dockmaster (East) position today.', 'Dockmaster (East)'),
  labelled('none', 'Your application for a position with us is on its way. Maya Ortiz, Talent Lead', null),
]

describe('a title', () => {
  test.each([
    ['Thanks for applying for the R20881 Tidal Modeller (Estuaries) position at Corran Water.', 'Tidal Modeller (Estuaries)'],
    ['We have received your application as Werkstudent:in Controlling (20 h/week).', 'Werkstudent:in Controlling (20 h/week)'],
    ['Thank you for your application for a Training Contract 2026 at Penholm LLP.', 'Training Contract 2026'],
    ['Dana, the job is yours! Weekend Bellringer, £9 an hour, start on the 4th.', 'Weekend Bellringer'],
    ['Your application for the Loom Tuner, Night Shift (Req 55120) position is with the hiring manager.', 'Loom Tuner, Night Shift'],
    ['Thank you for applying for the Wool Classer job at Ashcombe Shearing.', 'Wool Classer'],
  ])('is read without what frames it: %s', (body, title) => {
    expect(extract(mailOf({ body })).fields.title).toBe(title)
  })

  test('is quoted as it stands, curly quotes and dashes and all', () => {
    const body = 'Thank you for applying to the role “Head Gardener – Walled Garden” at Ashcombe Manor.'
    const { evidence } = extract(mailOf({ body }))
    expect(evidence.find(({ field }) => field === 'title')?.quote).toBe('Head Gardener – Walled Garden')
  })

  test.each([
    'Thank you for applying to Corran Water. Our team reads every application.\n\nBest,\nMaya Ortiz\nTalent Acquisition Partner',
    'Thank you for your application. Unfortunately we have chosen another candidate.\n\nKind regards\nTom Field\nOffice Manager\nCorran Water',
  ])('is not invented: %s', (body) => {
    expect(extract(mailOf({ body })).fields.title).toBeNull()
  })
})

describe('phrases', () => {
  const piece = fc.constantFrom(
    'Senior',
    'engineer',
    'Data',
    'for',
    'the',
    '(m/f/d)',
    '(',
    ')',
    '"',
    '-',
    'Co-op',
    ',',
    '.',
    '. ',
    '\n',
    'C++',
    '.NET',
    '🚑',
    'São',
    '12345',
    '2026',
    '%',
  )

  test('stand on one line, begin and end with whole words, and close the brackets that they open', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom('', ' '), (pieces, gap) => {
        const source = textSource(pieces.join(gap))
        for (const { start, end } of likelyPhrases([tokensOf(source)], rankers.titleBounds)) {
          const words = source.view.slice(start, end)
          expect(words).not.toMatch(/\n/)
          expect(words.split('(').length).toBe(words.split(')').length)
          expect(/^[\p{L}\p{N}]/u.test(words) && /[\p{L}\p{N}]$/u.test(source.view.slice(0, start))).toBe(false)
          expect(/[\p{L}\p{N}]$/u.test(words) && /^[\p{L}\p{N}]/u.test(source.view.slice(end))).toBe(false)
        }
      }),
    )
  })

  test('words are found again wherever they stand on a line, whatever marks are between them', () => {
    const tokens = tokensOf(textSource('Engineer II, Data\nengineer ii data; Engineer II\nData'))
    expect(findWords(tokens, 'Engineer II (Data)')).toEqual([
      { first: 0, last: 3 },
      { first: 5, last: 7 },
    ])
  })
})

describe('training', () => {
  const sources = LESSONS.flatMap((mail) => titleLessonsOf(mail, directory)).flatMap((lesson) => lesson.sources)

  test('learns where titles begin and end from where they stood, the same weights from the same mails', () => {
    const bounds = fitBounds(sources)
    const text = textSource('Your application for the Assistant Lighthouse Keeper position is with us.')
    const [best] = likelyPhrases([tokensOf(text)], bounds)
    expect(best && text.raw.slice(best.start, best.end)).toBe('Assistant Lighthouse Keeper')
    expect(fitBounds(sources)).toEqual(bounds)
  })

  test('asks of a short answer about what it quotes', () => {
    const [own, below] = titleLessonsOf(labelled('reply', 'Got it, thanks!\n\nOn Monday Dana wrote:\n> I apply as Night Auditor.', 'Night Auditor'), directory)
    expect(own?.title).toBeNull()
    expect(below?.title).toBe('night auditor')
  })

  test('puts other titles in the same mails, and says so', () => {
    const changed = retitled(LESSONS)
    expect(changed.map(({ id }) => id)).toEqual(['night-auditor', 'kelp-farmer', 'dockmaster'])
    for (const { body, title } of changed) expect(title !== null && body?.includes(title)).toBe(true)
    expect(retitled(LESSONS)).toEqual(changed)
  })
})
