import type { Mail } from '#core/mail/mail.ts'
import type { MailType } from '#shared/domain/mail-type.ts'
import type { Reading } from './reading.ts'

/** What a calendar part, a link or the sender's trade says about the type, beside the words. */
export type Structure = { type: MailType; weight: number; reason: string }

const INTERVIEW_EVENT = /interview|screen|recruit|hiring|candidate|on-?site|round|intro|meet|call|chat/i
const SCHEDULING_LINK =
  /^https?:\/\/(?:[\w-]+\.)*(?:calendly\.com|goodtime\.io|cal\.com|savvycal\.com|doodle\.com|youcanbook\.me|modernloop\.io|meetings\.hubspot\.com|calendar\.app\.google|bookwithme\.co|prelude\.co|chilipiper\.com|acuityscheduling\.com)\//i
const TEST_LINK =
  /^https?:\/\/(?:[\w-]+\.)*(?:hackerrank\.com\/(?:test|work)|codility\.com\/test|codesignal\.com\/(?:test|private|assess|invit)|app\.testgorilla\.com|coderbyte\.com\/|hackerearth\.com\/challenges\/test|shl\.com|pymetrics\.ai)/i
/** Where a mail speaks this much of jobs, an appointment in it is an interview. */
const JOB_CONTEXT = 2.5
const JOB_CONTEXT_OF_LINK = 1.5

/** Reads what the mail holds beside words. */
export function structureOf(mail: Mail, reading: Reading): Structure[] {
  const found: Structure[] = []
  for (const event of mail.calendar) {
    const ofJob = /interview/i.test(event.summary) || (reading.job >= JOB_CONTEXT && INTERVIEW_EVENT.test(`${event.summary} ${mail.subject}`))
    if (!ofJob) continue
    if (event.method === 'CANCEL') found.push({ type: 'status_update', weight: 8.5, reason: 'Its calendar part cancels an interview.' })
    else if (event.method === 'REQUEST' || event.method === 'PUBLISH')
      found.push({ type: 'interview_invitation', weight: 9.5, reason: 'Its calendar part holds an interview.' })
  }
  if (reading.job >= JOB_CONTEXT_OF_LINK) {
    if (mail.links.some((link) => SCHEDULING_LINK.test(link.href)) || SCHEDULING_LINK_IN_TEXT.test(mail.text.slice(0, 8_000)))
      found.push({ type: 'interview_invitation', weight: 5, reason: 'Links to a calendar to choose a time.' })
    if (mail.links.some((link) => TEST_LINK.test(link.href))) found.push({ type: 'assessment', weight: 6, reason: 'Links to a test.' })
  }
  if (reading.sender?.kind === 'assessment') found.push({ type: 'assessment', weight: 4, reason: 'Comes from a testing service.' })
  if (reading.sender?.kind === 'agency') found.push({ type: 'recruiter_outreach', weight: 2, reason: 'Comes from a recruiting agency.' })
  return found
}

const SCHEDULING_LINK_IN_TEXT = /\b(?:calendly\.com|goodtime\.io|savvycal\.com|youcanbook\.me|calendar\.app\.google)\/\w/i
