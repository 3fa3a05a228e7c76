import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MAIL_TYPES } from '#shared/domain/mail-type.ts'
import type { MimePart } from '#simulator/gmail/mime.ts'
import { rawMessage } from '#simulator/gmail/raw.ts'
import { headerOf, leaves, words } from '#simulator/gmail/words.ts'
import { MY_ADDRESS, type SampleMail } from '#simulator/sample/build.ts'
import { sampleMailbox, sampleMails } from '#simulator/sample/index.ts'
import { inZone, localIso, timelineOf } from '#simulator/sample/timeline.ts'
import { DAY, NOW } from './mails.ts'

const mails = sampleMails(NOW)
const jobMails = mails.filter(({ truth }) => truth.type !== 'not_job')
const anyMoment = fc.date({ min: new Date('2024-01-01'), max: new Date('2031-12-31'), noInvalidDate: true }).map((date) => date.getTime())
const few = { numRuns: 25 }

/** All words of a mail, its calendar parts unfolded and unescaped. */
function allWords(mail: SampleMail): string {
  const text = (part: MimePart) =>
    typeof part.content === 'string' && !part.filename
      ? part.content
          .replace(/\r\n /g, '')
          .replaceAll('\\', '')
          .replace(/&amp;/g, '&')
          .replace(/<[^>]*>/g, ' ')
      : ''
  return words([headerOf(mail, 'From'), headerOf(mail, 'Subject'), ...leaves(mail.body).map(text)].join(' | '))
}

function calendarParts(mail: SampleMail): string[] {
  return leaves(mail.body).flatMap(({ mimeType, content }) => (mimeType === 'text/calendar' && typeof content === 'string' ? [content] : []))
}

describe('what is in it', () => {
  test('a realistic number of mails, applications and everyday mail', () => {
    expect(mails.length).toBeGreaterThanOrEqual(140)
    expect(mails.length - jobMails.length).toBeGreaterThanOrEqual(60)
    const applications = new Set(
      jobMails.filter(({ truth }) => truth.type === 'application_confirmation').map(({ truth }) => `${truth.company}/${truth.title}`),
    )
    expect(applications.size).toBeGreaterThanOrEqual(24)
    expect(new Set(mails.map((mail) => mail.threadId)).size).toBeLessThan(mails.length - 20)
  })

  test.each(MAIL_TYPES)('%s occurs', (type) => {
    expect(jobMails.filter(({ truth }) => truth.type === type).length).toBeGreaterThanOrEqual(2)
  })

  test('a re-application, and a thread with two roles', () => {
    const confirmed = jobMails.filter(({ truth }) => truth.type === 'application_confirmation')
    const titles = (company: string) => new Set(confirmed.filter(({ truth }) => truth.company === company).map(({ truth }) => truth.title))
    expect(titles('Cobaltine').size).toBe(2)
    const rolesOf = (threadId: string) => new Set(jobMails.filter((mail) => mail.threadId === threadId).map(({ truth }) => truth.title))
    expect(jobMails.some((mail) => rolesOf(mail.threadId).size === 2 && !rolesOf(mail.threadId).has(null))).toBe(true)
  })

  test('HTML alone, plain text alone, both, calendar parts inline and by attachment id, files', () => {
    const shapes = new Set(
      mails.map((mail) =>
        leaves(mail.body)
          .map(({ mimeType, detached }) => `${mimeType}${detached ? '*' : ''}`)
          .join(' '),
      ),
    )
    for (const shape of [
      'text/html',
      'text/plain',
      'text/plain text/html',
      'text/plain text/html text/calendar application/ics',
      'text/plain text/calendar*',
    ]) {
      expect(shapes).toContain(shape)
    }
    expect(mails.some(({ body }) => leaves(body).some(({ mimeType }) => mimeType === 'application/pdf'))).toBe(true)
  })

  test('invitations in several zones, one moved and one cancelled', () => {
    const zones = new Set(jobMails.flatMap(({ truth }) => truth.interviewZone ?? []))
    expect(zones.size).toBeGreaterThanOrEqual(5)
    const parts = mails.flatMap(calendarParts)
    expect(parts.some((ics) => ics.includes('SEQUENCE:1'))).toBe(true)
    expect(parts.some((ics) => ics.includes('METHOD:CANCEL'))).toBe(true)
    for (const line of parts.flatMap((ics) => ics.split('\r\n'))) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })

  test('interviews lie before and after now', () => {
    const starts = jobMails.flatMap(({ truth }) => truth.interviewStart ?? [])
    expect(starts.some((start) => start < localIso({ ms: NOW, zone: 'UTC' }))).toBe(true)
    expect(starts.filter((start) => start > localIso({ ms: NOW + DAY, zone: 'UTC' })).length).toBeGreaterThanOrEqual(4)
  })

  test('own mail, spam and trash', () => {
    for (const label of ['SENT', 'SPAM', 'TRASH', 'UNREAD']) expect(mails.some((mail) => mail.labelIds.includes(label))).toBe(true)
    for (const mail of mails) expect(mail.labelIds.includes('SENT')).toBe(headerOf(mail, 'From').includes(MY_ADDRESS))
  })

  test('no two mails say nearly the same', () => {
    // Runs of eight words: what two different texts hardly ever share beyond a quoted reply, a form's small print or an event's name.
    const runs = (mail: SampleMail) => {
      const list = words(
        leaves(mail.body)
          .map(({ mimeType, content }) => (mimeType === 'text/plain' ? String(content) : ''))
          .join(' ')
          .split(/\nOn .* wrote:/)[0] ?? '',
      )
        .trim()
        .split(' ')
      return new Set(list.slice(7).map((_, index) => list.slice(index, index + 8).join(' ')))
    }
    const all = mails.map(runs).filter((set) => set.size > 20)
    for (const [index, one] of all.entries()) {
      for (const other of all.slice(index + 1)) {
        const shared = [...one].filter((run) => other.has(run)).length
        expect(shared / Math.min(one.size, other.size)).toBeLessThan(0.35)
      }
    }
  })
})

