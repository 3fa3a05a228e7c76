import { randomNumbers } from '#core/learning/fit.ts'
import type { LabelledMail } from '../labelled-mail.ts'

const SEED = 5
/** Longer titles are sentences rather than titles. */
const LONGEST = 70
/** Titles up to this length get more words behind them. */
const SHORT = 45

/**
 * The same mails about other titles: another mail's, often with a year, a field, a grade or a bracket, and with the number of a posting
 * beside it that is no part of it. So the weights learn how titles stand in mail rather than the words of the corpus's titles.
 */
export function retitled(mails: readonly LabelledMail[]): LabelledMail[] {
  const words = wordsOf(mails)
  return mails.flatMap((mail) => {
    const changed = retitle(mail, words)
    return changed ? [changed] : []
  })
}

function retitle(mail: LabelledMail, words: Words): LabelledMail | null {
  const { title, titleAlso, subject, body } = mail
  if (title === null || !`${subject ?? ''}\n${body ?? ''}`.includes(title)) return null
  const isSmall = /^\p{Ll}/u.test(title)
  const other = isSmall ? words.one(words.small) : made(words)
  const shown = isSmall ? other : shaped(other, FRAMES, words)
  const places = new RegExp(`(?<![\\p{L}\\p{N}])${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu')
  const replaced = (text: string | null) => text?.replace(places, () => shown) ?? null
  return {
    ...mail,
    subject: replaced(subject),
    body: replaced(body),
    title: other,
    titleAlso: titleAlso.filter((form) => form.includes(title)).map((form) => form.replace(title, () => other)),
  }
}

function made(words: Words): string {
  const title = words.one(words.large)
  const begun = /\d/.test(title) ? title : shaped(title, BEGINNINGS, words)
  return begun.length > SHORT ? begun : shaped(begun, ENDINGS, words)
}

type Shape = readonly [share: number, form: (title: string, words: Words) => string]

const BEGINNINGS: readonly Shape[] = [
  [0.12, (title, { year }) => `${year()} ${title}`],
  [0.04, (title, { season }) => `${season()} ${title}`],
  [0.06, (title, { field }) => `${field()} - ${title}`],
]

const ENDINGS: readonly Shape[] = [
  [0.04, (title, { field }) => `${title} - ${field()}`],
  [0.04, (title, { field }) => `${title} – ${field()}`],
  [0.04, (title, { field }) => `${title}, ${field()}`],
  [0.05, (title, { one, field, season }) => `${title} (${one([field(), season(), 'Remote', 'New Grad', 'Part-Time', 'Entry Level', 'Contract'])})`],
  [0.05, (title, { one }) => `${title} ${one(['I', 'II', 'III', '1', '2'])}`],
  [0.03, (title, { field }) => `${title} - ${field()} - ${field()}`],
  [0.03, (title, { season }) => `${title} - ${season()}`],
  [0.02, (title, { field }) => `${title}: ${field()}`],
]

/** What mailers put beside a title and is no part of it. */
const FRAMES: readonly Shape[] = [
  [0.06, (title, { posting }) => `${posting()} ${title}`],
  [0.06, (title, { posting }) => `${title} - ${posting()}`],
  [0.03, (title, { posting }) => `${title}, ${posting()}`],
  [0.03, (title, { one, posting }) => `${title} (${one(['', 'Req ', 'Job ID: ', '#', 'Ref. '])}${posting()})`],
  [0.02, (title, { posting }) => `${posting()} - ${title}`],
  [0.02, (title, { posting }) => `${title} ${posting()}`],
  [0.02, (title) => `${title} (Open)`],
]

/** A title in one of the shapes, each as often as its share of 1 says, or as it is. */
function shaped(title: string, shapes: readonly Shape[], words: Words): string {
  let chance = words.random()
  for (const [share, form] of shapes) {
    chance -= share
    if (chance < 0) return form(title, words)
  }
  return title
}

/** What titles are made of; the same in each run. */
type Words = {
  random: () => number
  one: <T>(list: readonly T[]) => T
  /** Titles in capitals and in small letters. */
  large: string[]
  small: string[]
  field: () => string
  year: () => string
  season: () => string
  /** The number of a posting. */
  posting: () => string
}

function wordsOf(mails: readonly LabelledMail[]): Words {
  const random = randomNumbers(SEED)
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const titles = [...new Set(mails.flatMap(({ title }) => (title !== null && title.length < LONGEST ? [title] : [])))]
  const large = titles.filter((title) => /^[\p{Lu}\d]/u.test(title))
  const plain = large.filter((title) => /^[\p{L} &/]+$/u.test(title))
  // "Software" of "Software Engineer"
  const heads = plain.map((title) => title.slice(0, Math.max(0, title.lastIndexOf(' ')))).filter((head) => /\p{L}{4}$/u.test(head))
  const year = () => String(2018 + Math.floor(random() * 9))
  const digits = (form: string) => form.replace(/0/g, () => String(Math.floor(random() * 10)))
  return {
    random,
    one,
    large,
    small: titles.filter((title) => /^\p{Ll}/u.test(title)),
    field: () => one(random() < 0.6 ? heads : plain),
    year,
    season: () => `${one(['Summer', 'Spring', 'Fall', 'Winter'])} ${year()}`,
    posting: () => digits(one(['R00000', 'R-00000', 'JR0000000', '00000', '00000000', 'REQ-0000', '000000BR', '2019-00000', 'ADM000000'])),
  }
}
