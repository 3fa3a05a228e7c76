import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { retention } from '#main/db/retention.ts'
import { filesWith } from '#tests/support/database.ts'
import { learnFrom, learningFixture, type Written } from './fixture.ts'

let fixture = learningFixture()
beforeEach(() => {
  fixture = learningFixture()
})
afterEach(() => fixture.close())

const ROLES = ['Welder', 'Line Planner', 'Press Operator', 'Buyer', 'Toolmaker', 'Estimator', 'Fitter', 'Storekeeper']

/** An in-house system's rejections, which read like confirmations. */
const letter = (at: number): Written => ({
  from: 'Corvane Staff Desk <desk@corvane.example>',
  subject: `Your application at Corvane: file ${4100 + at}`,
  body: `Dear colleague-to-be,\n\nthank you for applying. We have received your application for the position of ${ROLES[at % ROLES.length]} at Corvane. File ${4100 + at} rests on the grey shelf now; the desk keeps it there for twelve months and then shreds it.\n\nYou need not do anything.\n\nThe Corvane staff desk`,
})

const ordinary = (at: number): Written => ({
  from: `Northwind ${at} Careers <careers@northwind${at}.example>`,
  subject: `Thank you for applying to Northwind ${at}`,
  body: `Hi Mara,\n\nThank you for applying for the ${ROLES[at % ROLES.length]} position at Northwind ${at}. We have received your application and our team will review it shortly.\n\nNorthwind ${at} Talent Team`,
})

describe('a correction', () => {
  test('is offered for the findings that say the same, and for no other', async () => {
    const { find, confirmAs, learning } = fixture
    const letters = [await find(letter(0)), await find(letter(1)), await find(letter(2))]
    const others = [await find(ordinary(1)), await find(ordinary(2))]
    expect(letters.map(({ type }) => type)).not.toContain('rejection')
    expect(learning.similar()).toBeNull()
    await confirmAs(letters[0] ?? failed(), 'rejection')
    const offer = learning.similar()
    expect(offer).toMatchObject({ findingId: letters[0]?.id, label: 'rejection' })
    expect(offer?.findings.map(({ id }) => id).sort()).toEqual(letters.slice(1).map(({ id }) => id))
    expect(others.map(({ id }) => fixture.review.get(id).type)).toEqual(['application_confirmation', 'application_confirmation'])
  })

  test('is applied to those that the person names; undo brings them back as they were', async () => {
    const { find, confirmAs, learning, review } = fixture
    const [first, second, third] = [await find(letter(0)), await find(letter(1)), await find(letter(2))]
    await confirmAs(first, 'rejection')
    expect(learning.apply([second.id])).toBe(1)
    expect(review.get(second.id)).toMatchObject({ type: 'rejection', verdict: 'job', decidedBy: 'personal', fields: second.fields, state: 'pending' })
    expect(review.get(third.id)).toEqual(third)
    expect(learning.similar()).toBeNull()
    learning.undoApply()
    expect(review.get(second.id)).toEqual(second)
    expect(() => learning.undoApply()).toThrow('nothing to take back')
  })

  test('to "not job mail" sets the others aside; undo makes findings of them again, with their text', async () => {
    const { find, notJob, learning, review } = fixture
    const [first, second] = [await find(letter(0)), await find(letter(1))]
    await notJob(first)
    expect(learning.similar()?.label).toBe('not_job')
    expect(learning.apply([second.id])).toBe(1)
    expect(review.counts()).toEqual({ pending: 0, reviewed: 1, ignored: 0, setAside: 1 })
    expect(filesWith(fixture.folder, 'colleague-to-be')).toEqual([])
    learning.undoApply()
    expect(review.counts()).toEqual({ pending: 1, reviewed: 1, ignored: 0, setAside: 0 })
    expect(review.get(second.id)).toEqual(second)
    expect(await review.text(second.id)).toMatchObject({ source: 'kept', text: expect.stringContaining('colleague-to-be') })
  })

  test('that is taken back takes its offer along', async () => {
    const { find, confirmAs, undo, learning } = fixture
    const [first] = [await find(letter(0)), await find(letter(1))]
    await confirmAs(first, 'rejection')
    expect(learning.similar()).not.toBeNull()
    await undo(first)
    expect(learning.similar()).toBeNull()
    expect(learning.state()).toMatchObject({ used: false, figures: null })
  })

  test('an offer that was declined does not come back', async () => {
    const { find, confirmAs, learning } = fixture
    const [first] = [await find(letter(0)), await find(letter(1))]
    await confirmAs(first, 'rejection')
    learning.dismiss()
    await confirmAs(await find(ordinary(3)), 'application_confirmation')
    expect(learning.similar()).toBeNull()
  })
})

