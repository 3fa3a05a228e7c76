import { addCompany } from './company-name.ts'
import { isCompanyLike } from './company-words.ts'
import { isPersonName } from './first-names.ts'
import { isFrame } from './frame-words.ts'
import { isClosing, type Line, shortLines, signatureStart } from './letter.ts'
import { isNameWord, nameAt } from './names.ts'
import { NO_PERSON } from './signed-parts.ts'
import { allMatches, type Candidate, type Source } from './source.ts'
import { titleLikeness } from './title-words.ts'

/** "The Acme Recruiting Team", as a line of its own. */
const SIGNED_BY_TEAM =
  /^(?:[-–—*]+ ?)?(?:your |the |from )?(\S[^\n]{0,58}\S)[ ,'-]{1,3}(?:s )?(?:(?:global|university|campus|early careers?|early talent|early professional|us|corporate|technical|internal|college|graduate) )?(?:talent acquisition|talent attraction|talent|recruiting|recruitment|recruiters?|human resources|hr|hiring|people(?: (?:operations|ops|& culture|and culture|team))?|careers?|campus|staffing|university relations|assessment|candidate experience|team)(?: (?:team|department|dept\.?|group|office|center|operations))?[ .!*]{0,3}$/i

/** "… Thanks! Acme Recruiting. …": the department that signs in a sentence of its own. */
const TEAM_SENTENCE = /[.!?] +[-–—]? ?((?:\p{Lu}[\p{L}&'.-]* ){1,5}(?:Recruiting|Recruitment|Talent|HR|Careers|Hiring)(?: Team)?)(?=[.!]|\s*$)/gu

/** A line that says what a recruiter is; the employer often stands on the next. */
const ROLE =
  /\b(?:recruiter|recruiting|recruitment|talent acquisition|talent partner|human resources|hr|sourcer|people (?:partner|operations|team)|staffing|hiring manager|coordinator|university relations)\b[^.]{0,30}$/i

const DEPARTMENT_LINE =
  /^(?:human resources|hr|talent acquisition|recruiting|recruitment|people (?:team|operations)|hiring team|careers)(?: (?:team|department|office))?$/i

/** Names in a letter's frame: letterhead, closing lines, the department that signs. */
export function addSignatures(found: Candidate[], source: Source): void {
  const { view } = source
  const lines = shortLines(source)
  let sinceClosing = 9
  for (const [index, line] of lines.entries()) {
    const words = view.slice(line.start, line.end)
    const before = lines[index - 1]
    const after = lines[index + 1]
    addTeamLine(found, source, line, words)
    if (before && ROLE.test(view.slice(before.start, before.end))) addWholeLine(found, source, line, 0.7)
    if (after && DEPARTMENT_LINE.test(view.slice(after.start, after.end))) addWholeLine(found, source, line, 0.7)
    sinceClosing = isClosing(words) ? 0 : sinceClosing + 1
    if (sinceClosing > 0 && sinceClosing <= 6) {
      addWholeLine(found, source, line, 0.4)
      addRoleAndName(found, source, line, words)
    } else if (index === lines.length - 1 && index > 0) addWholeLine(found, source, line, words.includes(' ') ? 0.46 : 0.4)
  }
  addSigners(found, source, lines)
  for (const match of allMatches(TEAM_SENTENCE, view)) addCompany(found, source, match.index + match[0].length - (match[1]?.length ?? 0), 0.7)
  const [first, second] = lines
  // A letterhead stands above the greeting.
  if (first && second && /^(?:dear|hi|hello|hey)\b/i.test(view.slice(second.start, second.end))) addWholeLine(found, source, first, 0.65)
}

/** A person with how to speak of her: "Nicole (she/her)". */
const PRONOUNS = / \((?:she|he|they)\b[^)]*\)$/i
const SIGNING = 6

/** Names that stand alone below a person, a function or the closing words: who the letter is from. */
function addSigners(found: Candidate[], source: Source, lines: Line[]): void {
  const { view } = source
  const start = Math.min(signatureStart(source), lines.at(-1)?.start ?? view.length)
  // An employer that signs for itself says "we".
  const isOfficial = /\b(?:we|our|us)\b/i.test(view.slice(0, start)) && !/\bI(?:'(?:m|ve|ll|d))?\b|\b[Mm]y\b/.test(view.slice(0, start))
  for (const line of lines.slice(-3)) addSignedFor(found, source, line)
  for (const [index, line] of lines.entries()) {
    if (line.start < start || index < lines.length - 3 * SIGNING) continue
    const words = view.slice(line.start, line.end)
    const above = lines[index - 1]
    if (!above || isPersonName(words.replace(/[.,!]$/, '')) || isClosing(words) || titleLikeness(words) === 2 || words.includes('/')) continue
    const said = view
      .slice(above.start, above.end)
      .replace(PRONOUNS, '')
      .replace(/[,.!]$/, '')
    const isPerson =
      isPersonName(said) ||
      (isClosing(view.slice(lines[index - 2]?.start ?? 0, lines[index - 2]?.end ?? 0)) && /^\p{Lu}[\p{L}'.-]*(?: \p{Lu}[\p{L}'.-]*){0,3}$/u.test(said))
    const isSigner = isPerson || (!isClosing(said) && (titleLikeness(said) > 0 || isFrame(said)))
    if (isSigner) addWholeLine(found, source, line, 0.66)
    else if (isOfficial && (isClosing(view.slice(above.start, above.end)) || index === lines.length - 1)) addWholeLine(found, source, line, 0.62)
  }
}

/** "Service Manager, Acme", "Talent Partner | Acme" */
function addRoleAndName(found: Candidate[], source: Source, line: Line, words: string): void {
  const joint = /^([^,|@]{4,50}?)(?:, | ?\| ?| @ ?| at | [-–] )(?=\S)/.exec(words)
  if (!joint?.[1] || words.length > 80 || titleLikeness(joint[1]) < 2) return
  const start = line.start + joint[0].length
  const name = nameAt(source, start, line.end)
  if (name && /^[\s.,]*(?:$|\|)/.test(source.view.slice(name.end, line.end))) addCompany(found, source, start, 0.65)
}

function addTeamLine(found: Candidate[], source: Source, line: Line, words: string): void {
  const name = SIGNED_BY_TEAM.exec(words)?.[1]
  if (name === undefined || (/^\p{Ll}/u.test(name) && !isNameWord(name.split(' ')[0] ?? ''))) return
  const start = line.start + words.indexOf(name)
  const read = nameAt(source, start, start + name.length + 1)
  if (read && read.end >= start + name.length - 2) addCompany(found, source, start, 0.8)
}

/** "Clara (murmur)", "- jules @ mossback": who somebody writes for, in small letters too. */
const SIGNED_FOR = /(?:^|[-–—] ?)\p{L}[\p{L}'.-]+(?: \p{L}[\p{L}'.-]+)? (?:\((?=[^()\d]{3,40}\)$)|@ ?)(?=\p{L})/u

function addSignedFor(found: Candidate[], source: Source, line: Line): void {
  const words = source.view.slice(line.start, line.end)
  const match = words.length <= 60 ? SIGNED_FOR.exec(words) : null
  const name = match && /^[\p{L}\p{N}][\p{L}\p{N} &.'-]*[\p{L}\p{N}]/u.exec(words.slice(match.index + match[0].length))?.[0]
  if (!match || !name || !isCompanyLike(name) || titleLikeness(name) > 0 || PRONOUNS.test(words) || name.split(' ').length > 4 || /^\p{Ll}.* /u.test(name))
    return
  const start = line.start + match.index + match[0].length
  found.push({ source, start, end: start + name.length, weight: 0.66 })
}

/** A line that is nothing but a name, or a name before a bar ("Acme | www.acme.example"). */
function addWholeLine(found: Candidate[], source: Source, line: Line, weight: number): void {
  const { view } = source
  const start = line.start + (/^[-–—*|]{0,3} ?(?:The |Your )?/.exec(view.slice(line.start, line.end))?.[0].length ?? 0)
  const name = nameAt(source, start, line.end)
  const rest = name ? view.slice(name.end, line.end) : ''
  if (!name || !/^[\s.!*,]*(?:$|\||\u2022|[-–] | {2,}|\()/.test(rest)) return
  const isSure = /\|.*(?:www|https?:|\w\.\w{2})/.test(rest) || NO_PERSON.test(view.slice(name.start, name.end))
  addCompany(found, source, start, isSure ? Math.max(weight, 0.65) : weight)
}
