import { APPLICATION, ROLE } from './phrases.ts'
import { p, type Signal, signalsOf } from './signal.ts'

const says = signalsOf('application_confirmation')

/** Mail that says that an application arrived. Such mail is full of "if": its sentences count all the same. */
export const CONFIRMATION: Signal[] = [
  says(
    6,
    'Thanks for applying.',
    'thank thx appre grate',
    p`(?:thank(?:s| you)|thx|appreciate|grateful)(?: you)?(?: so much| very much| again| kindly| a lot)?(?: for)? (?:your taking the time to |you for |taking (?:the |some )?time to |you taking the time to |having )?(?:recently |just )?(?:apply(?:ing)?|applied|submitt?ing (?!(?:your |the |this )?(?:\w+ )?(?:take-?home|assess|test|assign|challeng|exercise|project|solution|feedback|survey|ticket|request))|your (?:recent |job |online |employment |internship |interest and )?application|your submission|the application|sending (?:us |in |over |me )?(?:your|through)|(?:your|the) (?:resume|cv)\b|completing (?:your|the|our) (?:online |job )?application|expressing (?:your )?interest)`,
    { evenIf: true },
  ),
  says(
    8,
    'Says that the application was received.',
    'recei got arriv recie reaci',
    p`(?:we|i|us|have|has|team|department|office|successfully) ~4 (?:received|recieved|got) (?:your|the|an?|this) (?:\w+ ){0,4}${APPLICATION}\b`,
    {
      evenIf: true,
      unless: /\b(?:they|client|team at) (?:have |has )?(?:\w+ )?(?:received|got)|have not (?:yet )?received|not received|never (?:got|received)|until we/,
    },
  ),
  says(
    8,
    'Says that the application was received.',
    'appli candi resum cv submi profi',
    p`${APPLICATION} ~9 (?:has|have|was|were|is|been|being)(?: now| just| been)* (?:successfully |safely |now |duly )?(?:received|submitted|sent|logged|recorded|registered|delivered|lodged|in our system|with us|on its way|accepted and)`,
    {
      evenIf: true,
      unless:
        /not (?:been |yet )?(?:been )?(?:received|submitted)|(?:will|can|must|should) be (?:received|submitted)|incomplete|after (?:your|the) \w+ (?:has|is) |once (?:your|the) \w+ (?:has|is)/,
    },
  ),
  says(
    8,
    'Says that the application was received.',
    'recei recie compl submi confi ackno sent appli',
    p`(?:application|resume|cv|submission|candidature) (?:\w+ ){0,2}?(?:received|submitted|confirmation|confirmed|acknowledg\w+|receipt|sent|complete\b|successful\b)|received: ?(?:your )?application`,
    {
      evenIf: true,
      unless: /not|n't|incomplete|deadline|was successful and/,
    },
  ),
  says(
    8,
    'Confirms the receipt of the application.',
    'recei ackno confi',
    p`(?:confirm\w*|acknowledg\w*)(?: that)? ~6 (?:receipt|received|getting|your ${APPLICATION}|application)|receipt of (?:your|the) (?:\w+ ){0,3}${APPLICATION}`,
    { evenIf: true, unless: /confirmed (?:that )?they|to confirm your (?:interview|identity|email)|must|confirm your (?:interest|availability)|your profile/ },
  ),
  says(
    8,
    'Says that you applied.',
    'appli submi',
    p`you(?: have)?(?: just| recently| successfully){0,2} (?:applied (?:to|for|on|at|with)|submitted (?:your|an|a) (?:\w+ ){0,2}(?:application|resume|cv))|successful(?:ly)? (?:applied|submitted)|application (?:to|for) ~9 (?:submitted|received)|you applied\b|submitted successfully`,
    {
      evenIf: true,
      unless:
        /if you(?: have)?|jobs? you applied|similar to|not|(?:when|since|before|after|until|once) you|have you applied|(?:role|position|job|opening)s? (?:that |for which |which )?you(?: have)? applied|may have/,
    },
  ),
  says(
    5,
    'Says that your application goes to an employer.',
    'appli',
    p`your application (?:was|has been|is being|will be) (?:sent|forwarded|shared|passed|delivered|submitted) (?:to|with)|sent your application to|good luck with your application|application to ~9 was sent`,
    { evenIf: true },
  ),
  says(
    4,
    'Says that the application will be reviewed.',
    'readi revie asses evalu consi look read looki',
    p`(?:will|shall|going to|begin|start\w*|are|is|be|currently|to) (?:\w+ ){0,3}?(?:review(?:ing|ed)?|assess(?:ing|ed)?|evaluat(?:e|ing|ed)|consider(?:ing|ed)?|look(?:ing)? (?:at|over|through|into)|screen(?:ing|ed)?|read(?:ing)?) (?:it|your|all|each|every|the|and|to|against|carefully|by|through|over) ?(?:\w+ ){0,4}${APPLICATION}?`,
    { evenIf: true, unless: /\bnot\b|no longer|unable|unfortunately|regret|after (?:careful(?:ly)?|reviewing)|privacy|terms|still/ },
  ),
  says(
    4,
    'Says that they will get in touch if it fits.',
    'touch conta follo reach hear get let back respo infor notif updat',
    p`(?:we|someone|recruiter|team|manager|member|representative|i|hr|they|she|he)\b ~5 (?:will|shall|would|may|can) (?:\w+ ){0,3}?(?:be in (?:touch|contact)|contact you|reach out|get back|follow up|get in touch|respond|let you know|notify you|be back|inform you|update you)|you (?:will|should|can expect to|may) hear (?:back )?(?:from|soon)|only (?:those|candidates|applicants|short-?listed|selected|successful) ~6 (?:contacted|contact)|(?:will|be) contact(?:ed)? (?:you|directly|if)`,
    { evenIf: true },
  ),
  says(
    4,
    'Says that what you sent arrived.',
    'recei',
    p`(?:your|the) (?:\w+ ){0,2}(?:e-?mail|message|information|details|materials|documents|credentials|inquiry|enquiry|expression of interest) (?:\w+ )?(?:was|has been|have been|were) (?:\w+ )?received|received your (?:credentials|information|details|materials|e-?mail|message|inquiry|enquiry|interest)`,
    { evenIf: true },
  ),
  says(3, 'Thanks for the interest.', 'inter', p`(?:thank(?:s| you)|appreciate|grateful|glad|excited|thrilled|happy|pleased) ~6 interest(?:ed)? (?:in|to)`, {
    evenIf: true,
  }),
  says(
    2,
    'Names the role applied for.',
    'appli apply',
    p`(?:application|applied|applying) (?:to|for|as) (?:\w+ ){0,9}?${ROLE}|your application (?:to|for|at|with)`,
    { evenIf: true },
  ),
]
