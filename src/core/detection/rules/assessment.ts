import { TASK, TEST } from './phrases.ts'
import { p, type Signal, signalsOf } from './signal.ts'

const says = signalsOf('assessment')

const DONE =
  /thank(?:s| you)(?: you)?(?: so much| very much| again)? for (?:\w+ ){0,4}(?:complet|tak|submit|send|finish|particip)\w*|(?:have|has|was|were) (?:\w+ )?(?:received|reviewed|completed|passed|graded|scored)|you (?:have )?(?:passed|completed|submitted)|result|based on (?:your|the)|after (?:reviewing|completing|you complete|your)|(?:mandatory|compliance|awareness|staff|employees?) |risk assessment|tax assessment|self[- ]?assessment|accommodation|reference|background check|drug|we may|may (?:be asked|include|ask|also)|might (?:be asked|ask)|candidates (?:may|who)|not (?:be )?(?:mov|proceed|select|pass)|needs assessment/

/** Mail that asks to take a test, in whatever step of the process. */
export const ASSESSMENT: Signal[] = [
  says(
    9,
    'Asks to take a test.',
    'compl take finis start begin submi attem do parti solve sit under retur fill taking doing solvi pass perfo work worki',
    p`(?:complet(?:e|ing|ion)|tak(?:e|ing)|finish(?:ing)?|start(?:ing)?|begin(?:ning)?|submit(?:ting)?|attempt(?:ing)?|do|doing|participat(?:e|ing) in|solv(?:e|ing)|sit|undertak(?:e|ing)|work(?:ing)? on|return|fill(?:ing)? (?:out|in)|pass(?:ing)?|perform) ~7 ${TEST}\b`,
    { unless: DONE },
  ),
  says(
    9,
    'Invites to a test.',
    'trial stage round part step invit assig sent send share attac next ask like want requi follo link acces reque',
    p`(?:part of|step in|step of) (?:our|the|your) (?:\w+ ){0,3}(?:selection|hiring|recruit\w+|application|interview) ?(?:\w+ )?(?:is|includes|involves) (?:a|an|our) (?:\w+ ){0,3}(?:${TEST}|test|exercise|challenge)\b|(?:invit(?:e|ed|ing|ation)|assigned|sent|sending|send|shar(?:e|ed|ing)|attached|(?:next|last|first|second|final) (?:step|stage|phase|part)|(?:step|stage|phase|part|round)(?: \d)? (?:\w+ )?(?:consists? of|comprises|is|are|will be|involves)|here is|ask(?:ed|ing)?|like you|want you|require[sd]?|following|link to|access) ~8 ${TEST}\b`,
    { unless: DONE },
  ),
  says(
    8,
    'Is about a test to take.',
    'quiz logic exerc game chall quest assig asses test chall takeh home codin remin pendi due expir deadl link invit hacke codil codes case quest work',
    p`(?:your |the |our |this )?${TEST} (?:\w+ )?(?:invitation|invite|link|reminder|is (?:ready|waiting|due|now|available|timed|attached|designed|below)|will (?:take|expire|be|close|consist)|expires|must be|should (?:take|be|not)|takes|for (?:the|your|our)|deadline|consists)|(?:reminder|invitation|action required|next step\w*|pending|due|expir\w+|deadline|link)\b:? ~6 ${TEST}\b`,
    { unless: DONE },
  ),
  says(
    7,
    'Hands out a task.',
    'promp brief task assig exerc chall',
    p`(?:here is|here are|attached is|find attached|below is|you will find) (?:the|a|your|an|our) (?:\w+ ){0,2}(?:prompt|brief|task|assignment|exercise|challenge|case)\b`,
    { unless: DONE },
  ),
  says(
    6,
    'Asks to do a task.',
    'test chall exerc assig proje quest quiz task evalu promp probl',
    p`(?:complet(?:e|ing)|tak(?:e|ing)|finish|start|begin|submit|attempt|do|solve|sit|work on|invit\w+|send(?:ing)?|attached|next (?:step|stage)|short|small|brief|quick|timed|fill (?:out|in)|like you|ask(?:ing)?) ~7 ${TASK}\b`,
    {
      unless: new RegExp(
        `${DONE.source}|surveys?\\b|feedback|project (?:manag|team|lead|engineer|coord|deliver|work)|(?:on|for|about) (?:\\w+ )?projects?|test (?:engineer|lead|analyst)|our projects?|challenges? (?:of|that|in|and)|(?:voluntary|equal|demographic|eeo)|great challenge|take on`,
      ),
    },
  ),
  says(
    7,
    'Hands out a test.',
    'take takeh hacke codil codes testg codin techn compl link',
    p`(?:next|following|complet\w*|attached|find|send\w*|your|the|a|this|link to|start\w*|invit\w+) ~5 (?:take[- ]home(?: (?:test|task|exercise|assignment|challenge|project))?\b(?! (?:pay|salary|message|wage))|hacker ?rank (?:test|challenge|assessment)|codility (?:test|assessment)|codesignal (?:test|assessment)|technical (?:assessment|assignment|exercise)|pre-?employment (?:test|assessment))`,
    { needsJob: false, unless: DONE },
  ),
  says(
    5,
    'Sets a time for a test.',
    'hours minut days hour hrs mins min day time limit stabl quiet once compl',
    p`(?:you (?:will )?have|within|allow|take[s]?|approximately|about|up to|roughly|should take|spend|maximum of) ~5 \d+ ?-?(?:hours?|hrs?|minutes?|mins?|days?) (?:\w+ )?(?:to (?:complete|finish|submit)|for (?:this|the)|from (?:receipt|now|today)|time limit)|time limit|once you (?:start|begin)|(?:complete|submit|finish|return) (?:it|this|them) (?:by|within|before)|stable internet|quiet (?:place|environment|space)`,
    {
      unless: /call|interview will|surveys?\b|application|privacy/,
    },
  ),
  says(
    5,
    'Comes from a testing service.',
    'hacke codil codes testg pymet wonde plum mettl shl crite predi versa vervo coder quali harve arcti',
    p`(?:hacker ?rank|codility|codesignal|testgorilla|pymetrics|wonderlic|mettl|\bshl\b|criteria corp|predictive index|vervoe|coderbyte|coderpad|qualified\.io|hackerearth|arctic shores|harver|devskiller|karat\.(?:com|io))`,
    {
      unless: new RegExp(`${DONE.source}|job alert|contest|hackathon|subscribe|new (?:domain|challenges)`),
    },
  ),
  says(
    3,
    'Speaks of a test.',
    'quiz trial exerc game chall quest assig asses test codin takeh home codil hacke case quest codes testg work situa',
    p`${TEST}\b`,
    {
      unless: DONE,
    },
  ),
]
