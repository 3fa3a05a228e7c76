import { isLetter } from './source.ts'

/** What leads to an employer's name: it ends right before the name, with one of the words `ends` (beside "the"; # is a number). */
type Cue = { weight: number; ends: string; lead: RegExp; after?: RegExp }

const CUES: Cue[] = [
  // "… position at Acme", "a career with Acme", "opportunities within Acme", "here at Acme"
  {
    weight: 1.1,
    ends: 'at @ with within inside',
    lead: /(?:\b(?:position|role|opening|opportunity|opportunities|openings|positions|roles|jobs?|internships?|programs?|programme|vacanc(?:y|ies)|candidacy|application|career|careers|employment|requisition|team|here|us|everyone|folks|friends|crew|hiring|interviewing|interviewed|interview|apply|applied|applying)(?: here)? (?:at|@|with|within|inside) (?:us (?:here )?at )?)$/i,
  },
  // "interest in Acme", "interest in joining Acme", "interested in a career at Acme"
  {
    weight: 1.05,
    ends: 'in with toward towards joining at for within of about',
    lead: /(?:\binterest(?:ed)?(?: (?:that )?you(?:'ve| have)? (?:shown|expressed|taken|demonstrated))? (?:in|with|towards?) (?:(?:joining|(?:working|interning|volunteering) (?:at|for|with)|work(?:ing)? here at|exploring (?:\w+ )?opportunities (?:at|with)|(?:employment|a career|careers?|career opportunities|(?:job |employment |new )?opportunities|opportunit(?:y|ies)|job openings|a job|a position|a role|jobs?|roles?|positions?|an? \w+ opportunity|an? (?:employment|career|internship) opportunity) (?:at|with|within|here at)|becoming (?:a )?part of|being (?:a )?part of|learning more about|building (?:a|your) career (?:at|with)|pursuing (?:a career|opportunities|an opportunity|employment) (?:at|with)) )?(?:the )?)$/i,
  },
  // "applying to Acme", "your application with Acme", "applied at Acme"
  {
    weight: 1,
    ends: 'to at with for join of',
    lead: /(?:\bappl(?:y|ying|ied) (?:to|at|with|for) (?:(?:work (?:at|for|with)|join|be(?:come)? (?:a )?part of) )?(?:the )?)$/i,
  },
  {
    weight: 1,
    ends: 'to with at from join',
    lead: /(?:\b(?:application|submission|resume|cv|candidacy|interview|interviews|assessment|offer|referral|talent community) (?:to|with|at|from) (?:join )?(?:the )?)$/i,
  },
  {
    weight: 0.95,
    ends: 'join joining considering choosing chosen chose consider pursuing contacting of at for with from to aboard by about',
    lead: /(?:\b(?:join(?:ing)?|considering|choosing|chosen|chose|consider|pursuing|contacting|becoming part of|part of|working (?:at|for)|(?<!your )work (?:at|for)|career with|life at|here at|we at|us at|(?:team|guys|gang|lads|crew|girls) at|culture at|happening at|people at|recruiting (?:at|for)|hiring (?:at|for)|follow(?:ing)?[- ]up from|update from|thank you from|thanks from|welcome to|opportunity to join|opportunities (?:at|with)|(?:learn|learned|learning|hear|know|read) (?:more )?about|positions? (?:with|at)|candidate (?:at|for|with)|employee of|employed (?:by|at)|offered by|invited by|sent to|submitted to|received by|viewed by|employment (?:with|at)|future (?:at|with)|journey (?:at|with)|(?:interviewing|interviewed|interview) with|internship (?:at|with)|opening (?:at|with)|excited about|enthusiasm for|passion for|division of|subsidiary of|behalf of|registration (?:at|with)|welcom(?:e|ing) you (?:to|at|aboard)|all of us (?:here )?at|part of the team at|(?:contract|letter|documents?|paperwork|feedback|news) from|one of the (?:two |three |four )?founders of|offer(?:ed)? (?:you )?.{3,40} (?:role|position|job) at|a role with|selected by|hired by) (?:the )?)$/i,
  },
  {
    weight: 1.05,
    ends: 'at @',
    lead: /(?:\b(?:developer|engineer|analyst|manager|intern|designer|scientist|specialist|associate|assistant|coordinator|consultant|director|representative|accountant|nurse|teacher) (?:here )?(?:at|@) )$/i,
  },
  {
    weight: 0.55,
    ends: 'with at from',
    lead: /(?:\b(?:speak|speaking|spoke|meet|meeting|met|chat|chatting|call|conversation|connect|connecting) with (?:the team (?:at|from) )?)$/u,
  },
  {
    weight: 0.9,
    ends: 'giving gave given give',
    lead: /(?:\b(?:giving|gave|given|giv[ei]) )$/u,
    after: /^(?:\p{Lu}[^.,\n]{1,40} (?:the|an|a) (?:opportunity|chance)\b)/u,
  },
  { weight: 0.65, ends: 'for to at with', lead: /(?:\b(?:fit|match|candidate|asset|addition) (?:for|to|at|with) )$/u },
  // Who introduces themselves: "I'm with Acme", "Rick w/ Acme", "I run Acme"
  {
    weight: 0.95,
    ends: 'at with for from',
    lead: /(?:\b(?:(?:hr|talent acquisition|talent|people|recruitment|sourcer) (?:at|with|for|from)|(?:partners?|manager|lead|head|director|founder|ceo|cto|engineer) at|i(?:'m| am) (?:with|at|from)|(?:reaching out|calling|writing|greetings|hello|hi|message) from) (?:the )?)$/i,
  },
  { weight: 0.79, ends: 'w/ / @', lead: /\p{Lu}\p{Ll}+ (?:w\/|@) ?$/u },
  {
    weight: 0.79,
    ends: 'for at of',
    lead: /\bI (?:recruit|hire|source|scout|do|work|head|coordinate|look after|help)(?: [^.,\n]{2,40})? (?:for|at|of) (?:the )?$/u,
  },
  // "We, the company Acme, …", "we (Acme) …"
  { weight: 0.95, ends: 'we we, ( , company firm', lead: /\b[Ww]e(?:,| \(|, the (?:company|firm|team) (?:of )?) ?$/u, after: /^[^,)\n]{2,50}[,)]/ },
  // "under consideration by Acme", "one of the homes run by Acme"
  {
    weight: 0.95,
    ends: 'by',
    lead: /\b(?:consideration|considered|reviewed|viewed|read|run|operated|posted|advertised|managed|owned|shared|signed|issued) by (?:the )?$/i,
  },
  // the employer behind an agency
  {
    weight: 1.5,
    ends: 'client is : ,',
    lead: /(?:\b(?:on behalf of (?:our|my) (?:direct )?client,? |(?:[Oo]ur|[Mm]y|[Tt]he) (?:direct )?client(?: is)?,? |client:? ))$/u,
  },
  { weight: 1.2, ends: 'of', lead: /(?:\bon behalf of (?:the )?)$/i },
  { weight: 0.7, ends: 'at for from with', lead: /(?:\brecruiters? (?:at|for|from|with) (?:the )?)$/i },
  { weight: 0.5, ends: 'at', lead: /(?:\bat )$/u },
  {
    weight: 0.75,
    ends: 'at',
    lead: /(?:\b(?:appl(?:y|ied|ying)|position|role|job|opening|vacancy|interview(?:ed|ing)?|hiring|opportunity|application)\b[^.\n]{0,60} at )$/u,
  },
  // "I'm Anya from Acme", "Anya from Acme here"
  {
    weight: 0.9,
    ends: 'from with at of',
    lead: /(?:\b(?:I'm|I am|[Ii]t'?s|[Tt]his is|[Mm]y name is) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?,? (?:from|with|at|of) )$/u,
  },
  { weight: 0.9, ends: 'from', lead: /(?:\p{Lu}\p{Ll}+(?: here)? from )$/u, after: /^(?:(?:\p{Lu}[\p{L}\p{N}'-]*|&|and) ){1,5}here\b/u },
  { weight: 0.9, ends: 'from', lead: /(?:\p{Lu}\p{Ll}+ here from )$/u },
  { weight: 0.9, ends: 'of', lead: /(?:\b(?:founders?|co-?founders?|ceo|cto|coo|owners?|president) of )$/i },
  { weight: 0.65, ends: 'called', lead: /(?:\b(?:it's|is|are|we're|firm|company|business|startup|start-up|place|shop|bar|studio|agency) called )$/i },
  {
    weight: 0.7,
    ends: 'building starting opening launching running',
    lead: /(?:\b(?:I'm|I am|we're|we are) (?:building|starting|opening|launching|running) )$/i,
  },
  // "the Acme online assessment"
  {
    weight: 1,
    ends: 'the',
    lead: /(?:\b[Tt]he )$/u,
    after:
      /^(?:\p{Lu}[^.\n]{1,40}? (?:online |coding |technical |virtual )?(?:assessment|application process|hiring process|recruiting process|recruitment process|interview process|careers? (?:site|page|portal|section)|hiring team|recruiting team|recruitment team|talent (?:acquisition )?team|talent community|talent network|candidate portal)\b)/u,
  },
  // "At Acme, we …"
  { weight: 0.9, ends: 'at', lead: /(?:(?:^|[\n.!?] *)(?:here )?at )$/i, after: /^(?:[^,\n]{2,50}, (?:we|our|you|it|the)\b)/i },
  // "the offer that Acme made", "the report requested by Acme"
  {
    weight: 0.95,
    ends: 'offer that which',
    lead: /(?:\boffer (?:that |which )?)$/u,
    after: /^(?:\p{Lu}[^.\n]{1,40} (?:has )?(?:issued|made|sent|extended|gave)\b)/u,
  },
  { weight: 1.2, ends: 'by', lead: /(?:\b(?:requested|commissioned|ordered) by (?:the )?)$/u },
  { weight: 0.95, ends: 'in', lead: /(?:\b(?:shown|expressed|demonstrated) in (?:the )?)$/u },
  // "appoint you Principal of Acme College", "I'm the head gardener at Acme", "we're the Acme on Mill Lane"
  { weight: 0.9, ends: 'of at to', lead: /(?:\bappoint(?:ed)? you (?:as |to )?[^.\n]{3,50}? (?:of|at|to) )$/u },
  {
    weight: 0.9,
    ends: 'of at for with manage run own lead founded started after m am a an',
    lead: /(?:\bI(?:(?:'m| am) (?:the |an? )[^.,\n]{2,40} (?:at|of|for|with) | (?:manage|run|own|lead|founded|started|look after) (?:the |an? )?(?:[^.,\n]{2,40} (?:at|of|for|with) |))(?:the )?)$/u,
  },
  { weight: 0.9, ends: 're are', lead: /(?:\b[Ww]e(?:'re| are) the )$/u },
  { weight: 0.6, ends: 'to joined at', lead: /(?:\bI(?:'ve| have) (?:gone over to|moved to|joined|started at) (?:the )?)$/u },
  // labels: "Company: Acme"
  {
    weight: 1.3,
    ends: ': – - \t',
    lead: /(?:(?:^|\n) *(?:[-*•] *)?(?:company(?: name)?|employer|hiring company|organi[sz]ation|client(?: name)?|end client|business|hiring agency|institution|employing (?:organi[sz]ation|authority)|hiring organi[sz]ation|firm) *(?:\([^)\n]*\))? *[:\t–-]+ *)$/i,
  },
  { weight: 1, ends: ': \t', lead: /(?:(?:^|\n) *(?:[-*•] *)?(?:department|agency|ministry|authority|trust|school|practice) *[:\t] *)$/i },
  // "Sent with love from Acme", "© 2024 Acme"
  { weight: 0.45, ends: '© ) copyright # by', lead: /(?:(?:©|\(c\)|copyright) *(?:©)? *(?:\d{4})?(?:[-–]\d{4})?,? *(?:by )?)$/i },
  // "Recruiting Team at Acme", "Talent Acquisition, Acme"
  {
    weight: 0.8,
    ends: 'at @ of , | - –',
    lead: /(?<![/\d])\b(?:team|recruiting|recruitment|talent acquisition|talent|human resources|hr|hiring|people|crew|folks|culture|recruiter|recruiters) ?(?:at|@|of|,|\||-|–) ?$/i,
  },
]

const BY_END = new Map<string, Cue[]>()
for (const cue of CUES) for (const end of cue.ends.split(' ')) BY_END.set(end, [...(BY_END.get(end) ?? []), cue])

const NO_CUES: Cue[] = []
/** The last word, or the last mark, without a pattern: this is asked for every name of a mail. */
function lastWord(words: string): string {
  if (words.endsWith('\t')) return '\t'
  const trimmed = words.trimEnd()
  const end = trimmed.length
  let start = end
  while (start > 0 && isLetter(trimmed.charCodeAt(start - 1))) start--
  return start < end ? trimmed.slice(start).toLowerCase() : (trimmed[end - 1] ?? '')
}

/**
 * How telling the words before a name are: the weight of the strongest cue, 0 for none.
 *
 * @param lead what stands before the name
 * @param rest the text from the name on
 */
export function leadWeight(lead: string, rest: string): number {
  const isDefinite = lead.endsWith('the ') || lead.endsWith('The ')
  const last = lastWord(isDefinite ? lead.slice(-30, -4) : lead.slice(-26))
  let weight = 0
  const weigh = (cues: Cue[]) => {
    for (const cue of cues) if (cue.weight > weight && cue.lead.test(lead) && (!cue.after || cue.after.test(rest))) weight = cue.weight
  }
  weigh(BY_END.get(/^\d/.test(last) ? '#' : last) ?? NO_CUES)
  if (isDefinite) weigh(BY_END.get('the') ?? NO_CUES)
  return weight
}

/** "Acme has decided …", "Unfortunately, Acme did not …": the name stands between these words. */
export const ACTS_LEAD =
  /(?:(?:unfortunately|regrettably|sadly|however),? +|[\n.!?:] *|at this time,? +|\bthat +|while +|(?:^|\n) *(?:dear|hi|hello|hey) [^,\n]{1,40}, )$/i
export const ACTS_AFTER =
  /^,? (?:here\b|(?:has |have )?(?:just )?(?:partnered|looked|took a look|viewed)|extends?\b|confirms?|acknowledges|regrets|welcomes|encourages|(?:is|was) delighted|wishes to|asks that|has an immediate|has (?:decided|moved|chosen|reviewed|received|filled|elected|selected|opted|invited|sent|determined|identified|extended|viewed|requested|asked|shared|been|closed|carefully)|have (?:decided|reviewed|received)|did not|will (?:not|review|be|now|get|contact|reach|only)|won't|reviews|has (?:openings|an opening)|is growing|requests your|requests that|is (?:pleased|excited|seeking|recruiting|no longer|unable|not|currently|hiring|looking|interested|inviting|an equal|proud|committed|a\b|an\b|the\b|one)|would like|wants? (?:you|to)|invites? you|invited you|sent you|received|receives|strives|believes|values|seeks|conducts|considers|viewed your|decided|requested|wants to|chose|picked|shortlisted|appreciates|thanks you|uses|was founded|offers|provides|participates|does not)\b/i
