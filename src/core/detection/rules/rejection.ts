import { APPLICATION, CANDIDATE, MOVE, ROLE } from './phrases.ts'
import { p, type Signal, signalsOf } from './signal.ts'

const says = signalsOf('rejection')

const CLOSED =
  '(?:filled|closed|cancell?ed|eliminated|removed|discontinued|withdrawn|taken down|unavailable|no longer (?:available|open|active|accepting|being filled|needed|hiring|recruiting|be filled)|not (?:available|open) any ?more|not (?:be|being) filled)'
const FIT = '(?:fit|match|matched|suited|suitable|aligned|alignment|in line|right person|what we (?:are|were) (?:looking|searching) for)'
const CHOOSE =
  '(?:mov\\w+|proceed\\w*|pursu\\w+|select\\w*|chose\\w*|choos\\w+|decid\\w+|go|going|gone|went|offer\\w*|hir(?:e|ed|ing)|identif\\w+|focus\\w*|consider\\w*|progress\\w*|continu\\w+|advanc\\w+|interviewing|favou?r\\w*|prefer\\w*|appoint\\w*|opted|elected|accept\\w*|prioriti\\w+|short-?listed|found|fill\\w*|extend\\w*)'
/** Words about an open step or a service, not about the candidate. */
const NOT_A_DECISION =
  /\b(?:you|that you) (?:have |had )?(?:decided|chosen|elected|opted|asked|withdr)|\bnot only\b|hesitate|\byet\b|\buntil\b|\btill\b|without (?:your|the|this|it)|unless you|does not mean|not all (?:candidates|applicants)/

