import type { Mail } from '#core/mail/mail.ts'
import { type SenderDirectory, senderOf } from '../directory.ts'
import { nameLength } from './company-words.ts'
import { nameAt } from './names.ts'
import { NO_PERSON } from './signed-parts.ts'
import { allMatches, type Candidate, lineSource, type Source } from './source.ts'
import { isTitle } from './title-words.ts'

/** The sender's display name: "Acme", "Acme Careers", "Jane Doe from Acme", "Jane Doe (Acme)". */
export function companyInSender(mail: Mail, directory: SenderDirectory): Candidate[] {
  const display = mail.from?.name ?? ''
  if (display === '' || /\S@\S/.test(display)) return []
  const source = lineSource('sender', display)
  const { view } = source
  const behind = /(?:\b(?:from|at|via|with)\b|[@(|,–—-])\s*(?=\p{Lu}|\p{Ll}\p{Lu})/gu
  const sender = mail.from ? senderOf(directory, mail.from.address) : null
  const found: Candidate[] = []
  for (const match of allMatches(behind, view)) {
    if (/via/i.test(match[0])) continue
    pushName(found, source, match.index + match[0].length, 0.75)
  }
  const length = nameLength(view.replace(/ (?:via|@|at) .*$/i, ''))
  if (length === 0 || found.length > 0) return found
  const hasDepartment = length < view.trimEnd().length
  const isInstitution = NO_PERSON.test(view.slice(0, length))
  const isPerson = !isInstitution && sender?.employerIn.includes('local_part') !== true && looksLikePerson(view.slice(0, length), mail.from?.address ?? '')
  const weight = hasDepartment
    ? 0.85
    : isPerson
      ? 0
      : sender?.employerIn.includes('display_name')
        ? 0.75
        : isInstitution
          ? 0.62
          : view.slice(0, length).includes(' ')
            ? 0.45
            : 0.28
  if (weight > 0 && !isTitle(view.slice(0, length))) found.push({ source, start: 0, end: length, weight })
  return found
}

function pushName(found: Candidate[], source: Source, start: number, weight: number): void {
  const name = nameAt(source, start, source.view.length)
  const length = name ? nameLength(source.view.slice(name.start, name.end)) : 0
  if (length > 0) found.push({ source, start, end: start + length, weight })
}

/** A display name whose words stand in the address, or two plain words before a personal mailbox. */
function looksLikePerson(name: string, address: string): boolean {
  const local = address.slice(0, address.lastIndexOf('@')).toLowerCase()
  const words = name
    .toLowerCase()
    .split(/[\s.]+/)
    .filter((word) => word.length > 1)
  if (/no-?reply|donotreply|notif|career|job|talent|recruit|hiring|hr\b|team|info|hello|support|mail|workday|candidate|application|system|message/.test(local))
    return false
  if (words.some((word) => word.length > 2 && local.includes(word))) return true
  return words.length === 2 || words.length === 3
}
