/** English word groups for mail that people write in their own words; written for `p` (see signal.ts). */

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?'
const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tue|tues|wed|thu|thur|thurs|fri|sat)\\b'
const CLOCK =
  "(?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:[ap]\\.?m\\b|hrs|h\\b|o'clock)|\\d{1,2}[:.]\\d\\d\\b|\\d{4} ?hrs|noon|midday|lunchtime|half past|quarter (?:past|to))"

/** A day, near or by its date. */
export const DAY = `(?:${WEEKDAY}|tomorrow|tonight|next week\\b|this week\\b|later this week|early next week|the \\d{1,2}(?:st|nd|rd|th)|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} \\d{1,2}\\b|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d)`

/** A day and an hour, in either order. */
export const DAY_AND_HOUR = `(?:${DAY}(?:,? [^ ]+){0,6}?,? (?:at |@ |from |- )?${CLOCK}|${CLOCK}(?:,? [^ ]+){0,4}?,? (?:on )?${DAY})`

/** Somebody who got the job. */
export const SOMEBODY =
  '(?:(?:someone|somebody|anyone|another|an? (?:\\w+ ){0,3}(?:person|candidate|applicant|colleague)|an? (?:internal|existing|local|former|previous)|one of|the (?:other|chap|guy|lad|lady|woman|man|girl|person|candidate|one)|a (?:chap|guy|lad|lady|woman|man)|two|three|people|others|those|candidates|applicants|our (?:own|existing|current|internal|intern))\\b)'

/** What a person hands in to apply. */
export const PAPERS =
  '(?:applications?|cv|resume|form|forms|cover(?:ing)? letter|letter|paperwork|papers|documents?|portfolio|enclosures?|expression of interest|submission|details|e-?mail|message|note|profile|particulars|reel|sample)'
