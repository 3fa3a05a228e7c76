import { p, plainSignalsOf, type Signal } from '../signal.ts'
import { PAPERS, SOMEBODY } from './words.ts'

const says = plainSignalsOf('rejection')

/** What is still open, what the person decided, and choices that are not about people. */
const OPEN =
  /\byet\b|\buntil\b|\btill\b|once (?:we|the|you|it)|\bif (?:you|we|it|they|there)\b|you (?:have )?(?:chosen|decided|chose|opted|went)|you are the|you were (?:the|our) (?:first|favou?rite|best)|offer(?:ed)? you|podcast|newsletter|readers?\b/

/** How people say no when they do not write a form letter. */
export const REJECTION_IN_OWN_WORDS: Signal[] = [
  says(
    8,
    'Says that somebody else got the job.',
    'went gone going go choic chose chosen opted plump settl appoi hired offer given gave took picke selec promo award fell found hire decid job role post posit taken',
    p`(?:went|gone|going|go|plumped|settled|opted|decided|move(?:d)? (?:forward|ahead|on)|moving (?:forward|ahead|on)|proceed(?:ing)?|sticking|running|carry(?:ing)? on) (?:\w+ )?(?:with|for|on|to) ${SOMEBODY}|(?:choice|decision|vote|nod|preference) (?:has |was |went )?(?:fell|fallen|fall|gone|went|made|in favou?r) ~3 (?:on|to|for|of|with) |(?:chose|chosen|picked|selected|appointed|hired|taken on|took on|offered|gave|given|awarded|promoted|recruited|found|going to take|decided to (?:hire|take|appoint|promote)|decided on) (?:\w+ ){0,6}?(?:to |with |on )?${SOMEBODY}|appointed (?:internally|from within)|hired (?:internally|from within|an? (?:\w+ ){0,4}(?:instead|in place of|rather than))|(?:job|role|post|position|place|spot|seat|vacancy|contract|gig) (?:\w+ ){0,4}(?:has |have )?(?:(?:gone|went|goes|going) (?:to|elsewhere)|(?:been|was) (?:given|offered|awarded|taken|snapped up)|is (?:taken|gone))\b|filled (?:the|this|that|it)\b|(?:got|have|found) our (?:person|man|woman|new)|went with [a-z]+ (?:for|as|because|in the end|who|this)`,
    {
      unless: new RegExp(
        `${OPEN.source}|going (?:on|to) (?:to|with) (?:the|our)|connect|interview you|to meet|to interview|found (?:someone|somebody) (?:in|at|who (?:can|could) help)`,
      ),
    },
  ),
  says(
    8,
    'Says that an offer to somebody else was accepted.',
    'offer said accep signe choic',
    p`(?:offer|contract) (?:was|has been|is|were) (?:\w+ )?(?:extended|accepted|signed|made|taken)|(?:he|she|they|who) (?:has|have|had)? ?(?:already |since |now )?(?:said yes|accepted|signed|taken it|agreed to start|start(?:s|ed)? (?:on|next|in))|made (?:its|our|their|a|the|his|her|my) (?:final )?(?:choice|appointment|hire|pick|selection)`,
    { unless: new RegExp(`${OPEN.source}|your (?:offer|contract|choice)|once|pending|your (?:signed|accepted)`) },
  ),
  says(
    8,
    'Says that it will not be you.',
    'not no never unabl short sorry',
    p`(?:not|unable|no longer) (?:\w+ ){0,3}?(?:in a position |able |going |possible )?(?:to )?(?:include you|includ\w+ (?:you|your)|take (?:it|you|this|your \w+|things|you on|matters) (?:any )?(?:further|forward|on\b|beyond|through)|taking (?:it|you|this|your \w+|things) (?:any )?(?:further|forward|on\b|beyond|through)|offer(?:ing)? (?:you )?(?:the|a|this|anything|it|you)|ask(?:ing)? you (?:back|in|to interview|to come)|see(?:ing)? you for|invit(?:e|ing) you|be you\b|been (?:\w+ )?(?:referred|successful|shortlisted|placed|selected|chosen)|placed (?:\w+ )?(?:high|on)|make (?:it|the (?:cut|list|shortlist|grade|final|next))|made (?:it|the (?:cut|list|shortlist|grade|final|next))|making (?:it|the cut)|for us\b|what we (?:need|are after|were after)|the one\b|(?:quite )?(?:enough|there yet)|progress(?:ing)? (?:it|you|your|this)|pursu(?:e|ing) (?:it|you|your|this)|be (?:boarding|joining us|going (?:any )?further|calling you|needing you)|joining us|on this occasion|this time\b|meant to be|going to (?:work out|happen)|work(?:ed)? out|among (?:the|those|them)|on (?:the|our) (?:short-?list|list))|(?:does|did|do) not include you|without you|eligible ?[-,:] ?not`,
    {
      unless: new RegExp(
        `${OPEN.source}|visa|sponsor|feedback|not only|not be (?:you )?(?:charged|able to (?:reply|respond|answer))|not have to|do not need|need not|could not make|not making|can you not|not a problem|next (?:step|stage|round)|start|worry|why not|whether or not|not for us to|no rush|miss`,
      ),
    },
  ),
  says(
    7,
    'Says no in kind words.',
    'gone shut say no answe hard bad news sorry afrai write end road disap wish bette sad tough gutte pity shame',
    p`(?:have to|having to|need to|must|got to|going to have to|decided to|am going to) say no\b|(?:it|that|answer|this one|reply|verdict|outcome) (?:is|was|has to be|will be|has been) (?:a |going to be a |sadly a )?(?:no\b|negative|not what you)|(?:hard|difficult|tough|horrible|sad|rotten|not an easy|never an easy|never easy|not easy) (?:\w+ ){0,2}(?:to (?:write|type|send|say|tell|make)|email|e-?mail|letter|note|message|news|call)|(?:not the|wish (?:i|we) had (?:better|different|happier|good)|with (?:bad|sad|disappointing|less good|not so good)|(?:have|got|bring) (?:\w+ )?(?:bad|disappointing|sad)) (?:\w+ )?(?:news|answer|outcome|result|reply|letter|email)|not (?:the )?(?:news|outcome|answer|result|reply) (?:that )?(?:you|we|any)|end of the (?:road|line)|(?:sorry|afraid|sad|gutted|a (?:pity|shame)) ~6 (?:miss out on you|lose you|lose sight|let you down|not (?:be|to be|have)|no\b|not you|not this|disappoint)|(?:that|this) (?:one|door|role|job|post) (?:is|has) (?:done|closed|gone|shut|over|off the table|fallen through)|(?:done|out|dead|off|over) (?:i am|we are) afraid|draw(?:ing)? a line`,
    { unless: new RegExp(`${OPEN.source}|hard to find|opened another|delay|shame if|lose your place|bad news for`) },
  ),
  says(
    7,
    'Says that there is no job to give.',
    'affor budge fundi fund hirin hire recru pulle scrap shelv axed freez cut cuts vacan nothi work place full role post posit seaso season close team need open',
    p`(?:can|could|will|are|is|am|do|does) not (?:\w+ ){0,3}?(?:afford|be (?:hiring|recruiting|filling|taking (?:anyone|anybody|on))|hiring|recruiting|taking (?:anyone|anybody|on)|have (?:any|a|the) (?:\w+ ){0,3}(?:work|hours|vacanc\w+|opening|space|budget|room|money|place))|(?:no|without) (?:\w+ ){0,2}(?:vacancies|vacancy|openings?|headcount|work for|budget for|room for|space for|place for|positions?) ?(?:at|right|now|left|this|in|on|for|just|currently|$)|(?:pulled|scrapped|shelved|axed|cut|dropped|withdrawn|lost) (?:the|this|our|that|all|its) (?:\w+ ){0,3}(?:role|post|position|job|vacancy|funding|budget|contract|hire|headcount|requisition)|(?:role|post|position|job|vacancy|funding|budget|headcount|project|hire) (?:has|have|was|were|is|got|been) (?:\w+ ){0,2}(?:pulled|scrapped|shelved|axed|cut|dropped|withdrawn|fallen through|gone away|disappeared|not (?:renewed|approved|come through))|nothing (?:for you|suitable|that (?:fits|suits|matches)|(?:at the moment|right now|just now|for the moment|to offer|at present))|fully staffed|full up`,
    { unless: new RegExp(`${OPEN.source}|need do nothing|nothing (?:for you )?to do|nothing you need|if you have`) },
  ),
  says(
    7,
    'Says that others were ahead of you.',
    'edge pippe close bette strong exper secon runne ahead stron other more neede wante lack compa score',
    p`(?:pipped|edged (?:it|out|ahead)|had the edge|beat(?:en)? (?:you|to it)|close (?:second|run|call|thing|contest)|runner-?up|a whisker|narrowly|neck and neck|just ahead|(?:came|were|ranked|placed|finished) (?:a (?:very )?close )?second)|(?:others|other people|some|another|someone|candidates|applicants|they|the other|he|she|who) (?:\w+ )?(?:had|have|has|with|bring|brought|offered|scored|came with|came) (?:\w+ ){0,4}(?:more|stronger|longer|better|deeper|higher|greater|closer|direct|years|a \w+ background)|(?:we|they|client|team|role|job|i) (?:really )?(?:need|needed|want|wanted|were after|are after|require|required) (?:someone|somebody|a person|people) (?:\w+ )?(?:with|who|that|more)|(?:lack|lacked|lacking|short) (?:of )?(?:the|enough|some|any) (?:\w+ ){0,4}(?:experience|skills|background|qualif\w+|knowledge|licen[cs]e)|someone who (?:had|has|already|knows|can)|doesn't have|not (?:\w+ ){0,3}enough (?:\w+ )?(?:experience|years|points|marks)`,
    { unless: new RegExp(`${OPEN.source}|looking for|searching for|hiring|we are seeking|could be you|you are someone|interview|you could|you would be`) },
  ),
  says(
    2.9,
    'Keeps in touch for another time.',
    'keep hold stay apply again futur autum sprin file talen touch anoth next when lose worth shift door not',
    p`(?:keep|hold|hang) (?:on to |onto )?(?:you|your (?:\w+ )?${PAPERS}|your (?:number|name)|in touch|an eye|hold of) ~4 (?:file|mind|touch|details|case|next|future|pool|books|records|on\b|for)|(?:apply|try|write|knock|come|get in touch|think of us) (?:\w+ ){0,2}again\b|talent pool|(?:next|another) (?:time|opening|vacancy|season|year|intake|round of hiring) (?:\w+ ){0,4}(?:comes? up|opens|hope|apply|think|around)|(?:you (?:are|will be)|be) (?:at )?(?:the|my|our) (?:first|top) (?:call|person|name|of)|(?:our|my|the) door (?:is|stays|remains) (?:\w+ )?open|lose sight of|you know where we are|stay in touch|paths? (?:will |may |might )?cross|(?:not|nothing) (?:\w+ ){0,3}(?:judg\w+|reflect\w*|personal|to do with (?:you|your))|(?:chin up|keep going|don't be (?:discouraged|disheartened|put off)|do not (?:be|let (?:it|this)) (?:\w+ )?(?:discourag|dishearten|put you|get you)\w*)`,
    { evenIf: true, unless: /thank you for applying|received|apply again$|not have to|need not|will not have/ },
  ),
]
