import { APPLICATION, INTERVIEW, ROLE, TALK, TEST } from './phrases.ts'
import { p, type Signal, signalsOf } from './signal.ts'

const says = signalsOf('status_update')

/** Mail on an application that neither ends it nor asks to an interview or test. */
export const STATUS_UPDATE: Signal[] = [
  says(
    6,
    'Says that the application is still being looked at.',
    'still conti remai revie consi activ ongoi',
    p`(?:still|continu\w+ to be|remains?|presently|actively|are continuing to|continue to) (?:\w+ ){0,3}?(?:review|under (?:review|consideration)|in (?:review|consideration|process|progress|the (?:process|running|mix))|consider|active|evaluat|being (?:reviewed|considered|evaluated)|interviewing|working (?:through|on)|going through|open\b|waiting|assess|making|deciding|finali[sz]ing)`,
    {
      evenIf: true,
      unless:
        /profile remains active|will remain (?:active|on file|in)|continue to (?:review|consider) (?:other|our|open)|not|if you are still|remain (?:active|open) (?:for|in our)|encourage/,
    },
  ),
  says(
    4,
    'Says that the application is under review.',
    'revie consi progr proce',
    p`${APPLICATION} ~8 (?:is|are|being|been|now) (?:currently |now |also )?(?:under (?:review|consideration)|in (?:review|progress|process|consideration)|being (?:reviewed|considered|processed|evaluated)|reviewed by)`,
    { evenIf: true },
  ),
  says(
    7,
    'Says that a decision takes longer.',
    'delay patie longe yet decis updat soon wait sorry worki take every eithe news bear still final forgo know hear',
    p`(?:thank(?:s| you)?|appreciate|ask for|grateful)(?: you)? ~4 patien(?:ce|t)|(?:taking|take|taken|takes) ~4 longer|delay(?:s|ed)? (?:in (?:our|the|getting|making|responding|reviewing|hearing|this)|(?:our|the|my) (?:decision|process|response|hiring|review|search))|(?:decision|process|hiring|review|search|response|start)\b (?:\w+ ){0,3}delayed|apologi[sz]e for the delay|sorry for the delay|(?:some|a) delays?\b|not (?:yet )?(?:made|reached|finali[sz]ed|come to) (?:a|any|our|the) (?:final )?(?:hiring )?decision|still (?:making|finali[sz]ing) ~5 decision|(?:hope|expect|plan|aim|should|will) (?:to )?(?:have|be able to (?:share|provide|give)|share|make) (?:a|an|more|our|the|some)? ?(?:final )?(?:decision|updates?|news|answer|response) (?:for you )?(?:by|in|within|soon|next|before|later|shortly|on|after|for)|working (?:our|my) way through|may take (?:us )?(?:until|a|some|up to|several)|not forgotten|(?:know|hear) (?:more )?by the end of|bear with us|running behind|extend(?:ed|ing) (?:our|the) (?:timeline|deadline|search)`,
    {
      evenIf: true,
      unless: /without delay|(?:may|might|could) be (?:a |some )?delay|delivery|shipping|flight|train|interview is delayed/,
    },
  ),
  says(
    7,
    'Says that the role or process is on hold.',
    'hold pause pausi freez froze postp delay hirin',
    p`(?:(?:on|a) (?:temporary )?hold\b|(?:we|team|company|role|position|hiring|process|search|recruitment|recruiting|interviews|have|has|been|are|is|decided to) (?:\w+ ){0,3}(?:paus(?:e|ed|ing)|freezing|frozen?|postpon\w+)\b|hiring freeze|delayed until)`,
    { unless: /delivery|order|shipment|subscription|vacation hold|account (?:is|has been)|please hold|we hold|hold on/ },
  ),
  says(
    7,
    'Says that the application is not complete.',
    'incom compl finis missi draft almos unfin conti submi start began resum proce consi pendi',
    p`(?:in order )?(?:for|before) (?:us to (?:consider|process|review) )?your application (?:to be|can be|is) (?:considered|processed|reviewed|complete)|application (?:\w+ ){0,7}?(?:is|remains|was|appears?|are|has been left|looks) (?:\w+ )?(?:incomplete|not (?:yet )?(?:complete|finished|been submitted|submitted)|unfinished|in draft|missing|pending|almost (?:complete|done|there))|incomplete (?:\w+ ){0,2}application|(?:complete|finish|resume|continue|submit) (?:\w+ )?your (?:\w+ ){0,3}application\b|unfinished application|(?:started|began) (?:an|your|the) application|not (?:yet )?(?:completed|finished|submitted) (?:your|the|an) (?:\w+ )?application`,
    {
      evenIf: true,
      unless:
        /after (?:you )?(?:submit|complet)|thank(?:s| you) for|once you|completed your|continue your application (?:journey|process)|unable to continue|to complete your application for (?:other|future)/,
    },
  ),
  says(
    6,
    'Asks for more for the application.',
    'provi uploa submi send addit miss fill infor docum trans requi need compl share forwa updat reque suppl',
    p`(?:need|require|request(?:ing)?|missing|provide|upload|submit|send(?: us)?|supply|forward|fill (?:out|in)|complete|share|update) ~6 (?:(?:additional|further|more|some|following|required|supporting|missing) (?:\w+ )?(?:information|documents?|details|materials|paperwork|forms?)|transcripts?|work authori[sz]ation|right to work|proof of|copy of your|salary expectations?|expected salary|portfolio|writing samples?|cover letter|unofficial transcript|visa status|eligibility|pre-?screen\w* questions|screening questions|supplemental questions)`,
    {
      unless:
        /if (?:we|you|there)|may (?:ask|request|contact|need)|more information (?:about|on) (?:us|our|the)|for (?:more|further|additional) information|not (?:need|required)|hesitate/,
    },
  ),
  says(
    10,
    'Says that the application was withdrawn.',
    'remov reque withd decid chose elect opted asked reque wish',
    p`(?:as (?:you )?requested|at your request),? ~9 (?:removed|withdrawn|withdrew|closed|cancelled)|(?:you|that you) (?:have |had )?(?:decided|chosen|elected|opted|asked|requested|wish\w*) (?:not to (?:continue|proceed|move|pursue|go)|to (?:withdraw|discontinue|cancel|remove|decline))|(?:you (?:have )?(?:\w+ )?(?:withdrawn|withdrew)|your (?:\w+ )?(?:application|candidacy|name) ~8 (?:has been|was|is|have been) (?:\w+ )?withdrawn|(?:withdrawal|withdrawn|withdrawing|(?:request|requested|asked|wish) to withdraw) (?:of|from|your) ~3 (?:${APPLICATION}|consideration|process)|${APPLICATION} withdrawn|(?:received|confirm\w*|process\w*|sorry to (?:hear|see)|understand|noted|honou?r\w*) ~7 withdraw\w*)`,
    {
      needsJob: false,
      evenIf: true,
      unless:
        /if you (?:wish|would|want|no longer|choose|decide)|(?:how|order|option|able|needed) to withdraw|needed, withdraw|can withdraw|may withdraw|atm|bank|fund|cash|consent|assume|if no\b/,
    },
  ),
  says(
    8,
    'Is about references or a background check.',
    'backg refer drug right finge emplo crimi list names profe',
    p`(?:(?:your|complete|start\w*|initiat\w*|run|running|undergo|conduct\w*|schedule) (?:\w+ ){0,3}(?:background (?:check|screening|investigation|verification)|reference (?:check|request)|drug (?:test|screen\w*)|pre-?employment (?:drug |\w+ )?(?:check|screen)\w*|fingerprint\w*)|professional references?|list of references|names of (?:\w+ ){0,2}references?|reference checks?|contact your references?|background check (?:is|has|was|form|consent|authori[sz]ation|invitation|complete|request)|employment verification)`,
    {
      needsJob: false,
      unless:
        /may (?:be|require|include)|subject to|contingent|equal opportunity|will consider|policy|\bif |law\b|(?:do|run) background checks|on employees|you hire|employers? (?:can|use)/,
    },
  ),
  says(
    7,
    'Is about references or a background check.',
    'backg refer drug right onboa i9 crimi',
    p`(?:background (?:check|screening)|reference (?:check|form)s?|references? (?:from|for|who|that)|(?:provide|\d|two|three|your) references?\b|referees?\b|drug (?:test|screen)\w*|right[- ]to[- ]work|form i-?9|criminal record)`,
    {
      unless:
        /reference (?:number|id|no|code|#)|for (?:your )?reference|references? (?:in|to) (?:this|our|the)|with reference|may (?:be|require|include)|subject to|contingent|equal opportunity|do not|will consider|policy|if |in reference|cross-?reference|accordance|law/,
    },
  ),
  says(
    9,
    'Says that an interview is called off.',
    'cance postp calle call calli resch place',
    p`(?:${INTERVIEW}|${TALK}) ~8 (?:cancell?ed|called off|postponed|will not (?:take place|be going ahead)|not take place)|(?:cancel(?:ling|ing|led|ed)?|postpon(?:e|ed|ing)|call(?:ing|ed)? off) ~6 (?:${INTERVIEW}|${TALK})\b`,
    {
      needsJob: false,
      unless:
        /\bif (?:you|this|something)\b|(?:reply|click|contact|call|link|please|you can|how) (?:[^ ]+ ){0,8}?(?:to|and) cancel|cancell?(?:ation)? (?:policy|or)|resched\w+ or cancel|order|subscription|flight|webinar|class/,
    },
  ),
  says(
    7,
    'Says that the application moved on.',
    'appli candi profi resum cv moved advan progr short next forwa passe selec move proce conti share submi made take',
    p`(?:(?:you|application|candidacy|profile|resume|cv) ~5 (?:has been|have been|has|have|was|is|are|been) (?:\w+ )?(?:moved (?:forward|on|to|ahead|into)|advanced|progressed|short-?listed|forwarded|passed (?:on|along|to)|selected (?:to move|to advance|to continue|to proceed|for (?:the )?(?:next|further|final))|shared with|submitted to (?:the|our|my) (?:client|hiring))|(?:like|love|pleased|happy|excited|decided|delighted|glad|want|thrilled) ~6 (?:move|advance|progress|proceed|continue|take) (?:you |your \w+ |with you |with your \w+ |things ){0,2}(?:forward|ahead|on|to the next|to (?:the|a) (?:\w+ )?(?:next|final|second|following)|through|in (?:the|our) (?:\w+ )?process)|(?:application|candidacy|profile|resume|cv) (?:\w+ ){0,4}(?:is|are) (?:now |currently )?(?:with|before|at|on) (?:the|our|my|an?) (?:\w+ ){0,2}(?:panel|manager|team|committee|client|department|desk|board)|(?:submitted|sent|forwarded|presented|passed|put forward|shared) (?:on )?your (?:cv|resume|profile|application|details) (?:on )?to (?:the|our|my)|made it (?:through )?to the (?:next|final|second))`,
    {
      unless: /\bnot\b|other candidates|another candidate|no longer|unable|only (?:those|candidates)|candidates who|candidates whose|others\b/,
    },
  ),
  says(
    5,
    'Comes after an interview or test.',
    'thank great good nice enjoy pleas inter',
    p`(?:thank(?:s| you)?(?: you)?(?: so much| very much| again| all)?,? (?:\w+ )?for ~4 (?:interview|meeting|speaking|talking|chatting|coming|your time|the (?:chat|call|conversation)|joining us|complet\w+ (?:the|our|your) (?:\w+ ){0,3}(?:assessment|test|challenge|exercise|assignment|interview)|submitting (?:the|your) (?:\w+ ){0,2}(?:assessment|test|challenge|assignment|take-?home))|(?:enjoyed|great|nice|good|pleasure|lovely) (?:to |our |the )?(?:meet|speak|talk|chat|conversation|call)\w* ~5 (?:you|with|today|yesterday|last|this|on))`,
    {
      unless: /interest|your time (?:and|in) (?:appl|consider|submit)|time to (?:apply|complete)/,
    },
  ),
  says(
    7,
    'Says that the application was viewed or changed status.',
    'viewe opene downl chang updat moved',
    p`(?:(?:viewed|opened|downloaded) your (?:application|resume|cv)|your (?:application|resume|cv) (?:\w+ ){0,5}(?:was|has been) (?:viewed|opened|downloaded)|status (?:of|for) (?:your|the) (?:\w+ ){0,3}application (?:[^ ]+ ){0,6}?(?:has|have|was|is now|:) ?(?:been )?(?:changed|updated)?)`,
    { unless: /check (?:the |your )?|track|log ?in|sign ?in|at any time|you can|visit|password|\bif |inquir/ },
  ),
  says(
    5,
    'Says that the application was viewed or changed status.',
    'viewe statu opene chang updat revie downl looke',
    p`(?:(?:viewed|opened|looked at|downloaded) your (?:application|resume|cv)|(?:application|resume|cv) (?:\w+ ){0,6}?(?:was|has been|is) (?:viewed|opened|updated|changed|downloaded)|status (?:of|for|on) (?:your|the) (?:\w+ ){0,3}(?:application|candidacy)|application status|status (?:has )?(?:changed|been (?:changed|updated)|update)|status: |changed (?:to|from) )`,
    {
      unless: /check (?:the |your )?|track|log ?in|sign ?in|at any time|view (?:the |your )?(?:application )?status|you can|visit|password|if you|inquir/,
    },
  ),
  says(
    6,
    'Asks whether you are still interested.',
    'still inter confi',
    p`(?:are you|whether you are|if you are|you are|remain|be) still (?:interested|available|looking|in the market|open|considering)|confirm (?:your |that you are )?(?:continued |still |ongoing )?interest`,
    { evenIf: true, unless: /outlook/ },
  ),
  says(
    7,
    'Puts you on a waiting list.',
    'wait waiti waitl alter reser stand backu',
    p`(?:named|placed|selected|are) (?:\w+ )?(?:as|on) (?:a |an |the |our )?(?:reserve|alternate|stand-?by|back-?up)\b|(?:placed|put|you are|been|added|move you|remain) (?:\w+ )?(?:on|to) (?:the|our|a) wait(?:ing)? ?list|wait-?listed`,
    { unless: /housing|restaurant|table|product|beta|order/ },
  ),
  says(
    6,
    'Comes after an interview or test.',
    'takeh take codin techn',
    p`(?:thank(?:s| you)(?: you)?(?: so much| very much| again)? for|received|got) (?:\w+ ){0,4}(?:take-?home|coding (?:challenge|test|exercise|assessment)|technical (?:assignment|assessment|test|exercise|challenge)|hackerrank|codility|codesignal)`,
    { needsJob: false, unless: /not|unfortunately/ },
  ),
  says(
    5.5,
    'Gives news of the application.',
    'updat',
    p`(?:(?:quick|short|brief|small|status|little) (?:status )?update\b|(?:give|send|share|provide|owe) you (?:\w+ )?(?:a|an|some) (?:\w+ )?update)`,
    { evenIf: true },
  ),
  says(
    4,
    'Gives news of the application.',
    'updat news follo progr timel check wait waiti wante keep touch talen next',
    p`(?:(?:update|news|word) (?:on|about|regarding|for|to|concerning) (?:your|the|our) (?:\w+ ){0,4}(?:${APPLICATION}|${ROLE}|process|interview|search|hiring|timeline)|quick update|keep you (?:posted|updated|informed)|wanted to (?:update|give you|let you know|check in|touch base|follow up|share)|waiting (?:on|for|to hear)|talent pool|next steps (?:will|are|by)|check(?:ing)? in (?:on|with|about|regarding))`,
    { evenIf: true },
  ),
  says(
    3,
    'Says when there will be news.',
    'decis feedb hear touch updat get let follo eithe every',
    p`(?:either way|(?:write|reply|respond|get back) to everyone|decision|feedback|hear (?:back )?from (?:us|me)|be in touch|get back to you|update you|let you know|follow up) ~7 (?:by|within|next week|this week|end of|in the (?:coming|next)|shortly|soon|as soon as|once (?:we|i|the)|${TEST})`,
    { evenIf: true },
  ),
]
