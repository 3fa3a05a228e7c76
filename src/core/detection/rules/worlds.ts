import { p, type Signal, signalsOf } from './signal.ts'

const says = signalsOf('not_job')
const world = { evenIf: true, world: true }

/** Things of other worlds that people apply for, are interviewed about, are offered or refused: in mail that does not name hiring. */
export const WORLDS: Signal[] = [
  says(
    14,
    'Is about the support of people out of work.',
    'coach jobce unemp claim journ',
    p`(?:your (?:work|job|employment) (?:coach|adviser|advisor)\b|job ?cent(?:re|er)\b|unemployment (?:benefit|claim|insurance)s?|your claimant)`,
    { evenIf: true, unless: /your application|candidate|position/ },
  ),
  says(
    22,
    'Is about money that is lent, insured or paid.',
    'savin premi incom elig eligi accou join loan credi mortg cover under borro lend insur polic accou claim refun overd debit card proof',
    p`(?:(?:a|your|our|this|personal|business|car|home|student) (?:\w+ )?loan\b|credit (?:card|reference|report|limit|score|check|bureau|decision|history)|\w+ (?:credit|debit) card|mortgage|overdraft|(?:for|of|your) cover\b|underwrit\w+|income protection|(?:car|home|life|travel|pet|health|motor) insurance|bank statements?|proof of address|(?:gold|platinum|rewards?|store) card|(?:insurance|your|the) (?:policy|premium|claim)\b|(?:application|request|eligible) for (?:a |the |your )?(?:refund|reimbursement|compensation|credit)|(?:savings|current|checking|joint|business|bank) account)`,
    world,
  ),
  says(
    22,
    'Is about a home.',
    'renta room house flat apart move landl tenan letti renti rent housi selle prope bedro home inspe viewi',
    p`(?:(?:viewing|view|viewed|rent|renting|let|see) (?:\w+ )?(?:the|a|this|our) (?:\w+ )?(?:flat|apartment|house|property|room|home)\b|landlord|tenan(?:t|cy|cies)\b|lettings\b|letting agen|housing (?:register|application|benefit|association|list|office)|(?:the|our|your) (?:sellers?|buyers?|property|lease)\b|\d bedroom|accepted your offer on \d|(?:home|house) inspection|appraisal|rental (?:application|unit)|move-?in date)`,
    world,
  ),
  says(
    22,
    'Is about a permit, a visa or a benefit.',
    'drivi job appea work child welfa permi visa consu embas passp resid plann immig citiz licen benef work natur asylu counc',
    p`(?:(?<!work )\bpermit\b(?! to)|visa (?:application|interview|appointment|section|office|cent|type|fee)|consul(?:ate|ar)?\b|embassy|passport (?:application|office|renewal)|residen(?:ce|t|cy) (?:permit|card|application)|planning (?:application|permission|portal|committee)|immigration|citizenship|naturali[sz]ation|(?:alcohol|premises|taxi|street|fishing|trading|marriage|business) licen[cs]e|(?:housing|disability|unemployment|child|welfare) benefits?|appeal within)`,
    world,
  ),
  says(
    22,
    'Is about a place to study or be looked after.',
    'admis read study studi degre phd maste under gradu unive colle schol semes term stude toddl nurse pupil child waiti place head entry bache mba level appli head regis cours audit',
    p`(?:admission(?! fee)s?\b|(?:your|further|future|of|begin) (?:\w+ )?studies\b|further study\b|to study [a-z]|(?:applying|apply|applied|application) to (?:read|study)|(?:phd|doctoral|master'?s?|mba|msc|ma|ba|bsc|bachelor'?s?|undergraduate|graduate|postgraduate|degree|diploma|exchange) (?:\w+ )?(?:programme|program|course|degree|study|studies|school|place)|(?:current|prospective|fellow|our|international) students|graduate school|(?:undergraduate|postgraduate)\b|offer[- ]holder|(?:at )?a-? ?levels?\b|for entry (?:in|to)|(?:toddler|baby|preschool|pre-school) (?:room|group|place)|(?:waiting|wait) ?list\b|your (?:child|son|daughter)|pupils?\b|(?:applying|application|apply|applied) to (?:\w+ )?(?:college|sixth form|conservatoire)\b|joint courses|(?:offer|give|have|find) (?:him|her|them|your \w+|[a-z]+) a place\b|look around (?:the|our) (?:school|nursery)|(?:interview|meeting|appointment) with the head(?:teacher|master|mistress)?\b(?! of)|assessment morning|(?:offer|accept|declin|take up|offered) (?:\w+ ){0,3}(?:a|the|your|this) (?:\w+ )?place (?:in|at|on|for)|(?:nursery|school|college|university|course) place|summer school|academic year)`,
    { ...world, unless: /scheme|intern|trainee|analyst|case study|graduate (?:program|programme|role|job)s?\b/ },
  ),
  says(
    22,
    'Is about a grant or an award.',
    'award schol burs fello thank judge conte propo story poem film photo artwo novel recip futur grant fund fundi award bursa schol propo priz compe entri enter entry jury short round recom',
    p`(?:(?:your|research|project|travel|arts|community|this|our|small|for a) grants?\b(?! access| permission| writ)|fund your|funding (?:round|decision|panel|application|call)|scholarship|bursary|fellowship panel|your (?:\w+ )?(?:proposal|entry|story|poem|film|photograph|photo|artwork|novel|recipe)\b|(?:the|our) (?:\w+ ){0,3}(?:prize|competition|awards?|contest)\b|(?:of|over|\d|all) (?:the )?entries|thank(?:s| you) for entering|(?:the|our) judges|(?:spring|summer|autumn|winter|this|next|current|open) round\b|recommended for (?:support|funding|an award)|arts (?:fund|council)|future (?:funding )?rounds)`,
    world,
  ),
  says(
    22,
    'Is about a text or a talk that somebody handed in.',
    'novel poem placi letti autho progr commi liter essay chapt artic book accep include manus submi talk paper abstr propo revie edito cfp speak sessi journ poste publi works',
    p`(?:manuscript|your (?!job )(?:\w+ )?(?:talk|paper|abstract|poster|session|workshop|essay|article|chapter|book)\b|(?:peer|two|three|the) reviewers?\b|(?:the|our|of) (?:editors?|editorial)\b|editorial (?:office|board|team)|call for (?:papers|proposals|speakers|submissions)|\d+ (?:proposals|talks|abstracts|submissions|papers|manuscripts)|(?:accept|accepted|publish|include) your (?:\w+ )?(?:submission|piece|work)|(?:programme|program|review) committee|literary (?:agency|agent|magazine)|\w+ (?:novels|manuscripts|poems)\b|novels? (?:a|per|every)|placing it elsewhere|letting us read)`,
    world,
  ),
  says(
    22,
    'Asks for an interview for the press, a show or a study.',
    'speak live break user inves infor consen show air inter piece artic story podca seaso liste guest show recor study parti resea vouch scree ethic journ repor magaz newsp radio docum write quest progr thesi gift audie',
    p`(?:(?:a|the|my|our|this) (?:\w+ ){0,2}(?:piece|feature|article|documentary|book|story|thesis|dissertation) (?:about|on|for|i)|podcast|(?:our|my|the) (?:listeners|readers|viewers|audience|next season|next episode)|on (?:the|our|my) (?:show|air|programme)|(?:interviewed|guest|interview) (?:for|on) (?:our|my|the) (?:\w+ )?(?:show|podcast|season|programme|magazine|blog|channel|study|survey|thesis|book|newspaper|paper|website|series)|i (?:write|report) for|speak to you live|live (?:on|at) \d.{0,30}down the line|breakfast (?:programme|show)|(?:features?|staff|freelance) (?:writer|reporter)|reporter (?:at|for|with)|journalist|take part in (?:a|our|the|this) (?:\w+ ){0,3}(?:study|research|interview|trial|survey|project)|(?:research|user) (?:interview|study|session|participants?|panel|project)|(?:dear|study|research|our|as a) participants?\b|(?:gift )?voucher|gift card|screener|ethics (?:ref|approval|committee|board)|principal investigator|informed consent|user research)`,
    world,
  ),
  says(
    22,
    'Is about a club, a charity or love.',
    'rowin club match subsc adopt foste volun membe club chari datin singl commi congr choir team allot liked',
    p`(?:volunteer(?:s|ing)?\b|(?:full|your|new|annual|club|family|gym|associate) membership|membership (?:application|secretary|fee|card|request|committee)|(?:rowing|tennis|golf|sports|chess|running|football|yacht|book|sailing|swimming|camera|garden(?:ing)?) club|liked your (?:profile|photo)|perfect match|dating|your (?:matches|match)\b|singles|pay the subscription|(?:adopt|adoption|foster(?:ing)?)\b)`,
    world,
  ),
  says(
    22,
    'Is about something bought or booked.',
    'free servi use purch exchn gift order parce engin subsc deliv booki refun ticke case shop basket off price code warra retur packa quote boile resta table trip trade dear switc old',
    p`(?:your (?:\w+ )?(?:order|parcel|package|delivery|booking|purchase|refund|reservation|basket|warranty|return|subscription|ticket|case(?! stud))\b|(?:this|support|your) ticket\b|order #|\d+ ?% off|use (?:the |this )?code|(?:refund|exchange|repair|warranty) (?:request|claim)|(?:quote|survey|service|engineer) (?:call|visit)|boiler|trade-?in|old supplier|your (?:switch|tariff|meter|supplier|broadband|contract with us)|to switch\b|dear (?:valued )?customer|(?:phone|device|item) (?:back|does not)|delivery (?:slot|window|date|driver|time)|gift wrap|free (?:shipping|delivery))`,
    world,
  ),
  says(
    22,
    'Is about a vote or a union.',
    'ballo vote union pay membe natio solid',
    p`(?:ballot|pay (?:offer|award|claim|deal)\b|in solidarity|your union|national committee|vote (?:on|for|opens|to))`,
    world,
  ),
]
