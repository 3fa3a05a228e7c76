import { p, plainSignalsOf, type Signal } from '../signal.ts'

const says = plainSignalsOf('offer')

/** Another person's job, a step before the offer, and what shops and agents offer. */
const NOT_YOURS =
  /\bnot\b|interview|assessment|discount|webinar|\bif (?:you are|we|selected|successful)\b|another|someone|somebody|internally|sellers?|buyers?|house|property|price|subscription|community|newsletter|event|should (?:you|we) (?:be|decide)|candidates|unfortunately|can only|once|before (?:we|i|you)|talent pool/

/** How people offer a job. */
export const OFFER_IN_OWN_WORDS: Signal[] = [
  says(
    9,
    'Says that the job is yours.',
    'welco aboar yours appoi give selec confi join want have you job hire start got yes picke chose come love take offer',
    p`(?:(?:job|role|position|post|place|spot|seat|it|gig) (?:is|are) yours|(?:appoint|hire|have|take|want|engage|employ) you (?:on )?(?:as|to the (?:post|position|role)|principal|for the (?:job|role|position|post))|(?:appoint|hire) you\b|(?:give|giving|award|grant) you the (?:position|job|role|post|contract|place)|(?:confirm|inform|announce|delighted|pleased|glad|happy) (?:\w+ ){0,4}(?:your (?:selection|appointment|employment|engagement)|you (?:have been|are|were) (?:selected|appointed|hired|chosen))|your (?:selection|appointment) (?:as|to|for)\b|(?:like|love|want|delighted|happy|thrilled|pleased|glad) (?:for )?(?:to )?(?:you to (?:join|come (?:and )?(?:work|join)|be (?:our|my|the|part)|start|take)|(?:have|bring|get|take) you (?:on(?:board)?\b|join|as|with us|aboard|in the team|on the team))|you (?:have|are) (?:got|getting) (?:it|the (?:job|role|position|post|gig))|you got (?:it|the (?:job|role|gig|position))|you are (?:hired|in\b|our (?:new|next|first choice|choice))|(?:we|everyone|everybody|board|panel|they|committee) (?:\w+ ){0,4}(?:choose|chose|picked|voted for|wants?|said yes to) you\b(?! to (?:meet|know|see|bring|have|feel|do|send|tell|think|take|talk|show|try))|come (?:and )?(?:work|make \w+|join|build|bake|cook|teach) (?:with|for) us|welcome (?:to the (?:team|family|crew|company|school|staff)|aboard|on board)|resolved to appoint)`,
    { unless: new RegExp(`${NOT_YOURS.source}|apply|applying|would you|why you want|want to (?:work|join) us|delighted that you want|i think you|\\?`) },
  ),
  says(
    7,
    'Sends a contract or asks for your acceptance.',
    'contr sign lette accep yes confi pdf docus retur offer agree indic',
    p`(?:(?:draft of the |draft )?contract (?:is |of employment |are )?(?:\w+ )?(?:attached|enclosed|in the|to sign|follows|on its way|to follow|below)|(?:attached|enclosed|find|sending|send you|here is|issue) (?:\w+ ){0,5}(?:contract|letter of appointment|appointment letter|offer|terms)\b|(?:formal|real|official|appointment|offer|joining|engagement) (?:offer )?(?:letter|contract|paperwork)|sign (?:the|it|and|by|here|this|below|on)\b ~5 (?:pdf|contract|letter|return|by|back|copy|page|offer|if)|(?:indicate|confirm|send|signify|email|your|let me have your|receipt of your) (?:your )?(?:formal |written )?acceptance|(?:accept|say yes|send (?:me |us )?(?:\w+ ){0,4}(?:yes|ok)) ~6 (?:by|before|till|until|return|reply|mail|offer|position|post)|haggle|negotiate)`,
    { unless: new RegExp(`${NOT_YOURS.source.replace('|before (?:we|i|you)', '')}|cookie|terms and conditions|privacy|nda|invitation|slot`) },
  ),
  says(
    5,
    'States the terms.',
    'begin subje receip join from salar ctc start pay hr hour week benef holid leave proba month joini doj first pensi wage annum',
    p`(?:(?:fixed |annual |starting |basic |gross |monthly )(?:ctc|salary|pay|wage)|ctc (?:of|is|:)|salary (?:of|is|will be|:)|(?:start|starting|begin|beginning|joining) (?:\w+ ){0,3}(?:on|from|the week of|date|monday|the \d|\d)|(?:expected |your )?(?:doj|joining date|start date|first day)|probation(?:ary)?|(?:benefits|pension|holiday|leave|insurance) (?:after|from|of|as well|on top)|days'? (?:holiday|leave|vacation|pto)|\d+ hrs|hours a week|from \d{1,2} (?:\w+ )(?:next|\d{4})|subject to (?:\w+ ){0,3}(?:references?|sanction|medical|background|checks?|satisfactory|clearance|dbs|vetting|receipt))`,
    {
      unless:
        /expect(?:ed|ations?) (?:salary|ctc)|current|notice|desired|what (?:is|are) your|salary (?:slips?|range)|applications?|interviews? start|appear|once|harvest|course/,
    },
  ),
]