describe('truth', () => {
  test('every job mail has one, and states the company and the title that it claims', () => {
    for (const mail of mails) {
      const { type, company, title } = mail.truth
      if (type === 'not_job') expect([company, title]).toEqual([null, null])
      for (const stated of [company, title]) if (stated !== null) expect(allWords(mail)).toContain(words(stated))
    }
  })

  test('a calendar part starts when the truth says', () => {
    for (const mail of jobMails) {
      const { interviewStart, interviewZone } = mail.truth
      if (!interviewStart || !interviewZone) continue
      for (const ics of calendarParts(mail)) {
        const [, zone, start] = ics.match(/\r\nDTSTART(?:;TZID=([^:]+))?:(\d{8}T\d{6})Z?\r\n/) ?? []
        const digits = interviewStart.replace(/[-:]/g, '')
        if (zone) expect(start).toBe(`${digits}00`)
        else expect(start).toMatch(/^\d{8}T\d{6}$/)
      }
    }
  })

  test('it is never served', () => {
    const served = JSON.stringify(sampleMailbox(NOW).newestFirst())
    expect(served).not.toContain('truth')
    expect(served).not.toContain('not_job')
  })
})

describe('dates and ids', () => {
  test('the same now gives the same bytes; ids do not depend on now', () => {
    expect(sampleMails(NOW)).toEqual(mails)
    expect(sampleMails(NOW + 45 * DAY).map(({ id }) => id)).toEqual(mails.map(({ id }) => id))
  })

  test('ids are 16 hex digits and unique, a thread has the id of its first mail', () => {
    expect(new Set(mails.map(({ id }) => id)).size).toBe(mails.length)
    expect(new Set(mails.map((mail) => headerOf(mail, 'Message-ID'))).size).toBe(mails.length)
    for (const mail of mails) expect(mail.id).toMatch(/^19[0-9a-f]{14}$/)
    const threads = Map.groupBy(mails, (mail) => mail.threadId)
    for (const [threadId, members] of threads) {
      expect(members[0]?.id).toBe(threadId)
      for (const [index, member] of members.entries()) {
        expect(headerOf(member, 'In-Reply-To')).toBe(index === 0 ? '' : headerOf(members[index - 1] ?? member, 'Message-ID'))
      }
    }
  })

  test('whatever now is: all within 90 days, none in the future, threads in order', () => {
    fc.assert(
      fc.property(anyMoment, (now) => {
        const given = sampleMails(now)
        for (const mail of given) {
          expect(mail.internalDate).toBeLessThanOrEqual(now)
          expect(mail.internalDate).toBeGreaterThan(now - 90 * DAY)
        }
        for (const members of Map.groupBy(given, (mail) => mail.threadId).values()) {
          const times = members.map((mail) => mail.internalDate)
          expect(times).toEqual([...times].sort((a, b) => a - b))
        }
      }),
      few,
    )
  })

  test('whatever now is: interviews are announced before they begin, on working days', () => {
    fc.assert(
      fc.property(anyMoment, (now) => {
        for (const { truth, internalDate } of sampleMails(now)) {
          if (!truth.interviewStart || !truth.interviewZone) continue
          expect(localIso({ ms: internalDate, zone: truth.interviewZone }) < truth.interviewStart).toBe(true)
          expect([0, 6]).not.toContain(new Date(`${truth.interviewStart}Z`).getUTCDay())
        }
      }),
      few,
    )
  })

  test('the Date header states the moment of arrival with an offset', () => {
    for (const mail of mails) {
      const header = headerOf(mail, 'Date')
      expect(header).toMatch(/^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d [+-]\d{4}$/)
      expect(Date.parse(header)).toBe(mail.internalDate)
    }
  })
})

describe('timeline', () => {
  test('wall clocks hold in every zone, across changes of the clock', () => {
    const zones = ['Europe/London', 'Europe/Berlin', 'America/New_York', 'Europe/Helsinki']
    fc.assert(
      fc.property(anyMoment, fc.constantFrom(...zones), fc.integer({ min: -60, max: 89 }), (now, zone, days) => {
        const t = timelineOf(now)
        expect(localIso(t.ago(days, '14:30', zone)).slice(11)).toBe('14:30')
        expect(localIso(t.meet(days, '09:15', zone)).slice(11)).toBe('09:15')
        const noon = t.ago(days, '12:00')
        expect(inZone(noon, zone).ms).toBe(noon.ms)
      }),
    )
  })
})

test('every mail can be written as a message with CRLF lines, also with names outside ASCII', () => {
  for (const mail of mails) {
    const raw = rawMessage(mail).toString('latin1')
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\n\r\u0080-\u00ff]/)
    for (const line of raw.split('\r\n')) expect(line.length).toBeLessThan(998)
  }
})
