import { OCCUPATION, WEAK } from './occupations.ts'

/** Endings that only occupations have. */
const SUFFIX =
  /.(?:olog(?:ist|er)|ographer|onomist|tr?ician|nician|hysicist|therapist|grapher|[^oi].keeper|(?:dress|cabinet|watch|shoe|furniture|tool|model|instrument|pattern|cheese|wine|candle|film|glass|clock|boat|saddle|sail|book|map|game|policy|lace)maker|[^o].worker|.monger|.wright|sman|swoman|sperson|culturist|vationist|arian)s?$/

/** How those end: the cheap test. */
const MAY_END = /(?:st|[eo]r|an|ht)s?$/

/** Words that grade or frame a title. */
const GRADE =
  /\b(?:senior|sr|junior|jr|mid|staff|principal|lead|entry[- ]level|associate|assistant|chief|head|vice|i|ii|iii|iv|part[- ]time|full[- ]time|remote|intern|working|summer|graduate|undergraduate)\b/i

/** What German-speaking employers write behind a title: open to every gender. */
export const ANY_GENDER = /[([](?:[mwfdxgn]|all genders)(?: ?[/|] ?[mwfdxgn]){1,3}[)\]]|\(all genders\)/i

/** How much a phrase looks like a title: 2 it names an occupation, 1 it may, 0 nothing in it does. */
export function titleLikeness(phrase: string): 0 | 1 | 2 {
  if ((/[([]/.test(phrase) && ANY_GENDER.test(phrase)) || /\b(?:tax|audit|assurance|accounting|advisory) senior$/i.test(phrase)) return 2
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

/** True for a title and false for a company that is called after one ("Harbor Engineers, Inc.", "Skylark Coach Lines"). */
export function isTitle(name: string): boolean {
  if (
    titleLikeness(name) < 2 ||
    /^The \p{Lu}|^(?:\p{Lu}[\p{L}'-]+ ){1,3}(?:College|University|School|Hospitals?|Institute|Academy|Faculty) (?:of|for) /u.test(name)
  )
    return false
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const last = words.at(-1) ?? ''
  if (
    /^(?:inc|llc|ltd|limited|corp|corporation|company|co|plc|llp|gmbh|group|associates|lines|hotels?|stores?|foods?|brewing|works|house|trust|bank|hospitals?|college|school|schools|university|inn|arms|clinic|service|services|council|board|society|federation|association|union|guild|court|academy|institute)$/.test(
      last,
    )
  )
    return false
  // "Aldous & Daughters Chemist": a shop is called after its trade.
  if (
    / & /.test(name) &&
    /^(?:chemist|butcher|baker|builder|jeweller|jeweler|optician|florist|tailor|grocer|fishmonger|plumber|roofer|joiner|undertaker|ironmonger|bookseller)s?$/.test(
      last,
    )
  )
    return false
  return !(last.endsWith('s') && !OCCUPATION.has(last) && OCCUPATION.has(last.slice(0, -1)))
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
  return (
    OCCUPATION.has(word) || (word.endsWith('s') && OCCUPATION.has(word.slice(0, -1))) || (word.length > 6 && MAY_END.test(word.slice(-3)) && SUFFIX.test(word))
  )
}
