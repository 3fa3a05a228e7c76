import type { MatchApplication, MatchFinding, MatchMail } from './compare.ts'

/** All in milliseconds. */
const DAY = 86_400_000
/** A job board and the employer confirm the same application within days. */
export const SAME_EVENT = 3 * DAY
/** Clocks and queues let mails of one day overtake each other. */
const OVERTAKING = 2 * DAY
/** A courtesy rejection follows the first one within this. */
const AFTER_CLOSING = 14 * DAY
/** A process without a mail for this long is more likely another one. */
export const SILENCE = 180 * DAY

/**
 * Whether a mail can belong to an application by its date alone.
 * @param waiting dates of confirmations for the same role at the same company that wait for review: one may be that of another application
 */
export function fitsInTime(finding: MatchFinding, { mails }: MatchApplication, waiting: readonly number[]): boolean {
  const at = finding.date
  const near = mails.some((mail) => Math.abs(mail.date - at) <= SILENCE)
  return near && fitsBeginning(finding, mails) && !otherBeginsBetween(finding, mails, waiting) && fitsEnd(finding, mails)
}

/** A confirmation opens an application: what belongs to it comes later, and there is one, perhaps sent twice. */
export function fitsBeginning(finding: MatchFinding, mails: readonly MatchMail[]): boolean {
  if (finding.type !== 'application_confirmation') return true
  const at = finding.date
  const confirmations = datesOf(mails, 'application_confirmation')
  return sinceApplied(mails).every((date) => date >= at - SAME_EVENT) && confirmations.every((date) => Math.abs(date - at) <= SAME_EVENT)
}

/** True when another application to the company began within the time that the mail and the application would span together. */
export function otherBeginsBetween(finding: MatchFinding, mails: readonly MatchMail[], waiting: readonly number[]): boolean {
  const dates = sinceApplied([finding, ...mails])
  const first = Math.min(...dates)
  const last = Math.max(...dates)
  const begins = (date: number) => date > first + SAME_EVENT && date <= last
  return waiting.some(begins) || datesOf(mails, 'application_confirmation').some(begins)
}

/** A rejection closes an application: nothing follows but, at most, a second one. */
function fitsEnd(finding: MatchFinding, mails: readonly MatchMail[]): boolean {
  const at = finding.date
  const rejections = datesOf(mails, 'rejection')
  if (finding.type !== 'rejection') return rejections.every((date) => at <= date + OVERTAKING)
  return rejections.every((date) => Math.abs(date - at) <= AFTER_CLOSING) && sinceApplied(mails).every((date) => date <= at + AFTER_CLOSING)
}

/** The dates of the mails that belong to an application once it was made: outreach comes long before. */
const sinceApplied = (mails: readonly MatchMail[]): number[] => mails.filter((mail) => mail.type !== 'recruiter_outreach').map((mail) => mail.date)

const datesOf = (mails: readonly MatchMail[], type: MatchMail['type']): number[] => mails.filter((mail) => mail.type === type).map((mail) => mail.date)
