/** Words that name an occupation: what tells "Data Analyst" from "Data Collective". */
const OCCUPATION = new Set(
  `engineer engineering developer programmer coder architect analyst analytics scientist researcher research designer design manager management
  director head lead leader chief officer president vp svp evp ceo cto cfo coo cio ciso cmo cpo administrator admin assistant associate
  coordinator specialist consultant advisor adviser agent representative rep executive intern interns internship internships trainee apprentice apprenticeship
  co-op coop fellow fellowship graduate clerk cashier barista server cook chef baker driver courier nurse nursing physician doctor
  dentist therapist psychologist counselor counsellor pharmacist technician technologist tech mechanic electrician plumber welder carpenter operator operative
  machinist assembler worker labourer laborer janitor cleaner custodian housekeeper guard security-officer teacher tutor instructor lecturer
  professor educator principal librarian trainer coach mentor writer copywriter editor journalist reporter producer photographer
  videographer animator illustrator artist musician actor translator interpreter linguist accountant bookkeeper auditor actuary underwriter
  banker teller broker trader investor controller comptroller treasurer economist statistician mathematician biologist chemist
  physicist geologist ecologist attorney lawyer paralegal counsel solicitor barrister recruiter sourcer buyer planner scheduler dispatcher
  merchandiser marketer strategist evangelist advocate partner ambassador owner scrum master tester qa sdet sre devops dba
  sysadmin webmaster supervisor foreman superintendent inspector surveyor estimator drafter estimator investigator detective
  officer firefighter paramedic emt caregiver carer nanny babysitter receptionist secretary typist transcriptionist proofreader moderator
  expert practitioner professional generalist contractor freelancer staff member steward host hostess bartender waiter waitress
  stylist hairdresser beautician florist gardener landscaper farmer veterinarian groomer pilot captain dispatcher steward
  scholar postdoc postdoctoral statistician annotator rater evaluator labeler reviewer adjuster examiner assessor appraiser
  seller salesperson sales closer closer setter telemarketer merchandising marketing operations accounting fundraiser organizer organiser
  attendant conductor crew keeper warden ranger lifeguard model ceo host
  werkstudent werkstudentin praktikant praktikum ingenieur entwickler entwicklerin stagiaire
  curator registrar archivist conservator luthier tailor jeweller jeweler apothecary chaplain dean provost bursar rector resident pilot sommelier
  bartender expeditor estimator steward purser deckhand sailor fisherman logger miner driller welder machinist glazier upholsterer cobbler
  toolmaker fitter rigger roofer painter plasterer mason bricklayer joiner handyman picker packer stocker loader handler
  phlebotomist radiographer sonographer hygienist optometrist dietitian nutritionist midwife orderly sonographer audiologist
  product-owner placement program programme traineeship residency`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Endings that only occupations have. */
const SUFFIX = /.(?:olog(?:ist|er)|ographer|onomist|tr?ician|nician|hysicist|therapist|grapher)s?$/

/** Occupation words that also end company names; alone they prove nothing. */
const WEAK = new Set(
  'program programme research design partner partners staff member security marketing sales operations analytics engineering management tech professional lead head host graduate expert master security accounting associate scholar ambassador advocate captain pilot chief principal owner'.split(
    ' ',
  ),
)

/** Words that grade or frame a title. */
const GRADE =
  /\b(?:senior|sr|junior|jr|mid|staff|principal|lead|entry[- ]level|associate|assistant|chief|head|vice|i|ii|iii|iv|part[- ]time|full[- ]time|remote|intern|summer|graduate|undergraduate)\b/i

/** What German-speaking employers write behind a title: open to every gender. */
const ANY_GENDER = /[([](?:[mwfdxgn]|all genders)(?: ?[/|] ?[mwfdxgn]){1,3}[)\]]|\(all genders\)/i

/** How much a phrase looks like a title: 2 it names an occupation, 1 it may, 0 nothing in it does. */
export function titleLikeness(phrase: string): 0 | 1 | 2 {
  if (ANY_GENDER.test(phrase) || /\b(?:tax|audit|assurance|accounting|advisory) senior$/i.test(phrase)) return 2
  let weak = false
  for (const word of phrase.toLowerCase().split(/[^\p{L}\p{N}-]+/u)) {
    const parts = word.includes('-') && !OCCUPATION.has(word) ? word.split('-') : [word]
    for (const part of parts) {
      if (!isOccupation(part)) continue
      if (!WEAK.has(part)) return 2
      weak = true
    }
  }
  if (!weak) return 0
  return GRADE.test(phrase) ? 2 : 1
}

/** True for a title and false for a company that is called after one ("Harbor Engineers, Inc.", "Tidewell Partners"). */
export function isTitle(name: string): boolean {
  if (titleLikeness(name) < 2) return false
  const last =
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '')
      .at(-1) ?? ''
  const isLegal = /^(?:inc|llc|ltd|limited|corp|corporation|company|co|plc|llp|gmbh|group|associates)$/.test(last)
  return !isLegal && !(last.endsWith('s') && !OCCUPATION.has(last) && OCCUPATION.has(last.slice(0, -1)))
}

/** Small words that stand in titles beside occupations ("entry level", "full time", "night shift"). */
const QUALIFIER =
  /^(?:level|entry|entry-level|mid|mid-level|full|part|time|full-time|part-time|term|fixed-term|long-term|remote|hybrid|onsite|on-site|based|contract|temporary|permanent|seasonal|junior|senior|shift|night|day|evening|weekend|weekly|stack|end|back-end|front-end|developer|web|software|data|product|sales|customer|business|project|human|resources|services?|support|quality|development|experience|success|account|field|health|care|medical|clinical|legal|social|media|content|digital|machine|learning|open|new|grad|internship|only|non-exempt|exempt)$/

/** True for a word that a title may hold in small letters. */
export function isTitleWord(word: string): boolean {
  return isOccupation(word) || QUALIFIER.test(word)
}

/** True for a word that names an occupation. */
export function isOccupation(word: string): boolean {
  return SUFFIX.test(word) || OCCUPATION.has(word) || (word.endsWith('s') && OCCUPATION.has(word.slice(0, -1)))
}
