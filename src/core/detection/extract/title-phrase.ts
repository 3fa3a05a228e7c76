import { signatureStart } from './letter.ts'
import { isPlace } from './places.ts'
import { allMatches, type Candidate, isLetter, type Source, type Span } from './source.ts'
import { trimTitle } from './title-span.ts'
import { isOccupation, isTitleWord, titleLikeness } from './title-words.ts'

/**
 * Titles that stand in plain words, far from the phrases of a form: found by the occupation in them
 * ("… asked about the night porter job", "we'd love you as Lead Bridge Engineer"), with the words that belong to it on
 * both sides. What stands around the phrase tells a title from a person's own function ("our Office Manager Ann").
 */
export function titlePhrases(source: Source): Candidate[] {
  const { view } = source
  const found: Candidate[] = []
  const signature = signatureStart(source)
  let from = 0
  for (const word of wordsIn(view)) {
    if (word.index < from) continue
    if (found.length >= MOST) break
    const isKnown = isOccupation(word.text.toLowerCase()) && !/^programm?e?s?$/i.test(word.text)
    if (!isKnown && !isDoer(word.text)) continue
    if (/\b(?:hi|hello|dear|hey|thanks) $/i.test(view.slice(Math.max(0, word.index - 7), word.index))) continue
    const span = phraseAround(source, word.index, word.index + word.text.length, from)
    from = span.end
    const weight = isKnown ? weightOf(source, span, span.start >= signature) : weightOfGuess(source, span)
    const title = weight > 0 ? trimTitle(span) : null
    if (title && (!isKnown || titleLikeness(view.slice(title.start, title.end)) > 0)) found.push({ ...title, weight })
  }
  for (const position of allMatches(ACADEMIC_POSITION, view)) {
    if (source.kind === 'text') found.push({ source, start: position.index, end: position.index + position[0].length, weight: 0.6 })
  }
  return found
}

