import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { interview } from '#shared/domain/detection.ts'
import { extract, mailOf } from '#tests/support/extraction.ts'

const read = (words: string) => extract(mailOf({ subject: 'Your interview', body: `Hi Dana,\n\n${words}\n\nBest,\nSam` }), 'interview_invitation')
const startsOf = (words: string) => read(words).fields.interview?.proposals.map(({ start }) => start)

describe('several times to choose from (the mail is of Tuesday, 5 March 2024, New York)', () => {
  test.each([
    ['Could you do Thursday 10am, Friday 2pm or Monday 4pm CET?', ['2024-03-07T10:00', '2024-03-08T14:00', '2024-03-11T16:00']],
    ['Would Tuesday or Wednesday at 10 suit you?', ['2024-03-12T10:00', '2024-03-06T10:00']],
    ['Can you do Wednesday 10am or 2pm?', ['2024-03-06T10:00', '2024-03-06T14:00']],
    ['I have got 11:00 or 16:30 on Thursday.', ['2024-03-07T11:00', '2024-03-07T16:30']],
    ['Slots available:\na) 14 Mar (Thu) 10am\nb) 14 Mar (Thu) 4.30pm\nc) 15 Mar (Fri) 2pm', ['2024-03-14T10:00', '2024-03-14T16:30', '2024-03-15T14:00']],
    [
      'We have the following slots open:\n\nMon. Mar 11   10:00, 10:45, 1:00\nTues. Mar 12   9:15, 11:30',
      ['2024-03-11T10:00', '2024-03-11T10:45', '2024-03-11T13:00', '2024-03-12T09:15', '2024-03-12T11:30'],
    ],
    ['Would 12, 13 or 14 March at 10:00 work for you?', ['2024-03-12T10:00', '2024-03-13T10:00', '2024-03-14T10:00']],
    ['Is 10 or 11am on Thursday better?', ['2024-03-07T10:00', '2024-03-07T11:00']],
    ['You missed your interview today at 3.30 PM. Kindly choose between 06-Mar 11 AM / 5 PM.', ['2024-03-06T11:00', '2024-03-06T17:00']],
  ])('%s', (words, starts) => {
    expect(startsOf(words)).toEqual(starts)
  })

  test('the first is the appointment until another is picked, each has its words', () => {
    const { fields, evidence } = read('Could you do Thursday 10am, Friday 2pm or Monday 4pm CET?')
    expect(fields.interview).toMatchObject({ start: '2024-03-07T10:00', end: null, timeZone: 'Europe/Berlin' })
    expect(fields.interview?.proposals[0]).toEqual({ start: '2024-03-07T10:00', end: null, timeZone: 'Europe/Berlin' })
    expect(evidence.flatMap(({ field, quote }) => (field === 'interview' ? [quote] : []))).toEqual(['Thursday 10am', 'Friday 2pm', 'Monday 4pm'])
  })

  test.each([
    'Your interview is on Thursday 14 March at 2pm.',
    'Thursday 14 March at 10am ET / 7am PT. Let us know if that works for you.',
    'Thursday 14 March, 15:00 (14:00 UK). Does that work for you?',
    'Thursday 14 March 2024\n\n08.50 Coffee\n09.10 Tour of the plant\n10.00 Interview\n\nLet me know which lunch option you prefer.',
    'Round 1: Thursday 14 March at 10am\nRound 2: Friday 15 March at 2pm\n\nLet me know what works best for parking.',
    'We have to move your interview from Thursday at 2pm to Friday at 11am. Let me know if that works for you.',
    'Thursday 14 March at 2pm. Please reply by Friday 8 March, 5pm, with the option you prefer.',
  ])('one time: %s', (words) => {
    expect(startsOf(words)).toEqual([])
  })

  test('an appointment kept by an older version has none', () => {
    const kept = { start: '2024-03-07T10:00', end: null, timeZone: null, place: null }
    expect(interview.parse(kept)).toEqual({ ...kept, proposals: [] })
  })

  const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
  const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
  const pad = (value: number) => String(value).padStart(2, '0')
  const slot = fc.record({ ahead: fc.integer({ min: 1, max: 60 }), hour: fc.integer({ min: 8, max: 18 }), minute: fc.constantFrom(0, 15, 30, 45) })
  type Slot = { ahead: number; hour: number; minute: number }
  const dateOf = ({ ahead }: Slot) => new Date(Date.UTC(2024, 2, 5 + ahead))
  const isoOf = (one: Slot) => `${dateOf(one).toISOString().slice(0, 10)}T${pad(one.hour)}:${pad(one.minute)}`
  const twelve = ({ hour, minute }: Slot) => `${hour % 12 || 12}:${pad(minute)} ${hour < 12 ? 'AM' : 'PM'}`
  const monthOf = (date: Date) => MONTHS[date.getUTCMonth()] ?? ''
  const dayOf = (date: Date) => DAYS[date.getUTCDay()] ?? ''
  const th = (day: number) => `${day}${day % 10 === 1 && day !== 11 ? 'st' : day % 10 === 2 && day !== 12 ? 'nd' : day % 10 === 3 && day !== 13 ? 'rd' : 'th'}`
  const written: ((one: Slot) => string)[] = [
    (one) => `${dayOf(dateOf(one))}, ${monthOf(dateOf(one))} ${dateOf(one).getUTCDate()} at ${twelve(one)}`,
    (one) => `${dayOf(dateOf(one)).slice(0, 3)} ${dateOf(one).getUTCDate()} ${monthOf(dateOf(one)).slice(0, 3)}, ${pad(one.hour)}:${pad(one.minute)}`,
    (one) => `${th(dateOf(one).getUTCDate())} ${monthOf(dateOf(one))}, ${pad(one.hour)}.${pad(one.minute)}`,
    (one) => `${dateOf(one).toISOString().slice(0, 10)} ${pad(one.hour)}:${pad(one.minute)}`,
    (one) => `${twelve(one)} on ${dayOf(dateOf(one))} the ${th(dateOf(one).getUTCDate())} of ${monthOf(dateOf(one))}`,
    (one) => `${dayOf(dateOf(one)).slice(0, 3)} ${dateOf(one).getUTCMonth() + 1}/${dateOf(one).getUTCDate()} @ ${twelve(one)}`,
  ]
  const listed: ((slots: string[]) => string)[] = [
    (slots) => `Please let me know which of these works for you (all times ET):\n\n${slots.map((one) => `- ${one}`).join('\n')}`,
    (slots) => `Which would you prefer (all times ET)?\n\n${slots.map((one, i) => `${i + 1}) ${one}`).join('\n')}\n\nThank you!`,
    (slots) => `Could you do ${slots.slice(0, -1).join('; ')} or ${slots.at(-1)} ET?`,
  ]

  test('a list of slots in a common form reads back, whatever the slots', () => {
    const slots = fc.uniqueArray(slot, { minLength: 2, maxLength: 5, selector: isoOf })
    fc.assert(
      fc.property(slots, fc.constantFrom(...written), fc.constantFrom(...listed), (some, write, list) => {
        const ordered = [...some].sort((a, b) => isoOf(a).localeCompare(isoOf(b)))
        const { fields } = read(list(ordered.map(write)))
        const expected = ordered.map((one) => ({ start: isoOf(one), end: null, timeZone: 'America/New_York' }))
        expect(fields.interview).toEqual({ ...expected[0], place: null, proposals: expected })
      }),
      { numRuns: 400 },
    )
  })
})
