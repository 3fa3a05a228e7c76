import { isFrame } from './frame-words.ts'
import { isPlace } from './places.ts'

/** What stands behind a name and is not part of it: the department that writes. Longest first. */
const DEPARTMENT =
  /[\s,'-]+(?:(?:global|corporate|central|us|uk|emea|apac|north america|early careers?|early talent|early professional|university|campus|graduate|college|technical|tech|executive|internal|student|emerging talent|employee|professional)\s+)*(?:department of |dept\.? of |office of )?(?:early careers?|early talent|talent acquisition|talent attraction|talent management|talent team|talent|human resources|human resource|people operations|people ops|people & culture|people and culture|people team|people|hr|recruiting|recruitment|recruiters?|hiring|careers?|karriere|staffing team|staffing (?:center|centre)|bookings|resourcing|selection|onboarding|candidate experience|candidate care|assessment|interviews?|interviewing|university relations|university programs?|college relations|application|applications|jobs|job|workday|jobvite|greenhouse|lever|icims|taleo|brassring|successfactors|notifications?|support|campus)(?:\s*(?:&|and|\/)\s*(?:culture|talent|recruiting|hr|people|development))?(?:[\s-]+(?:team|teams|department|dept|group|center|centre|site|portal|page|website|office|operations|ops|manager|coordinator|specialist|partner|services|system|network|community|connect|network|desk|hub|representative|lead|shared))*\.?$/i

/** The cheap test before the dear one: does the last word look like a department's? */
const ENDS_AS_DEPARTMENT =
  /(?:team|teams|crew|family|department|dept|staff|companies|hq|organization|network|portal|website|community|hub|acquisition|attraction|management|talent|resources?|operations|ops|culture|people|hr|recruiting|recruitment|recruiters?|resourcing|hiring|careers?|karriere|selection|onboarding|experience|care|interviews?|interviewing|assessment|relations|programs?|application|applications|jobs?|workday|jobvite|greenhouse|lever|icims|taleo|brassring|successfactors|notifications?|support|campus|bookings|site|page|center|centre|office|manager|coordinator|specialist|partner|services|system|connect|desk|representative|lead|development|group|brands)[.'\s,&-]*$/i

const TEAM = /[\s,'-]+(?:team|teams|crew|family|department|staff|family of (?:brands|companies)|hq|portal|website|community)\.?$/i

/** Words that are no company, whatever stands before them. */
const NOT_A_COMPANY = new Set(
  `company organization organisation corporate corporation team position role job jobs opening openings opportunity opportunities vacancy
  internship internships program career careers talent recruiting recruitment recruiter recruiters hr hiring manager employer client clients
  candidate candidates applicant application applications interview interviews people us you me we our your the my this that these it them
  next future time today tomorrow date january february march april may june july august september october november december monday tuesday
  wednesday thursday friday saturday sunday morning afternoon noon community network site website page home portal dashboard profile
  nhs police usa uk eu canada india germany france australia ireland singapore europe emea apac london berlin paris amsterdam remote hybrid onsite nyc boston
  seattle austin chicago toronto dublin bangalore bengaluru hyderabad denver dallas atlanta houston pst est cst mst pdt edt cdt mdt gmt utc et pt ct
  eeo thanks thank hello hi dear regards best sincerely cheers greetings congratulations software technology technologies engineering product data
  sales marketing finance operations design research university campus college covid covid-19 ai ml it nda w2 c2c h1b opt cpt stem resume cv email
  linkedin phone video onsite everyone anyone someone here there work click both each all any status update summer spring fall winter autumn
  updated updates rescheduled cancelled canceled confirmed postponed invitation reminder invited fwd re hiya
  noreply no-reply donotreply support notifications notification info mail mailer admin system service do not reply north america
  large stage round part step phase level availability
  senior junior lead sr jr chief vice principal associate assistant director head`.split(/\s+/),
)

/** Phrases of several words; the set above holds single ones. */
const NOT_A_COMPANY_PHRASE =
  /^(?:(?:our|your|my|this|their) .*|(?:talent|careers?|candidate|job|jobs|application|applicant|hiring|recruiting|people|human) (?:capital|community|network|team|page|site|portal|home|zone|center|centre|status|acquisition|manager|resources|search|seeker|alerts?|board|fair|process|operations|experience|profile|description)|united (?:states|kingdom)(?: of america)?|new york(?: city)?|san francisco|los angeles|equal opportunity.*|google (?:meet|calendar|hangouts?|play)|microsoft teams|(?:computer|data) science|(?:immediate|urgent) \w+|(?:inside|outside) ir35|(?:[a-z+#]{1,3}|python|excel|power bi|tableau|java|azure|aws|looker|sap|salesforce|r|sql|dax)(?:(?:,| and| &|\/) ?(?:[a-z+#]{1,3}|python|excel|power bi|tableau|java|azure|aws|looker|sap|salesforce))+|(?:power bi|python|excel|tableau|java|javascript|sql|azure|aws|kubernetes|react)|(?:software|data|product|customer|machine) (?:engineering|science|development|learning|success|management))$/i

/**
 * Cuts the department off a name ("Acme Talent Acquisition Team" → "Acme").
 *
 * @returns how many characters of the name stay; 0 where nothing but a department is there
 */
export function nameLength(name: string): number {
  if (!ENDS_AS_DEPARTMENT.test(name.slice(-14))) return isCompanyLike(name) ? name.length : 0
  let kept = name
  for (let round = 0; round < 4; round++) {
    const shorter = kept
      .replace(DEPARTMENT, '')
      .replace(TEAM, '')
      .replace(/[\s,'&-]+$/, '')

    if (shorter === kept) break
    kept = shorter.replace(/'s$/i, '')
  }
  return isCompanyLike(kept) && !/ (?:of|for|and|the)$/.test(kept) ? kept.length : 0
}

/** False for words that only look like a name: departments, places, days, social networks. */
export function isCompanyLike(name: string): boolean {
  const lower = name.toLowerCase().trim()
  if (lower.length < 2 || lower.length > 80) return false
  if (!/\p{L}/u.test(lower) || NOT_A_COMPANY_PHRASE.test(lower)) return false
  // "DTW-25-1207714" is a reference.
  if (/^(?:\p{Lu}{2,}[ ,]+){3,}\p{Lu}+$/u.test(name)) return false
  if (/\d{4}/.test(lower) || (/^[a-z\d]+(?:[-/][a-z\d]+)+$/.test(lower) && /\d{2}/.test(lower))) return false
  if (isPlace(lower) || /^(?:store|unit|branch|site|ward|room|building|market|area|region) \d/.test(lower)) return false
  if (isFrame(lower)) return false
  return !NOT_A_COMPANY.has(lower.replace(/^the /, ''))
}

/** Legal forms, for comparing names ("Acme, Inc." is "Acme"). */
const LEGAL_TAIL =
  /[\s,]+(?:inc|llc|ltd|limited|corp|corporation|co|company|plc|llp|lp|gmbh|gmbh & co\.? kg|ag|kg|ab|oy|aps|bv|b\.v|nv|pbc|sa|s\.a|pte|pty|pvt|incorporated)\.?$/i

/** Legal forms that a mail may leave out elsewhere; "Company" and "Co" are too often a part of the name. */
const DRY_FORM =
  /[\s,]+(?:inc|incorporated|llc|corp|ltd|limited|plc|llp|gmbh(?: & co\.? kg)?|s\.r\.o|cic|ag|kg|ab|as|oy|oyj|aps|a\/s|b\.?v|n\.?v|s\.?a|s\.?r\.?l|pte|pty|pvt|pvt\.? ltd)\.?$/i

/** How many characters of a name stay without such a form. */
export function bareLength(name: string): number {
  const bare = name.replace(DRY_FORM, '')
  return bare.length < 3 ? name.length : bare.length
}

/** True for a name with such a legal form behind it. */
export function hasLegalForm(name: string): boolean {
  return DRY_FORM.test(name)
}

/** The key by which two forms of one name are the same. */
export function companyKey(name: string): string {
  let bare = name.replace(/^the\s+/i, '')
  for (let round = 0; round < 2; round++) bare = bare.replace(LEGAL_TAIL, '')
  return bare.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
