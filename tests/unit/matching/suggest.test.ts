import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MatchApplication, MatchFinding, MatchMail } from '#core/matching/compare.ts'
import { suggestMatches } from '#core/matching/suggest.ts'
import { type Fields, NO_FIELDS } from '#shared/domain/detection.ts'
import { MAIL_TYPES, type MailType } from '#shared/domain/mail-type.ts'

const day = (n: number) => Date.UTC(2026, 0, 1 + n)

function finding(type: MailType, on: number, fields: Partial<Fields> = {}, threadId = 'new thread'): MatchFinding {
  return { accountId: 1, threadId, sender: null, type, date: day(on), fields: { ...NO_FIELDS, company: 'Northwind', ...fields } }
}

/** An application at Northwind with a mail for each `type: day`. */
function application(id: number, title: string | null, mails: [MailType, number][], more: Partial<MatchApplication> = {}): MatchApplication {
  const all = mails.map(([type, on]): MatchMail => ({ accountId: 1, threadId: `thread ${id}`, sender: null, type, date: day(on) }))
  return {
    id,
    company: 'Northwind',
    title,
    otherCompanies: [],
    otherTitles: [],
    requisitionIds: [],
    mails: all,
    lastEventAt: Math.max(...all.map((mail) => mail.date)),
    ...more,
  }
}

const applied = (id: number, title: string | null, on = 0, more: Partial<MatchApplication> = {}) =>
  application(id, title, [['application_confirmation', on]], more)

/** The application that Confirm would link to. */
function sure(mail: MatchFinding, applications: MatchApplication[], waiting: MatchFinding[] = []): number | null {
  const best = suggestMatches(mail, applications, waiting)[0]
  return best?.certainty === 'sure' ? best.applicationId : null
}

describe('by company', () => {
  test('the only application at the company is sure, with a compatible title or none', () => {
    expect(sure(finding('rejection', 9), [applied(1, 'Backend Engineer')])).toBe(1)
    expect(sure(finding('rejection', 9, { title: 'Senior Backend Engineer' }), [applied(1, 'Backend Engineer')])).toBe(1)
    expect(sure(finding('rejection', 9, { company: 'NORTHWIND Inc.' }), [applied(1, 'Backend Engineer')])).toBe(1)
    expect(suggestMatches(finding('rejection', 9), [applied(1, null)], [])).toEqual([
      { applicationId: 1, company: 'Northwind', title: null, certainty: 'sure', reason: 'The only application at Northwind' },
    ])
  })

  test('another company is not suggested, nor one whose name only begins with the same letters', () => {
    expect(suggestMatches(finding('rejection', 9, { company: 'Northwindow' }), [applied(1, 'Backend Engineer')], [])).toEqual([])
  })

  test('a similar name is only a suggestion', () => {
    expect(suggestMatches(finding('rejection', 9, { company: 'Northwind Traders' }), [applied(1, null)], [])).toMatchObject([{ certainty: 'possible' }])
  })

  test('two applications and a title that does not tell: a suggestion', () => {
    const two = [applied(1, 'Backend Engineer'), applied(2, 'Data Engineer', 1)]
    expect(sure(finding('rejection', 9), two)).toBeNull()
    expect(suggestMatches(finding('rejection', 9), two, [])).toHaveLength(2)
    expect(sure(finding('rejection', 9, { title: 'Engineer' }), two)).toBeNull()
  })

  test('two applications and a title that tells: sure', () => {
    const two = [applied(1, 'Backend Engineer'), applied(2, 'Data Engineer', 1)]
    expect(sure(finding('rejection', 9, { title: 'Data Engineer' }), two)).toBe(2)
    expect(sure(finding('interview_invitation', 9, { title: 'Sr. Backend Engineer' }), two)).toBe(1)
  })

  test('a title that fits two, or stands against an application without one, is a suggestion', () => {
    expect(
      sure(finding('rejection', 9, { title: 'Backend Engineer' }), [applied(1, 'Senior Backend Engineer'), applied(2, 'Junior Backend Engineer')]),
    ).toBeNull()
    expect(sure(finding('rejection', 9, { title: 'Backend Engineer' }), [applied(1, 'Backend Engineer'), applied(2, null)])).toBeNull()
    expect(sure(finding('rejection', 9, { title: 'Backend Engineer' }), [applied(1, 'Backend Engineer'), applied(2, 'Backend Engineer', 1)])).toBeNull()
  })

  test('another title is another application', () => {
    expect(sure(finding('rejection', 9, { title: 'Nurse' }), [applied(1, 'Backend Engineer')])).toBeNull()
    expect(sure(finding('rejection', 9, { title: 'Product Marketing Manager' }), [applied(1, 'Product Manager')])).toBeNull()
  })

  test('a recruiter writing again is never sure by company alone', () => {
    expect(sure(finding('recruiter_outreach', 9), [applied(1, null)])).toBeNull()
  })
})

