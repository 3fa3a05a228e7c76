import { p, plainSignalsOf, type Signal } from '../signal.ts'

const says = plainSignalsOf('assessment')

const DONE =
  /thank(?:s| you) for (?:\w+ ){0,4}(?:complet|tak|submit|send|do|finish|return)\w*|(?:we|i|team) (?:have )?(?:received|reviewed|read|loved|liked|marked|looked at) your|your (?:results?|score)|passed|results?\b|failed|drug test|after the (?:test|task)|some people|selected (?:people|candidates|applicants)|(?:may|might) (?:be asked|ask|include)|podcast|newsletter|course|lessons?\b|survey/

/** How people set a task. */
export const ASSESSMENT_IN_OWN_WORDS: Signal[] = [
  says(
    8,
    'Sets a task.',
    'homew exerc task test take brief quest chall trial case puzzl probl sample homew assig home round game quiz scree simul tape audit proje psych typin weld hazar inbox quest exam mock coding prese',
    p`(?:(?:here is|here are|heres|here's|attached|enclosed|find|this is|below is|sending|send you|so|your|the|our|a|an|same|little|small|short|quick|usual|next thing is|next step is|next is|next up is|do|doing|complete|sit|take|taking|attempt|play|try|run|pass|solve) (?:\w+ ){0,5}?(?:exercise|take-?home(?:'?s)?|homework|trial (?:shift|day|task|lesson|session|week|morning|evening)|(?:paid|working) trial|skills? (?:test|check|task|demo)|practical (?:test|task|exam)?|written (?:test|task|exercise|exam)|coding (?:round|test|task|challenge)|technical (?:test|task|round)|online (?:test|round|games?|exercise)|psychometric\w*(?: tests?)?|puzzles?|games which|(?:short |\d+ )?games|typing test|proofreading test|copy test|editing test|translation (?:test|sample)|sample lesson|test (?:lesson|piece|shift|task|drive)|case (?:study|exercise)|weld test|driving (?:test|assessment)|hazard perception|(?:small|little|short|same|tiny|quick) (?:\w+ )?(?:task|quest|test|challenge|brief|assignment|project|problem))|[a-z]+ (?:test|exam|task) (?:for|before|as part of) (?:the|this|your|we|you)|(?:self-?tape|proctored|mock (?:lesson|call|pitch)|in-?tray|situational judgement))`,
    {
      unless: new RegExp(
        `${DONE.source}|covid|blood|pregnancy|free trial|clinical trial|test (?:results|engineer|manager|lead)|exercise (?:bike|class|your right)|video game|games? (?:studio|company|industry|developer)`,
      ),
    },
  ),
  says(
    7,
    'Asks for a piece of work.',
    'side page retur get like back recor write send tell pick cost list find trans desig draft fix sketc plan show film tape prepa creat build make answe submi upload',
    p`(?:record (?:yourself|a (?:\w+ )?(?:video|clip|message))|(?:could|can|would|please|to|we ask you to|ask you to) (?:you )?(?:please )?(?:write|draft|translate|design|sketch|edit|proofread|prepare|film|create|mark up|plan|critique|review|summari[sz]e|rewrite|build|code|model) (?:us |me |up )?(?:a|an|the|one|two|three|this|these|your|some|how) (?:\w+ ){0,5}(?:page|words|paragraphs?|lesson|menu|brief|slide\w*|deck|plan|pitch|response|answer|piece|sample|text|spreadsheet|model|design|video|story|mock-?up|article|post|sheet|code|solution|memo|headlines?|captions?)|(?:one|1|two|2|a) (?:page|side|paragraph)s?\b(?: \(| max|,| is| at most|$| of| on)|(?:send|upload|return|submit|share|post|get) (?:it|them|this|me|us|your (?:answers?|solution|work|video|code|slides|files?)) (?:\w+ ){0,3}(?:back )?(?:by|before|here|to me|within|when)\b|(?:like|need|want) it back\b|upload (?:here|it|your))`,
    {
      unless: new RegExp(
        `${DONE.source}|reference|certificate|passport|form\\b|contract|licen[cs]e|scan|transcript|cv|resume|cover letter|availability|sign|payslip`,
      ),
    },
  ),
  says(
    5,
    'Says how long a task takes or when it is due.',
    'pay week end tab switc hour hours min minut days durat windo due rush clock untim timed no webca login open limit long webc',
    p`(?:(?:in|within|takes?|spend|allow|about|around|roughly|at most|up to|than|you have|you have got|have) ~3 (?:\d+|one|two|three|four|five|half an) ?(?:hours?|hrs|min(?:ute)?s)(?: at most| max| tops| on it)?\b|you (?:have|have got) (?:\d+|one|two|three|four|five|seven) days|(?:\d+|one|two|three|four|five) (?:hours?|minutes?|mins) (?:at most|max|tops|on it|untimed|\))|no rush|no right or wrong answers|untimed|on the clock|window (?:opens|closes|is)|duration ?: ?\d+|webcam|screen share|tab switching|\d+ (?:problems|questions|tasks|games)\b|by (?:the )?end of (?:next|this|the) week|we (?:will )?pay (?:you )?(?:[£$€]|\d|for (?:it|your time))|whether or not you)`,
    { unless: new RegExp(`${DONE.source}|notice|interview|working days|call|talk|chat|discussion|get back to you|phone|zoom|application`) },
  ),
]