describe('what reviews teach', () => {
  test('is used once it proves itself on other conversations; mail that comes then is read by it', async () => {
    const { find, confirmAs, learning, read } = fixture
    for (const at of [0, 1, 2, 3]) await confirmAs(await find(ordinary(at)), 'application_confirmation')
    expect(learning.state()).toMatchObject({ used: false, figures: { corrections: 0, reviews: { mails: 4, shipped: 4, personal: 4 } } })
    await confirmAs(await find(letter(0)), 'rejection')
    expect(learning.state().used).toBe(false) // one correction proves nothing
    for (const at of [1, 2, 3, 4]) await confirmAs(await find(letter(at)), 'rejection')
    const { used, figures } = learning.state()
    expect(used).toBe(true)
    expect(figures?.reviews.mails).toBe(9)
    expect(figures?.reviews.personal).toBeGreaterThan(figures?.reviews.shipped ?? 9)
    const { detection } = await read(letter(5))
    expect(detection).toMatchObject({ type: 'rejection', decidedBy: 'personal' })
    expect((await read(ordinary(6))).detection.type).toBe('application_confirmation')
  })

  test('is nothing where the person ignores', async () => {
    const { find, learning, learnt, review } = fixture
    const { id } = await find(letter(0))
    const done = learnt()
    review.ignore(id)
    await done
    expect(learning.state().figures).toBeNull()
  })

  test('a mail that was rescued and confirmed is an example', async () => {
    const { arrive, read, review, confirmAs, learning } = fixture
    await arrive(await read({ from: 'Shop <news@shop.example>', subject: 'Summer sale: 40% off', body: 'Everything must go. Unsubscribe any time.' }))
    const [aside] = review.listSetAside()
    await confirmAs(await review.rescue(aside?.id ?? 0), 'status_update', 'Shop')
    expect(learning.state().figures?.reviews).toEqual({ mails: 1, shipped: 0, personal: 0 })
  })

  test('goes with the account whose mail taught it', async () => {
    const { db, account, find, confirmAs, learning, learnt, read } = fixture
    for (const at of [0, 1, 2, 3, 4]) await confirmAs(await find(letter(at)), 'rejection')
    expect(learning.state().used).toBe(true)
    retention(db).deleteAccountData(account.id)
    const done = learnt()
    learning.dataDeleted()
    await done
    expect(learning.state()).toEqual({ used: false, figures: null, learntAt: null, senders: [] })
    expect((await read(letter(6))).detection.decidedBy).not.toBe('personal')
  })

  test('goes by a reset, and the reviews stay', async () => {
    const { find, confirmAs, learning, review, read } = fixture
    for (const at of [0, 1, 2, 3, 4]) await confirmAs(await find(letter(at)), 'rejection')
    learning.reset()
    expect(learning.state()).toEqual({ used: false, figures: null, learntAt: null, senders: [] })
    expect(learning.export().examples).toEqual([])
    expect(review.counts().reviewed).toBe(5)
    expect((await read(letter(6))).detection.decidedBy).not.toBe('personal')
    await confirmAs(await find(letter(7)), 'rejection')
    expect(learning.state().figures?.reviews.mails).toBe(1)
  })

  test('is taken up again after a restart', async () => {
    const { db, detector, find, confirmAs, learning } = fixture
    for (const at of [0, 1, 2, 3, 4]) await confirmAs(await find(letter(at)), 'rejection', 'Corvane')
    const before = learning.state()
    const taught: unknown[] = []
    const again = learnFrom(db, { ...detector, teach: (told) => taught.push(told) })
    again.learning.start()
    expect(again.learning.state()).toEqual(before)
    expect(taught).toEqual([{ layer: expect.any(Uint8Array), employers: new Map([['corvane.example', 'Corvane']]) }])
  })
})

describe('the company behind a sender', () => {
  const unnamed: Written = {
    from: 'desk@corvane.example',
    subject: 'File 77',
    body: 'Thank you for applying. We have received your application for the position.',
  }

  test('is filled in where the mail names none', async () => {
    const { find, confirmAs, read, learning } = fixture
    expect((await read(unnamed)).detection.fields.company).toBeNull()
    await confirmAs(await find(letter(0)), 'rejection', 'Corvane Works')
    expect(learning.state().senders).toEqual([{ sender: 'corvane.example', company: 'Corvane Works', seen: 1 }])
    const { fields, evidence } = (await read(unnamed)).detection
    expect(fields.company).toBe('Corvane Works')
    expect(evidence).toContainEqual({ field: 'company', quote: 'desk@corvane.example' })
  })

  test('is forgotten where the person says so, until a later review', async () => {
    const { find, confirmAs, read, learning } = fixture
    await confirmAs(await find(letter(0)), 'rejection', 'Corvane Works')
    learning.forgetSender('corvane.example')
    expect(learning.state().senders).toEqual([])
    expect((await read(unnamed)).detection.fields.company).toBeNull()
    await confirmAs(await find(letter(1)), 'rejection', 'Corvane')
    expect(learning.state().senders).toEqual([{ sender: 'corvane.example', company: 'Corvane', seen: 1 }])
  })
})

test('no text of a mail is in what is kept to learn from, nor in the export', async () => {
  const { db, find, confirmAs, notJob, learning } = fixture
  await confirmAs(await find(letter(0)), 'rejection')
  await confirmAs(await find(letter(1)), 'rejection')
  await notJob(await find(ordinary(1)))
  const exported = JSON.stringify(learning.export())
  expect(learning.export().examples).toHaveLength(3)
  const stored = ['finding_learnables', 'learning'].flatMap((table) => db.orm.all<Record<string, unknown>>(`SELECT * FROM ${table}`)).flatMap(Object.values)
  const bytes = Buffer.concat(stored.map((value) => (Buffer.isBuffer(value) ? value : Buffer.from(String(value)))))
  expect(bytes.length).toBeGreaterThan(500)
  for (const word of ['shreds', 'colleague', 'Northwind', 'Mara', 'staff desk']) {
    expect(bytes.includes(word)).toBe(false)
    expect(exported).not.toContain(word)
  }
})

function failed(): never {
  throw new Error('The mail is missing.')
}
