import { z } from 'zod'
import { mailType } from './mail-type.ts'

/** Wall-clock time without a zone, `YYYY-MM-DDTHH:mm`: what the mail says; the zone stands beside it. */
const localDateTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)

/** `YYYY-MM-DD` */
const calendarDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** When an appointment is. `timeZone` is an IANA name or an offset (`+02:00`), null where the mail gives none. */
export const interviewTime = z.object({ start: localDateTime, end: localDateTime.nullable(), timeZone: z.string().nullable() })
export type InterviewTime = z.infer<typeof interviewTime>

/**
 * An appointment; `place` is an address or a link. Where the mail proposes several times, `proposals` has all of them, in its order, and
 * the appointment is the first until the person picks another; else it is empty. Findings of older versions have none.
 */
export const interview = interviewTime.extend({ place: z.string().nullable(), proposals: z.array(interviewTime).default([]) })
export type Interview = z.infer<typeof interview>

/** What a mail states; null where it does not. */
export const fields = z.object({
  company: z.string().nullable(),
  title: z.string().nullable(),
  location: z.string().nullable(),
  interview: interview.nullable(),
  recruiter: z.string().nullable(),
  requisitionId: z.string().nullable(),
  /** `YYYY-MM-DD`: the day until which the person has to act. Findings of older versions have none. */
  deadline: calendarDay.nullable().default(null),
  /** As the mail writes it. */
  salary: z.string().nullable().default(null),
})
export type Fields = z.infer<typeof fields>
export type FieldName = keyof Fields

export const NO_FIELDS: Fields = {
  company: null,
  title: null,
  location: null,
  interview: null,
  recruiter: null,
  requisitionId: null,
  deadline: null,
  salary: null,
}

/** The exact words of the mail (subject, text, sender, calendar part; the text below it where a short answer names nothing itself) that the type or a field rests on. */
export const evidence = z.object({
  field: z.enum(['type', 'company', 'title', 'location', 'interview', 'recruiter', 'requisitionId', 'deadline', 'salary']),
  quote: z.string(),
})
export type Evidence = z.infer<typeof evidence>

export const verdict = z.enum(['job', 'not_job', 'unsure'])
export type Verdict = z.infer<typeof verdict>

/** Which step of the cascade decided the type. */
export const decidedBy = z.enum(['gate', 'rules', 'classifier', 'personal', 'model'])
export type DecidedBy = z.infer<typeof decidedBy>

/**
 * What the pipeline says of one mail. `type` is the best guess also when unsure, null only with not_job.
 * `confidence` is 0…1, that of the verdict and type together. `reason` is one plain sentence for people:
 * why the mail was set aside, or what the type rests on.
 */
export const detection = z.object({
  verdict,
  type: mailType.nullable(),
  confidence: z.number().min(0).max(1),
  decidedBy,
  reason: z.string(),
  fields,
  evidence: z.array(evidence),
})
export type Detection = z.infer<typeof detection>
