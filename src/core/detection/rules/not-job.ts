import { p, type Signal, signalsOf } from './signal.ts'

const says = signalsOf('not_job')

/** Mail around jobs that is about no application, and mail that only borrows the words. */
export const NOT_JOB: Signal[] = [
  says(
    9,
    'Lists job openings.',
    'alert jobs job digest posit roles openi oppor vacan match saved',
    p`(?:job alerts?\b|jobs (?:for you|you (?:may|might|will)|job for you|near you|in your area|matching|that match|picked for|recommended|we think|based on)|(?:new|recommended|latest|top|hot|similar|more|fresh|featured|\d+\+?|matching|suggested|relevant|trending) (?:\w+ ){0,3}jobs?\b|job (?:recommendations?|matches|digest|feed|suggestions?|search agent)|daily jobs|weekly jobs|jobs of the (?:day|week)|see (?:all |more |new )?jobs|view (?:all |more )?jobs|search all jobs|saved search|new (?:positions|roles|openings|opportunities|vacancies|matches) (?:for|match|that|in|near|posted|added)|jobs (?:posted|added)|roles? (?:matching|that match|picked))`,
    {
      evenIf: true,
      unless:
        /applied (?:for|to)|your application|(?:set up|create|sign up|subscribe|register|manage|turn on|get|receive) (?:\w+ ){0,3}(?:job )?alerts?|new job (?:offer|title)|(?:check|visit|search|browse|see) (?:out )?(?:our|the) (?:\w+ )?(?:website|page|site|careers)|apply (?:to|for) (?:\w+ )?(?:other|new|future)|other (?:roles|positions|openings)|(?:regret|unfortunately|thank you for applying)/,
    },
  ),
  says(
    9,
    'Is about an account.',
    'passw verif activ confi login log code sign accou signi creat setti joini regis subsc welco one',
    p`(?:(?:reset|change|forgot|update|new|temporary|create a) (?:your |my )?password|password (?:reset|change|was|has been)|verify (?:your |the )?(?:e-?mail|account|identity|address|phone)|(?:activate|confirm|validate) (?:your )?(?:e-?mail|account|registration|subscription|address)|(?:verification|one-?time|security|access|confirmation|login|sign-?in|authentication) (?:code|pass ?code|pin|link)\b|account (?:has been |was )?(?:created|activated|verified|locked|suspended|deactivated|deleted|closed)|new (?:sign-?in|login|device)|(?:log|sign)(?:ged)? ?in (?:from|attempt|code)|welcome to your (?:new )?account|thank(?:s| you) for (?:creating|registering|signing up|joining|subscribing|setting up)|(?:created|set(?:ting)? up) (?:a|your|an) (?:new )?(?:\w+ )?(?:profile|account)|account information|candidate (?:account|profile) (?:has been |was )?(?:created|registered)|two-?factor|created an account)`,
    {
      evenIf: true,
      unless:
        /if you (?:have )?(?:forgot|need|do not have)|for (?:signing|creating) .{0,20}offer|registering your (?:interest|application)|thank you for applying|application (?:has been|was)/,
    },
  ),
  says(
    8,
    'Invites to an event.',
    'save webin fair event works hacka regis rsvp sessi meetu open semin confe expo summi netwo join sign speak tech panel reser',
    p`(?:webinar|(?:career|job|hiring|recruitment|virtual) (?:fair|expo|event|day)s?\b|info(?:rmation)? sessions?|open house|hackathon|meet-?up|(?:our|free|upcoming|online|a|the next|\d+-day) workshops?\b|seminar|conference|summit|(?:register|rsvp|sign up|save your (?:spot|seat)|reserve your (?:spot|seat)|join us) (?:now|today|here|for|at|by|to attend)|networking (?:event|night|session)|virtual event|upcoming events?|speaker|panel discussion|tech talk)`,
    {
      evenIf: true,
      unless:
        /interview|your application|applied|hackathon\)|position|internship|conference (?:call|room|line)|video conference|thank(?:s| you) for (?:stopping|visiting|attending|meeting)|workshop experience|(?:design|coding) workshop/,
    },
  ),
  says(
    8,
    'Is about a talent community.',
    'talen commu netwo pool welco caree alumn',
    p`(?:(?:joining|join|joined|part of|member of|welcome to|added to|subscrib\w+ to|registered (?:with|for)) ~5 (?:talent (?:community|network|pool|cloud|hub)|career(?:s)? (?:community|network|site)|alumni network)|talent (?:community|network) (?:newsletter|update|member))`,
    {
      evenIf: true,
      unless: /your application|applied|applying|unfortunately|candidates|regret|invite you to join|encourage you|(?:can|may|please|to) join|not/,
    },
  ),
  says(
    12,
    'Asks for feedback.',
    'surve',
    p`(?:the|this|our|a) (?:\w+ ){0,3}survey (?:takes|is|will|should|has)|(?:take|complete|fill (?:out|in)|answer|participate in|start) ~7 survey\b|(?:candidate|applicant|application|interview|hiring|recruitment) (?:experience |process |satisfaction )?survey\b`,
    { evenIf: true, unless: /regret|unfortunately|not (?:moving|selected|proceed)|as part of (?:the|your|our) (?:hiring|application|selection)|surveyor/ },
  ),
  says(
    8,
    'Asks for feedback.',
    'surve feedb ratin revie rate exper how',
    p`(?:(?:take|complete|fill (?:out|in)|answer|participate in|share) ~5 (?:survey\b|feedback form|short questions about your)|(?:candidate|application|applicant|interview|your) (?:\w+ )?(?:experience )?survey\b|how (?:was|did|were|would you rate) (?:your|the|we|our) (?:\w+ ){0,3}(?:experience|process|interview|service|visit|stay|order)|(?:share|give us|provide|value|love|hear|your) (?:us )?(?:your |honest |some )*feedback (?:on|about|will|helps?|is (?:important|valuable))|rate (?:your|us|our)|net promoter|survey\b(?! (?:team|service|department|company|engineer|crew|office|fleet|ship|vessel|manager|lead|analyst|technician|assistant|role|job|position))|write a review|review your (?:interview|employer|company))`,
    {
      evenIf: true,
      unless:
        /unable|not able|can not provide|interview(?:er)?s? feedback|based on (?:the )?feedback|(?:provide|give|send|share with) you (?:\w+ )?feedback|land survey|survey (?:analyst|researcher|engineer|methodolog)|regret|voluntary|equal|self-?identif|not (?:moving|selected|proceed)|other candidates|unfortunately/,
    },
  ),
  says(
    7,
    'Is a newsletter.',
    'newsl digest week issue editi artic blog read podca video stori unsub trend edito lates top new view what',
    p`(?:newsletter|weekly (?:digest|update|roundup|round-?up)|daily digest|in this (?:issue|edition|week'?s)|this week in|read (?:the )?(?:full (?:story|article)|more|article)|latest (?:news|articles|posts|stories)|(?:our|new|latest) blog(?: post)?|new (?:article|episode|video|course|podcast)s?|top stories|view (?:this email |it )?in (?:your )?browser|trending|must-?read|what'?s new|editor'?s)`,
    {
      evenIf: true,
      unless:
        /your application|(?:your|our|the) newsletter (?:numbers|team|editor|figures|work|you|i\b)|newsletter (?:editor|manager|producer|writer)|sign up for our newsletter|subscribe to (?:our|the) newsletter|follow us|read more about (?:our|us|the role|life)|view in browser$/,
    },
  ),
  says(
    7,
    'Advertises.',
    'premi trial upgra off disco sale coupo buy shop order price offer free deal save limit cours earn money work rich boss finan act subsc no certi boot money make enrol risk black bootc',
    p`(?:(?:try|start|get|upgrade to|unlock|reactivate|activate) (?:\w+ ){0,3}(?:premium|pro\b|plus\b|free trial|membership)|\d+ ?% off|free trial|discount|promo code|coupon|shop now|buy now|order now|limited[- ]time|special offer|save (?:up to |\$)|sale ends|black friday|subscribe now|best price|flash sale|free shipping|money[- ]back|enrol(?:l)? (?:now|today)|online course|certificat(?:e|ion) (?:program|course)|boot ?camp|risk[- ]free|act now|earn (?:up to )?\$|work from home|make money|get rich|be your own boss|financial freedom|no experience (?:needed|necessary|required))`,
    { elsewhere: true, evenIf: true, unless: /your application|salary|employee discount|benefits|we offer/ },
  ),
  says(
    7,
    'Gives advice on looking for a job.',
    'tips advic resum guide caree how salar prepa stand boost cv impro get ace make ways thing reaso mista quest secre steps',
    p`(?:(?:resume|cv) (?:\w+ )?(?:review|score|scored|critique|analysis|report|feedback|impact)\b|(?:resume|cv|interview|career|job search|cover letter|salary|linkedin|networking) (?:\w+ )?(?:tips|advice|guide|templates?|builder|review service|writing|checklist|coach(?:ing)?|hacks|secrets|mistakes|webinar|help)|how to (?:write|land|ace|get|find|answer|negotiate|stand out|prepare|improve|impress|nail|build)|\d+ (?:tips|ways|mistakes|things|reasons|steps|questions|secrets)|boost your|stand out (?:to|from|with)|make your profile|improve your (?:profile|resume|chances)|get noticed|ace your)`,
    {
      evenIf: true,
      unless:
        /your application (?:has|was|for)|unfortunately|(?:your|our) resume review (?:team|process)|schedul|we (?:would|will) (?:like|be)|how to (?:prepare for your interview|get (?:here|to))/,
    },
  ),
  says(
    6,
    'Is about a profile on a job site.',
    'refre profi viewe searc resum compl follo conne endor hirin anniv peopl new messa uploa add upda invit',
    p`(?:complete your (?:\w+ )?profile|your (?:\w+ )?profile (?:is|was|has) (?:\w+ )?(?:viewed|incomplete|complete|visible|live|been viewed|appearing|getting)|(?:viewed|searched for|looked at|visited) your profile|(?:people|recruiters|employers|companies|person) (?:are )?(?:viewed|looking at|searching|noticed)|search appearances?|(?:upload|update|add|refresh|post|build) (?:a|your) (?:resume|cv|profile|skills|photo)|(?:invitation|wants|like|request) to connect|new (?:followers?|connections?|messages?)|people you may know|endorse[ds]?|anniversary|companies? you follow|is hiring|are hiring|hiring now|actively hiring|you appeared in|add (?:skills|experience) to)`,
    {
      evenIf: true,
      unless:
        /your application|applied|i (?:viewed|looked|came)|unfortunately|other candidates|client|encourage you|to apply|update your (?:profile|resume) (?:at any|in our|as)|love to connect/,
    },
  ),
  says(
    8,
    'Is about money, not a job.',
    'stude loan credi mortg bank debit insur refin debt payme invoi order packa deliv shipm refun subsc lotte claim inher bitco crypt track milli inter home auto polic quote booki reser state ticke wire gift pre check accou overd',
    p`(?:(?:credit|debit) card|credit (?:line|limit|report|score)|(?:personal|home|student|auto|car|business|payday|your) loan|mortgage|refinanc\w+|loan application|bank account|checking account|overdraft|your (?:order|payment|invoice|shipment|package|delivery(?! receipt)|refund|subscription|statement|claim|policy|quote|booking|reservation|ticket)\b|order (?:number|#|confirmation)|tracking number|insurance (?:quote|policy|application)|wire transfer|gift cards?|bitcoin|crypto|lottery (?:winner|winnings|ticket|draw|prize)|won the lottery|inheritance|million (?:dollars|usd)|interest rates?|pre-?approved)`,
    {
      elsewhere: true,
      evenIf: true,
      unless:
        /your application for the|insurance benefits|health insurance|benefits|candidate|reference|responsib|experience with|student loan (?:repay|assist)/,
    },
  ),
  says(
    10,
    'Is about another kind of application.',
    'admis tenan lease renta apart visa passp grant schol unive colle membe paten permi loan adopt insur softw app submi paper manus propo apply user resea press podca radio inter selec drawn ballo credi card landl blue enrol tuiti appli abstr artic citiz housi gradu degre move',
    p`(?:(?:user|research|press|podcast|radio) interview|interview you (?:about|for) (?:your|our|my|the|a)|(?:selected|drawn) in the (?:ballot|draw|lottery)|(?:apply\w*|application) (?:for|to) (?:the |a )?(?:marathon|race|ballot|lottery|flat|course|school|club|library)|(?:rental|lease|tenan\w+|apartment|housing|visa|passport|citizenship|green card|grant|scholarship|admissions?|college|university|graduate school|school|loan|mortgage|credit|credit card|insurance|patent|trademark|permit|building|planning|membership|adoption|fafsa|financial aid|license|licence|benefits?|residency|degree|phd|master'?s|undergraduate) applications?|application for (?:a |an |the |your )?(?:\w+ ){0,2}(?:rental|lease|apartment|tenancy|visa|passport|citizenship|grant|scholarship|admission|loan|mortgage|credit|card|account|membership|permit|license|insurance|policy|enrol\w+|overdraft|benefits?)|(?:your|the) (?:manuscript|paper|abstract|proposal|article|poem|story|short story|screenplay|artwork) (?:\w+ ){0,6}?(?:accepted|rejected|received|submitted|review|selected|publication|declined)|application for (?:a|an|the) (?:\w+ ){1,3}card|(?:applying|application) to the (?:master|bachelor|phd|ph\.d|doctoral|msc|mba|university|college|school)\b|admissions? (?:office|committee|team|decision)|enrol?lment|tuition|landlord|move-?in)`,
    {
      evenIf: true,
      unless:
        /internship|graduate (?:program|scheme|role)|visa sponsorship|require (?:a )?visa|work visa|university (?:relations|recruit|program|team|hiring|talent)|master'?s degrees? in|undergraduate (?:&|and|intern)|recruit|candidates?|position|permit to work|tuition (?:reimburse|assist)/,
    },
  ),
  says(
    6,
    'Is phishing or a too-good-to-be-true offer.',
    'urgen click suspe prize winne kind benef confid earn won dear kin uncla teleg whats money claim per day week weekl',
    p`(?:you (?:have )?won\b|claim your (?:prize|reward|money|gift)|urgent(?:ly)? (?:verify|response|action)|account will be (?:closed|suspended|terminated)|dear (?:sir|friend|beneficiary|customer|winner)|next of kin|confidential business|(?:weekly|daily) (?:pay|income) of \$?\d|\$\d[\d,]* (?:a|per|every) (?:day|week)|(?:contact|text|message|add|reach|chat with) (?:\w+ ){0,4}(?:on|via|through) (?:whatsapp|telegram)|money (?:mule|transfer)|payment processing agent|click (?:here|below) to claim|unclaimed)`,
    { evenIf: true },
  ),
  says(
    6,
    'Is work of a team, not an application.',
    'agend minut sprin deplo merge ticke pull meeti stand issue build wrote maili patch bug list unsub perfo quart all out relea jira team',
    p`(?:pull request|merge request|sprint|stand-?up|jira|bug report|build (?:failed|passed)|deploy(?:ed|ment)|release notes|meeting (?:minutes|notes|agenda)|mailing list|list admin|patch\b|unsubscribe send|to unsubscribe,? send|wrote:|quarterly report|all hands|out of office|performance review|team (?:lunch|outing))`,
    { elsewhere: true, evenIf: true, unless: /your application|experience (?:with|in)|responsib|candidate|applying|position|role/ },
  ),
  says(
    7,
    'Is about a training or a course.',
    'train cours lesso compl',
    p`(?:mandatory|compliance|security awareness|safety|annual|required|staff|employee|assigned) (?:\w+ ){0,3}(?:training|e-?learning|course)|your (?:\w+ )?(?:course|lesson|training) (?:is|has|will|starts)|(?:complete|finish|start) (?:your|the|this) (?:\w+ )?(?:course|training|lesson|module)`,
    { elsewhere: true, evenIf: true, unless: /your application|position|interview|recruit/ },
  ),
]
