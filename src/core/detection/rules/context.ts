import { CUE_LENGTH } from './signal.ts'

/** English words that show what a mail is about, by their first letters, with how strongly they do. */
const JOB_WORDS: Record<string, number> = {
  application: 1.5,
  applying: 1.5,
  apply: 1,
  applied: 1.5,
  applicant: 2,
  candidate: 2,
  candidacy: 2.5,
  recruiter: 2,
  recruitment: 2,
  hiring: 2,
  hire: 1.5,
  hired: 1.5,
  position: 1.5,
  positions: 1.5,
  role: 1.5,
  roles: 1.5,
  job: 1.5,
  jobs: 1,
  career: 1.5,
  resume: 2,
  cv: 2,
  interview: 1.5,
  talent: 1.5,
  employment: 1.5,
  employer: 1.5,
  intern: 1.5,
  internship: 1.5,
  vacancy: 2,
  opening: 1,
  openings: 1,
  opportunity: 1,
  opportunities: 1,
  qualifications: 1,
  background: 0.5,
  experience: 0.5,
  skills: 0.5,
  requisition: 2,
  hr: 1.5,
  offer: 0.5,
  salary: 1,
  engineer: 0.5,
  developer: 0.5,
  analyst: 0.5,
  manager: 0.3,
  team: 0.3,
  onboarding: 1,
  assessment: 0.5,
  shortlisted: 1.5,
  staffing: 1.5,
  sourcer: 2,
  linkedin: 0.5,
  reference: 0.3,
  codility: 2,
  hackerrank: 2,
  codesignal: 2,
  greenhouse: 1,
  workday: 1,
  lever: 1,
  compensation: 1,
}

const OTHER_WORDS: Record<string, number> = {
  loan: 2.5,
  mortgage: 3,
  credit: 2,
  rental: 2,
  lease: 2,
  tenant: 3,
  landlord: 3,
  apartment: 2,
  tuition: 2.5,
  admission: 2.5,
  enrolled: 1.5,
  scholarship: 2,
  visa: 0.5,
  passport: 2,
  patent: 2,
  insurance: 1,
  policy: 0.3,
  invoice: 2,
  shipping: 2,
  refund: 2,
  order: 0.7,
  orders: 1,
  purchase: 1.5,
  price: 1,
  warranty: 2,
  bank: 1,
  lottery: 3,
  viagra: 4,
  pills: 3,
  unix: 1,
  linux: 1,
  kernel: 1.5,
  perl: 0.7,
  python: 0.2,
  spam: 1,
  server: 0.5,
  debt: 2,
  investment: 1,
  investors: 1.5,
  stock: 1,
  million: 0.7,
  adult: 2,
  casino: 3,
  mailing: 1,
  wrote: 1,
  patch: 1,
  compile: 1.5,
  webinar: 1,
}

const cut = (words: Record<string, number>): Map<string, number> => {
  const found = new Map<string, number>()
  for (const [word, weight] of Object.entries(words)) found.set(word.slice(0, CUE_LENGTH), Math.max(found.get(word.slice(0, CUE_LENGTH)) ?? 0, weight))
  return found
}

const JOB = cut(JOB_WORDS)
const OTHER = cut(OTHER_WORDS)

/**
 * How much a mail speaks of jobs and of the things that borrow the words of jobs.
 *
 * @param cues the beginnings of its words (`CUE_LENGTH` letters)
 */
export function contextOf(cues: Iterable<string>): { job: number; other: number } {
  let job = 0
  let other = 0
  for (const cue of cues) {
    job += JOB.get(cue) ?? 0
    other += OTHER.get(cue) ?? 0
  }
  return { job, other }
}