/** Posts that are called after the degree. */
const ACADEMIC_POSITION =
  /\b(?:fully[- ]funded )?(?:PhD|Ph\.D\.|[Dd]octoral|[Pp]ostdoctoral|[Pp]ost-?doc|[Mm]aster's thesis) (?:position|post|studentship|fellowship|project)(?: \([^)\n]{1,30}\))?(?: in (?:\p{L}+ ){0,2}\p{L}+(?=[.,;\n]))?/gu

const MOST = 24

function wordsIn(view: string): { index: number; text: string }[] {
  const words: { index: number; text: string }[] = []
  for (let at = 0; at < view.length; at++) {
    if (!isLetter(view.charCodeAt(at))) continue
    const index = at
    while (isLetter(view.charCodeAt(at)) || view[at] === '-') at++
    if (at - index > 1 && at - index <= LONGEST_WORD) words.push({ index, text: view.slice(index, at) })
  }
  return words
}

const LONGEST_WORD = 25
const LONGEST_REACH = 60

/** Small words that stand before an occupation and are no part of it. */
const NOT_IN_TITLE = new Set(
  `a an the this that these those my our your his her its their whose some any no every each all both another other one two three first second last next
  new old former current present previous future great good best strong nice right perfect ideal lovely brilliant experienced talented skilled qualified
  successful suitable potential passionate motivated real different several many few more most such same own only
  i you he she it we they who which what whom me us him them and or but nor so yet if as at by for from in into of on onto to up with within without about
  over under after before between during than then through via per not is are was were be been being am do does did have has had having will would can could
  may might must shall should need needs needed want wants wanted seek seeks seeking hire hires hiring hired recruit recruiting find finding get getting got
  look looking join joining become becoming meet meeting met become like love know see saw make made take took help helping lead-in call called said says
  when where why how here there now today just also even still very really quite too already please re fill filling filled offer offered offering appoint
  appointed employ employing apply applying applied chosen choose chose considering consider regarding concerning maybe perhaps hello hi dear thanks
  local busy small big young growing full whole main because since until while unless though although well thats whats its im were ive youre dont another
  advertised advertising above following vacant open available based replacement extra additional actual genuine exciting interesting potential`.split(/\s+/),
)

/** Capitalised words that begin a sentence or a greeting. */
const NO_PART =
  /^(?:A|An|The|This|That|These|Our|Your|My|His|Her|Their|Its|I|I'm|I've|We|We're|We've|You|You're|He|She|They|It|It's|There|And|Or|But|So|If|As|At|By|For|From|In|Of|On|To|With|About|After|Before|Dear|Hi|Hello|Hey|Thanks|Thank|Re|RE|Fwd|FW|AW|WG|Is|Are|Was|Were|Need|Needed|Wanted|Hiring|Hire|Seeking|Looking|Join|Meet|Meeting|Become|Application|Applications|Applicant|Interview|Interviews|Invitation|Invite|Position|Role|Job|Vacancy|Vacancies|Post|Title|Opening|Opportunity|Update|Updated|Offer|Reminder|Confirmed|Confirmation|Outcome|Status|Regarding|Congratulations|Unfortunately|Please|Senior-most|Who|What|When|Where|Why|How|Any|Some|No|Yes|Not|Also|Now|Today|Tomorrow|Would|Could|Can|Will|Next|New|First|Final|Best|Regards|Sincerely|Mr|Mrs|Ms|Dr|Prof)$/

/** Words after which the heads of an academic title run on with "in". */
const ACADEMIC =
  /\b(?:fellow|lecturer|professor|researcher|postdoc|phd|reader|instructor|studentship|fellowship|lectureship|associate|assistant|scientist|degree|apprentice|trainee|chair)$/i

function phraseAround(source: Source, start: number, end: number, limit: number): Span {
  const isCapital = CAPITAL.test(source.view.slice(start, start + 2))
  return { source, start: leftEnd(source.view, start, limit, isCapital), end: rightEnd(source.view, start, end, isCapital) }
}

function leftEnd(view: string, position: number, limit: number, isCapital: boolean): number {
  let start = position
  for (let words = 0; words < (isCapital ? 6 : 3); words++) {
    const before = /(?:^|[^\p{L}\p{N}&'/+#.-])((?:\p{L}|\d{1,2}(?=[\p{L}]))[\p{L}\p{N}'/+#.-]*|&)[ -]$/u.exec(
      view.slice(Math.max(limit, start - 30), start),
    )?.[1]
    if (before === undefined) break
    const at = start - before.length - 1
    if (isCapital ? !joinsCapital(view, before, at) : !joinsSmall(view, before, at)) break
    start = at
  }
  // A link that nothing precedes belongs to the sentence.
  const link = /^(?:&|and|of|in|for) /.exec(view.slice(start, start + 5))?.[0]
  return link ? start + link.length : start
}

function joinsCapital(view: string, word: string, at: number): boolean {
  if (/[.]$/.test(word) && !/^(?:Sr|Jr|Asst|Dr|Exec|Snr)\.$/.test(word)) return false
  if (word === '&' || word === 'and' || word === 'of') return /\p{Lu}[\p{L}\p{N}-]* $/u.test(view.slice(Math.max(0, at - 20), at))
  if (/^\p{Lu}|^\d|^i[A-Z]/u.test(word)) return !NO_PART.test(word) && !/'s$/.test(word)
  return isTitleWord(word) && !NOT_IN_TITLE.has(word)
}

function joinsSmall(view: string, word: string, at: number): boolean {
  if (/^\p{Ll}[\p{Ll}'/-]*$/u.test(word)) return !NOT_IN_TITLE.has(word) && !/(?:ly|n't)$/.test(word) && word.length > 1
  // "the Saturday dispenser", "a BI developer": a capital of its own, behind an article.
  return /^\p{Lu}[\p{L}]+$/u.test(word) && !NO_PART.test(word) && /\b(?:the|an?|our|your|for|as) $/i.test(view.slice(Math.max(0, at - 5), at))
}

function rightEnd(view: string, start: number, position: number, isCapital: boolean): number {
  let end = position
  for (let words = 0; words < 6; words++) {
    const after = /^(?: ?[&/] ?| (?:and|of|in|for) (?=\p{Lu})| ?- ?(?=\p{L}+\b)|, (?=(?:Senior|Junior)\b)| )((?:\p{L}|\d\b|20\d\d\b)[\p{L}\p{N}'+#-]*)/u.exec(
      view.slice(end, end + LONGEST_REACH),
    )
    if (!after?.[1] || (NO_PART.test(after[1]) && !isGrade(view.slice(end, end + 20)))) break
    const joint = after[0].slice(0, after[0].length - after[1].length)
    if (!goesOn(view.slice(start, end), joint, after[1], isCapital)) break
    end += after[0].length
  }
  if (isCapital) end = withField(view, end)
  return end
}

/** The first grade of "Engineer I", not the person who writes. */
function isGrade(after: string): boolean {
  return /^ I(?=[.,;)\n]|$| (?:position|role|post|job|at|with|in|-|–)\b)/.test(after)
}

function goesOn(title: string, joint: string, word: string, isCapital: boolean): boolean {
  const isUpper = /^\p{Lu}|^\d/u.test(word)
  if (!isCapital) return joint === ' ' && !isUpper && isOccupation(word)
  if (joint.includes('in') || joint.includes('for')) return isUpper && joint.includes('in') && ACADEMIC.test(title) && !isPlace(word)
  if (/^ ?- ?$/.test(joint)) return false
  if (/[&/]|and/.test(joint)) return isUpper && (isOccupation(word.toLowerCase()) || / of [^,]*$/.test(title))
  return (isUpper && !/^(?:(?!20\d\d$)\d{3,}|[A-Z]+-\d+)$/.test(word)) || isOccupation(word)
}

/** "Vice President, Credit Risk": the field behind the comma, unless it is a place or a name in a list. */
function withField(view: string, end: number): number {
  const field =
    /^, ((?:\p{Lu}[\p{L}&-]+)(?: (?:& |and )?\p{Lu}[\p{L}-]+){0,2})(?=[.;:)!?\n"]|$| (?:position|role|post|job|vacancy|interview|will|is|has|was|at|with|-|–)\b)/u.exec(
      view.slice(end, end + 50),
    )
  if (!field?.[1] || isPlace(field[1]) || NO_PART.test(field[1].split(' ')[0] ?? '')) return end
  return end + field[0].length
}

/** What a title stands before. */
const NOUN =
  /^["')]*(?:[ -](?:\p{L}+-)?\p{L}{2,14})?[ -](?:position|role|post|job|vacanc(?:y|ies)|opening|opportunity|spot|seat|gig|mandate|process|appointments?|campaign|search|requisition|traineeship|apprenticeship|competition|application|candidacy|selection|shortlist|interviews?|placement|contract|req|reqs|hire|trials?|trial shift|shift|work|headcount)s?\b/iu

/** What leads to a title in plain speech. */
const LEAD =
  /(?:\b(?:for|as|of|to be|become|becoming|considering|need(?:s|ed)?|needing|want(?:s|ed)?|hir(?:e|es|ing)|recruit(?:s|ing)?|seek(?:s|ing)?|(?:look|search|hunt)(?:s|ing)? for|appoint(?:ed)?(?: you)?|offer(?:ed|ing)? you|regarding|concerning|mandate for|brief for|join(?:ing)?(?: us as)?|(?:decision|update|outcome|news|feedback|progress) on|in mind is|role is|job is|post is|position is|about|re|discuss|next|first|new|away\?)|[:–—>]) ?(?:(?:the|an?|our|your|their|my|its) )?(?:(?:next|first|new|future|vacant|advertised|open|second|additional|another|experienced|permanent|in-house) )*$/i

/** A team that one would join is called after what its people do. */
const TEAM = /^["')]* (?:team|desk|crew|pool|group|rota|function)\b/i

/** Ways to look for somebody: they make even small letters a title. */
const WANT =
  /\b(?:need(?:s|ed|ing)?|want(?:s|ed|ing)?|hir(?:e|es|ing)|recruit(?:s|ing)?|seek(?:s|ing)?|(?:look|search|hunt)(?:s|ing)? for|(?:are|'re|am|'m|is|'s) after|short of|short|(?:room|space|place|opening|vacancy|budget) for|(?:take|taking|bring|bringing)(?: you)? on(?: as)?|appl(?:y|ied|ying|ication) (?:for|as|to be)|others for|interest(?:ed)? in|interview(?:ing)? for|considered for|forward for|down for|start(?:ed|ing)?(?: you)? as|(?:work|join|joining)(?: for)?(?: us)? as|as (?:our|an?|the)(?: new| next)?|appoint(?:ed)? you|offer you (?:the|an?)?|(?:be|become) our) (?:(?:the|an?|our|your|their|one|some) )?(?:(?:more|next|new|first|another|experienced|extra|good|full-time|part-time) )*$/i

/** Somebody's function, not the vacant one: "our", "with the". */
const OF_PERSON =
  /\b(?:our|my|their|his|her|your (?:present|current|previous|last)|(?:with|by|from|under|to|and|meet|ask|tell|replacing|behalf of) (?:the |our |an? |your |my )?|(?:i'm|i am|he is|she is|he's|she's|who is|who's|am) (?:the |an? |our )?|report(?:s|ing)? to (?:the )?(?:our )?)$/i

/** "Ann Lee, ", "Ann (", or a bracket of its own. */
const BEHIND_NAME = /\p{Lu}[\p{L}'-]+(?:, \(?| \()$|(?<!\d ?)\($/u

/** "iOS Developer", ".NET Developer" */
const CAPITAL = /^(?:[\p{Lu}\d]|i[A-Z])/u

/** How much the words around a phrase make it the title that the mail is about; 0 for none. */
function weightOf(source: Source, span: Span, isSigned: boolean): number {
  const { view } = source
  const before =
    view
      .slice(Math.max(0, span.start - 60), span.start)
      .split('\n')
      .at(-1) ?? ''
  const after = view.slice(span.end, span.end + 40)
  const isCapital = CAPITAL.test(view.slice(span.start, span.end))
  if (source.kind !== 'text') return isCapital || span.start <= 5 ? 0.5 : 0.4
  if (isSigned) return /^\s*re:? $/i.test(before) || isFooter(view, span, before, after) ? 0.6 : 0
  const words = view.slice(span.start, span.end)
  if (/\b(?:hiring|line|case) $/i.test(before) || DEPARTMENT.test(words)) return 0
  if (NOUN.test(after) && !/^["')]*[ -](?:and|or|is|will|to|at|in|who|has|on|for|the|with)\b/i.test(after))
    return isCapital ? 0.9 : words.includes(' ') ? 0.8 : 0.65
  if (STAFF.test(words)) return 0
  // "an analyst", "our host": one bare word is a function, hardly a title.
  const isNamed = titleLikeness(words) === 2
  if (!words.includes(' ') && (!isCapital || !isNamed) && !/\bappoint(?:ed)? you $/.test(before)) return 0
  if (isCapital && /^[\s\p{Lu}\d/#:.-]*$/u.test(before)) {
    if (/^[\s:,.]*(?:\n|$)/.test(after)) return isNamed ? 0.75 : 0.6
    if (isNamed && /^(?: \(| [-–—|] )/.test(after)) return 0.5
  }
  if (/(?:^|\p{Ll}| [-–—]|Call|Letter|Interview) \($/u.test(before) && isCapital && isNamed && words.includes(' ')) return 0.45
  if (BEHIND_NAME.test(before) || (OF_PERSON.test(before.trimEnd()) && !WANT.test(before))) return LEAVES.test(after) ? 0.5 : 0
  if (isCapital && TEAM.test(after) && /\b(?:on|for|in|join) (?:the|our) $/i.test(before)) return 0.6
  if (isCapital ? LEAD.test(before) || /\d[\w/-]* ?\($/.test(before) : WANT.test(before)) return isCapital ? 0.7 : 0.6
  if (!isCapital) return /\bfor (?:the|our|an?) $/.test(before) ? 0.35 : isNamed && words.includes(' ') && !NO_GUESS.test(words) ? GUESS : 0
  if (before.trim() === '' && /^(?:[:,(]| [-–—|] |$)/.test(after)) return 0.5
  // Nothing says what it is, but letters about a job name few others.
  return isNamed && (words.includes(' ') || /^(?:[:,(]|$)/.test(after)) ? 0.25 : 0
}

/** Hardly a mail about a job names no title: what no other phrase of it outweighs. */
const GUESS = 0.15

/** Small words that end as occupations do and are hardly ever one in plain speech. */
const NO_GUESS =
  /s$|'s |\d|(?:server|scheduler|staff|member|planner|monitor|processor|internship|model|guide|owner|host|student|graduate|program|partner|manager|team|head|tester|reviewer|rater)$|^(?:particular|tiny|head|line|area|site|whole) /

/** "Our Plant Manager is retiring": the post is vacant. */
const LEAVES = /^(?: (?:at|in|for|of|on) [^.,\n]{2,30})?(?:,? who)? (?:is|has|will be|'s)? ?(?:leav|retir|mov|hand(?:ed|ing) in|resign|gone|going|step)/i

/** A word that names somebody by what they do, as trades without end are called ("wool classer", "kelp dryer"). */
function isDoer(word: string): boolean {
  return (word.endsWith('er') || word.endsWith('or') || word.endsWith('ist')) && /^\p{Ll}{5,}$/u.test(word) && !NO_DOERS.has(word)
}

/** Words in -er, -or and -ist that are no people, or say nothing of a trade. */
const NO_DOERS = new Set(
  `number order matter letter offer computer member manner center winter summer dinner paper power water answer player mirror color error factor sector
  tractor motor corner rather further either neither whether together another other later sooner better greater longer shorter higher lower broader
  deeper closer over under after never ever newsletter register chapter folder header footer finger shoulder weather leather feather mother father
  brother sister daughter border carer proper minor major junior senior prior superior inferior interior exterior favor honor humor labor behavior
  neighbor harbor armor vapor transfer filter shelter quarter semester trimester disaster poster character parameter diameter customer user consumer
  lover follower subscriber printer scanner monitor processor server router browser calendar reactor computer confer differ prefer refer infer
  consider remember discover deliver cover recover wonder career volunteer floor door poor indoor outdoor visitor checklist shortlist waitlist
  playlist exist assist insist list consist persist resist twist finisher starter newcomer candidate employer earner provider supplier partner holder
  stakeholder shareholder cucumber september october november december chancer winner runner-up outsider insider`.split(/\s+/),
)

/** An unknown occupation counts only where somebody is plainly looked for, or where "job" closes it. */
function weightOfGuess(source: Source, span: Span): number {
  const { view } = source
  const before =
    view
      .slice(Math.max(0, span.start - 60), span.start)
      .split('\n')
      .at(-1) ?? ''
  const isArticle = /\b(?:an?|the|our|your|as) $/i.test(before)
  if (!isArticle || STAFF.test(view.slice(span.start, span.end))) return 0
  if (/^["')]* (?:job|post|position|role|vacancy|opening)\b/i.test(view.slice(span.end, span.end + 14))) return 0.55
  return WANT.test(before) && /\b(?:need|looking|after|hiring|seek\w*|recruiting|short|as) (?:of |for )?(?:an? |another |our )?$/i.test(before) ? 0.5 : 0
}

/** "Graduate Recruitment" is a department. */
const DEPARTMENT = /(?:^| )(?:Recruitment|Recruiting|Talent|Careers|Admissions|Resourcing)$/

/** Who takes part in hiring. */
const STAFF =
  /^(?:\p{L}+ )?(?:hiring|line|area|store|shop|general|duty|recruitment|recruiting|talent|people|hr|human resources) (?:manager|partner|lead|leader|coordinator|officer|specialist|director)$|\brecruiters?$|^virtual /iu

/** A line below the signature that says what the mail is about ("Deckhand / Req 4711"). */
function isFooter(view: string, span: Span, before: string, after: string): boolean {
  if (before.trim() !== '') return false
  if (/^ ?[/|·(-] ?\(?(?:req|ref|job|vacancy|id)\b/i.test(after)) return true
  const above =
    view
      .slice(Math.max(0, span.start - 100), span.start)
      .trimEnd()
      .split('\n')
      .at(-1) ?? ''
  return after.trim() === '' && /\p{L}, \p{Lu}/u.test(above) && titleLikeness(above) > 0
}