describe('confirmations', () => {
  test('of another title at the same company are new', () => {
    expect(sure(finding('application_confirmation', 1, { title: 'Data Engineer' }), [applied(1, 'Backend Engineer')])).toBeNull()
  })

  test('without a title are new at a company that has confirmed one already, even on the same day', () => {
    expect(sure(finding('application_confirmation', 0), [applied(1, 'Backend Engineer')])).toBeNull()
    expect(sure(finding('application_confirmation', 0), [applied(1, null)])).toBeNull()
  })

  test('of the same title within days are one application twice confirmed, months later a new one', () => {
    expect(sure(finding('application_confirmation', 1, { title: 'Backend Engineer' }), [applied(1, 'Backend Engineer')])).toBe(1)
    expect(sure(finding('application_confirmation', 90, { title: 'Backend Engineer' }), [applied(1, 'Backend Engineer')])).toBeNull()
  })

  test('belong to the later mails that were reviewed before them', () => {
    expect(sure(finding('application_confirmation', 0, { title: 'Backend Engineer' }), [application(1, null, [['rejection', 9]])])).toBe(1)
    expect(sure(finding('application_confirmation', 60), [application(1, null, [['rejection', 9]])])).toBeNull()
  })

  test('after outreach belong to it when the title says so', () => {
    const contacted = [application(1, 'Backend Engineer', [['recruiter_outreach', 0]])]
    expect(sure(finding('application_confirmation', 5, { title: 'Backend Engineer' }), contacted)).toBe(1)
    expect(sure(finding('application_confirmation', 5), contacted)).toBeNull()
  })
})

describe('by conversation', () => {
  test('the same thread is sure, without a company too', () => {
    expect(sure(finding('interview_invitation', 9, { company: null }, 'thread 1'), [applied(1, 'Backend Engineer')])).toBe(1)
    expect(suggestMatches(finding('interview_invitation', 9, {}, 'thread 1'), [applied(1, 'Backend Engineer')], [])).toMatchObject([
      { certainty: 'sure', reason: 'Same conversation' },
    ])
  })

  test('threads of two accounts are not the same', () => {
    const elsewhere = { ...finding('interview_invitation', 9, { company: null }, 'thread 1'), accountId: 2 }
    expect(suggestMatches(elsewhere, [applied(1, 'Backend Engineer')], [])).toEqual([])
  })

  test.each<Partial<Fields>>([{ company: 'Southwind' }, { title: 'Nurse' }, { requisitionId: 'R-2' }])(
    'a contradiction makes it a suggestion: %j',
    (fields) => {
      const known = applied(1, 'Backend Engineer', 0, { requisitionIds: ['R-1'] })
      expect(suggestMatches(finding('interview_invitation', 9, fields, 'thread 1'), [known], [])).toMatchObject([{ certainty: 'possible' }])
    },
  )

  test('a thread with two applications is only a suggestion, unless the title tells', () => {
    const shared = [applied(1, 'Backend Engineer'), { ...applied(2, 'Data Engineer'), mails: applied(1, null).mails }]
    expect(sure(finding('status_update', 9, {}, 'thread 1'), shared)).toBeNull()
    expect(sure(finding('status_update', 9, { title: 'Data Engineer' }, 'thread 1'), shared)).toBe(2)
  })

  test('the thread does not tell two roles of one company apart', () => {
    const two = [applied(1, 'Backend Engineer'), applied(2, 'Data Engineer', 1)]
    expect(sure(finding('rejection', 9, {}, 'thread 1'), two)).toBeNull()
    expect(suggestMatches(finding('rejection', 9, {}, 'thread 1'), two, [])[0]?.applicationId).toBe(1)
  })

  test('an application at the company that is over does not make the conversation unsure', () => {
    const over = application(2, 'Data Engineer', [
      ['application_confirmation', 0],
      ['rejection', 5],
    ])
    expect(sure(finding('status_update', 40, {}, 'thread 1'), [applied(1, 'Backend Engineer', 30), over])).toBe(1)
    expect(sure(finding('status_update', 40, {}, 'new thread'), [applied(1, 'Backend Engineer', 30), over])).toBeNull()
  })

  test('an invitation after the rejection reopens its own conversation only', () => {
    const closed = [
      application(1, null, [
        ['application_confirmation', 0],
        ['rejection', 9],
      ]),
    ]
    expect(sure(finding('interview_invitation', 20, {}, 'thread 1'), closed)).toBe(1)
    expect(sure(finding('interview_invitation', 20), closed)).toBeNull()
  })
})

