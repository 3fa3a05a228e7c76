import { describe, expect, test } from 'vitest'
import { asDetected, asLabelled, type Reviewed, readStreams, review, type StreamMail, type Waiting } from '#tests/support/streams.ts'

const MAILS = readStreams()
const STREAMS = [...new Set(MAILS.map((mail) => mail.stream))]
const INBOXES = { 'as labelled': asLabelled(MAILS), 'as detected': asDetected(MAILS) }
const ORDERS: Record<string, (a: Waiting, b: Waiting) => number> = {
  'oldest first': (a, b) => a.finding.date - b.finding.date,
  'newest first': (a, b) => b.finding.date - a.finding.date,
}

describe('the streams', () => {
  const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')

  test('are many, of a few mails each, in the order of their dates', () => {
    expect(STREAMS.length).toBeGreaterThanOrEqual(25)
    for (const stream of STREAMS) {
      const dates = MAILS.filter((mail) => mail.stream === stream).map((mail) => Date.parse(mail.date))
      expect([stream, dates.length >= 3 && dates.length <= 12]).toEqual([stream, true])
      expect([stream, dates]).toEqual([stream, [...dates].sort((a, b) => a - b)])
    }
  })

  test('have mails with an id of their own, whose truth stands in them', () => {
    expect(new Set(MAILS.map((mail) => mail.id)).size).toBe(MAILS.length)
    const claims = ({ company, title, requisitionId, companyAlso, titleAlso }: StreamMail) => [company, title, requisitionId, ...companyAlso, ...titleAlso]
    const wrong = MAILS.flatMap((mail) => {
      const seen = fold([mail.from, mail.subject, mail.body].join(' '))
      return claims(mail).flatMap((claim) => (claim && !seen.includes(fold(claim).trim()) ? [`${mail.id}: ${claim}`] : []))
    })
    expect(wrong).toEqual([])
  })
})

const isSure = ({ suggestions }: Reviewed) => suggestions[0]?.certainty === 'sure'
const isRight = ({ suggestions, right }: Reviewed) => suggestions[0]?.applicationId === right
const describeLink = ({ mail, suggestions }: Reviewed) => `${mail.id}: ${suggestions[0]?.company}, ${suggestions[0]?.title}`
/** Of the mails that belong to an application which is there. */
function share(all: readonly Reviewed[], holds: (one: Reviewed) => boolean): number {
  const known = all.filter(({ right }) => right !== null)
  return known.filter(holds).length / known.length
}

describe.each(Object.keys(ORDERS))('reviewed %s', (order) => {
  const oneMailbox = (inbox: Waiting[]) => review([...inbox].sort(ORDERS[order]))
  const apart = (inbox: Waiting[]) => STREAMS.flatMap((stream) => oneMailbox(inbox.filter(({ mail }) => mail.stream === stream)))

  test.each(Object.entries(INBOXES))('no sure link is wrong, %s, in one mailbox or apart', (_name, inbox) => {
    for (const reviewed of [oneMailbox(inbox), apart(inbox)]) {
      expect(reviewed.filter((one) => isSure(one) && !isRight(one)).map(describeLink)).toEqual([])
    }
  })

  test('97 of 100 mails are offered their application first, and most are linked without a question', () => {
    const reviewed = oneMailbox(INBOXES['as labelled'])
    expect(share(reviewed, isRight)).toBeGreaterThanOrEqual(0.97)
    expect(share(reviewed, isSure)).toBeGreaterThan(0.8)
  })

  test('nearly as many from the fields that detection finds', () => {
    const reviewed = oneMailbox(INBOXES['as detected'])
    expect(share(reviewed, isRight)).toBeGreaterThan(0.9)
    expect(share(reviewed, isSure)).toBeGreaterThan(0.7)
  })

  test('where detection finds only two of three fields, more is asked, and hardly a sure link is wrong', () => {
    const reviewed = [0, 1, 2, 3, 4, 5].flatMap((round) => oneMailbox(INBOXES['as labelled'].map((one, index) => withoutSome(one, index + 211 * round))))
    const sure = reviewed.filter(isSure)
    expect(sure.filter((one) => !isRight(one)).length / sure.length).toBeLessThan(0.005)
    expect(share(reviewed, isSure)).toBeGreaterThan(0.5)
  })
})

/** Leaves out about a third of the fields, others for every seed. */
function withoutSome({ mail, finding }: Waiting, seed: number): Waiting {
  const isLeftOut = (field: number) => Math.abs(Math.sin(seed * 12.9898 + field * 78.233) * 43758.5453) % 1 < 1 / 3
  const { company, title, requisitionId } = finding.fields
  const fields = { company: isLeftOut(1) ? null : company, title: isLeftOut(2) ? null : title, requisitionId: isLeftOut(3) ? null : requisitionId }
  return { mail, finding: { ...finding, fields } }
}
