/** Words of steps, notices and days: in any combination they frame a mail, and name neither an employer nor a title. */
const STEP_WORDS = new Set(
  `authorised authorized signatory materials safety coding & a abmelden accepted action add afternoon agenda agreement am an and applicant applicants application applications appointment apr april assessment
  assessments at attached attachment aug august automatic availability best board book booking bookings bring bst by calendar call calls cancel canceled
  cancelled cdt center centre cest cet challenge change chat choose click complete completed confirm confirmation confirmed congratulations cst cv date
  dear dec december decision declined details dial download early edt enquiries enquiry equal est exercise faq faqs feb february feedback final find
  first follow follow-up followup for fri friday from gmt greetings hackathon hello hi hold home id important in info information interview interviewing
  interviews intro introduction invitation invitations invite invited it's jan january job jobs join journey jul july jun june kind kindly learn letter
  link links local loop manage mar march may meet meeting meeting-id message min mins minute minutes mon monday more morning my new news next no noon
  note notice notification notifications nov november number oct october of offer on on-site online onsite opportunity options oral our outcome page
  panel passcode password pdt phone pick please pm portal position powered pre-screen prescreen presentation process profile ps pst query question
  questions quick re read received ref reference references regarding regards reminder reply req required requisition rescheduled reset response result
  results resume role round résumé sat saturday schedule scheduled screen screening screenings second see select sent sep sept september services sign
  signature signed sincerely slot slots stage start starting status step steps subject submitted sun sunday superday task technical tentative thank
  thanks that the third this thu thur thurs thursday time times to today tomorrow topic track tue tues tuesday unsubscribe up update updated updates
  urgent utc vacancy venue abmelden impressum datenschutz video view virtual visit we're website wed wednesday weds week weeks welcome when where who wishes with you written your yours`.split(
    /\s+/,
  ),
)

/** Departments: no employers, but fields of titles ("VP, People"). */
const FIELD_WORDS = new Set(
  `account acquisition admin administration bewerbermanagement candidate candidates career careers check checks coding culture department departmental
  dept desk employer employment event experience hiring hr humaines human humanos manager office onboarding people personal personalabteilung
  personalverwaltung personalwesen personeelszaken policy privacy recruiter recruiters recruiting recruitment recursos registrar resourcing rekruttering
  rekrytering resource resources ressources secretary selection service staff support talent team teams test tests`.split(/\s+/),
)

/** Words of terms and seasons: they frame a mail too, but behind a title they belong to it. */
const TERM_WORDS = new Set(
  `regional national remote hybrid permanent temporary contract full-time part-time summer winter spring autumn fall seasonal shift shifts night nights
  day days weekend weekends fixed-term year years month months hours hour global trial`.split(/\s+/),
)

/** A number, a day of the month, a time of day. */
const NUMBER = /^\d{1,4}(?:[:.h]\d\d)?(?:st|nd|rd|th|am|pm)?$/

/**
 * True where a phrase says nothing but what kind of mail this is, or which department sends it.
 *
 * @example isFrame('Interview Day') // true; also 'People & Culture', 'Thu Aug 31', 'Final Round'
 */
export function isFrame(phrase: string): boolean {
  return wordsOf(phrase).every((word) => isStep(word) || TERM_WORDS.has(word) || FIELD_WORDS.has(word))
}

/** The same of a phrase beside a title, where "People", "2nd Shift" and "Summer 2025" belong to the title. */
export function isFrameOfTitle(phrase: string): boolean {
  const words = wordsOf(phrase)
  return words.some((word) => STEP_WORDS.has(word)) && words.every((word) => isStep(word) || TERM_WORDS.has(word) || FIELD_WORDS.has(word))
}

function isStep(word: string): boolean {
  return STEP_WORDS.has(word) || NUMBER.test(word)
}

function wordsOf(phrase: string): string[] {
  return phrase
    .toLowerCase()
    .split(/[\s,./()[\]!?&+-]+/)
    .filter((word) => word !== '')
}
