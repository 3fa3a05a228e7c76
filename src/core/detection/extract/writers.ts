import type { Mail } from '#core/mail/mail.ts'
import { isPersonName } from './first-names.ts'
import { isClosing, shortLines } from './letter.ts'
import { NO_PERSON } from './signed-parts.ts'
import { compact, fold, type Source } from './source.ts'
import { titleLikeness } from './title-words.ts'

const NAME = String.raw`\p{Lu}[\p{L}'.-]*(?: (?:\p{Lu}[\p{L}'.-]*|van|von|de|der|da|di|al|el|bin|ní|ó)){0,3}`
const PERSON_LINE = new RegExp(String.raw`^[-–— ]*(${NAME})[.,]?(?=$|(?:,| -| –| \||/| \(| ·| •) ?\p{L})`, 'u')

/** A greeting, no signature. */
const GREETING = /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))\b/i

/** What a name ends in that is no person's. */
const DEPARTMENT = /\b(?:team|recruit\w*|resourcing|talent|hr|careers?|jobs|hiring|people|human resources|staffing|acquisition|crew|family|hq)[.,]?$/i

/**
 * The people who write: the sender's own name and those who sign, as `fold` writes them. Their names are no employers.
 *
 * @param isService the sender is a service that writes for employers: its display name may be the employer's
 */
export function writersOf(mail: Mail, text: Source, isService: boolean): Set<string> {
  const writers = new Set<string>()
  // "Ann from Acme" is Ann.
  const display = mail.from?.name?.trim().replace(/ (?:from|at|via|of|with|@|-|–|\|) .*$| ?[(|@].*$/, '') ?? ''
  const address = mail.from?.address ?? ''
  const swapped = /^(\p{Lu}[\p{L}'-]+), (\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]+)?)$/u.exec(display)
  const local = address.slice(0, Math.max(0, address.lastIndexOf('@'))).toLowerCase()
  if (swapped) add(writers, `${swapped[2]} ${swapped[1]}`)
  else if (
    (!isService || isPersonName(display)) &&
    display.includes(' ') &&
    compact(display) !== compact(local) &&
    !NO_PERSON.test(display) &&
    !DEPARTMENT.test(display) &&
    namedIn(display, local)
  )
    add(writers, display)
  const host = compact(address.slice(address.lastIndexOf('@') + 1))
  const lines = shortLines(text)
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1]
    const below = lines[index + 1]
    const words = text.view.slice(line.start, line.end)
    const name = PERSON_LINE.exec(words)?.[1]
    if (name === undefined || NO_PERSON.test(name) || DEPARTMENT.test(name) || GREETING.test(name) || titleLikeness(name) > 0) continue
    // Who is called like the domain is the house.
    if (name.includes(' ') && host.includes(compact(name))) continue
    const rest = words.slice(words.indexOf(name) + name.length)
    const isSigned = above !== undefined && isClosing(text.view.slice(above.start, above.end)) && name.split(' ').length <= 3
    const hasFunction =
      titleLikeness(rest) > 0 ||
      (rest === '' && below !== undefined && titleLikeness(/^[^,|@(]+/.exec(text.view.slice(below.start, below.end))?.[0] ?? '') === 2)
    if ((isSigned && (!isService || isPersonName(name)) && display.startsWith(name) && !DEPARTMENT.test(display)) || (hasFunction && name.includes(' ')))
      add(writers, name)
  }
  return writers
}

/** Whether an address is made of a name: "jlee@", "jane.lee@". */
function namedIn(name: string, local: string): boolean {
  return fold(name)
    .split(' ')
    .some((word) => word.length > 2 && local.includes(word))
}

function add(writers: Set<string>, name: string): void {
  writers.add(fold(name))
}

/** True for a writer's name or a part of it. */
export function isWriter(writers: Set<string>, name: string): boolean {
  const folded = ` ${fold(name)} `
  for (const writer of writers) if (` ${writer} `.includes(folded)) return true
  return false
}
