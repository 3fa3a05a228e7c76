import { allMatches, type Source, type Span } from './source.ts'

const CURRENCY = String.raw`(?:(?:US|CA|C|A|NZ|S|HK)?\$|[€£¥₹]|R(?=\d)|Rs\.?|(?:USD|EUR|GBP|CHF|CAD|AUD|NZD|SGD|HKD|SEK|NOK|DKK|PLN|CZK|INR|ZAR|AED|JPY|BRL)\b)`
const NUMBER = String.raw`\d{1,3}(?:,\d{2,3})+(?:,\d{3})|\d{1,3}(?:[.,'  ]\d{3})+(?:\.\d\d)?|\d+(?:[.,]\d{1,2})?`
const SCALE = String.raw`(?: ?(?:k|K|lakhs?|LPA|lpa|thousand)\b)?`
const AMOUNT = String.raw`(?:${CURRENCY} ?(?:${NUMBER})${SCALE}|(?:${NUMBER})${SCALE} ?${CURRENCY}|(?:${NUMBER}) ?(?:k|K|LPA|lpa|lakhs?)\b)`
const UNIT = String.raw`(?:,? (?:gross|brutto|net))?(?: ?(?:per|a|an|each|/) ?(?:year|annum|hour|hr|h|month|day|week|wk|shift|yr|mo)\b\.?| ?p\.?/?[ahmd]\.?(?![\p{L}])| annually| yearly| hourly| monthly| (?:FTE )?pro[- ]rata|(?: base)? OTE\b)*(?:,? (?:gross|brutto)\b)?`
const SALARY = new RegExp(
  String.raw`(?<![\d.,\p{L}])(?:(?:up to|from|circa|c\.|around|about|between) )?(?<amount>${AMOUNT}|(?:${NUMBER})(?=${SCALE} ?(?:-|–|—|to|and) ?${AMOUNT}))(?<range>${SCALE} ?(?:-|–|—|to|and) ?(?:${AMOUNT}|${NUMBER}))?(?<unit>${UNIT})(?![\d\p{L}])`,
  'gu',
)

/** What is paid for work, before the amount or behind it. */
const PAY =
  /\b(?:salar(?:y|ies)|compensation|base(?: pay)?|pay(?:s|ing)?|paid|wages?|remuneration|rate|stipend|package|earn(?:ings)?|ote|gross|annual|bracket|band|grade|budget(?:ed)?|gehalt)\b/i

/** Money that is no pay. */
const OTHER_MONEY =
  /\b(?:bonus|voucher|expenses?|travel|reimburs\w*|allowance|relocation|gift|fee|deposit|raised|funding|revenue|turnover|series [a-d]|million|credit|stock|equity|rsus?|budget of|worth|donat\w*|grant|prize|cost)\b[^.\n]{0,25}$/i

/** Without one of these no amount is one of money: the cheap test. */
const HINT = new RegExp(String.raw`${CURRENCY}|\d ?(?:k|K|LPA|lpa|lakhs?)\b`)

const LABEL =
  /(?:^|\n)[ *•·-]*(?:annual |base |gross |starting |hourly |proposed )*(?:salary|compensation|pay|pay rate|rate|remuneration|wage|stipend|base)(?: (?:range|band|offered|per annum|package))? *(?:\([^)\n]{1,30}\))? *[:\t–-] */gi

/** What the job pays, as the mail states it: an amount or a range, with its currency and what it is paid for. */
export function readSalary(text: Source, subject: Source): Span | null {
  let best: Span | null = null
  let bestWeight = 0
  for (const source of [text, subject]) {
    if (!HINT.test(source.view)) continue
    const labels = allMatches(LABEL, source.view).map((label) => label.index + label[0].length)
    for (const match of allMatches(SALARY, source.view)) {
      const weight = weightOf(source, match, labels)
      if (weight <= bestWeight) continue
      best = spanOf(source, match)
      bestWeight = weight
    }
  }
  return best
}

/** A year's pay needs no "a year" behind it, what is paid by the hour, day, week or month does; "up to" is no part of an amount. */
function spanOf(source: Source, match: RegExpExecArray): Span {
  const lead = LEAD.exec(match[0])?.[0].length ?? 0
  const unit = match.groups?.unit ?? ''
  const end = match.index + match[0].length - (SHORT_TERM.test(unit) ? 0 : unit.length)
  const words = source.view.slice(match.index, end)
  return { source, start: match.index + lead, end: match.index + words.replace(/(?<!p\.\w)[\s.,]+$/, '').length }
}

const LEAD = /^(?:up to|from|circa|c\.|around|about|between) /i
const SHORT_TERM = /hour|hr\b|\bh\b|day|week|wk|month|\bmo\b|shift|p\.?[hdm]\b|monthly|hourly/i

function weightOf(source: Source, match: RegExpExecArray, labels: number[]): number {
  const { view } = source
  const end = match.index + match[0].length
  const before = view.slice(Math.max(0, match.index - 70), match.index)
  const after = view.slice(end, end + 40).split('\n')[0] ?? ''
  const hasUnit = (match.groups?.unit ?? '').trim() !== ''
  const hasCurrency = /[$€£¥₹]|[A-Z]{3}/.test(match[0])
  if (labels.some((label) => label <= match.index && match.index - label <= 12)) return 3
  if (OTHER_MONEY.test(before) || /^ ?(?:bonus|voucher|signing|sign-on|allowance|in (?:equity|stock)|million|billion|m\b|bn\b|miles)/i.test(after)) return 0
  const isPay = PAY.test(before.split(/[.!?\n] ?/).at(-1) ?? '') || PAY.test(after.split(/[.!?]/)[0] ?? '')
  const isScaled = /\d ?k\b|\d{2,3}[.,' ]\d{3}|lpa|lakh/i.test(match[0])
  if (isPay && (hasCurrency || isScaled)) return hasUnit || isScaled ? 2.5 : 1.5
  if (hasUnit && hasCurrency) return 2
  return hasCurrency && isScaled ? 1 : 0
}
