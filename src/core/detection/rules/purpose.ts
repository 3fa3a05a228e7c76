import { p, type Signal, signalsOf } from './signal.ts'

const says = signalsOf('not_job')

/** News of the person's own application: what else stands beside it is an addition. */
const OWN = /your (?:recent )?(?:application|candidacy|interview with us)|you applied|unfortunately|regret|thank(?:s| you) for (?:applying|your application)/

/** What mail around jobs is for when it is no news of an application: many openings, an account, an event, questions, the employer's own work. */
export const PURPOSE: Signal[] = [
  says(
    12,
    'Lists job openings.',
    'quick alerts viewe posit vacan activ urgen recru inter see pause delet stop manag chang matche apply easy click match roles jobs job simil saved alert emplo fresh peopl wants hirin also openi close tap refer open today daily log',
    p`(?:(?:easy|1-click|one-click|quick) apply\b|wants? you to apply|\d+ (?:\w+ )?(?:other )?employers|(?:fresh|new|top|\d+|weekly|latest) (?:\w+ )?(?:job |role )?matches\b|(?:jobs|roles|vacancies|positions) similar to|similar(?:-| )jobs?\b|people (?:who|that) (?:applied|viewed)|also applied|\d+ roles? (?:[-–·]|near|match|just)|\d+ open (?:roles|positions|jobs)|(?:pause|delete|stop|edit|manage|change) (?:or \w+ )?(?:this|your|these|my)? ?(?:job |email )?(?:alerts?|matches)|(?:job|jobs) you (?:saved|viewed|liked)|saved jobs?\b|(?:here are|these are) (?:the |some )?(?:roles|jobs|openings)|be (?:one of|among) the first to apply|actively recruiting|urgently hiring|(?:roles|openings|jobs) near you|open right now|(?:is|are) hiring right now|internal (?:applications|vacancies)|see (?:all )?\d+ (?:jobs|openings)|(?:based on|match\w*) (?:the |your )?(?:interests|preferences|search|criteria) (?:you )?|(?:following|these) (?:positions|jobs|openings|roles|vacancies) (?:may be a|match)|(?:daily|today'?s|weekly|our|top) picks\b|\+ \d+ others|(?:position|job|role|opening)s? that may interest you|edit your (?:job )?preferences|(?:log|sign) in and edit)`,
    { evenIf: true, unless: /thank(?:s| you) for (?:applying|your application)|unfortunately|regret|your application (?:has|was|is)/ },
  ),
  says(
    12,
    'Is about an account.',
    'usern login data how cv upda chang updat profi accou user passw priva terms sign alert inact data reten comple give passc code every keep',
    p`(?:(?:your|candidate) (?:\w+ )?(?:profile|account|data)\b(?: \w+){0,6} (?:will be|is going to be|is due to be|scheduled for) (?:\w+ )?(?:deleted|removed|erased|deactivated|closed|anonymi[sz]ed|purged|delet\w+|deactivation)|not (?:logged|signed) (?:on|in|into)|(?:log|sign) (?:on|in) (?:at least once |again )?before|(?:privacy (?:notice|policy|statement)|terms (?:of (?:use|service)|and conditions)|our terms) (?:for candidates )?(?:has|have|is|are|will|that|which)? ?(?:\w+ )?(?:changed|changing|been updated|updated|change)|(?:updated|changed|changes to|updating|changing) (?:\w+ )?(?:the |our )?(?:privacy (?:notice|policy|statement)|terms|data protection)|your (?:user ?name|login details|user id)|(?:profile|cv|resume) is (?:only )?\d+ ?% complete|\d+ ?% complete|(?:complete|finish) (?:your )?profile|(?:full|complete) profiles?|new sign-?in|signed in to from|how long we keep|one-?time (?:pass ?code|code)|(?:the |your )?code is valid|(?:renew|withdraw|give|need) (?:us )?(?:your )?consent|(?:keep|hold|store|retain) your (?:details|data|cv|profile|personal data)\b.{0,60}(?:years?|months?)|(?:keep|hold|retain) my (?:details|data|profile)|(?:everything|data|details|information) (?:that )?(?:we hold|about you) (?:\w+ )?(?:will be|are|is) (?:erased|deleted|removed))`,
    { evenIf: true, unless: /unfortunately|regret|position|your application (?:has|was|is|for)\b|apply(?:ing)? (?:for|to) (?:the|our)/ },
  ),
  says(
    12,
    'Is about attention on a network.',
    'congr see looki viewe appea searc endor react comme posted netwo open invit conne profi hirer follo premi view opent added top start say',
    p`(?:people (?:are )?(?:looking at|searching for|viewing) (?:your|you)|(?:employers?|recruiters?|companies|people|hirers?) (?:has |have )?(?:viewed|downloaded|looked at|saved) your|viewed your (?:cv|resume|profile)|you appeared in|all searches|searchers|endorsed you|\d+ (?:reactions|comments|likes)|posted: |view [a-z]+'?s? post|join (?:your|my) (?:professional )?network|(?:accept|view) (?:invitation|invite)|#?opentowork|open to work|still open to work|preferences may be out of date|(?:saved|bookmarked|shortlisted|favou?rited|liked) your (?:profile|cv|resume)|added you to a (?:list|pool|folder)|(?:polish|hide|boost|promote) (?:my|your) profile|say congrats|\d+ new invitations?|(?:see|view) all invitations|(?:starting|started) a new position as|celebrating \d+ years|top stories|who (?:viewed|looks at|looked at) (?:me|you|your))`,
    { evenIf: true, unless: OWN },
  ),
  says(
    12,
    'Invites to an event.',
    'alumn lectu drink sessi fair house doors tour rsvp webin regis spot insig exhib places open meet day ticke worksh attend event entry booki last sign infor',
    p`(?:(?:insight|information|info|virtual|q&a|live|open) (?:\w+ )?(?:session|evening|house|event)s?\b|open (?:house|day|doors)|(?:our )?doors (?:are )?open|careers? (?:fair|evening|day|night|event|expo)|webinar|(?:save|book|reserve|claim) (?:your|my|a) (?:spot|seat|place|ticket)|places are limited|exhibitors?\b|entry is free|(?:your|cancel your|event) registration|thank(?:s| you) for registering|meet (?:our )?(?:recruiters|\d+ employers)|a day in the life|(?:live|we go live|going live|goes live)\b.{0,40}(?:q&a|managers?|noon|today|tomorrow|hiring|recruiters?)|(?:get|watch|send you) the (?:recording|replay)|sign (?:me )?up anyway|(?:evening|event|fair) takes place|no booking|last call\b|alumni (?:panel|evening|event)|lecture (?:theatre|hall)|drinks afterwards|you(?: are|'re) registered|attending does not)`,
    { evenIf: true, unless: /your interview|interview (?:with|day|date|invitation|slot|for the)|your application|you applied|assessment/ },
  ),
  says(
    14,
    'Asks for feedback.',
    'easy visib surve quest anony respo scale recom exper feedb influ score revie answe outco how does tell 0 help minut learn can helpi',
    p`(?:(?:answers|responses|feedback|replies) (?:are|is|will be|remain) (?:\w+ )?(?:anonymous|confidential)|anonymous(?:ly)?\b.{0,40}(?:survey|questionnaire|review|how|feedback)|how likely (?:are|is|would) (?:it|you)|(?:on a )?scale (?:of|from) \d|0 1 2 3 4 5|1 2 3 4 5\b|(?:responses|answers|feedback|survey) (?:have|has|had|will have|do not have|does not have) no (?:influence|bearing|effect|impact)|(?:will|do|does) not (?:affect|influence) (?:the |your |any )?(?:outcome|decision|application|chances|candidacy)|whatever the outcome|(?:share|tell us about|rate|review) (?:your|an|the) (?:recent )?(?:\w+ )?interview(?: experience)?\b|how was your (?:interview|experience|application)|questionnaire (?:has \d|takes|contains|consists)|start (?:the )?survey|(?:rate|review) your (?:application|candidate|interview) experience|(?:is )?not visible to (?:the )?(?:people|recruiters|hiring)|how easy was it|would (?:be grateful for|value|love|like) your (?:view|opinion|feedback)|what went well|(?:comments|answers|responses|feedback) (?:will|are|is) not (?:be )?(?:linked|shared|passed|connected)|(?:can|will) (?:not )?see who said|\d+ minutes for [a-z]+\?|help(?:ing)? us (?:get better|improve)|improve (?:the way we|how we|our) (?:recruit|hir|hire|candidate|process|application)\w*)`,
    {
      evenIf: true,
      unless:
        /regret|unfortunately|voluntary|equal|self-?identif|disabilit|demographic|divers|gender|not (?:moving|selected|proceed)|assessment|personality|accommodat/,
    },
  ),
  says(
    16,
    'Is written to somebody who hires.',
    'marki menti bring last her him review view messa rate score discl disqu your dear frien hire follo posti listin name gave candi appli adver scor panel inter requi appli hirin share refer referee colle resum emplo posting jd debri vacan shortl open admin feedb yes',
    p`(?:(?:review|view|message|rate|score|screen|shortlist) (?:the |your |\d+ |new |these |all )*(?:candidates|applicants)\b|new (?:candidates?|applicants?) (?:to|for|:)|new candidate:|scorecard|on the (?:interview|hiring|selection) panel|sit on (?:the|a) panel|interview panel (?:on |for )?(?:mon|tues|wednes|thurs|fri)|(?:added|assigned|chosen|selected) (?:[a-z]+ )?(?:as|to be) (?:an |the )?interviewer|you (?:are|have been) (?:\w+ )?(?:interviewing|assigned to interview)|you interviewed [a-z]+ [a-z]+ for|(?:with|for|meet) (?:the )?candidate [a-z]+ [a-z]+|(?:just )?applied (?:to|for) [^.]{2,60} (?:via|through|on) your|your (?:job )?(?:advert|ad|posting|vacancy|job post|listing|careers page|opening|requisition)\b|your requisition|requisition \d+ (?:has been|was|is|approved)|dear hiring manager|we (?:will|shall) (?:see|interview|meet) (?:\w+ )?candidates|(?:so )?the candidate can be|your (?:scorecard|interview feedback|feedback form)\b|named you as (?:a|their|his|her) (?:referee|reference)|(?:gave|given|listed|provided|nominated) (?:us )?(?:your name|you) as (?:a|their) (?:referee|reference)|reference (?:request|form|check) for [a-z]+ [a-z]+|your (?:candidate|applicant) (?:has )?(?:applied|accepted|declined|withdrew|submitted|completed)|(?:\d+|these|your) (?:new )?(?:applicants|candidates|applications) (?:for .{2,40} )?(?:have been |are )?(?:waiting|to review|pending|await)|(?:open|view) (?:the )?pipeline|candidates? lose interest|dear panel(?: members)?|marking sheets?|mentioned you in a note|(?:bring|get|have|invite) (?:her|him) (?:in|back) for|after the last candidate|you are an? admin (?:of|at|for|on)|feedback (?:is )?(?:due|overdue|for your interview with|reminder)|(?:submit|leave|add|enter) (?:your )?feedback\b|interviews? without feedback|\d+ applications (?:in|so far|by|received)|so (?:that )?(?:i|we) can invite (?:people|them|candidates)|(?:my|your) (?:yes|scores?|marks|ranking)\b.{0,30}(?:column|sheet|list)|disqualify|refer a friend|if your friend is hired|(?:you are|you're) following this job|hire (?:twice as fast|faster|great))`,
    {
      evenIf: true,
      unless:
        /your (?:recent )?application|you applied|thank(?:s| you) for (?:applying|your interest)|your (?:referees|references) (?:have|will)|your vacancy of|dear candidate/,
    },
  ),
  says(
    13,
    'Sells help with looking for a job.',
    'progr coach enrol cours resum cv audit mock cohor gradu lifet score packa write salar report searc negot free intervi train ats mentor member clien candi paid got pay bootc watch profe',
    p`(?:(?:career|interview|job|executive) (?:\w+ )?coach(?:ing|es)?\b|(?:your|the|my|their|a) job (?:search|hunt)\b(?! (?:is|was) (?:over|going))|(?:free|expert|your) (?:resume|cv) (?:review|audit|check|score|rewrite)|(?:for a|a) free (?:resume |cv |\d+[- ]minute )?(?:review|call|consultation|session|assessment)|ats score|my new resume|(?:resume|cv) writ(?:er|ers|ing)|(?:our|expert) writers|packages? (?:start|from)|(?:interview|job|money-back) guarantee|lifetime access|(?:next|our|new) cohort|enrol(?:l|ment)?\b|bootcamp|our graduates (?:work|are|get|go|have)|got a job offer within|pay later|salary report|(?:are you|being) (?:under|fairly )?paid (?:fairly|enough)|\d+ ?% of (?:candidates|applicants|job ?seekers) (?:fail|never|make|do|get|are|lose)|(?:negotiate|ace|nail) your (?:next |job )?(?:offer|interview|salary)|how to negotiate|mock interviews?|answer one (?:simple )?question|get hired (?:faster|sooner)|mentoring (?:programme|program|scheme)|watch the (?:lesson|video|training|masterclass)|(?:today'?s|free) (?:lesson|masterclass|training)|(?:full|my|our) programme closes|landed (?:their|his|her) dream job|(?:cv|resume) scored|scored \d+ (?:out of|\/) ?\d+|(?:professional|expert) (?:re)?writes?|fix my (?:cv|resume)|again for free|apply as (?:a )?(?:mentee|mentor))`,
    {
      evenIf: true,
      unless:
        /your (?:recent )?application|you applied|unfortunately|regret|thank(?:s| you) for (?:applying|your (?:application|interest))|wish|luck|all the best|success/,
    },
  ),
  says(
    16,
    'Promises easy money or asks for what no employer asks for.',
    'usd eur gbp add day daily week usdt teleg whats check cheque bank experi commis train text like equip depos copy id intervi code crypt photo act',
    p`(?:(?:earn|make|paid|pay|salary|income|of|profit) (?:is |of |between |from |up to )*[$€£]? ?\d[\d,]*(?: ?(?:-|to|and) ?[$€£]?\d[\d,]*)? ?(?:usd |dollars )?(?:per|a|each|every|\/) ?day|\d+ ?(?:-|to) ?[$€£]?\d+ (?:per|a) day|paid daily|\d+ (?:usd|eur|gbp|dollars|euros) (?:every|per|a|each) day|whats ?app to start|add me (?:on )?(?:whats ?app|telegram)|t\.me\/|(?:withdraw|cash out) your earnings|(?:\d+|few|one|an|two) hours? (?:daily|a day|per day).{0,40}(?:earn|get|make|€|\$|eur|usd)|(?:pay|send|cover) (?:a |an |the )?(?:\w+ )?(?:refundable )?(?:\w+ ){0,3}(?:fee|deposit)\b.{0,40}(?:gift|zelle|card|bitcoin|\$|€)|(?:by|via|through) (?:gift card|zelle|cash ?app|western union)|(?:in|via) (?:usdt|bitcoin|crypto)|(?:telegram|whatsapp|signal) (?:at |on )?(?:@|\+)|on (?:telegram|whatsapp) (?:at |with )?(?:@|\+)|add (?:our|my|the) (?:\w+ )?(?:manager|recruiter|hr|assistant) on|(?:receive|sent|issued?|mail(?:ed)?) (?:you )?a (?:check|cheque)|bank log-?in|no interview (?:is )?(?:required|needed|necessary)|no experience (?:is )?(?:needed|required|necessary).{0,40}(?:training|earn|paid)|(?:\d+|few|one|two) (?:-\d+ )?(?:minutes|hours) (?:a|per) day|send code|(?:like|liking|rate|boost) (?:products|videos|apps|hotels) )`,
    { evenIf: true, unless: /per diem|day rate|contract|outside ir35|inside ir35/ },
  ),
  says(
    14,
    'Is talk between friends or colleagues about a job.',
    'they said another pub anyway refus turne lunch',
    p`(?:they (?:said no|turned me down|rejected me|went with (?:another|someone|somebody)|never (?:got|came) back|ghosted)|i have (?:another|an?) interview (?:on|with the|at the|next)|pub (?:on |tonight|thursday|friday|later)|lunch is ordered)`,
    { evenIf: true, unless: OWN },
  ),
  says(
    11,
    'Is written for many readers.',
    'editi lette episo newsl teams tips issue subsc forwa read weekl colum no newsl',
    p`(?:(?:notes|letter|weekly|dispatch|digest), (?:no|issue)\.? ?\d+|in this issue|read online|forwarded (?:this|to you)\b|, issue \d+|was this forwarded|(?:issue|edition|letter|episode) #? ?\d+ of\b|a (?:weekly |monthly |free )?newsletter (?:for|about|on)|this week we sat down with|what our teams have been up to|tips from our)`,
    { evenIf: true, unless: OWN },
  ),
]
