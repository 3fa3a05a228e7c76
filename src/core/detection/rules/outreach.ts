import { OCCUPATION, ROLE } from './phrases.ts'
import { p, type Signal, signalsOf } from './signal.ts'

const says = signalsOf('recruiter_outreach')

/** Mail of a recruiter to somebody who has not applied. Its sentences are full of "if you are interested". */
export const OUTREACH: Signal[] = [
  says(
    7,
    'Looks for somebody for a job.',
    'staff looki searc hirin recru seeki need hire needs sourc fill',
    p`search for (?:an?|their|its|the) (?:\w+ ){0,3}${OCCUPATION}\b|(?:staffing|recruiting|hiring) for (?:an?|our|the|one|\d+) |(?:is|are|am|currently|actively|urgently|been|we|also|be) (?:\w+ )?(?:looking|searching|hiring|recruiting|seeking|sourcing|need|needs|hire|look|search)(?: for| to (?:hire|add|find|recruit))? (?:an?|our|their|its|his|new|several|multiple|two|three|some|another|\d+|experienced|senior|junior|talented|licensed|skilled|qualified|first) (?:[^ ]+ ){0,5}?${OCCUPATION}\b|(?:recruiting|hiring|seeking) (?:\w+ ){0,3}?${OCCUPATION}\b`,
    {
      evenIf: true,
      unless:
        /your application|applied|not |no longer|thank(?:s| you) for|candidate is|hiring (?:manager|specialist|coordinator)|recruiting (?:manager|coordinator|specialist|associate|director|lead)|hiring (?:team )?(?:lead|director)|is seeking to|jobs?\b.{0,20}\bin your/,
    },
  ),
  says(
    8,
    'Found your profile and writes first.',
    'profi resum cv linke githu backg exper portf onlin websi work name crede detai infor blog artic talk recom refer menti sugge thoug told',
    p`(?:c[ao]me? across|coming across|found|saw|seen|noticed|reviewed|looking (?:at|over|through)|looked (?:at|over|through)|read(?:ing)?|viewed|viewing|discovered|stumbled (?:up)?on|checked out|checking out|liked?|love|intrigued by|got|received|spotted|in regards? to|regarding|browsing) (?:\w+ )?your (?:\w+ ){0,4}(?:profile|resume|cv|linkedin|github|portfolio|background|experience|work (?:at|on|with)|website|contact information|blog post|article|talk)\b|(?:your (?:cv|resume|profile|details) (?:is|are|was|came up) (?:still )?(?:in|on) our)|your name (?:was|came|has been) (?:\w+ )?(?:recommended|mentioned|up|given|suggested|passed)|(?:were|was) (?:recommended|referred) to (?:us|me)|(?:mentioned|suggested|thought|told (?:me|us)) (?:that )?you (?:might|may|could|would)`,
    {
      evenIf: true,
      unless:
        /your application|you applied|impressed|application (?:for|to)|not|we (?:have )?received your|thank(?:s| you) for|(?:reviewed|reviewing) your (?:resume|background|experience|qualifications) (?:and|against|carefully|with|,|for)|customer|careful/,
    },
  ),
  says(
    7,
    'Says that your profile fits an opening.',
    'fit match stron ideal caugh stood seem good great inter relev suite suita align stand poppe jumpe caugh addit',
    p`(?:you|your (?:\w+ ){0,4}(?:profile|background|experience|skills|resume|skill set|skillset|expertise)) ~5 (?:(?:would|could|might|may|seem|look|appear)\w* (?:\w+ ){0,3}(?:a |an |the )?(?:\w+ )?(?:fit|match|suited|suitable|addition|candidate|interested)|caught (?:my|our)|stood out|stands out|jumped out|(?:is|are) (?:a |an )?(?:great|strong|good|excellent|perfect|ideal|potential) (?:fit|match|candidate)|relevant|align\w* (?:well|nicely|perfectly|closely)|popped up)`,
    {
      evenIf: true,
      unless:
        /your application|not|no longer|if (?:your|it|there|we|you (?:are|seem))|applied|future|other|will (?:contact|reach|be in touch)|should (?:your|you|we)|whether|more closely|to see|determine/,
    },
  ),
  says(
    7,
    'Presents an opening of a client.',
    'clien behal searc',
    p`(?:my|our|one of (?:my|our)|a|an|with|direct|end|for the|top) ~4 clients?,? ~9 (?:would consider|looking|hiring|seeking|needs?|searching|requires?|is|has|have|opening|${ROLE}|in |based)|client:|direct client|on behalf of (?:a|an|my|our|one) (?:\w+ ){0,6}(?:looking|search|seek|recruit|hir)\w*|(?:executive|retained) search`,
    {
      evenIf: true,
      unless: /email client|clients? feedback|applied|your application|submitted|client has decided|passed|support our clients|not/,
    },
  ),
  says(
    6,
    'Presents an opening.',
    'manag engin devel candi openi oppor posit role requi need hirin looki recru searc seeki job have got hire addin confi post repre worki sourc partn build growi expan',
    p`(?:(?:i|we|company|team|client|they|am|are)\b (?:currently |actively |also |urgently |now |just )*(?:have|has|having|got|am|are|is|working|work|represent\w*|recruit\w*|hir(?:e|ing)|look(?:ing)?|search(?:ing)?|sourc(?:e|ing)|seek(?:ing)?|partner\w*|build(?:ing)?|grow(?:ing)?|expand(?:ing)?) ~7 (?:${ROLE}|requirement|developers?|engineers?|analysts?|managers?|designers?|scientists?|consultants?|nurses?|to fill|candidates?)\b|(?:immediate|urgent|exciting|new|great|excellent|contract|full-?time|permanent|remote|amazing|fantastic|unique) (?:\w+ ){0,3}(?:opportunity|opening|requirement|need|position|role|project) (?:for|with|at|in|as|that|-|available|based))`,
    {
      evenIf: true,
      unless:
        /your application|applied|thank(?:s| you) for|received|not (?:currently |have|able)|no longer|(?:have|has) (?:been )?(?:filled|closed|decided)|other candidates|many (?:qualified|great)|will (?:review|contact|be in touch)|other (?:openings|roles|positions|opportunities)|future|reviewing|whose|who |competitive|large number|received an|looking forward/,
    },
  ),
  says(
    6,
    'Asks whether you are open to a new job.',
    'open inter explo looki consi curio hear like wonde gauge curre happy worth timin time move chang want chall missed top might may could would suit shall drop candi',
    p`(?:(?:might|may|could) (?:\w+ )?be (?:open|interested)|missed my (?:last|previous|earlier)|top of your inbox|would you (?:be )?(?:\w+ )?(?:interested|open|consider|like to (?:hear|learn|know|discuss|explore))|are you (?:\w+ )?(?:open to|interested in|looking for|exploring|considering|on the (?:job )?market|seeking|actively looking|in the market|passively)|open to (?:new |a new |exploring |hearing |discussing |other |a (?:quick |brief |short )?(?:chat|call|conversation)|learning )|(?:if|should) (?:you are|you would be|this is|this sounds|it sounds|this|that|you|you are at all) (?:\w+ )?(?:interested|interesting|of interest|like something|interests? you|appeals?|intrigues?|piques?|open to)|(?:interested|interest) in (?:hearing|learning|discussing|exploring|this (?:role|position|opportunity|job)|a new|new)|curious (?:if|whether) you|wonder(?:ing)? if you|gauge your interest|not looking (?:right now|at the moment)|even if you are not|happy where you are|(?:could|might|may|would) suit you|shall i (?:send|tell|share)|drop me a line|interested candidates|(?:might|may|could|would) be of interest|worth (?:a|your) (?:\w+ )?(?:chat|call|conversation|look|time)|(?:timing|time) is (?:not )?(?:right|good)|think about a (?:move|change)|consider(?:ing)? a (?:move|change)|want in\b|ready for a (?:change|new)|new challenge|currently (?:looking|open|on the market|seeking))`,
    {
      evenIf: true,
      unless:
        /\bjobs you\b|still (?:interested|open)|your application|thank(?:s| you)|applied|other (?:roles|positions|openings|opportunities)|future|newsletter|webinar|product|demo\b|talent (?:community|network)|no longer interested|(?:learning|hearing|reading|finding out) (?:more )?about (?:what|us|our|life|how)/,
    },
  ),
  says(
    5,
    'Asks for a resume or a referral.',
    'resum cv refer anyon frien netwo colle someo someb pass know',
    p`(?:(?:send|share|forward|reply with|provide|attach|email|submit|revert with|respond with)(?: me| us| over| back| along| with| your){0,3} ~4 (?:updated |latest |recent |current |copy of your |most recent )*(?:resume|cv)\b|(?:know (?:of )?(?:any|some)(?:one|body)|refer (?:a|any|some|me)|pass (?:this|it) (?:on|along)|someone (?:in your network|you know)|friends? or colleagues?|referral (?:bonus|fee)))`,
    {
      evenIf: true,
      unless: /your application|applied|thank(?:s| you)/,
    },
  ),
  says(
    5,
    'Introduces a recruiter.',
    'recru sourc headh talen staff hirin agenc found',
    p`(?:my name is|i am|this is|i work|i recruit|i lead|i run|i head|i help|we are) ~9 (?:recruit\w*|sourcer|headhunter|head ?hunting|talent (?:partner|acquisition|scout|sourcer|team|advisor|specialist|manager)|staffing|hiring (?:manager|for|at)|executive search|search firm|campus|founder|co-?founder|cto|ceo|vp)`,
    {
      evenIf: true,
      unless: /your application|you applied|thank(?:s| you) for (?:appl|your appl)|i (?:will|am going to) be your/,
    },
  ),
  says(
    5,
    'Writes out of the blue.',
    'reach touch write writi conne wante conta',
    p`(?:reach(?:ing)? out|reached out|get(?:ting)? in touch|writing(?: to you)?|connect(?:ing)? with you|contact(?:ing)? you|wanted to (?:connect|reach|introduce|share)) ~6 (?:because|about|regarding|to see (?:if|whether)|as (?:we|i|you)|for an?|with (?:a|an)|concerning|in (?:regards?|reference) to|on behalf|in relation) ~9 (?:${ROLE}|team|background|profile|experience|skills|interest|hiring|career)`,
    {
      evenIf: true,
      unless: /your (?:recent )?application|you applied|applying|status|thank(?:s| you)|regret|unfortunately|interview|feel free|do not hesitate|questions/,
    },
  ),
  says(
    4,
    'Describes an opening point by point.',
    'durat rate locat title skill w2 c2c job requi pay salar durat posit role start compe respo visa contr emplo must type clien 1099 corp inter',
    p`(?:(?:job )?(?:title|role|position|location|duration|client|pay ?rate|rate|salary|compensation|start date|contract|job type|employment type|work type|must have|required skills|skills|experience|responsibilities|visa|interview mode)(?: ?\w*)? ?[:\-] ?\S|\b(?:w2|c2c|1099|corp-?to-?corp|contract[- ]to[- ]hire)\b|\$ ?\d+(?:\.\d+)? ?(?:-|to|\/) ?\$?\d*(?:\.\d+)? ?(?:k|\/ ?h(?:ou)?r|per hour|an hour|hourly|\/hr))`,
    { evenIf: true, unless: /your application|status:|applied|requisition|tracking/ },
  ),
  says(
    3,
    'Proposes a first talk.',
    'call chat talk conne minut discu speak learn numbe tell more time reach infor love hear confi fancy text do share send min',
    p`(?:(?:quick|brief|short|informal|introductory|exploratory|confidential|\d+[- ]min(?:ute)?s?) (?:\w+ )?(?:call|chat|conversation|discussion|talk|intro)|(?:love|like|happy) to (?:connect|chat|tell you more|share more|discuss|talk|speak|learn more|hear)|best (?:time|number|phone)|good time to|tell you more|(?:more|further) (?:details|info(?:rmation)?) (?:about|on) (?:the|this)|call me|text me|text or call|fancy a|do you have (?:\d+|a few|some) min\w*|(?:share|send)(?: you)? (?:the|a) (?:job|full|role|detailed) (?:description|spec|details)|give me a call|reach me at)`,
    {
      evenIf: true,
      unless: /your application|thank(?:s| you) for (?:appl|your appl)|not/,
    },
  ),
  says(
    4,
    'Asks to apply.',
    'apply appli',
    p`(?:(?:invite|encourage|like|love|want) (?:you )?to apply|(?:you )?(?:can|should|please|to|and) apply (?:here|now|today|at|by|directly|through|via|using|online)|invited to apply|apply (?:for this|to this)|consider applying|early application)`,
    { evenIf: true, unless: /future|other|again|re-?apply|not|thank(?:s| you)|your application/ },
  ),
]
