import type { FieldName } from '#shared/domain/detection.ts'
import type { LabelledMail } from '../labelled-mail.ts'
import { isOneOf, sameZone } from './compare.ts'
import { isJobMail, type Judged } from './judged.ts'
import { type Share, shareOf } from './share.ts'

/** One field of a mail. `expected` are the accepted values, none where the mail states none; undefined where nobody looked. */
type Field = {
  name: string
  expected: (truth: LabelledMail) => readonly string[] | undefined
  found: (judged: Judged) => string | null
  same: (found: string | null, expected: readonly string[], truth: LabelledMail) => boolean
}

type FieldOutcome = 'exact' | 'wrong' | 'missing' | 'invented' | 'none'
/** `exact` of the job mails that state the field; `invented` of those that do not. */
export type FieldRow = { name: string; exact: Share; wrong: number; missing: number; invented: Share }

export const FIELDS: readonly Field[] = [
  { name: 'company', expected: companyOrTitle('company', 'companyAlso'), found: named('company'), same: isOneOf },
  { name: 'title', expected: companyOrTitle('title', 'titleAlso'), found: named('title'), same: isOneOf },
  labelledText('location'),
  labelledText('requisitionId'),
  labelledText('recruiter'),
  {
    name: 'interview start',
    expected: ({ interviewStart }) => listed(interviewStart),
    found: ({ detection }) => detection.fields.interview?.start ?? null,
    same: (found, expected) => found !== null && expected.includes(found),
  },
  {
    name: 'interview zone',
    expected: ({ interviewStart, interviewZone }) => (interviewStart ? listed(interviewZone) : undefined),
    found: ({ detection }) => detection.fields.interview?.timeZone ?? null,
    same: (found, expected, { interviewStart }) => expected.some((zone) => sameZone(found, zone, interviewStart ?? '')),
  },
  {
    name: 'deadline',
    expected: ({ deadline }) => listed(deadline),
    found: named('deadline'),
    same: (found, expected) => found !== null && expected.includes(found),
  },
  labelledText('salary'),
]

/** How often each field of the job mails is found, missed, wrong or invented; in the order of FIELDS. */
export function fieldFigures(all: readonly Judged[]): FieldRow[] {
  const job = all.filter(isJobMail)
  return FIELDS.map((field) => {
    const outcomes = job.map((one) => fieldOutcome(field, one))
    const stated = outcomes.filter((outcome) => outcome === 'exact' || outcome === 'wrong' || outcome === 'missing')
    const unstated = outcomes.filter((outcome) => outcome === 'invented' || outcome === 'none')
    return {
      name: field.name,
      exact: shareOf(stated, (outcome) => outcome === 'exact'),
      wrong: stated.filter((outcome) => outcome === 'wrong').length,
      missing: stated.filter((outcome) => outcome === 'missing').length,
      invented: shareOf(unstated, (outcome) => outcome === 'invented'),
    }
  })
}

/** What became of a field of a mail; null where nobody looked for it. */
export function fieldOutcome({ expected, found, same }: Field, judged: Judged): FieldOutcome | null {
  const accepted = expected(judged.truth)
  if (accepted === undefined) return null
  const value = found(judged)
  if (accepted.length === 0) return value ? 'invented' : 'none'
  if (same(value, accepted, judged.truth)) return 'exact'
  return value ? 'wrong' : 'missing'
}

function companyOrTitle(name: 'company' | 'title', also: 'companyAlso' | 'titleAlso'): Field['expected'] {
  return (truth) => {
    if (!truth.factsRead) return undefined
    const value = truth[name]
    return value ? [value, ...truth[also]] : []
  }
}

function labelledText(name: 'location' | 'requisitionId' | 'recruiter' | 'salary'): Field {
  return { name, expected: (truth) => listed(truth[name]), found: named(name), same: isOneOf }
}

function listed(value: string | null | undefined): string[] | undefined {
  return value ? [value] : value === null ? [] : undefined
}

function named(name: Exclude<FieldName, 'interview'>): Field['found'] {
  return ({ detection }) => detection.fields[name]
}