test('a mail without a company is offered the applications of its title, and none is sure', () => {
  const known = [applied(1, 'Backend Engineer'), applied(2, 'Nurse')]
  expect(suggestMatches(finding('interview_invitation', 9, { company: null, title: 'Nurse' }), known, [])).toMatchObject([
    { applicationId: 2, certainty: 'possible', reason: 'Same title, company not stated' },
  ])
  expect(suggestMatches(finding('interview_invitation', 9, { company: null }), known, [])).toEqual([])
})

describe('by requisition id', () => {
  const two = [applied(1, 'Backend Engineer', 0, { requisitionIds: ['R-1001'] }), applied(2, 'Backend Engineer', 1, { requisitionIds: ['R-1002'] })]

  test('is sure at the same company, however it is written', () => {
    expect(sure(finding('rejection', 9, { requisitionId: 'r1002' }), two)).toBe(2)
    expect(suggestMatches(finding('rejection', 9, { requisitionId: 'r1002' }), two, [])[0]?.reason).toBe('Same requisition id')
  })

  test('says nothing at another company, and too little without one', () => {
    expect(suggestMatches(finding('rejection', 9, { company: 'Southwind', requisitionId: 'R-1002' }), two, [])).toEqual([])
    expect(sure(finding('rejection', 9, { company: null, requisitionId: 'R-1002' }), two)).toBeNull()
  })

  test('applied for twice is a suggestion', () => {
    const twice = two.map((one) => ({ ...one, requisitionIds: ['R-1001'] }))
    expect(sure(finding('rejection', 9, { requisitionId: 'R-1001' }), twice)).toBeNull()
  })
})

describe('in time', () => {
  const again = [
    application(1, 'Backend Engineer', [
      ['application_confirmation', 0],
      ['rejection', 9],
    ]),
    applied(2, 'Backend Engineer', 60),
  ]

  test('of two applications for the same title the open one is meant', () => {
    expect(sure(finding('interview_invitation', 66, { title: 'Backend Engineer' }), again)).toBe(2)
    expect(sure(finding('rejection', 70, { title: 'Backend Engineer' }), again)).toBe(2)
    expect(sure(finding('interview_invitation', 5, { title: 'Backend Engineer' }), again)).toBe(1)
  })

  test('a mail after half a year is a suggestion', () => {
    expect(sure(finding('rejection', 170), [applied(1, null)])).toBe(1)
    expect(sure(finding('rejection', 190), [applied(1, null)])).toBeNull()
  })

  test('newest first: the first rejection does not end the second application', () => {
    const second = [application(2, 'Backend Engineer', [['rejection', 70]])]
    const waiting = [
      finding('application_confirmation', 60, { title: 'Backend Engineer' }),
      finding('application_confirmation', 0, { title: 'Backend Engineer' }),
    ]
    expect(sure(finding('rejection', 9, { title: 'Backend Engineer' }), second, waiting)).toBeNull()
    expect(sure(finding('application_confirmation', 60, { title: 'Backend Engineer' }), second, waiting.slice(1))).toBe(2)
    expect(sure(finding('application_confirmation', 0, { title: 'Backend Engineer' }), second, waiting.slice(0, 1))).toBeNull()
  })
})

