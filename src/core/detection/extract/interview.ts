import { DateTime } from 'luxon'
import type { CalendarEvent, Mail } from '#core/mail/mail.ts'
import type { Interview, InterviewTime } from '#shared/domain/detection.ts'
import type { MailType } from '#shared/domain/mail-type.ts'
import { appointmentsInWords, type When, type WordsContext } from './interview-words.ts'
import { quoteOf, type Source, textSource } from './source.ts'
import { readStructuredEvent } from './structured-event.ts'

const MEETING =
  /https?:\/\/(?:[\w-]+\.)*(?:zoom\.us\/(?:j|my|w|wc)\/|zoomgov\.com\/j\/|meet\.google\.com\/|teams\.microsoft\.com\/(?:l\/meetup-join|meet)\/?|teams\.live\.com\/meet\/|webex\.com\/|whereby\.com\/|chime\.aws\/|bluejeans\.com\/|gotomeeting\.com\/join\/|gotomeet\.me\/|meet\.jit\.si\/|join\.skype\.com\/|coderpad\.io\/|app\.codesignal\.com\/live-interview|codeinterview\.io\/|hackerrank\.com\/interview|metaview\.app\/|riverside\.fm\/|around\.co\/r\/)[^\s<>()"'\]]*/i

const PLACE_LABEL = /(?:^|\n) *(?:[-*•] *)?(?:location|where|venue|place|address|meeting (?:place|room|location)|office address) *: *([^\n]{3,160})/i

const STREET =
  /\b\d{1,5}[A-Za-z]? (?:[NSEW]\.? )?(?:[A-Z][\w'.]*\s){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Way|Place|Pl|Court|Ct|Square|Sq|Parkway|Pkwy|Plaza|Terrace|Highway|Hwy)\b\.?(?:, [A-Z0-9][\w .'-]{1,40}){0,4}/

/** Domains where 3/4 is the third of April. */
const DAY_FIRST = /\.(?:uk|ie|au|nz|in|za|de|fr|es|it|nl|be|at|ch|dk|no|se|fi|pt|pl|cz|gr|sg|hk|my|br|mx|eu)$/i

/** Whether 3/4 means the third of April to the sender. */
export function isDayFirst(mail: Mail): boolean {
  return DAY_FIRST.test(mail.from?.address ?? '') || /\+(?!00:?00)\d\d:?\d\d$/.test(mail.date ?? '')
}

/**
 * The appointment of an invitation: the calendar part first, then what the text proposes.
 *
 * @returns the appointment with the words it rests on, those of each proposal where there are several; null where the mail sets none
 */
export function readInterview(mail: Mail, type: MailType, text: Source, subject: Source): { interview: Interview; quotes: string[] } | null {
  if (type !== 'interview_invitation' && type !== 'assessment') return null
  const context = { date: mail.date, dayFirst: isDayFirst(mail) }
  const event = mail.calendar.find(({ method, start }) => start !== null && (method === 'REQUEST' || method === 'PUBLISH'))
  if (event?.start) {
    const place = placeOfEvent(event) ?? meetingLink(mail, text)
    const spoken = inSpokenZone(
      event,
      [text, subject].flatMap((source) => appointmentsInWords(source, context).slice(0, 1)),
    )
    const time = spoken ?? { start: event.start, end: event.end, timeZone: event.timeZone }
    return { interview: { ...time, place, proposals: [] }, quotes: [event.summary.trim() || event.location.trim() || event.start] }
  }
  if (mail.calendar.some(({ method }) => method === 'CANCEL')) return null
  const stated = readStructuredEvent(mail.structured)
  if (stated && mail.subject.trim() !== '') {
    return { interview: { ...stated, place: stated.place ?? meetingLink(mail, text) ?? placeInText(text) }, quotes: [mail.subject] }
  }
  const inText = appointmentsInWords(text, { ...context, subject, quoted: mail.quoted })
  const inSubject = inText[0]?.timeZone ? [] : appointmentsInWords(subject, context)
  // A calendar's subject states the zone that its text leaves out ("… @ Wed Mar 4 9am (PST)").
  const zone = inSubject[0]?.start === inText[0]?.start ? (inSubject[0]?.timeZone ?? null) : null
  const times =
    inText.length > 0 ? inText.map((when) => ({ ...when, timeZone: when.timeZone ?? zone })) : inSubject.length > 0 ? inSubject : below(mail, context)
  const [first] = times
  if (!first) return null
  const { start, end, timeZone } = first
  const proposals = times.length > 1 ? times.map((when) => ({ start: when.start, end: when.end, timeZone: when.timeZone })) : []
  const place = meetingLink(mail, text) ?? placeInText(text)
  return {
    interview: { start, end, timeZone, place, proposals },
    quotes: times.map(({ span }) => quoteOf(span)),
  }
}

/** A calendar's own lines stand below what the sender wrote ("-----Original Appointment-----", "When: …"). */
function below(mail: Mail, context: WordsContext): When[] {
  return /original appointment|\n[> ]*when:/i.test(mail.quoted) ? appointmentsInWords(textSource(mail.quoted), context) : []
}

/** Calendars may keep UTC where the letter names the person's zone: the same moment, as the letter gives it. */
function inSpokenZone(event: CalendarEvent, spoken: When[]): InterviewTime | null {
  if (!/^(?:etc\/)?(?:utc|gmt|z)$|^\+00:00$/i.test(event.timeZone ?? '') || event.start === null) return null
  for (const when of spoken) {
    if (!when.timeZone || when.timeZone === 'UTC') continue
    const zone = /^[+-]/.test(when.timeZone) ? `UTC${when.timeZone}` : when.timeZone
    const local = (time: string) => DateTime.fromISO(time, { zone: 'utc' }).setZone(zone).toFormat("yyyy-MM-dd'T'HH:mm")
    if (local(event.start) === when.start) return { start: when.start, end: event.end === null ? null : local(event.end), timeZone: when.timeZone }
  }
  return null
}

function placeOfEvent(event: CalendarEvent): string | null {
  const link = MEETING.exec(event.location)?.[0] ?? MEETING.exec(event.description)?.[0]
  if (link) return link
  const location = event.location.replace(/\s+/g, ' ').trim()
  return location === '' ? null : location
}

function meetingLink(mail: Mail, text: Source): string | null {
  const inText = MEETING.exec(text.raw)?.[0]
  if (inText) return inText.replace(/[.,;]+$/, '')
  return mail.links.find(({ href }) => MEETING.test(href))?.href ?? null
}

function placeInText(text: Source): string | null {
  const labelled = PLACE_LABEL.exec(text.view)?.[1]?.trim()
  if (labelled && !/^(?:tbd|tba|n\/a|remote|to be (?:confirmed|announced))\.?$/i.test(labelled)) return labelled.replace(/[\s.]+$/, '')
  return STREET.exec(text.view)?.[0].replace(/[\s.,]+$/, '') ?? null
}