/** Mail that says no: outright, politely, or because there is nothing left to get. */
export const REJECTION: Signal[] = [
  says(
    9,
    'Says that the application does not go further.',
    'not unable longer decide against declin cannot no nor chose opted decid decli',
    p`(?:not|no longer|unable to|decided against|chosen against|opted against|declined? to|nor) ~6 ${MOVE} (?:you |your ${APPLICATION} |with you |with your ${APPLICATION} |it |this |things |the (?:process|${APPLICATION}) |any ){0,2}(?:forward|ahead|further|on\b|any further|to the next|to (?:an?|the) (?:\w+ ){0,2}(?:interview|round|stage|step|phase)|through)`,
    { unless: NOT_A_DECISION },
  ),
  says(
    9,
    'Says that the application does not go further.',
    'not unable longer',
    p`(?:not|no longer|unable to) ~5 (?:proceed(?:ing)?|progress(?:ing)?|advanc(?:e|ing)|continu(?:e|ing)|pursu(?:e|ing)|go(?:ing)? (?:forward|ahead|further)) (?:with )?(?:you\b|your\b|this ${APPLICATION}|the ${APPLICATION}|further|at this|in (?:the|our)|to the|on\b)`,
    { unless: NOT_A_DECISION },
  ),
  says(
    9,
    'Says that you are no longer considered.',
    'consi runni remov',
    p`(?:no longer|not|never) ~5 (?:under|in|being|be|actively|further)? ?(?:consideration|considered|considering|the running|in contention) ?(?:for|further|at|as)?|remov\w+ (?:you |your \w+ )?from (?:further )?consideration|(?:not|unable|no longer)(?: \w+){0,4} consider(?:ing)? (?:your|you)\b|no longer in the running`,
    {
      unless:
        /you (?:no longer|do not) (?:wish|want)|not yet|other (?:roles|positions) you|\buntil\b|\btill\b|will not be considered (?:complete|until|unless)|late applications|incomplete|applications (?:received|submitted) (?:after|by|through|via)|email(?:ed)? applications|unsolicited/,
    },
  ),
  says(
    9,
    'Says that you were not selected.',
    'not unsuc',
    p`not ~4 (?:selected|chosen|short-?listed|successful|picked|advanced|progressed|recommended|accepted|approved|invited) ?(?:for|to|as|this|on|at|among|by|\.|,|$)`,
    {
      unless:
        /those (?:who|that|candidates)|candidates (?:who|that|not)|applicants (?:who|that|not)|payment|login|everyone|all (?:candidates|applicants)|not (?:all|every)|returns? (?:are )?not/,
    },
  ),
  says(
    9,
    'Says that the application was unsuccessful.',
    'unsuc',
    p`(?:${APPLICATION}|you|we) ~7 unsuccessful|unsuccessful (?:on this occasion|at this time|this time|in your application|for (?:the|this))`,
    {
      unless: /payment|login|delivery|attempt|log ?in|transaction|consider (?:your|you)/,
    },
  ),
  says(
    9,
    'Says that other candidates were chosen.',
    'other anoth diffe alter someo else inter',
    p`${CHOOSE} ~6 (?:other|another|a different|different|alternat(?:e|ive)|an?other|an internal|internal) ~4 ${CANDIDATE}\b`,
    { unless: /progress of|other (?:people|individuals) (?:like|who)|not (?:consider|hir)|connect|refer|invite/ },
  ),
  says(
    9,
    'Says that other candidates were chosen.',
    'someo someb candi appli one inter withi peopl other indiv among those chose picke took went decid other',
    p`(?:hired|hire|chose|chosen|select|selected|found|picked|went with|gone with|go with|going with|decided on|offered|appointed) ~4 (?:someone|somebody|a candidate|an applicant|one (?:candidate|applicant)|one of (?:them|those|the others))|(?:hir\w+|promot\w+|fill\w*|recruit\w+) (?:the \w+ |this \w+ |it |the position |the role )?(?:internally|from within)|(?:continue|proceed|move (?:forward|ahead|on)|go(?:ing)? (?:ahead|forward)|focus\w*|progress\w*) (?:only )?(?:with|on) (?:the |those |a few |a smaller (?:group|number) of )?(?:applicants|candidates|people|others|individuals) (?:who|whose|with|that|having)?|(?:chose|picked|took|went with|go with|going with|decided for|decided on) (?:the )?other\b|(?:yours?|you|name) (?:was|were|is|are) not among`,
  ),
  says(
    9,
    'Says that other candidates fit better.',
    'candi appli indiv other those peopl',
    p`(?:${CANDIDATE}|those|others) (?:whose|who|with|that|having) ~8 (?:more (?:closely|directly|relevant|suitable|suited|aligned|specific|appropriate|in line|experience|qualified|recent)|closely|better|best|stronger|closer|greater|most closely|exactly|fully) ?(?:match|align|fit|meet|suit|reflect|correspond|experience|background|skills|qualif|to|with|in|what|our|the)?`,
    {
      unless:
        /(?:we are|are|currently|always|actively) (?:looking for|seeking) (?:\w+ )?(?:candidates|people|individuals|someone)|we (?:will|shall) (?:contact|reach|invite|be in touch)|will be (?:contacted|invited|notified)|if you|is designed|helps?\b|how to|(?:reach out|contact|in touch|follow up)|we (?:look|aim) (?:for|to)/,
    },
  ),
  says(
    8,
    'Says that other candidates fit better.',
    'candi appli match stron bette close fit quali more',
    p`(?:other|another|those|these) (?:candidates?|applicants?|ones|submissions|profiles) (?:were|was|are|is|had|have|has|came|did|who (?:were|had|have)) (?:\w+ ){0,2}(?:closer|better|stronger|more|ahead|further)|(?:were|are|had|have) (?:\w+ ){0,3}(?:other )?(?:candidates|applicants) (?:with|the|who|whose|that)? ?(?:\w+ ){0,2}(?:more|better|stronger|closer)|(?:stronger|better|closer|more (?:qualified|suitable|experienced|suited|competitive|appropriate|relevant|closely \w+)|better[- ](?:suited|qualified|matched)|best[- ](?:suited|qualified|matched)|most (?:qualified|suitable)) (?:\w+ ){0,2}(?:${CANDIDATE}|match\b|fit\b)|more closely (?:match|align|fit|meet|suit|reflect)`,
    { unless: /become|be a (?:stronger|better|more)|make you|stand out|how to|tips|find (?:a |the |you |your )?(?:better|best)|if we (?:find|have)/ },
  ),
  says(
    8,
    'Says that somebody else was offered the position.',
    'offer exten accep inter down',
    p`(?:exten\w+|made|accept\w*|given|gave) (?:an? |the |our |out )?(?:\w+ )?offer (?:\w+ )?(?:to (?:an?\b|another|one|the selected|someone)|has been accepted|was accepted|from another)|offer (?:has been|was) (?:\w+ )?(?:accepted|extended|made) (?:by|to) (?:an?\b|another|one|the|someone)|offer(?:ed|ing) (?:the|this|it) (?:\w+ ){0,3}to (?:an?\b|another|someone|the other|one)|(?:went|gone|going) (?:with an )?internal|came down to (?:two|three|a few|the final)|(?:candidate|person|applicant) who (?:has )?accepted`,
  ),
  says(
    8,
    'Says that it went in another direction.',
    'direc work candi',
    p`(?:role|position|opportunity|application|this|it|things) (?:did|do|does|will|would|has|have) not (?:\w+ )?work(?:ed)? out|not the (?:most|right|best|strongest) (?:\w+ )?candidate|(?:go|going|gone|went|move|moved|moving|head\w*|taken?|taking) ~4 (?:another|a different|different|other|a new) direction`,
  ),
  says(
    9,
    'Says with regret that the application ends here.',
    'regre sorry afrai sadly unfor disap',
    p`(?:regret|regretfully|sorry|afraid|sadly|regrettably|unfortunately|disappoint\w*) ~9 (?:inform|tell|say|let you know|advise|share|notify|report|not|unable|no longer|unsuccessful|filled|closed|declin\w*|reject\w*|pass\b|other candidates|another candidate|against)\b`,
    {
      unless:
        /feedback|you (?:have |had )?(?:decided|chosen|elected|opted|withdr)|respond (?:individually |personally )?to (?:every|each|all)|(?:contact|reply to|answer|respond to|speak with|get back to) (?:every|each|all)|individual(?:ly)? (?:feedback|respon)|provide (?:individual|specific|personal|detailed|any)?\s?feedback|(?:slot|that time|that day|this time slot|tomorrow|today) (?:no longer|is not|does not|will not)|resched|can(?:cel|not make)|conflict|running late|sorry for the delay|sorry (?:that )?(?:it|we|this) (?:took|has taken)|not (?:be )?(?:able to )?(?:make|attend|join)|delay|not yet|technical|link|inbox is not|not (?:monitored|monitor)/,
    },
  ),
  says(
    8,
    'Says that the position is no longer open.',
    'posit role job openi oppor vacan requi req posti inter progr',
    p`${ROLE} ~9 (?:has|have|had|was|were|is|are|being|been) (?:now |already |since |recently |currently |just |officially |unfortunately |also |either |recently ){0,2}(?:been )?(?:now |already |since |recently )?${CLOSED}`,
    { needsJob: false, unless: /(?:when|once|until|after|before|if) (?:the|this|that|a|an) \w+ (?:has|is|was)|open until|until (?:it|the)|newsletter|sign up/ },
  ),
  says(
    8,
    'Says that the position was filled or closed.',
    'fille close cance hired conc hire fill concl decid found elimi compl stopp ended made endin',
    p`(?:we|company|team|client|manager|i|they|employer|organi[sz]ation) (?:have |has |had )?(?:now |already |since |recently |just |decided to |made the decision to |chosen to |elected to ){0,3}(?:filled|closed|cancell?ed|concluded|hired (?:someone|somebody|a (?:candidate|person)|another|an internal|internally|for (?:the|this)|our new)|(?:decided|chosen|elected|decision) (?:to )?(?:fill|close|cancel|conclude)|completed (?:the|our) (?:hiring|search)|stop(?:ped)? (?:hiring|recruiting|the search)|not (?:to )?fill|found (?:someone|somebody|a candidate|the (?:right )?(?:person|candidate)|our (?:new|next))|made (?:a|an|the) (?:hire|offer)|ended (?:the|our) search|eliminated) ?(?:the|this|that|our|for|someone|a|an|all|recruiting|hiring)?`,
    {
      unless:
        /hired? (?:over|more|many|\d)|if we|once we|how we|your (?:account|order|subscription)|found (?:a|the) (?:bug|problem|issue|new|great|few|potential|job|jobs|match)|cancel(?:led|ed)? (?:the|your|our) (?:interview|call|meeting)|found your|found (?:the|a) (?:strong|possible)/,
    },
  ),
  says(
    8,
    'Says that the position is no longer open.',
    'longe not statu fill stopp',
    p`(?:application )?status:? (?:is )?(?:no longer (?:in process|active|in progress|considered)|not selected|rejected|declined|closed|inactive)|decided to fill ~4 (?:otherwise|differently|another way)|(?:no longer|not (?:currently )?|stopped) ?(?:hiring|recruiting|interviewing|considering|accepting (?:applications|candidates)|looking to fill|seeking|filling|an? (?:open|active|available) ${ROLE}|open\b|available\b|being recruited)`,
    {
      unless: /link|page|offer is|account|browser|if (?:it|the|this|you)|job alert|currently (?:in|unemployed)/,
    },
  ),
  says(
    8,
    'Says that the profile does not fit the role.',
    'not no',
    p`(?:not|n't|neither) ~6 (?:an? |the |quite |exactly |right |strong |good |best |ideal |perfect |close |suitable ){0,4}${FIT}\b`,
    {
      unless:
        /not (?:only|just)|if (?:you|this|it|the|that)|whether|do not match our records|not sure|password|even if|should (?:you|this)|may not be|might not|does not (?:seem|look|sound) like|passwords/,
    },
  ),
  says(
    7,
    'Says that the profile does not fit the role.',
    'not',
    p`not ~4 (?:meet|reach|at|match|satisf\w+|fulfil\w*|possess|have|align\w*|correspond\w*) ~6 (?:requirements?|criteria|qualifications?|needs|experience|skills?|expectations?|profile|eligib\w+|looking for|background|benchmark|threshold|level|standard|bar|pass mark)`,
    {
      unless:
        /if you|even if|not (?:have|received) (?:your|a copy)|password|do not need|may not|might not|do not have (?:any )?(?:experience|questions)|no experience|should not|required to|whether|unless/,
    },
  ),
  says(
    7,
    'Says that there is no suitable role.',
    'not no nothi any',
    p`(?:not (?:currently |presently )?(?:have|see|identif\w+|find|able to (?:find|identify))|no|nothing|without) (?:an?y? |the |other |current |currently |immediate |suitable |appropriate |available |open |relevant |matching |right |good |specific |further ){0,5}(?:${ROLE}|fit|match|vacancies|available)\b`,
    {
      unless:
        /no (?:job|role|program|post)s? (?:is|are|too)|no longer|if (?:you|there|we)|no (?:matter|further action|need)|no match found|have no (?:questions|idea)|no (?:jobs|openings) (?:found|match)|does not have to|do not have to|at no|guarantee/,
    },
  ),
  says(
    9,
    'Says that no offer or interview will follow.',
    'not unabl',
    p`(?:unable to|not (?:be )?(?:able to|in a position to)|can not|not (?:to|be)|will not(?: be)?) (?:currently |presently |at this time )?(?:offer(?:ing)?|extend(?:ing)?|mak(?:e|ing)|invit(?:e|ing)|provid(?:e|ing)|interview(?:ing)?|hir(?:e|ing)|accommodat\w+|giv(?:e|ing)|accept(?:ing)?|approv(?:e|ing)|employ(?:ing)?|tak(?:e|ing)) ~4 (?:you\b|your ${APPLICATION}|an? (?:\w+ )?(?:${ROLE}|offer|interview|invitation))`,
    {
      unless:
        /if you|visa|sponsor|provide you with (?:specific|individual|feedback|detailed|any)|feedback|take you (?:long|more)|hesitate|\byet\b|\btill\b|until|unless|charge|ask you|unsubscribe/,
    },
  ),
  says(
    8,
    'Says that the company passes.',
    'pass decli',
    p`(?:decided|chosen|going|have|had|opted|choosing|electing|elected|will be|are|we) (?:to )?(?:pass(?:ing)?|declin(?:e|ed|ing)) (?:on |for now|at this time|this time|for the|your)|pass on (?:your|you\b|this|moving)|(?:we|they|client|team|manager) (?:have |has )?(?:decided|chosen|opted) to pass\b`,
    {
      unless:
        /pass (?:on )?your (?:resume|cv|details|profile|information|application) (?:on|along|to)|have passed (?:on )?your|if you|declined? (?:the|this|your) (?:invitation|event|payment|card|transaction)|card|payment/,
    },
  ),
  says(
    8,
    'Says that the application was declined or closed.',
    'rejec decli denie close dispo turne not archi',
    p`${APPLICATION} ~7 (?:has been|was|is|were|have been|being|been) (?:\w+ )?(?:rejected|declined|denied|closed|dispositioned|turned down|archived|not (?:accepted|approved))`,
    {
      unless: /if |once |deadline|applications? (?:window|period)|applications (?:close|are closed)|will be (?:rejected|closed)|claim|credit|loan/,
    },
  ),
  says(
    8,
    'Says that the application was declined.',
    'rejec decli rejct',
    p`(?:reject|decline|turn down) (?:your|you\b)|(?:not interested in|no interest in) (?:your|you\b)|rejection (?:of your|email|notice|letter)`,
    { unless: /if |never|sorry to hear|interested in your (?:feedback|opinion)|fear|tips|handle/ },
  ),
  says(
    8,
    'Says that the search was narrowed to others.',
    'decid selec narro chose deter conclu outsi opted elect made',
    p`(?:we have|we|i have|team has|they have|company has|manager has|team have|client has|committee has|panel has) (?:\w+ )?(?:decided|chosen|elected|opted|made the (?:difficult |tough |hard )?decision|determined|concluded) (?:that you|that your|not|against|to not|to (?:look|consider|interview|hire|explore (?:other|different)|keep looking|continue (?:our|the|with our|to) (?:search|look|with others)|end|close|stop)|in favou?r|on another|on other)`,
    { unless: /not to (?:charge|renew)|move (?:you|forward)|to (?:interview|hire|consider) you|consider you/ },
  ),
  says(
    8,
    'Says that the search was narrowed to others.',
    'narro conti remai stage',
    p`narrowed ~9 (?:others?|candidates|field|finalists)|continu\w+ (?:our|the|with our) (?:\w+ )?search\b|continu\w+ (?:to search|our search|to look) for (?:a|an|the|other|another|more|someone)\b|remaining candidates|stage with others`,
    { unless: /continu\w+ your|you (?:are|have)|one of/ },
  ),
  says(
    7,
    'Says that the process ends here.',
    'hiri recru proce journ end',
    p`(?:hiring |recruitment |recruiting |selection |application |interview )(?:process|journey|stage|season|round|cycle)\w* (?:for ~5 )?(?:has|have|is|was) (?:now |been |already )*(?:concluded|complete[d]?|ended|over|closed|come to an end|cancell?ed|suspended|finished)`,
    {
      unless: /once|when|until|after|feedback|surveys?\b/,
    },
  ),
  says(
    7,
    'Says no.',
    'no negat time momen occas',
    p`(?:answer|decision) (?:\w+ ){0,3}(?:is|was|has to be) (?:a )?(?:no\b|negative)|(?:it is|this is|is) a no\b|not (?:be )?(?:able to )?(?:the right (?:time|moment|place)|on this occasion|this time around|in this instance)|(?:on this occasion|this time around|at this point in time) ~5 not\b`,
    { unless: /if |hesitate|required/ },
  ),
  says(
    7,
    'Says that you were not chosen among many.',
    'able only limit',
    p`(?:only|just) (?:able to |a (?:few|limited|small|handful) ?(?:of |number of )?)(?:\w+ ){0,3}(?:move|advance|select|invite|interview|offer|accept|accommodate)|could not (?:offer|take|invite|select|move|advance)|not able to (?:offer|take|invite|select|advance|move)`,
    {
      unless: /will be contacted|only (?:able to )?(?:contact|respond)|if you/,
    },
  ),
  says(
    4,
    'Brings bad news.',
    'unfor regre sadly sorry disap news',
    p`(?:bad news|not (?:the|such) good news|not the news|unfortunately|regrettably|regretfully|sadly|we regret|we are sorry|i am sorry|disappoint\w+)`,
    {
      unless:
        /respond|reply|contact|every|each|all (?:applicants|candidates)|feedback|delay|time ?slot|slots?\b|that time|tomorrow|today|resched|cancel|link|monitored|inconvenience|visa|sponsor|sorry (?:for|to (?:bother|hear|see|miss|have))|offer you|you have decided|incomplete|missing|attach|volume|withdr/,
    },
  ),
  says(
    3,
    'Says that the decision was hard.',
    'diffi tough hard easy',
    p`(?:difficult|tough|hard|not (?:an )?easy) (?:decision|choice|one|to (?:make|choose|decide))|decision was not easy|hard to choose`,
    { evenIf: true },
  ),
  says(
    2,
    'Wishes luck elsewhere.',
    'luck succe wish best searc',
    p`wish(?:ing)? you ~9 (?:luck|success|best|well|future|search)|(?:best of luck|good luck|every success|all the best) (?:in|with|for|on)|success (?:in|with) (?:your|finding)`,
    { evenIf: true },
  ),
  says(
    2,
    'Keeps the application for later roles.',
    'file futur keep retai talen',
    p`(?:keep|retain|hold|leave|stay|remain) ~6 (?:on file|in (?:our|the) (?:database|talent|system|files?|records)|in mind|active)|for future (?:${ROLE}|consideration)|future (?:openings|opportunities|positions|roles|vacancies)`,
    { evenIf: true },
  ),
  says(
    2,
    'Invites to apply to other roles.',
    'encou apply check visit explo consi reapp other hope invit sugge recom welco again',
    p`(?:encourage|invite|urge|welcome|hope|recommend|suggest) (?:that )?you ~5 (?:apply|re-?apply|check|visit|look|keep|continue|explore|consider|monitor|view|stay|watch|browse|search|review|try)|(?:re-?apply|apply again)|other (?:openings|roles|positions|opportunities) (?:that|which|at|on|with)`,
    { evenIf: true },
  ),
  says(
    2,
    'Softens a no.',
    'capac refle consi caref stron impre large high many thoro overw revie thoug compe delib evalu excep signi',
    p`not (?:a |necessarily )?(?:a )?reflect|at (?:full )?capacity|after (?:careful|much|thorough|due|further|thoughtful|a (?:careful|thorough)) (?:\w+ ){0,2}(?:consideration|review|thought|deliberation|evaluation|discussion)|careful(?:ly)? (?:considered|reviewed|evaluated|consideration)|(?:highly|very|extremely|incredibly) competitive|competition (?:was|is)|(?:large|high|great|overwhelming|significant|exceptional|unprecedented) (?:number|volume|amount|response|calibre|caliber)|so many (?:qualified|great|talented|strong)|many (?:qualified|strong|talented|great|excellent|impressive) `,
    { evenIf: true },
  ),
]