describe('what waits', () => {
  test('a second role at the company makes an unclear mail a suggestion', () => {
    const known = [application(1, 'Backend Engineer', [['interview_invitation', 12]])]
    const other = finding('application_confirmation', 0, { title: 'Data Engineer' })
    expect(sure(finding('rejection', 10), known, [other])).toBeNull()
    expect(sure(finding('status_update', 10), known, [finding('application_confirmation', 0, { title: 'Backend Engineer' })])).toBe(1)
    expect(sure(finding('status_update', 10), known, [finding('application_confirmation', 0, { company: 'Southwind', title: 'Nurse' })])).toBe(1)
  })

  test('a second role does not matter to a mail that names its title', () => {
    expect(
      sure(
        finding('rejection', 10, { title: 'Backend Engineer' }),
        [applied(1, 'Backend Engineer')],
        [finding('application_confirmation', 5, { title: 'Nurse' })],
      ),
    ).toBe(1)
  })
})

describe('names that its mails use', () => {
  test('an application is known by every company and title that was linked to it', () => {
    const renamed = applied(1, 'Site Reliability Engineer', 0, { otherCompanies: ['Northwind Traders'], otherTitles: ['Platform Engineer'] })
    expect(sure(finding('rejection', 9, { company: 'Northwind Traders', title: 'Platform Engineer' }), [renamed])).toBe(1)
    expect(sure(finding('rejection', 9, { title: 'Site Reliability Engineer' }), [renamed])).toBe(1)
    expect(sure(finding('rejection', 9), [renamed])).toBe(1)
    expect(sure(finding('rejection', 9, { title: 'Nurse' }), [renamed])).toBeNull()
  })
})

describe('what else is in the conversation', () => {
  const inThread = (id: number, title: string, company = 'Northwind') => ({ ...applied(id, title), company, mails: applied(1, null).mails })

  test('a title tells two applications apart without a company too', () => {
    const both = [inThread(1, 'Data Analyst'), inThread(2, 'Data Scientist')]
    expect(sure(finding('rejection', 9, { company: null, title: 'Data Scientist' }, 'thread 1'), both)).toBe(2)
    expect(sure(finding('rejection', 9, { company: null }, 'thread 1'), both)).toBeNull()
    expect(sure(finding('rejection', 9, { company: null, title: 'Analyst' }, 'thread 1'), both)).toBeNull()
  })

  test('the same title at two companies stays a question', () => {
    const both = [inThread(1, 'Data Analyst'), inThread(2, 'Data Analyst', 'Southwind')]
    expect(sure(finding('rejection', 9, { company: null, title: 'Data Analyst' }, 'thread 1'), both)).toBeNull()
  })

  test('a mail of another company that waits there makes one without a company a question', () => {
    const other = finding('status_update', 8, { company: 'Southwind', title: 'Data Analyst' }, 'thread 1')
    const mail = finding('status_update', 9, { company: null, title: 'Data Analyst' }, 'thread 1')
    expect(sure(mail, [applied(1, 'Data Analyst')])).toBe(1)
    expect(sure(mail, [applied(1, 'Data Analyst')], [other])).toBeNull()
    expect(sure(mail, [applied(1, 'Data Analyst')], [{ ...other, accountId: 2 }])).toBe(1)
  })

  test('a second confirmation that names no company is another application, or may be', () => {
    expect(sure(finding('application_confirmation', 0, { company: null, title: 'Data Analyst' }, 'thread 1'), [applied(1, 'Data Analyst')])).toBeNull()
  })

  test('outreach that was reviewed after what came of it belongs to it', () => {
    const application = applied(1, 'Data Analyst', 20)
    expect(sure(finding('recruiter_outreach', 0, { title: 'Data Analyst' }, 'thread 1'), [application])).toBe(1)
  })
})

