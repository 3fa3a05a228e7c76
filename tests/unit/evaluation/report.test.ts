import fc from 'fast-check'
import { expect, test } from 'vitest'
import { failuresOf } from '#cli/evaluation/failures.ts'
import type { JudgedMail } from '#cli/evaluation/judged.ts'
import { markQuotes } from '#cli/evaluation/marked-text.ts'
import { reportPage } from '#cli/evaluation/report-page.ts'
import { percent, round1 } from '#cli/evaluation/share.ts'
import { plainTable } from '#cli/evaluation/table.ts'
import { fromPlain } from '#core/mail/plain.ts'
import { judged, said, truth } from './judged-mails.ts'

test('a half is rounded to the even neighbour, as the reference figures are', () => {
  // Python: [round(x, 1) for x in (6.25, 18.75, 93.75, 0.35, 2.65, 33.333)]
  expect([6.25, 18.75, 93.75, 0.35, 2.65, 33.333].map(round1)).toEqual([6.2, 18.8, 93.8, 0.3, 2.6, 33.3])
  expect(percent({ count: 1, of: 16 })).toBe(6.2)
  expect(percent({ count: 0, of: 0 })).toBeNull()
})

test('columns of numbers end at the same place', () => {
  expect(
    plainTable({
      title: 'T',
      columns: ['name', 'n'],
      rows: [
        ['a', '1'],
        ['longer', '100'],
      ],
    }).split('\n'),
  ).toEqual(['T', 'name      n', '──────  ───', 'a         1', 'longer  100'])
})

test('a failure says what kind it is', () => {
  expect(failuresOf(judged(truth('offer', { company: 'Acme' }), said('not_job')))).toEqual(['missed', 'company missing'])
  expect(failuresOf(judged(truth('offer'), said('rejection', { title: 'Nurse' })))).toEqual(['wrong type', 'title invented'])
  expect(failuresOf(judged(truth('offer'), said('unsure')))).toEqual(['unsure'])
  expect(failuresOf(judged(truth('not_job'), said('unsure')))).toEqual(['false alarm, near'])
  expect(failuresOf(judged(truth('not_job'), said('offer'), { ordinary: true }))).toEqual(['false alarm, ordinary'])
  expect(failuresOf(judged(truth('offer', { typeAlso: ['status_update'] }), said('status_update')))).toEqual([])
})

test('marks overlap, and the text stays whole', () => {
  expect(
    markQuotes('one two three', [
      { label: 'a', words: 'one two' },
      { label: 'b', words: 'two three' },
      { label: 'c', words: 'four' },
    ]),
  ).toEqual([
    { text: 'one ', labels: ['a'] },
    { text: 'two', labels: ['a', 'b'] },
    { text: ' three', labels: ['b'] },
  ])
  const quote = fc.record({ label: fc.constantFrom('a', 'b'), words: fc.string({ maxLength: 4 }) })
  fc.assert(
    fc.property(fc.string(), fc.array(quote), (text, quotes) => {
      expect(
        markQuotes(text, quotes)
          .map((one) => one.text)
          .join(''),
      ).toBe(text)
    }),
  )
})

const HOSTILE = `</pre><script>alert(1)</script><img src=x onerror="alert(2)">'&\u202Egpj.exe`

function failed(text: string): JudgedMail {
  const known = truth('rejection', { id: HOSTILE, company: HOSTILE, body: text })
  const found = { ...said('offer', { title: HOSTILE }), reason: HOSTILE, evidence: [{ field: 'type' as const, quote: 'alert(1)' }] }
  const mail = fromPlain({ ...known, from: `${HOSTILE} <jo@acme.example>`, subject: HOSTILE })
  return { ...judged(known, found, { form: HOSTILE }), mail: { ...mail, text }, detection: found, error: null, ms: 1 }
}

test('mail stands in the report as text: no tag, attribute or script of it comes through', () => {
  const page = reportPage(HOSTILE, [{ title: HOSTILE, columns: [HOSTILE], rows: [[HOSTILE]] }], [failed(HOSTILE)])
  expect(page).not.toMatch(/<script|<img|onerror="|\u202E/i)
  expect(page).toContain('<mark class="found" title="found: type">alert(1)</mark>')
  expect(page).toMatch(
    /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'">/,
  )
})

test('every kind of failure has a filter that hides the others, and what is right is not shown', () => {
  const right = { ...judged(truth('offer', { id: 'all right' }), said('offer')), mail: null, error: null }
  const page = reportPage('Report', [], [failed('text'), right])
  expect(page).toContain('1 of 2 mails with a failure')
  expect(page).toContain('body:has(#wrong-type:checked) article:not(.wrong-type) { display: none }')
  expect(page).toContain('<article class="wrong-type company-missing title-invented">')
  expect(page).not.toContain('all right')
})
