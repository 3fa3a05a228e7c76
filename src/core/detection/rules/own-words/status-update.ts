import { p, plainSignalsOf, type Signal } from '../signal.ts'

const says = plainSignalsOf('status_update')

/** How people tell where an application stands. */
export const STATUS_IN_OWN_WORDS: Signal[] = [
  says(
    7,
    'Says that it takes longer or waits for something.',
    'air ice write have on pressed know by new paus frozen freez delay hold sit hang bear silen quiet slow longe wait decid decis answe outco news sign appro board budge sick unwel ill trave holid meet still late stuck pushe slipp movin anythi white limbo held expec',
    p`(?:press\w* pause|(?:is|are|was|been|stays?|remains?|still|got) (?:\w+ )?(?:frozen|paused|held up|delayed|stuck|stalled|in limbo|on ice|pending|parked|pushed back|up in the air|undecided)|on (?:hold|ice)\b|(?:sit|hang|hold) tight|bear with|read (?:anything|too much) into|(?:our|my|the|radio) silence|gone quiet|sorry (?:for|about) (?:the|being|keeping|my) (?:\w+ )?(?:wait|silence|slow|delay|quiet|you waiting|late)|(?:dragg\w+|taking|taken) (?:\w+ ){0,3}(?:forever|ages) |slower than|behind schedule|(?:do|did|does|could|can|will|have|has) not (?:\w+ ){0,3}?(?:decide|decided|meet|met|have (?:an|any|a) (?:\w+ )?(?:answer|news|decision|outcome|date)|give you (?:the|an|a|any) (?:\w+ )?(?:outcome|answer|decision|date|news)|make (?:a|the|our) (?:decision|mind)|heard|been (?:able|signed|approved))|(?:waiting|wait|depends?|hinges) (?:on|for|until|till) |(?:await|pending) ?(?:ing)? (?:\w+ )?(?:sign-?off|approval|budget|confirmation|funding|a decision|news|word|feedback|the)|(?:expect|hope|hoping|should|aim\w*|plan\w*|promise\w*) (?:to )?(?:\w+ )?(?:an answer|a decision|hear from (?:them|him|her|the)|know|decide|have (?:an answer|news|a decision|word)|news|complete it|get back|write|tell you|be in touch) ~5 (?:by|within|next|this|before|after|in|until|end|once|the (?:minute|moment|day|second))|new date for|no (?:news|white smoke|word|decision|answer) (?:\w+ )?(?:yet|from|so far|still)?|still (?:thinking|talking|deciding|waiting|in (?:it|the (?:running|mix|frame|game))|very much|on (?:the )?(?:list|hold)|under|looking at|seeing|interviewing)|(?:are|is) (?:\w+ ){0,2}in (?:it|the running|the mix|the frame)\b)`,
    {
      unless:
        /delivery|shipping|flight|order|thank you for appl|will not be (?:able|delayed)|decided (?:to|on|not)|(?:takes|took|taking) (?:it|them|anything)|\b(?:people|they) should\b|another candidate|someone else|if you (?:have|do) not|assume|applications? (?:close|will)|we can not wait/,
    },
  ),
  says(
    7,
    'Asks for a paper or a form.',
    'occup healt provi incom finge missi need send scan copy trans certi form page enclo attac docum passp licen proof ident upload payslip paysl signed compl retur corre vetti dbs polic bgv check medic refer p45 bank screen disclo were',
    p`(?:did not (?:arrive|come through|open|attach)|arrived without|(?:is|are|was|were|still|appear\w*|seem\w*) (?:to be )?(?:missing|outstanding|illegible|out of date|expired|unsigned|incomplete|blank)|(?:do|does|did) not (?:\w+ ){0,2}(?:have|seem to have|include) (?:your|the|a) (?:\w+ )?(?:certificate|form|passport|licen[cs]e|transcript|reference|signature|proof|page|copy)|came back (?:to us|from)|(?:need|send|require|reply with|upload|forward|bring in|provide|supply|post|scan|attach|return|correct|chas\w+|waiting (?:on|for)) (?:\w+ ){0,5}(?:scans?|copy|copies|transcripts?|certificates?|proof|passport|driving licen[cs]e|visa|permit|disclosure|page \d|forms?|signature|licence number|ni number|national insurance|declaration|consent|registration|diplomas?|marksheets?))|(?:vetting|dbs (?:check|form|certificate|disclosure|application)|police (?:check|certificate|clearance)|\bbgv\b|disclosure|background (?:report|check|verification|screening)|credit check|medical (?:check|form|questionnaire|clearance)|occupational health|employment (?:check|history)|reference(?:s|e)? (?:from|for|request|form|has|have|is)|your referees?|fingerprint\w*)\b`,
    {
      unless:
        /thank(?:s| you) for (?:sending|applying)|complete:|subject to|conditional (?:on|upon)|pleased to (?:offer|appoint|confirm)|resolved|only (?:then|after)|taken up (?:only )?after|together with|bring (?:your|photo|along|original|\d|two|proof)|carry|when you come|interview|arrived safely|salary slips|hourly|offer letter|sign (?:the|by)/,
    },
  ),
  says(
    6,
    'Asks what you earn, expect or when you could start.',
    'salar ctc notic earn expec rate money on need start avail reloc compe pay packa right work visa permit spons lookin earni',
    p`(?:what (?:are you|you are) (?:on|earning|making|paid)|what (?:would|do|will) you (?:need|want|be looking|be after|expect)|(?:current|expected|present|desired|last|your) (?:\w+ )?(?:salary|ctc|package|compensation|rate|pay|earnings)\b|salary expectations?|notice period|(?:long|much) notice|(?:when|how soon) (?:could|can|would) you (?:\w+ )?start|earliest (?:start|date|you)|available to start|(?:need|require) (?:visa )?sponsor\w*|right to work|entitled to work|willing to (?:relocate|travel|commute)|(?:day|hourly) rate (?:are|would|do) you|two quick (?:things|questions)|quick questions?|few (?:quick )?questions)`,
    { unless: /(?:is|of|at|offer) (?:a )?(?:salary|£|\$|€)|interview|offer you|pleased|attached|bring|carry|benefit/ },
  ),
  says(
    8,
    'Answers that you withdraw.',
    'longe wish want taken took remov name withd pulli upfro lettin under noted sorry decis anoth accep shame take',
    p`(?:taken|took|take|removed|crossed|struck|pulled) (?:you|your (?:name|application|cv|hat|file)) (?:\w+ )?(?:out|off|from)|(?:thank(?:s| you)|appreciate) ~4 (?:being (?:upfront|honest|straight|open)|letting (?:us|me) know (?:that|you|about|so|early|your)|telling (?:us|me))|(?:sorry|sad|shame|pity) ~3 (?:you are (?:pulling|dropping|withdrawing|no longer|not)|to (?:hear|see|read) (?:that )?you (?:are|have|will|go|pull|withdr)|to lose you|you (?:have )?(?:decided|withdr\w*|pulled))|(?:respect|understand|accept|note|noted) (?:\w+ )?your (?:decision|choice|withdrawal|reasons)|(?:pull|pulled|pulling|dropp?(?:ing|ed)?) out\b|withdrawa?(?:l|n|ing)\b ~4 (?:noted|understood|recorded|done)|congratulations on (?:your|the) (?:new|other) (?:job|role|offer|position)|you (?:no longer|do not) (?:wish|want) to (?:be considered|continue|proceed|pursue|go on)|(?:accepted|taken|got) (?:\w+ ){0,3}(?:elsewhere|another (?:job|role|offer|position))`,
    { unless: /\bif (?:you|no)\b|or withdraw|withdraw me|assume|can withdraw|candidate|she|he has|unable to/ },
  ),
  says(
    7,
    'Says what became of your application on its way.',
    'exten they got next will recei stage phase short appli cv file form merge carri stays moved passe sent forwa submi with shown regra re adver eligi list place score resul exami report ranke apply pool reser inact',
    p`(?:application|form|cv|file|name|details|papers|candidacy) (?:\w+ ){0,6}?(?:carries|carry|carried|stays?|remains?|transferred|has been (?:moved|transferred|merged|placed|added|re-?assigned)|was (?:moved|transferred|merged|placed|added|re-?assigned)|is (?:now )?with|went (?:to|over|across))|(?:not|needn't) (?:\w+ )?(?:have to|need to|to) (?:re-?)?apply(?: again)?|(?:re-?advertis\w+|re-?graded|re-?opened|re-?posted|merged|extended the (?:closing|deadline))|(?:sent|put|pushed|passed|submitted|forwarded|shown) (?:you|your (?:cv|resume|profile|details|name|file)) (?:\w+ )?(?:over|forward|across|up|to|with|through)|(?:acknowledged|received) it|(?:they|client|team) (?:have |has )?(?:\w+ )?(?:got|received|have|has) your (?:cv|application|profile|details)|(?:closing date|deadline) (?:[^ ]+ ){0,6}?(?:has been|is|was) extended|(?:will|to|expect to|aim to|going to) short-?list|eligible list|(?:examination|exam|test|assessment) results?|(?:background|screening|verification) report|your (?:score|rank|rating|results?) (?:is|was|are|of|:)|(?:reserve|merit|waiting|eligibility) list|next (?:phase|stage) (?:of|is|starts|begins|will)`,
    {
      unless:
        /\bif\b|received before|closing date is|thank(?:s| you) for (?:applying|your application)|interview (?:on|at)|pleased to invite|offer you|not (?:be )?(?:been )?(?:successful|selected|referred|shortlisted|among)|decided|can be|on file|new closing|application (?:\w+ )?(?:noted|logged|received)/,
    },
  ),
  says(
    4.5,
    'Gives news of where it stands.',
    'letti updat where promi word short sign quick news check still anyth chang time line',
    p`(?:where (?:we are|things (?:are|stand)|you stand|we stand|we have got)|(?:sign of life|quick (?:word|note|line)|short (?:word|note|line)|little update|word (?:on|about) where)|i promised|as promised|(?:change|news|note|update|word) (?:to|on|about|regarding|from) (?:the|your|our) (?:\w+ ){0,3}(?:advert|vacancy|role|post|application|process|search|panel|team|client|job)|for your information|letting you know|just (?:to|a) (?:let you know|keep you|quick|note|heads)|heads[- ]up)`,
    { evenIf: true, unless: /will let you know|thank you for appl/ },
  ),
]
