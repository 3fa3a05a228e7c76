import { INTERVIEW } from '../phrases.ts'
import { p, plainSignalsOf, type Signal } from '../signal.ts'
import { DAY, DAY_AND_HOUR } from './words.ts'

const says = plainSignalsOf('interview_invitation')

/** A meeting that lies behind or is no meeting with the person, a date by which something is due, and a day of work. */
const NOT_A_MEETING =
  /\b(?:by|before|until|till|no later than|deadline|closing date|closes?|expires?|due|ends?|last day|applications? (?:open|close)|(?:send|return|submit|complete|upload|reply|respond) (?:\w+ ){0,6}(?:by|before))\b|thank(?:s| you) (?:\w+ ){0,2}for (?:coming|meeting|joining|speaking|stopping|dropping|your time|the (?:call|chat))|(?:met|spoke|talked|chatted|came in|voted|decided) (?:\w+ ){0,3}(?:on|last|yesterday)|last (?:week|night|month|monday|tuesday|wednesday|thursday|friday)|yesterday|opening hours|office hours|(?:starts?|starting|start date|first day|doj|join(?:ing)?)\b.{0,20}\bon|cancel|can not make|called off|postponed|webinar|open (?:day|evening|house)|unfortunately|not going|wrote:/

/** How people arrange an interview when they do not call it one. */
export const INTERVIEW_IN_OWN_WORDS: Signal[] = [
  says(
    7,
    'Asks to come by or to meet.',
    'invit ask come pop drop stop swing spend tempt have meet get sit see',
    p`(?:(?:come|pop|drop|stop|swing|call) (?:on )?(?:in|by|over|down|along|round|around|up|to (?:our|the|my|meet|see))\b ~7 (?:see|meet|chat|talk|speak|say hello|day|time|week|${DAY}|us|me|office|shop|store|interview|look (?:round|around))|spend (?:the|a|half an?|some) (?:\w+ )?(?:day|morning|afternoon|hour|time) with (?:us|me|the)|(?:tempt|treat|invite|ask|buy) you (?:\w+ )?(?:to|for|along|in|over|a) ~3 (?:coffee|lunch|breakfast|tea|chat|drink|visit|meeting|spend|join|meet)|(?:have|get) you (?:in|over|round|along|down|up) (?:for|to|on|one|some)|sit down (?:with (?:you|us|me)|together|for|and)|come (?:and )?(?:meet|see|visit|talk to) (?:us|me|the))`,
    { unless: /webinar|open (?:day|house|evening)|event|free to|any ?time you are|if you are (?:ever|up)|workshop|congratulations/ },
  ),
  says(
    7,
    'Would like to meet you.',
    'meet see get know hear talk speak chat have let happy like love',
    p`(?:like|love|keen|want\w*|happy|delighted|glad|pleased|hope|hoping|eager|fancy|good|great|nice|lovely|need|asked|asking|wish\w*) (?:to |for |me to )?(?:\w+ )?(?:meet (?:with )?(?:you|up)|see (?:you\b|more of you)|get to know you|hear (?:more )?(?:from you|where you|how you|about (?:your|you|how))|(?:talk|speak|chat) (?:to|with) you|have a (?:\w+ )?(?:chat|call|talk|conversation|word)|put (?:some )?questions to you)|(?:they|panel|team|client|committee|board|partners|director|manager|owner|chef|we) (?:all |both )?(?:want|wants|like|likes|would like|would love|is keen|are keen|is happy|are happy|is asking|has asked|have asked) (?:to (?:see|meet|speak|talk|interview|have you)|you (?:in|back|to come))|let us (?:meet|talk|speak|chat|have a|do (?:a|an|it|${DAY})|get you|say ${DAY}|set|find)|catch (?:up )?(?:on|over) (?:the )?(?:phone|zoom|teams|skype)`,
    {
      unless:
        /thank(?:s| you) for|see (?:you|more of you) (?:again|around|on (?:my|our) (?:shifts|team))|good to see your|meet (?:you )?again|hear from you (?:again|soon|if)|if you|not (?:able|going)|enjoyed|(?:was|were) (?:great|nice|good|lovely)|unfortunately|webinar|demo|decided|who (?:have )?(?:managed|worked with|supervised)|referees|further questions|any questions/,
    },
  ),
  says(
    7,
    'Asks whether a day suits.',
    'how can could would will is are does suit what when free say shall manag make perha maybe avail',
    p`(?:(?:can|could|would|will|are|might) you (?:\w+ ){0,3}?(?:do|make|manage|come|join|attend|be (?:free|available|able to (?:come|attend|join|make))|free|available|around) ~6 ${DAY}|(?:how|what) (?:is|are|about|does|would|do) (?:\w+ ){0,3}?${DAY}|(?:would|will|does|is|shall we say|say|perhaps|maybe|thinking|how about) (?:\w+ ){0,2}${DAY} ~7 (?:work|suit|ok|okay|convenient|good|fine|possible|do|\?)|(?:work|suit|convenient|good|fine|free|available) ~4 ${DAY}|(?:what|which) (?:days?|times?|evenings?|mornings?|afternoons?) (?:are|is|would|do|does|suits?|works?)|when (?:are|could|can|would|might|will) you (?:be )?(?:\w+ )?(?:free|around|available|come|make|manage|suit)|when(?:ever)? (?:suits|works|is good|is best|you (?:can|have (?:time|a (?:moment|minute)))))`,
    {
      unless: new RegExp(
        `${NOT_A_MEETING.source}|start (?:on|work|date)|when can you start|able to start|deliver|sign|reference|works? for (?:us|me) to (?:send|start)|available (?:for|to) (?:start|work)`,
      ),
    },
  ),
  says(
    5.5,
    'Names day and hour of a meeting.',
    'quart half past clock tonig am pm hrs noon 00 30 15 45 mon tue wed thu fri monda tuesd wedne thurs frida satur tomor week jan feb mar apr may june july aug sep oct nov dec janua febru march april augus septe octob novem decem 10 11 12 13 14 16 9 8 2 3 4 5',
    p`${DAY_AND_HOUR}`,
    { unless: NOT_A_MEETING },
  ),
  says(
    5,
    'Says how the meeting will be.',
    'webex ask bring park recep meet zoom teams link call ring phone invit passc room wear desk calen dial where direc arriv sign invite agenda panel inter prese googl',
    p`(?:ask for (?:me|dee|mr|mrs|ms|dr|the|[a-z]+\b)(?: \w+)? ?(?:at|when|on|in|by|\(|,|$|and)|ask (?:at|for me)|report to (?:the )?(?:reception|front desk|security|gate)|bring (?:your|a|an|photo|some|along|proof|original|two|2|copies|questions|the) ~5 (?:id|i\.d|passport|photo\w*|certificates?|licen[cs]e|documents?|cv|resume|questions|payslips?|slips|portfolio|originals?|proof|numbers|ticket|card|handlers?|laptop)|park (?:behind|in|at|outside|on)|come to the (?:counter|front|desk|back|reception|office|main)|(?:i|we|she|he|they|[a-z]+) (?:will|shall|am going to) (?:call|ring|phone|dial|send (?:you )?(?:a|the|an|round a) (?:\w+ ){0,2}(?:invite|link|invitation))|(?:calendar |meet |zoom |teams )?invite (?:follows|to follow|is (?:on its way|coming)|coming)|passcode|dial-?in|meeting id|(?:where|location|venue|mode|format|platform): ?(?:\w+ ){0,3}(?:zoom|teams|google|webex|phone|video|office|room|in person|skype)|zoom(?:\.| link|,|:| call| on)|(?:google )?meet(?:ing)? (?:link|invite|room)|webex|microsoft teams|whereby|skype|interviewers?(?::| \.| will be| is\b)|interview panel|you will (?:meet|be (?:seeing|seen|meeting))|you would (?:meet|be (?:seeing|meeting|speaking|talking)))`,
    {
      unless:
        /webinar|call you if|ring you if|open (?:day|house)|we will (?:send|call) you (?:once|when|if|should)|send (?:you )?the (?:assessment|test|contract|offer)|record|thank(?:s| you) for/,
    },
  ),
  says(
    6,
    'Proposes a talk of some minutes.',
    'first min minut mins hour half call phone chat intro coffe quick brief short',
    p`(?:(?:\d+|ten|fifteen|twenty|thirty|forty|forty-five|half an|a quarter of an|an) ?-?(?:min(?:ute)?s?|hours?) (?:\w+ ){0,2}?(?:on (?:the phone|zoom|teams|video|a call)|by phone|over the phone|phone|call|chat|video|intro|zoom|conversation|interview|talk|coffee|with (?:me|us|the|our|him|her)|for (?:me|us))|(?:quick|short|brief|little|informal|friendly|proper|first|initial) (?:\w+ )?(?:chat|call|talk|word|conversation|natter|catch-?up|meeting|hello)\b)`,
    {
      unless:
        /thank(?:s| you) for|thanks for|(?:was|were) (?:great|good|nice|lovely)|enjoyed|webinar|demo|after (?:our|the)|following (?:our|the)|if (?:it|you|this)/,
    },
  ),
  says(
    8,
    'Invites to the next round.',
    'selec chose round stage onsit inter final secon next last third panel short',
    p`(?:on to|through to|onto|forward to|ready for|bring you (?:back|in) for|back for|invit\w+ (?:you )?to|up next|next up|see you (?:for|at)|book(?:ed|ing)? (?:you )?(?:in )?for|put you through to) (?:\w+ ){0,5}(?:round|stage|on-?site|panel|interviews?|final)\b|(?:round|stage|panel|interview|f2f|final|on-?site)\b (?:\w+ ){0,5}(?:is|are|has been|have been|was) (?:now )?(?:fixed|scheduled|set|booked|arranged|confirmed|planned|on ${DAY})|(?:final|second|last|next|third|2nd|3rd) round\b ?[?:,-]|(?:short-?listed|selected|chosen|picked) you\b|you (?:are|have been|were) (?:\w+ )?(?:short-?listed|on the (?:short-?list|longlist)|one of (?:the )?(?:\w+ )?(?:we|people|candidates))|interview (?:with|for|at) ~6 ${DAY}`,
    { unless: /\bnot\b|candidates|unfortunately|thank(?:s| you) for|after the|once|cancel|postpon|award|prize/ },
  ),
  says(
    6,
    'Names day and hour of an interview.',
    'inter scree tour teach trial panel super sessi onsit site booke',
    p`${INTERVIEW} (?:\w+ ){0,6}${DAY}|${DAY_AND_HOUR} (?:[^ ]+ ){0,8}${INTERVIEW}|(?:formal|panel|virtual|phone|telephone|video|online|final) interview|session booked`,
    { unless: /\bnot\b|after (?:the|your)|following|last|held (?:for|on)|thank(?:s| you)|cancel|postpon|likely|will be held for|podcast|episode|issue/ },
  ),
]
