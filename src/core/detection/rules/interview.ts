import { GLAD, INTERVIEW, ROLE, TALK, WEEKDAY } from './phrases.ts'
import { p, type Signal, signalsOf } from './signal.ts'

const says = signalsOf('interview_invitation')

/** An interview that lies behind, or words that speak of interviewing in general. */
const PAST =
  /thank(?:s| you)?(?: you)?(?: so much| very much| again)? for (?:\w+ ){0,5}(?:interview|meet|speak|chat|talk|call)|(?:recent|last|past|previous|yesterday'?s|completed|earlier) (?:\w+ )?(?:interview|call|conversation|chat|meeting)|after (?:your|the|our|an) (?:\w+ )?(?:interview|call|conversation|meeting)|interview(?:ing)? (?:tips|questions|skills|guide|experience|prep course|coach)|mock interview|how (?:was|did) (?:your|the)|interviewed (?:with|for|at|on)|not (?:be )?(?:\w+ )?(?:invit|interview|schedul|select|mov)\w*|(?:unable|not able) to (?:\w+ )?(?:invite|interview|offer|schedule)|cancel\w*|accommodation|no longer interview|call(?:ed)? off|interviews? (?:has|have|was|were) been cancel|exclusive interview|(?:user|research|press|podcast|radio|exit) interview|interview you (?:about|for|on) |(?:talk|speak|meet|chat) (?:with you )?again|when we (?:hire|open|next)|enjoyed (?:our|the|meeting|speaking|talking)|(?:was|were) (?:great|nice|good|lovely) (?:to )?(?:meet|speak|talk|chat)/
const PAST_OR_OPEN = new RegExp(
  `${PAST.source}|we (?:may|might)|(?:will|shall|can) then|(?:talk|speak|meet|chat) again|when we (?:hire|open|have)|in (?:the )?(?:future|autumn|fall|spring|new year)|one day|some day|invit\\w+ you to apply|process (?:may|might|typically|usually|can|includes?|consists?)`,
)

/** Mail that asks to an interview, arranges or confirms one. */
export const INTERVIEW_INVITATION: Signal[] = [
  says(
    9,
    'Invites to an interview.',
    'invit like love pleas happy excit delig want look keen hope await welco selec short forwa advan move movin moved progr proce conti chose quali eager glad',
    p`(?:invit(?:e|ed|ing|ation)|(?:would|we|i) (?:like|love|be (?:happy|glad|interested|keen))|would (?:\w+ )?(?:like|love)|${GLAD}|want(?:ed)?|keen|selected|short-?listed|chosen|qualified|looking forward|look forward|hoping|eager|advanc\w+|mov\w+|progress\w+|welcome|proceed\w*|continue) ~8 ${INTERVIEW}\b`,
    { needsJob: false, unless: PAST_OR_OPEN },
  ),
  says(
    8,
    'Asks to arrange an interview.',
    'sched set arran book coord organ find time resch pick choos selec confi plan avail times slot slots',
    p`(?:schedul(?:e|ed|ing)|set(?:ting)? up|arrang(?:e|ed|ing)|book(?:ed|ing)?|coordinat(?:e|ing)|organi[sz](?:e|ed|ing)|find(?:ing)? (?:a|some|the) (?:\w+ )?time|reschedul(?:e|ed|ing)|pick|choose|select|confirm(?:ed|ing)?|plan(?:ned|ning)?|availab\w+|times?|slots?) ~6 ${INTERVIEW}\b`,
    { needsJob: false, unless: PAST_OR_OPEN },
  ),
  says(
    6,
    'Asks to arrange a conversation.',
    'sched set arran book coord organ find time resch calen hop jump invit like love glad happy pleas want avail free delig excit up open get come have speak',
    p`(?:schedul(?:e|ing)|set(?:ting)? up|arrang(?:e|ing)|book(?:ing)?|coordinat(?:e|ing)|organi[sz](?:e|ing)|find(?:ing)? (?:a|some|the) (?:\w+ )?time|reschedul(?:e|ing)|hop on|jump on|get on|have a|come (?:by|in|over)|speak on|up for|open to|invite you|like to|love to|want to|${GLAD} to|availab\w+ for|free for|time for|time to) ~5 ${TALK}\b`,
    {
      unless: new RegExp(
        `${PAST.source}|with any questions|if you have (?:any )?questions|who (?:have )?(?:managed|worked with|supervised)|our team (?:would|will) love to talk|(?:webinar|event|fair|demo)\\b`,
      ),
    },
  ),
  says(
    9,
    'Gives the date of an interview.',
    'inter scree onsit site phone super',
    p`${INTERVIEW} ~7 (?:has been|have been|is|was|will be|are|now) (?:\w+ )?(?:scheduled|confirmed|booked|set|rescheduled|moved to|arranged|planned|on ${WEEKDAY}|at \d|held|take place|tomorrow|today|coming up)`,
    { needsJob: false, unless: PAST },
  ),
  says(
    9,
    'Is about an interview to come.',
    'inter scree onsit site phone super',
    p`(?:upcoming |your )${INTERVIEW} ~6 (?:${WEEKDAY}|tomorrow|today|\d{1,2}(?::\d\d)? ?[ap]\.?m|\d{1,2}:\d\d|on (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|upcoming ${INTERVIEW}|(?:prepar\w+|reminder) ~4 (?:your|the|upcoming|an?) (?:\w+ ){0,3}${INTERVIEW}`,
    { needsJob: false, unless: new RegExp(`${PAST.source}|course|premium|ace your|practice`) },
  ),
  says(
    8,
    'Is about an interview to come.',
    'inter scree phone onsit video',
    p`${INTERVIEW} (?:\w+ )?(?:invitation|invite|confirmation|confirmed|details|schedule|scheduled|reminder|itinerary|request|availability|agenda|logistics|scheduling|with|at|for)\b|invitation(?: to| for)?:? ~4 ${INTERVIEW}|(?:next steps?|availability|request|reminder|schedul\w+|confirm\w*|invitation)\b ?(?:-|:|for|to|of|your|an|a|the|with|[|])? ?(?:\w+ ){0,4}${INTERVIEW}`,
    {
      unless: PAST,
      subjectOnly: true,
    },
  ),
  says(
    7,
    'Describes an interview to come.',
    'inter onsit site scree super see meet bring',
    p`(?:the|your|this|these|our) (?:\w+ )?${INTERVIEW} (?:will|shall) (?:be|consist|last|take|include|cover|start|begin|run)|${INTERVIEW} (?:are|is) (?:being )?held (?:on|at|in)|(?:like|want|love|pleased|happy) to (?:see|meet|bring|have) you (?:\w+ ){0,3}(?:for|to|in|over|at) ~6 (?:post|position|role|office|team|rest|interview)`,
    { unless: PAST_OR_OPEN },
  ),
  says(
    8,
    'Asks for an interview by recorded video.',
    'hirev video recor deman spark willo',
    p`(?:hirevue|spark ?hire|willo|one-?way|on-?demand|pre-?recorded|recorded|asynchronous|digital|virtual|automated) (?:\w+ ){0,2}(?:video )?(?:interview|answers)|(?:one-?way|on-?demand|pre-?recorded|recorded|video) responses?|record (?:your|a) (?:\w+ )?(?:answers|responses|video|interview)|complete ~4 (?:video|phone|digital|virtual) interview`,
    { needsJob: false, unless: PAST },
  ),
  says(
    6,
    'Asks when you have time.',
    'avail times time free works work slot slots calen dates date days day windo min minut suit suits pick choos how see telep get grab find have propo sugge which can make prefe',
    p`(?:your availability|availability (?:for|over|this|next|in|on|to)|are you (?:available|free)|when (?:are|would|could) you (?:be )?(?:available|free)|(?:what|which|few|several|following|these|other|some|couple of) (?:\w+ ){0,3}(?:times|time|dates|days|day|slots?|windows?) (?:\w+ ){0,4}(?:works?|suits?|available|are free|convenient|best)\b|(?:pick|choose|select|book|grab|find|reserve|suggest|propose) (?:\w+ ){0,3}(?:time|slot|date|times|slots)|does (?:\w+ ){0,6}work for you|do you have (?:any |some )?(?:time|availability|\d+ min)|times? that works?|(?:time|times|date|day|slot|week|morning|afternoon|tomorrow|${WEEKDAY}|[ap]m|which|that|whatever) (?:\w+ ){0,2}works? (?:best |better |well )?for you|(?:calendar|scheduling) link|(?:i|we) (?:have (?:some )?time|are free|am free|am available|are available|could do|can do|propose|suggest) (?:\w+ ){0,3}(?:${WEEKDAY}|tomorrow|\d)|which (?:one |time |day |date )?(?:do|would) you prefer|can you make (?:it|that)|link to (?:schedule|book)|(?:find|get|have|grab|do you have) (?:\d+|some|a few|fifteen|twenty|thirty) ?-?(?:min\w*|time) (?:\w+ )?(?:with|to)|how (?:is|about|does|are) (?:\w+ )?(?:${WEEKDAY}|tomorrow|next week|this week)|see you (?:on )?(?:${WEEKDAY}|tomorrow)|telephone \w+ ?\w* to (?:agree|arrange)|let me know (?:if|when|what|which) (?:\w+ ){0,6}(?:work|suit|available|free|time))`,
    {
      unless: new RegExp(
        `${PAST.source}|the work for you|start date|availability to (?:start|work)|delivery|stock|available (?:roles|jobs|positions)|free (?:trial|shipping|to (?:reach|contact|reply|ask))|feel free`,
      ),
    },
  ),
  says(
    7,
    'Proposes a conversation about the role.',
    'talk speak chat discu call learn meet find hear',
    p`(?:${TALK}|discuss|learn (?:a bit |a little )?more|find out (?:a bit |a little )?more|hear more|get to know you) ~7 (?:about|regarding|to discuss|for|concerning) (?:the|this|our|your|a|an) (?:\w+ ){0,6}(?:${ROLE}|application|background|experience|fit|team|candidacy)\b`,
    {
      unless: new RegExp(`${PAST.source}|will not|decided|thank|(?:reach out|contact us|questions)`),
    },
  ),
  says(
    6,
    'Names place or link of a meeting.',
    'perso face zoom meet teams dial phone call join ring webex where speak talki inter',
    p`(?:zoom\.us|meet\.google|teams\.microsoft|webex\.com|whereby\.com|chime\.aws|meet you (?:in person|face[- ]to[- ]face)|in person at|join (?:the |your )?(?:zoom|teams|meeting|call|video|google|webex|interview)|dial-?in|(?:will|shall|going to) (?:call|phone|ring) you (?:on|at)|you will (?:be )?(?:meet(?:ing)?|speak(?:ing)?|talk(?:ing)?|interview(?:ing)?) (?:with|to))`,
    {
      unless: /webinar|info(?:rmation)? session|fair\b|workshop|open house/,
    },
  ),
  says(
    4,
    'Speaks of a next round.',
    'round stage step techn secon first third final panel perso face initi',
    p`(?:next|first|second|third|final|1st|2nd|3rd|initial) (?:interview )?(?:round|stage|step|phase) ~8 ${INTERVIEW}|(?:first|second|third|final|1st|2nd|initial|in-?person|panel|technical|face-to-face) (?:round )?(?:interview|conversation|phone)`,
    { unless: PAST_OR_OPEN },
  ),
  says(3, 'Speaks of an interview.', 'inter scree onsit site phone super video', p`${INTERVIEW}\b`, { unless: PAST_OR_OPEN }),
]
