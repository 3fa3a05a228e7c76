import type { MailType } from '#shared/domain/mail-type.ts'
import { addCompany } from './company-name.ts'
import { companyKey } from './company-words.ts'
import { allMatches, type Candidate, type Source } from './source.ts'

/** What somebody says who finds people for another. */
const AGENT =
  /\b(?:(?:my|our|direct|end) client'?s?\b(?! (?:base|service|work|team|solution|experience))|the client (?:is|are|has|came|wants?|would|needs?|and)\b|client (?:of (?:mine|ours)|came back|said)\b|(?:been )?retained (?:by|to)|mandate|on behalf of (?:my|our|an?|the)\b|partner(?:ing|ed) with (?:an?|the)\b|working (?:on (?:this|it|behalf|an?)|with an?|exclusively)|role i'm working on|working on exclusively|(?:give|share|disclose|reveal|tell you|name) (?:you )?(?:the |their |who )?(?:name|company|client|them|they)\b|(?:send|shoot|pass|sling) them your (?:cv|resume|profile|details)|your (?:cv|resume|profile) (?:over|across|to them)|(?:cv|resume) is with|put you forward|push you|submit you|they asked for (?:somebody|someone)|they (?:really |all |both )?(?:liked|loved) you|(?:time|answer|decision|word|date) (?:off|out of) them|have an? (?:requirement|mandate)|are looking to appoint|employment (?:agency|business)|client needs|(?:have|with|for|got) (?:an? )?(?:[\w-]+ ){0,2}client\b|partner compan(?:y|ies)|asked me (?:for people|to find)|(?:firm|I|we)(?:'ve| have| has)? been engaged (?:by|to)|I place\b|hiring manager has asked me|one of (?:my|our) clients|talent advocate|are registered with us|keep you registered|inside ir35|rate: ?[$€£])/i

/** What agencies are called, at the end of their names. */
const AGENCY =
  /(?: \p{Lu}[\p{L}&]*){0,2} (?:Recruitment|Recruit|Resourcing|Staffing|(?:Executive )?Search|Personaldienst|Sourcing|Headhunters|Headhunting|Personnel|Talent(?: UK| US)?|Consulting|Recruiters|Locums|Labour|Driver Hire|Manpower(?: Solutions| Services)?|Employment|Personalberatung)(?=$|[ .]*(?:\n|$|[|,·(/?!]| [-–] |\d| (?:Ltd|Limited|LLP|LLC|Inc|GmbH|Pvt|Pty)\b)|\. )/u

/** Names that say plainly what an agency is; "Talent" and "Consulting" may be anybody's. */
const STRICT =
  /(?:Recruitment|Recruit|Resourcing|Staffing|(?:Executive|Legal|Medical|Technical) Search|Personaldienst|Headhunters|Headhunting|Personnel|Recruiters|Locums|Labour|Driver Hire|Manpower(?: Solutions| Services)?|Personalberatung|Talent UK)$/

/** What such mail says of its client: "your CV is with Acme", "feedback from Acme". */
const CLIENT =
  /\b(?:further|forward|shortlist(?:ed)?|submitted|interview(?:ed|ing)?|update|news|feedback|progress|is|details|profile|cv|resume|word|heard|back|spoke|spoken|speaking|role|job|position|slot|place|chosen|meet) (?:back )?(?:with|to|from|for|at|on|by) (?:the )?(?=\S)/gi

/** "Acme, the cheese people near Cork, are looking for …" */
const CLIENT_ACTS = /(?:^|[.!?\n] *)(?=\p{Lu}[^,.\n]{2,40}, (?:the|an?|who|one) [^.\n]{3,70}, (?:is|are|has|have|wants?|needs?) )/gu

/** Whether an agency writes, for a client. */
export function isAgency(text: Source, subject: Source, domain: Set<string>, type: MailType): boolean {
  if (type === 'recruiter_outreach' && NAMELESS.test(text.view)) return true
  return AGENT.test(text.view) || /\bour client\b|\|\| /i.test(subject.view) || [...domain].some((word) => AGENCY_DOMAIN.test(word))
}

/** An employer without its name: "with a fast-growing fintech in Hamburg". */
const NAMELESS =
  /\b(?:for|with|at|by|to|from|joining|join|behalf of|engaged by|retained by) (?:an?|one of the) (?:(?!like |as |the |our |my |\d)[\w'&/+.-]+,? ){0,7}?(?:compan(?:y|ies)|firms?|manufacturer|bank|start-?up|scale-?up|consultanc(?:y|ies)|hospital|facility|retailer|charity|fund|fintech|provider|boutique|brand|organi[sz]ation|business|resort|hotel|insurer|vendor|client|employer|publisher|distributor|institution)\b(?! (?:like|such as|that (?:you|I|we)))/i

/** What agencies call their domains: "lakesidestaffing", "ninewellsrecruit". */
const AGENCY_DOMAIN = /.(?:recruit(?:ment|ing|ers?)?|staffing|resourcing|search|personnel|headhunt(?:ers|ing)|temps|consultancy)$/

/** Whether it speaks of its client: then the names that it signs with are the agency's. */
export function speaksOfClient(text: Source): boolean {
  return /\b(?:my|our|direct|end|the) (?:direct )?client\b(?! (?:base|service|work|team|solution|experience|success|facing|relations))/i.test(text.view)
}

/**
 * The keys of names that belong to agencies: "Quillberry Search", and "Quillberry" wherever else, once "Quillberry Search"
 * stands at the end of a line or part.
 */
export function agencyKeys(candidates: Candidate[], isStrict: boolean): Set<string> {
  const keys = new Set<string>()
  for (const { source, start, end } of candidates) {
    if (STRICT.test(source.view.slice(start, end))) keys.add(companyKey(source.view.slice(start, end)))
    const line = source.view.slice(start, end + 40)
    const match = AGENCY.exec(line)
    // Between the name and "Search" stands nothing but more of the name.
    if (match && match.index <= end - start && match.index > 0 && (!isStrict || STRICT.test(match[0].replace(/[^\p{L}]+$/u, ''))))
      keys.add(companyKey(source.view.slice(start, end)))
  }
  return keys
}

/** Clients that an agency's mail names. */
export function clientsIn(source: Source): Candidate[] {
  const found: Candidate[] = []
  for (const match of allMatches(CLIENT, source.view)) {
    const at = match.index + match[0].length
    if (/^\p{Lu}/u.test(source.view.slice(at, at + 1))) addCompany(found, source, at, 0.65)
  }
  for (const match of allMatches(CLIENT_ACTS, source.view)) addCompany(found, source, match.index + match[0].length, 0.9)
  return found
}
