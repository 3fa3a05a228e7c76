import { OCCUPATION } from '../phrases.ts'
import { p, plainSignalsOf, type Signal } from '../signal.ts'

const says = plainSignalsOf('recruiter_outreach')

/** The person applied, or a reply goes on. */
const KNOWN = /your application|you applied|applied for|thank(?:s| you) for (?:your|applying|sending|coming|the)|interview on|short-?listed/

/** How people write to somebody who has not applied. */
export const OUTREACH_IN_OWN_WORDS: Signal[] = [
  says(
    7.5,
    'Writes out of the blue.',
    'met got name mad ask know blue mind long cheek cold rando odd been stran forgi hope intro never unsol hello out',
    p`(?:(?:you )?do not know me|we (?:have not|have never) (?:met|spoken|crossed)|out of the blue|(?:hope|trust) you (?:do not|will not|would not) mind|(?:bit of a |a |an? \w+ )?long shot|cheeky (?:one|question|message|note|ask|email)|cold (?:e-?mail|message|approach|call|note)|(?:random|odd|strange|unusual|weird|bold|daft) (?:question|message|request|note|e-?mail|ask)|(?:it has|it is|has) been (?:ages|a while|years|too long|forever|since)|excuse the (?:cold|intrusion|approach)|forgive (?:the|my) (?:intrusion|cold|direct)|never applied|you have not applied|(?:companies|employers) apply to you|unsolicited|mad not to ask|got (?:your|hold of your) (?:name|number|details|e-?mail|contact))`,
    { evenIf: true, unless: /your application|applications? (?:will|are)|unfortunately|since you applied|thank(?:s| you) for your/ },
  ),
  says(
    7.5,
    'Heard of you or saw your work.',
    'your name saw seen heard tells told gave menti sugge recom passe point talk post artic paper profi portf reel repo work forwa poppe rounds lectu prese names',
    p`(?:(?:tells|told|mentioned to|reminded|says to|whispered to) me|gave me your (?:name|number|details|e-?mail|address)|(?:saw|seen|watched|heard|caught|spotted|met) (?:you|your (?:\w+ )?(?:talk|post|article|paper|piece|show|exhibit\w*|presentation|lecture|profile|portfolio|project|thread|video|stand|stall|comments?)) (?:\w+ )?(?:at|on|in|speak|running|run|present|give|about|from|while|play|work)|your (?:\w+ )?(?:talk|post|article|paper|piece|thread|profile|portfolio|work|name|project|presentation|research|blog|repo|book|lecture|video)\b ~9 (?:forwarded|made the rounds|going round|going around|doing the rounds|popped|caught|stood out|stuck with|came up|keeps coming up|landed|impressed|got (?:me|us)|struck|passed (?:to|round|around)|shared with)|(?:someone|somebody|a (?:friend|colleague|mutual)|[a-z]+ [a-z]+) (?:has )?(?:forwarded|sent|passed|pointed|showed) me (?:your|to your|to you|at you)|(?:recommended|suggested|mentioned) (?:you\b|your name|i (?:write|contact|get in touch|reach|drop|talk))|your name (?:came|keeps|was|popped|cropped))`,
    { evenIf: true, unless: /your application|applied|reviewed your|we (?:read|have read) your cv|unfortunately|interview/ },
  ),
  says(
    7,
    'Sounds out whether you would change jobs.',
    'no hard bump bumpi opt tell would ever consi tempt lure steal poach leave move inter timin time told press fancy curio thoug open you join peopl perfe great fanta want worth chat not',
    p`(?:would (?:a|an|you|it|that) (?:[^ ]+ ){0,6}?(?:ever (?:think|consider|leave|move|look|fancy)|be (?:tempted|up for|game|mad enough|curious|open|keen)|consider|entertain|contemplate)|ever (?:thought|think|considered|fancied|be tempted|wondered) (?:about|of|to|by)?|(?:lure|steal|poach|tempt|prise|drag|coax|entice) you (?:away|out|over|back|from|to|with)|any interest\b|(?:fancy|fancied) (?:a|it|coming|joining|moving|working|something|doing|hearing|running|leading)|(?:bad|wrong|terrible|poor) tim(?:e|ing)|tim(?:e|ing) (?:is|is not) (?:\w+ )?(?:wrong|off|bad|right|great)|(?:happy|feel free) to be told|tell me (?:no|to go away|to get lost|to buzz off)|leave you (?:be|alone|in peace)|no (?:pressure|hard feelings|obligation|strings|worries if)|are you in\b|you in or|you (?:would|could|might) be (?:\w+ )?(?:fantastic|perfect|great|brilliant|ideal|terrific|a natural|just (?:the|right)|exactly|wonderful|excellent|amazing|superb) (?:\w+ )?(?:as|for|at|in|fit|here|person)|(?:right|perfect|ideal|very|just the) person (?:for|to)|thought of you|you came to mind|you sprang to mind|itching to|not looking|even if you (?:are|were) not|(?:bump|float|push|mov|bring)\w* this (?:\w+ )?(?:up|back|to the top)|top of your inbox|(?:my|our) (?:earlier|last|previous|first) (?:note|e-?mail|message|mail)|in case (?:my|this|it) ~4 (?:buried|missed|slipped|lost)|not interested\? |opt out|worth (?:a|your) (?:\w+ )?(?:chat|call|conversation|coffee|look|time|while|punt)|(?:come|join|work) (?:and )?(?:work|run|lead|build|join|help) (?:with|for|us|me|our|the) )`,
    { evenIf: true, unless: new RegExp(`${KNOWN.source}|unfortunately|offer letter|pleased to|sign|newsletter|unsubscribe`) },
  ),
  says(
    7,
    'Has a job to fill.',
    'have excit reque wants inter mind searc oppor need looki job vacan manda brief opening role posit post going build hirin hire seeki after recru found openi seat spot grow someo',
    p`(?:(?:i|we|they|client|company) (?:have|have got|has|got|am|are|is)? ?(?:currently |now |also |just |desperately |really |badly |urgently )?(?:need|needs|looking for|after|seeking|in need of|on the hunt for|hunting for|in search of|searching for|hiring|recruiting|building|growing|setting up|starting|expanding|putting together) (?:\w+ )?(?:a|an|our|my|someone|somebody|people|two|three|several|the|out|up|first|another) ?(?:[^ ]+ ){0,5}?(?:${OCCUPATION}|team|desk|group|practice|function|who (?:can|could|knows|has|hold|would)|to (?:lead|run|join|head|build|own|take|help))|(?:have|got|with|has) (?:a|an|the|this|one|two|three|some) (?:[^ ]+ ){0,6}(?:job|mandate|brief|vacancy|vacancies|opening|openings|seat|opportunity|search|role|gig) (?:\w+ )?(?:going|available|at|in|with|for|coming|open|that|from|on|i|which|you)|(?:need|needs) (?:a|an) (?:[^ ]+ ){0,4}${OCCUPATION}|(?:one|role|job|thing) (?:i|that|we) (?:have|had) in mind|our first (?:\w+ )?(?:${OCCUPATION}|hire)|(?:discuss|talk about|tell you about|mention) (?:our|a|an|the) (?:[^ ]+ ){0,6}(?:vacanc\w+|role|opening|opportunit\w+|job)|wants to talk to you about|interview request|requested an interview)`,
    {
      evenIf: true,
      unless: new RegExp(
        `${KNOWN.source}|applied|not |candidate is|hiring manager for|before we|we need (?:you|your|a (?:copy|scan|form|reference))|unfortunately`,
      ),
    },
  ),
  says(
    4,
    'Names what the job pays or brings.',
    'reloc compe day eur usd relo compa lpa 80k k year hr hour k pensi equit salar base rate benef house provi bonus per month week car remot hybri relo tips room perm contr 29k 45k up',
    p`(?:(?:[$€£] ?\d[\d.,]*|\d[\d.,]*) ?(?:k\b|\/ ?(?:hr|hour|day|week|year|month)|an hour|per (?:hour|day|annum|year|month)|p\.?a\b|lpa\b)|(?:up to|around|circa|c\.|from|at) [$€£] ?\d|\d\dk\b|house provided|housing (?:paid|provided)|(?:room|bed) (?:and|n|&) board|equity|hybrid|fully remote|relocation|full (?:federal )?benefits|company car|\+ tips|pension)`,
    { evenIf: true, unless: new RegExp(`${KNOWN.source}|offer you|pleased to|sign|what are you on|start the week|ctc of`) },
  ),
]
