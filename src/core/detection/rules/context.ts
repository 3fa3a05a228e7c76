/**
 * English words that show what a mail is about, with how strongly they do. A plural counts as its singular unless it is
 * listed itself.
 */
const JOB_WORDS: [number, string][] = [
  [3, 'candidacy sourcer codility hackerrank codesignal testgorilla hirevue candidature'],
  [2.5, 'recruitment hiring internship vacancy requisition apprenticeship jobseeker'],
  [
    2,
    'applicant candidate recruiter recruiting careers resume cv interview interviewing interviewer intern talent vacancies apprentice shortlist shortlisting shortlisted longlist traineeship headhunter',
  ],
  [
    1.5,
    'application applications applying applied hire hired position role job career employment employer openings qualifications hr trainee referees onboarding staffing probation payslips ctc doj headcount jobsite locum',
  ],
  [
    1,
    'apply jobs opening salary onsite greenhouse workday foreman headteacher wage payslip relieving bgv dbs vetting referee rota shifts supervisor workplace understudy',
  ],
  [
    0.7,
    'opportunity opportunities cto founder referral freelance relocation w2 c2c residency portfolio selection recruits recruited transcript transcripts disclosure employed vocational hourly secondment mandate notice',
  ],
  [
    0.7,
    'engineer developer analyst designer scientist nurse accountant controller architect consultant administrator technician electrician planner driver assistant chef auditor actuary programmer coordinator researcher welder barista curator dispatcher gardener',
  ],
  [
    0.7,
    'teacher lecturer professor tutor librarian bookkeeper cashier carer caretaker cleaner cook baker butcher waiter waitress bartender receptionist secretary clerk paralegal solicitor barrister counsel attorney lawyer pharmacist dispenser physiotherapist therapist dentist vet midwife paramedic surgeon physician doctor psychologist counsellor',
  ],
  [
    0.7,
    'plumber carpenter joiner mechanic machinist fitter bricklayer roofer painter labourer operative stocker picker packer loader porter wrangler groom farmhand stylist hairdresser florist tailor seamstress illustrator animator photographer videographer copywriter writer journalist reporter proofreader translator interpreter producer',
  ],
  [
    0.7,
    'registrar archivist conservator usher warden ranger inspector surveyor estimator buyer merchandiser marketer strategist sommelier sous commis steward stewardess concierge housekeeper valet courier postman pilot captain mate deckhand instructor coach trainer lifeguard superintendent bursar',
  ],
  [0.5, 'assessment panel skills background compensation supervise supervising rotas'],
  [
    0.3,
    'director associate specialist representative operator editor programme program graduate client contract manager experience team offer officer executive lead senior junior chair principal post reference references training staff shift department committee',
  ],
]

/** Words of the things that borrow the words of jobs. */
const OTHER_WORDS: [number, string][] = [
  [4, 'viagra mlm'],
  [3, 'mortgage tenant landlord lottery casino realtor'],
  [2.5, 'loan ballot marathon admission underwriter sellers wedding'],
  [
    2,
    'credit rental lease apartment tuition flat scholarship passport patent invoice shipping refund warranty debt adult diploma tenancy mediator bride groomsmen visas landlords semester bursary allotment episode podcast parking',
  ],
  [1.5, 'enrolled purchase kernel investors transaction funds compile hearing court academic permit zone subscriber adoption vendor'],
  [1, 'viewing insurance orders price bank spam stock fund cat dog'],
  [0.7, 'order million'],
]

const JOB = weights(JOB_WORDS)
const OTHER = weights(OTHER_WORDS)

function weights(lists: [number, string][]): Map<string, number> {
  return new Map(lists.flatMap(([weight, words]) => words.split(' ').map((word): [string, number] => [word, weight])))
}

/** Endings of the names of occupations that no list holds all of. */
const OCCUPATION = /.(?:ologist|ician|ographer|therapist|keeper|wright|smith|worker|shepherd|monger|iatrist|professional)s?$/
const OCCUPATION_WEIGHT = 0.7
const SHORTEST_OCCUPATION = 7

function weightIn(words: Map<string, number>, word: string): number {
  return words.get(word) ?? (word.endsWith('s') ? words.get(word.slice(0, -1)) : undefined) ?? 0
}

function jobWeight(word: string): number {
  return weightIn(JOB, word) || (word.length >= SHORTEST_OCCUPATION && OCCUPATION.test(word) ? OCCUPATION_WEIGHT : 0)
}

/**
 * How much words speak of jobs and of the things that borrow the words of jobs.
 *
 * @param words folded, each once
 */
export function contextOf(words: Iterable<string>): { job: number; other: number } {
  let job = 0
  let other = 0
  for (const word of words) {
    job += jobWeight(word)
    other += weightIn(OTHER, word)
  }
  return { job, other }
}

/** Nouns that mean a job only after what it is called ("the litigation seat"). */
const PLACE = /\b(?:post|spot|seat|gig)\b/
const NAMED_PLACE = /\b(?:the|this|our|your|an?|for|as) (?:[\w'&/-]+ ){1,5}?(?:post|spot|seat|gig)\b/
const NAMED = 1.5

/** How much a folded sentence names a job in words that mean one only together. */
export function namedJob(folded: string): number {
  return PLACE.test(folded) && NAMED_PLACE.test(folded) && !/\b(?:blog|social|instagram|linkedin|facebook) post/.test(folded) ? NAMED : 0
}

/** Words that only hiring uses: "application", "interview" and "offer" belong to banks, schools and the press as well. */
const HIRING = new Set(
  'position role job jobs jobsite vacancy vacancies candidate candidates candidacy recruiter recruiters recruitment recruiting hiring hire hired hires resume cv cvs salary employment employer employers career careers talent internship intern apprenticeship apprentice traineeship trainee shifts wage wages payslip onboarding requisition opening openings vetting locum probation hr colleague employee analyst engineer developer designer accountant technician electrician welder paralegal'.split(
    ' ',
  ),
)

/** @returns how many different words that only hiring uses are among these */
export function hiringWords(words: Iterable<string>): number {
  let count = 0
  for (const word of words) if (HIRING.has(word)) count += 1
  return count
}

const MAILBOX =
  /^(?:[\w.+-]*[._-])?(?:careers?|jobs?|recruit\w*|talent|hr|hiring|bewerbung|vacanc\w+|applications?|personnel|staffing|resourcing|people)(?:[._+-].*)?$/

/** Whether an address is a mailbox for applications. */
export function isJobsMailbox(address: string): boolean {
  return MAILBOX.test(address.split('@')[0] ?? '')
}
