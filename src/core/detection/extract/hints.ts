import { getDomainWithoutSuffix, getHostname, getSubdomain } from 'tldts'
import type { Mail } from '#core/mail/mail.ts'
import { hostOf, type SenderDirectory, senderOf } from '../directory.ts'
import { allMatches, compact } from './source.ts'

/** Mail providers and link services: their domains name no employer. */
const GENERIC = new Set(
  `gmail googlemail outlook hotmail live yahoo icloud aol proton protonmail gmx web mail me linkedin twitter facebook instagram youtube glassdoor
  google goo bit bitly tinyurl list-manage mailchimp sendgrid mandrillapp amazonses awstrack mailgun hubspot constantcontact exacttarget salesforce marketo
  zoom microsoft office teams webex w3 schema apple github medium surveymonkey typeform qualtrics doubleclick googleapis cloudfront amazonaws vimeo t
  myworkdayjobs recruiting ultipro x wikipedia flickr pinterest tumblr slack notion discord forms`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

const URL = /(?:https?:\/\/|\bwww\.)[^\s<>()"']{4,200}/g
const ADDRESS_HEAD = /[\w.+-]{1,40}$/
const ADDRESS_TAIL = /^@[\w-]{1,40}(?:\.[\w-]{1,30}){1,4}/

const BOARD_PATH =
  /^(?:https?:\/\/)?(?:boards|job-boards|jobs|apply|careers)\.(?:\w+\.)?(?:greenhouse\.io|lever\.co|ashbyhq\.com|workable\.com|smartrecruiters\.com|jobvite\.com)\/(?:embed\/job_app\?for=)?([\w-]{2,40})/i

/**
 * Names that addresses and links hint at, as compact lower-case words ("acme" of careers@acme.example):
 * they never are a value, they only support a name that the mail writes out.
 */
export type Hints = { fromSender: Set<string>; fromLinks: Set<string> }

export function hintsOf(mail: Mail, text: string, directory: SenderDirectory): Hints {
  const hints: Hints = { fromSender: new Set(), fromLinks: new Set() }
  for (const address of [mail.from, mail.replyTo]) if (address) addAddress(hints.fromSender, address.address, directory)
  for (const link of linksIn(text)) addLink(hints.fromLinks, link, directory)
  for (const { href } of mail.links.slice(0, 12)) addLink(hints.fromLinks, href, directory)
  return hints
}

/** The first web and mail addresses of a text; addresses are read outward from their @, which keeps this linear. */
function linksIn(text: string): string[] {
  const found = allMatches(URL, text)
    .slice(0, 12)
    .map(([link]) => link)
  for (let at = text.indexOf('@'); at !== -1 && found.length < 20; at = text.indexOf('@', at + 1)) {
    const head = ADDRESS_HEAD.exec(text.slice(Math.max(0, at - 40), at))?.[0]
    const tail = ADDRESS_TAIL.exec(text.slice(at, at + 160))?.[0]
    if (head && tail) found.push(head + tail)
  }
  return found
}

function addAddress(words: Set<string>, address: string, directory: SenderDirectory): void {
  const host = hostOf(address)
  const local = address.slice(0, address.lastIndexOf('@')).toLowerCase()
  const sender = senderOf(directory, address)
  if (!sender) {
    addWord(words, getDomainWithoutSuffix(host))
    return
  }
  addWord(words, getSubdomain(host)?.split('.')[0])
  if (sender.employerIn.includes('local_part'))
    addWord(
      words,
      local
        .replace(/\+.*$/, '')
        .replace(/^(?:no-?reply|do-?not-?reply|notifications?|careers?|jobs?)[-+._]?/, '')
        .replace(/[-+._]?(?:no-?reply|careers?|jobs?|hr|recruiting|notifications?)$/, ''),
    )
}

function addLink(words: Set<string>, link: string, directory: SenderDirectory): void {
  const path = BOARD_PATH.exec(link)?.[1]
  if (path !== undefined) {
    addWord(words, path)
    return
  }
  if (link.includes('@')) {
    addAddress(words, link, directory)
    return
  }
  const host = getHostname(link)
  if (host === null) return
  const isService = senderOf(directory, `x@${host}`) !== null || /myworkdayjobs\.com$|myworkdaysite\.com$/.test(host)
  const label = isService
    ? getSubdomain(host)
        ?.split('.')[0]
        ?.replace(/^(?:careers?|jobs?|internal|external|hourly|campus|university)-|-(?:careers?|jobs?)$/g, '')
    : getDomainWithoutSuffix(host)
  addWord(words, label)
}

function addWord(words: Set<string>, label: string | null | undefined): void {
  const word = compact(label ?? '')
  if (
    word.length >= 2 &&
    !GENERIC.has(word) &&
    !/^(?:www|app|apps|mail|email|em|e|link|links|click|track|go|my|us|eu|careers?|jobs?|talent|boards|apply|api|cdn|img|images|static|noreply|noresponse|noreply\w*|donotreply|hr|info|notifications?|support|hello|team|recruiting|recruiter|wd\d|\d+)$/.test(
      word,
    )
  )
    words.add(word)
}

/** How well a name agrees with a hint: 1 the same, 0.6 one begins with the other, 0 not. */
export function agreement(name: string, hints: Set<string>): number {
  const word = compact(name)
  if (word.length < 2) return 0
  if (hints.has(word)) return 1
  for (const hint of hints) {
    if (Math.min(hint.length, word.length) >= 4 && (word.startsWith(hint) || hint.startsWith(word))) return 0.6
    // "University of Wexley" of wexley.example
    if (hint.length >= 5 && word.endsWith(hint)) return 0.6
  }
  return 0
}
