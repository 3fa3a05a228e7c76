import { remembered } from './remember.ts'
import { words } from './words.ts'

/**
 * How two titles relate. `compatible`: one only adds a level or a qualifier ("Backend Engineer" and "Senior Backend Engineer, Payments").
 * `related`: one contains the other, and yet may name another role ("Product Manager" and "Product Marketing Manager").
 */
export type TitleRelation = 'same' | 'compatible' | 'related' | 'different' | 'unknown'

/** Words for the level of a role: two titles that state different levels are two roles. */
const LEVELS = new Map<string, string>([
  ...spellings('junior', 'jr', 'entry', 'graduate'),
  ...spellings('mid', 'midlevel', 'intermediate'),
  ...spellings('senior', 'sr', 'snr'),
  ...spellings('staff'),
  ...spellings('principal'),
  ...spellings('lead'),
  ...spellings('1', 'i'),
  ...spellings('2', 'ii'),
  ...spellings('3', 'iii'),
  ...spellings('4', 'iv'),
])

/** A role for learners is never the same as one that is not. */
const LEARNERS = new Set('intern internship trainee apprentice apprenticeship student werkstudent werkstudentin praktikum praktikant praktikantin'.split(' '))

/** Words that say nothing of which role it is. */
const FILLERS = new Set(
  'a an and at for in of on the level remote hybrid onsite full part time fulltime parttime permanent position role job gn all genders'.split(' '),
)

const SHORT_FORMS = new Map([...spellings('developer', 'dev'), ...spellings('engineer', 'eng', 'engr'), ...spellings('manager', 'mgr')])

/** What European advertisements add for all genders: (m/w/d), f/m/x. */
const GENDER_MARKS = /\(?\b[mwfdxi](?:\s?[/|*]\s?[mwfdxni]){1,3}\b\)?/giu

/** What parts a role from its qualifiers: comma, bracket, colon, bar, a dash or slash between spaces. */
const SEPARATORS = /[,;:|()[\]]|\s[-–—/@]\s/u

/**
 * Compares by words, tolerant of level, order and decoration.
 * @example compareTitles('Sr. Backend Engineer (m/f/d)', 'Back-end Engineer') // 'compatible'
 */
export function compareTitles(a: string | null, b: string | null): TitleRelation {
  if (!a || !b) return 'unknown'
  const [first, second] = [parse(a), parse(b)]
  if (first.all.size === 0 || second.all.size === 0) return 'unknown'
  if (contradict(first, second)) return 'different'
  if (equal(first.all, second.all)) return equal(first.levels, second.levels) ? 'same' : 'compatible'
  if (!contains(first.all, second.all) && !contains(second.all, first.all)) return equal(first.head, second.head) ? 'related' : 'different'
  return equal(first.head, second.head) ? 'compatible' : 'related'
}

/** `head` names the role, `all` has its qualifiers too; levels stand apart. */
type Title = { head: Set<string>; all: Set<string>; levels: Set<string>; learner: boolean }

const parse = remembered((title): Title => {
  const plain = title
    .replace(GENDER_MARKS, ' ')
    .replace(/\b(front|back|on)[\s-](end|site)\b/giu, '$1$2')
    .replace(/\bfull[\s-]stack\b/giu, 'fullstack')
  const parts = plain.split(SEPARATORS).map((part) => words(part).map((word) => SHORT_FORMS.get(word) ?? word))
  const core = parts.map((part) => part.filter((word) => !LEVELS.has(word) && !FILLERS.has(word))).filter((part) => part.length > 0)
  return {
    head: new Set(core[0]),
    all: new Set(core.flat()),
    levels: new Set(parts.flat().flatMap((word) => LEVELS.get(word) ?? [])),
    learner: parts.flat().some((word) => LEARNERS.has(word)),
  }
})

/** Two titles that are stated and name, or may name, two roles. */
export const areTwoRoles = (a: string | null, b: string | null): boolean => ['different', 'related'].includes(compareTitles(a, b))

/** A title that states no level agrees with every level; "Senior Staff" agrees with "Staff". */
function contradict(a: Title, b: Title): boolean {
  if (a.learner !== b.learner) return true
  return a.levels.size > 0 && b.levels.size > 0 && !contains(a.levels, b.levels) && !contains(b.levels, a.levels)
}

function contains(whole: Set<string>, part: Set<string>): boolean {
  for (const word of part) if (!whole.has(word)) return false
  return true
}

const equal = (a: Set<string>, b: Set<string>): boolean => a.size === b.size && contains(a, b)

function spellings(word: string, ...others: string[]): [string, string][] {
  return [word, ...others].map((spelling) => [spelling, word])
}