test('a title that fits another role that waits as well is a question', () => {
  const leipzig = applied(1, 'Electrician (Leipzig)')
  const halle = finding('application_confirmation', 0, { title: 'Electrician (Halle)' })
  expect(sure(finding('rejection', 9, { title: 'Electrician' }), [leipzig])).toBe(1)
  expect(sure(finding('rejection', 9, { title: 'Electrician' }), [leipzig], [halle])).toBeNull()
  expect(sure(finding('rejection', 9, { title: 'Electrician (Leipzig)' }), [leipzig], [halle])).toBe(1)
})

describe('by sender', () => {
  const written = (sender: string) => ({ ...applied(1, 'Nurse'), mails: applied(1, null).mails.map((mail) => ({ ...mail, sender })) })
  const from = (sender: string) => ({ ...finding('interview_invitation', 9, { company: null }), sender })

  test('a person who wrote before is a suggestion, never sure', () => {
    expect(suggestMatches(from('jo@northwind.example'), [written('jo@northwind.example')], [])).toMatchObject([
      { applicationId: 1, certainty: 'possible', reason: 'Same sender, company not stated' },
    ])
    expect(suggestMatches({ ...from('jo@northwind.example'), accountId: 2 }, [written('jo@northwind.example')], [])).toEqual([])
  })

  test.each(['no-reply@ats.example', 'jobs-noreply@board.example', 'notifications@tool.example', 'donotreply@ats.example', 'indeedapply@board.example'])(
    'a machine, which writes for many, is none: %s',
    (sender) => {
      expect(suggestMatches(from(sender), [written(sender)], [])).toEqual([])
    },
  )
})

const anyFields = fc.record({
  company: fc.constantFrom('Northwind', 'Northwind Traders', 'Southwind', null),
  title: fc.constantFrom('Backend Engineer', 'Senior Backend Engineer', 'Nurse', null),
  requisitionId: fc.constantFrom('R-1', 'R-2', null),
})
const anyMail = fc.record({ type: fc.constantFrom(...MAIL_TYPES), on: fc.nat(200), thread: fc.nat(4) })
const anyFinding = fc.tuple(anyMail, anyFields).map(([{ type, on, thread }, fields]) => finding(type, on, fields, `thread ${thread}`))
const anyApplications = fc.array(fc.tuple(fc.array(anyMail, { minLength: 1, maxLength: 4 }), anyFields), { maxLength: 5 }).map((all) =>
  all.map(([mails, { company, title, requisitionId }], index) =>
    application(
      index + 1,
      title,
      mails.map(({ type, on }) => [type, on]),
      { company: company ?? 'Eastwind', requisitionIds: requisitionId ? [requisitionId] : [] },
    ),
  ),
)

describe('for all mailboxes', () => {
  test('at most one is sure, it comes first and contradicts nothing', () => {
    fc.assert(
      fc.property(anyFinding, anyApplications, fc.array(anyFinding, { maxLength: 4 }), (mail, applications, waiting) => {
        const [first, ...rest] = suggestMatches(mail, applications, waiting)
        expect(rest.every(({ certainty }) => certainty === 'possible')).toBe(true)
        if (first?.certainty !== 'sure') return
        const chosen = applications.find(({ id }) => id === first.applicationId)
        expect([null, 'Northwind', 'Northwind Traders', chosen?.company]).toContain(mail.fields.company)
        expect(mail.fields.title === 'Nurse' && chosen?.title?.includes('Engineer')).toBeFalsy()
        if (mail.fields.requisitionId) expect([undefined, mail.fields.requisitionId]).toContain(chosen?.requisitionIds[0])
      }),
      { numRuns: 2000 },
    )
  })

  test('the order of the applications does not matter', () => {
    fc.assert(
      fc.property(anyFinding, anyApplications, (mail, applications) => {
        expect(suggestMatches(mail, [...applications].reverse(), [])).toEqual(suggestMatches(mail, applications, []))
      }),
    )
  })

  test('an application that is there twice is never sure', () => {
    fc.assert(
      fc.property(anyFinding, anyApplications, (mail, applications) => {
        const twice = [...applications, ...applications.map((one) => ({ ...one, id: one.id + 100 }))]
        expect(sure(mail, twice)).toBeNull()
      }),
      { numRuns: 2000 },
    )
  })
})
