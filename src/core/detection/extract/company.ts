import { isCompanyLike, nameLength } from './company-words.ts'
import { isNameWord, nameAt } from './names.ts'
import type { Candidate, Source } from './source.ts'
import { isTitle } from './title-words.ts'

/** Words that the employer's name follows, and how telling they are. Each ends right before the name. */
const CUES: { weight: number; cue: RegExp }[] = [
  // "… position at Acme", "a career with Acme", "opportunities within Acme", "here at Acme"
  {
    weight: 1.1,
    cue: /\b(?:position|role|opening|opportunity|opportunities|openings|positions|roles|jobs?|internships?|programs?|programme|vacanc(?:y|ies)|candidacy|application|career|careers|employment|requisition|team|here|us|everyone|folks|friends|crew|hiring|interviewing|interviewed|interview|apply|applied|applying)(?: here)? (?:at|@|with|within|inside) (?:us (?:here )?at )?(?=\S)/gi,
  },
  // "interest in Acme", "interest in joining Acme", "interested in a career at Acme"
  {
    weight: 1.05,
    cue: /\binterest(?:ed)?(?: (?:that )?you(?:'ve| have)? (?:shown|expressed|taken|demonstrated))? (?:in|with|towards?) (?:(?:joining|working (?:at|for|with)|work(?:ing)? here at|exploring (?:\w+ )?opportunities (?:at|with)|(?:employment|a career|careers?|career opportunities|(?:job |employment |new )?opportunities|opportunit(?:y|ies)|job openings|a job|a position|a role|jobs?|roles?|positions?|an? \w+ opportunity|an? (?:employment|career|internship) opportunity) (?:at|with|within|here at)|becoming (?:a )?part of|being (?:a )?part of|learning more about|building (?:a|your) career (?:at|with)|pursuing (?:a career|opportunities|an opportunity|employment) (?:at|with)) )?(?:the )?(?=\S)/gi,
  },
  // "applying to Acme", "your application with Acme", "applied at Acme"
  { weight: 1.0, cue: /\bappl(?:y|ying|ied) (?:to|at|with|for) (?:(?:work (?:at|for|with)|join|be(?:come)? (?:a )?part of) )?(?:the )?(?=\S)/gi },
  {
    weight: 1.0,
    cue: /\b(?:application|submission|resume|cv|candidacy|interview|interviews|assessment|offer|referral|talent community) (?:to|with|at|from) (?:join )?(?:the )?(?=\S)/gi,
  },
  {
    weight: 0.95,
    cue: /\b(?:join(?:ing)?|considering|choosing|chosen|chose|consider|pursuing|contacting|becoming part of|part of|working (?:at|for)|work (?:at|for)|career with|life at|here at|we at|us at|team at|culture at|happening at|people at|recruiting (?:at|for)|hiring (?:at|for)|(?:hr|talent acquisition|talent|people|recruitment|sourcer) (?:at|with|for|from)|(?:partners?|manager|lead|head|director|founder|ceo|cto|engineer) at|i(?:'m| am) (?:with|at|from)|reaching out from|calling from|writing from|greetings from|hello from|hi from|message from|follow(?:ing)?[- ]up from|update from|thank you from|thanks from|welcome to|opportunity to join|opportunities (?:at|with)|(?:learn|learned|learning|hear|know|read) (?:more )?about|positions? (?:with|at)|candidate (?:at|for|with)|employee of|employed (?:by|at)|offered by|invited by|sent to|submitted to|received by|viewed by|employment (?:with|at)|future (?:at|with)|journey (?:at|with)|(?:interviewing|interviewed|interview) with|internship (?:at|with)|opening (?:at|with)|excited about|enthusiasm for|passion for|division of|subsidiary of|behalf of) (?:the )?(?=\S)/gi,
  },
  {
    weight: 1.05,
    cue: /\b(?:developer|engineer|analyst|manager|intern|designer|scientist|specialist|associate|assistant|coordinator|consultant|director|representative|accountant|nurse|teacher) (?:here )?(?:at|@) (?=\S)/gi,
  },
  {
    weight: 0.55,
    cue: /\b(?:speak|speaking|spoke|meet|meeting|met|chat|chatting|call|conversation|connect|connecting) with (?:the team (?:at|from) )?(?=\p{Lu}|\p{Ll}\p{Lu})/gu,
  },
  // the employer behind an agency
  { weight: 1.5, cue: /\b(?:on behalf of (?:our|my) (?:direct )?client,? |(?:our|my|the) (?:direct )?client(?: is)?,? |client:? )(?=\p{Lu})/gu },
  { weight: 1.2, cue: /\bon behalf of (?:the )?(?=\S)/gi },
  { weight: 0.7, cue: /\brecruiters? (?:at|for|from|with) (?:the )?(?=\S)/gi },
  { weight: 0.5, cue: /\bat (?=\p{Lu}|\p{Ll}\p{Lu})/gu },
  // "At Acme, we …"
  { weight: 0.9, cue: /(?:^|[\n.!?] *)(?:here )?at (?=[^,\n]{2,50}, (?:we|our|you|it|the)\b)/gi },
  // labels: "Company: Acme"
  {
    weight: 1.3,
    cue: /(?:^|\n) *(?:[-*•] *)?(?:company(?: name)?|employer|hiring company|organi[sz]ation|client(?: name)?|end client|business) *(?:\([^)\n]*\))? *[:–-]+ */gi,
  },
  // "Sent with love from Acme", "© 2024 Acme"
  { weight: 0.45, cue: /(?:©|\(c\)|copyright) *(?:©)? *(?:\d{4})?(?:[-–]\d{4})?,? *(?:by )?/gi },
]

/** "Acme has decided …", "Unfortunately, Acme did not …": the name stands before these words. */
const ACTS =
  /(?:(?:^|[\n.!?] *)?(?:unfortunately|regrettably|sadly|however),? +|^|[\n.!?] *|at this time,? +|regret(?:s)? that +|inform you that +|know that +|while +)(?=\S)/gi
const ACTS_AFTER =
  /^,? (?:has (?:decided|moved|chosen|reviewed|received|filled|elected|selected|opted|invited|sent|determined|identified|extended|viewed|requested|asked|shared|been|closed|carefully)|have (?:decided|reviewed|received)|did not|will not|won't|is (?:pleased|excited|no longer|unable|not|currently|hiring|looking|interested|inviting|an equal|proud|committed|a\b|an\b|the\b|one)|would like|wants? (?:you|to)|invites? you|invited you|received|receives|strives|believes|values|seeks|conducts|considers|viewed your|decided|appreciates|thanks you|uses|was founded|offers|provides|participates|does not)\b/i

/** A department's signature: "The Acme Recruiting Team". */
const SIGNED_BY_TEAM =
  /(?:^|\n)[ \-–—*]*(?:your |the |from |- )*([^\n]{2,60}?)[ ,'-]+(?:s )?(?:(?:global|university|campus|early careers?|early talent|early professional|us|corporate|technical|internal|college|graduate) )*(?:talent acquisition|talent attraction|talent|recruiting|recruitment|recruiters?|human resources|hr|hiring|people(?: (?:operations|ops|& culture|and culture|team))?|careers?|campus|staffing|university relations|assessment|candidate experience|team)(?: (?:team|department|dept\.?|group|office|center|operations))?[ .!*]*(?=\n|$)/gi

/** "Recruiting Team at Acme", "Talent Acquisition, Acme" */
const TEAM_AT =
  /\b(?:team|recruiting|recruitment|talent acquisition|talent|human resources|hr|hiring|people|crew|folks|culture|recruiter|recruiters) ?(?:at|@|of|,|\||-|–) ?(?=\S)/gi

/** A line that closes a letter; the sender's name and company follow. */
const CLOSING =
  /(?:^|\n) *(?:(?:kind|best|warm|warmest|kindest|many|with|yours|very|most|all|thanks|thank you|in|take|good|wishing|wish|-+) ?){0,4}(?:regards|wishes|sincerely|truly|thanks|thank you|cheers|best|respectfully|faithfully|care|appreciation|gratitude|luck|onwards|warmly|cordially|success|the best)[ ,.!-]*\n/gi

/**
 * Names that the text gives as the employer, with the weight of the words around them.
 * Job titles and departments are left out; the same name may come several times.
 */
/** A line that says what a recruiter is; the employer often stands on the next. */
const ROLE_LINE =
  /\n[^\n]{0,40}\b(?:recruiter|recruiting|recruitment|talent acquisition|talent partner|human resources|hr|sourcer|people (?:partner|operations|team)|staffing|hiring manager|coordinator|university relations)\b[^\n.]{0,30}\n+(?=[^\n]{2,50}(?:\n|$))/gi

export function companiesInText(source: Source): Candidate[] {
  const found: Candidate[] = []
  for (const { cue, weight } of CUES) {
    for (const match of source.view.matchAll(cue)) add(found, source, match.index + match[0].length, weight)
  }
  addActors(found, source)
  addSignatures(found, source)
  return found
}

/** Reads a name at a position, cleans it and keeps it if it can be a company. */
function add(found: Candidate[], source: Source, position: number, weight: number): number | null {
  const { view } = source
  const start = view[position] === '"' || view[position] === "'" ? position + 1 : position
  const name = nameAt(source, start, Math.min(view.length, start + 90))
  if (!name) return null
  const length = nameLength(view.slice(name.start, name.end))
  if (length === 0) return null
  const text = view.slice(start, start + length)
  if (isTitle(text) || !isCompanyLike(text)) return null
  const article = /\bthe $/i.exec(view.slice(Math.max(0, start - 4), start))?.[0]
  const isDefinite = article === 'the '
  // "interest in the Acme Careers programme": behind a small "the" stands a title more often than a name.
  const after = view.slice(name.end, name.end + 40)
  if (isDefinite && /^['" ]*(?:position|role|opening|opportunity|internship|program|job|vacancy|posting)/i.test(after)) return null
  // "position at The Judge Group": a capital inside the sentence is the name's own.
  const isOwnArticle = article === 'The ' && /[\p{Ll}\d,] $/u.test(view.slice(Math.max(0, start - 6), start - 4))
  found.push({ source, start: isOwnArticle ? start - 4 : start, end: start + length, weight: isDefinite ? weight * 0.7 : weight })
  return name.end
}

function addActors(found: Candidate[], source: Source): void {
  const { view } = source
  for (const match of view.matchAll(ACTS)) {
    const start = match.index + match[0].length
    const first = /^\S+/.exec(view.slice(start, start + 30))?.[0] ?? ''
    if (!isNameWord(first)) continue
    const name = nameAt(source, start, Math.min(view.length, start + 70))
    if (name && ACTS_AFTER.test(view.slice(name.end, name.end + 40))) add(found, source, start, 0.85)
  }
}

function addSignatures(found: Candidate[], source: Source): void {
  const { view } = source
  for (const match of view.matchAll(SIGNED_BY_TEAM)) {
    const name = match[1] ?? ''
    const start = match.index + match[0].indexOf(name)
    if (/^\p{Ll}/u.test(name) && !isNameWord(name.split(' ')[0] ?? '')) continue
    const read = nameAt(source, start, start + name.length + 1)
    if (read && read.end >= start + name.length - 2) add(found, source, start, 0.8)
  }
  const letterhead = nameAt(source, /^\s*/.exec(view)?.[0].length ?? 0, 80)
  if (letterhead && /^\s*\n+\s*(?:dear|hi|hello|hey)\b/i.test(view.slice(letterhead.end, letterhead.end + 12))) add(found, source, letterhead.start, 0.65)
  const lastLine = view.trimEnd().lastIndexOf('\n') + 1
  if (lastLine > 0) addClosingLines(found, source, lastLine)
  for (const match of view.matchAll(TEAM_AT)) add(found, source, match.index + match[0].length, 0.8)
  for (const match of view.matchAll(ROLE_LINE)) {
    const start = match.index + match[0].length
    const name = nameAt(source, start, view.length)
    if (name && /^[\s.,|]*(?:\n|$|\|)/.test(view.slice(name.end, name.end + 20))) add(found, source, start, 0.7)
  }
  for (const match of view.matchAll(CLOSING)) addClosingLines(found, source, match.index + match[0].length)
}

/** Below the closing words: a person's name, then a role, then often the company on a line of its own. */
function addClosingLines(found: Candidate[], source: Source, position: number): void {
  const { view } = source
  let at = position
  for (let line = 0; line < 6 && at < view.length; line++) {
    const end = view.indexOf('\n', at) === -1 ? view.length : view.indexOf('\n', at)
    const start = at + (/^[\s\-–—*|]*(?:The |Your )?/.exec(view.slice(at, end))?.[0].length ?? 0)
    const name = nameAt(source, start, end)
    const rest = name ? view.slice(name.end, end) : ''
    // A whole line, or its part before a bar ("Acme | www.acme.example").
    if (name && /^[\s.!*,]*(?:$|\||\u2022|[-–] )/.test(rest)) add(found, source, start, rest.includes('|') ? 0.65 : 0.4)
    at = end + 1
  }
}

/** "… Data Analyst position with Acme": what stands right behind a title. */
const BEHIND_TITLE =
  /^["')]*(?: (?:position|role|opening|opportunity|vacancy|job|posting|internship|program|here|open|vacant))*(?:[ ,-]*\(?(?:[A-Z]{0,4}-?\d{3,}|#\d+)\)?)? ?(?:(at|@) |(with|within|for|from) |[-–|,] )(?=\S)/

/** "… in Acme's Data Analyst role": who owns the title. */
function addOwner(found: Candidate[], title: Candidate): void {
  const { view } = title.source
  const before = view.slice(Math.max(0, title.start - 60), title.start)
  const owner = /(?:^|[\s(])((?:\p{Lu}[\p{L}\d.&-]* ){0,4}\p{Lu}[\p{L}\d.&-]*)'s (?:open |new )?$/u.exec(before)
  if (owner?.[1]) add(found, title.source, title.start - before.length + before.lastIndexOf(owner[1]), 0.9)
}

/** Names that stand behind a title, as "at" or "with" joins them. */
export function companiesAfterTitles(titles: Candidate[]): Candidate[] {
  const found: Candidate[] = []
  for (const title of titles) {
    const joint = BEHIND_TITLE.exec(title.source.view.slice(title.end, title.end + 80))
    if (title.weight >= 0.85) addOwner(found, title)
    // "Engineer with Python" is no employer: only a title that the mail is plainly about counts here.
    if (joint && (joint[1] !== undefined || title.weight >= 0.85)) add(found, title.source, title.end + joint[0].length, joint[1] ? 1.1 : joint[2] ? 0.95 : 0.4)
  }
  return found
}
