import { p, type Signal, signalsOf } from './signal.ts'

const says = signalsOf('not_job')

/** The person's own job is spoken of by name: the words below are what the job is about. */
const JOB = /\b(?:position|vacancy|role|job|post|candidates?|recruit\w*|internship|apprentice\w*|salary|hiring|cv|resume)\b/

/** Mail of another world that applies, offers, interviews and declines too, and people who talk about jobs with each other. */
export const ELSEWHERE: Signal[] = [
  says(
    13,
    'Is about a place at a school or university.',
    'admis paren child pupil recep nurse schoo recept acade entry term maste bache mba phd gradu infan kinde sixth degre colle unive stude',
    p`(?:dear (?:parents?|student|mr and mrs)|(?:reception|nursery|kindergarten|school|sixth form|infants?|year \d+) (?:place|places|class)|place (?:at|in|for) (?:\w+ ){0,4}(?:reception|nursery|kindergarten|school|primary|infants|sixth form|college|academy)\b|admissions? (?:office|committee|team|tutor|decision|department)|(?:master|bachelor|mba|phd|msc|ba|bsc|postgraduate|undergraduate|degree|doctoral) (?:of|in|programme|program|degree|course)|for entry in|your child|(?:university|college) application)`,
    {
      evenIf: true,
      unless: new RegExp(
        `${JOB.source}|(?:have|holds?|hold|need|requires?|with|completed|completing) (?:an? |your )?(?:\\w+ )?(?:degree|master|bachelor|mba|phd)|scheme|teacher|assistant|professor`,
      ),
    },
  ),
  says(
    15,
    'Is about a permit, a loan, a home or a pet.',
    'lotte passp case consu permi mortg lendi loan decis badge allot plann visa grant tenan flat apart landl rent viewi parki cat dog pet house home hous estat selle buyer realt court heari media benef pensi housi',
    p`(?:(?:parking|planning|building|residence|resident'?s|fishing|event|street|work) (?:\w+ )?permits?|decision in principle|mortgage|lending team|blue badge|allotment|planning application|(?:the|your) (?:flat|apartment|tenancy|bungalow) (?:is|was|on|at|in|viewing|has|we|you)|(?:look at|view|viewing|rent|let|see) (?:of )?the (?:flat|apartment|room|house|property)|landlord|estate agent|(?:keep|adopt|have|own) (?:a|the|your) (?:cat|dog|pet|puppy|kitten)|(?:to|the) sellers?\b|your (?:case\b(?! stud)|hearing)|court (?:has|hearing|date)|(?:research|project|community|arts?|travel) grant|grant (?:application|programme)|visa application|consulate|housing (?:benefit|association|application|lottery|list))`,
    { evenIf: true, unless: new RegExp(`${JOB.source}|work visa|visa sponsor\\w*|right to work|work permit|i (?:work|manage|run)`) },
  ),
  says(
    11,
    'Is about an article, a talk or a podcast.',
    'manus autho submi paper progr sympo prese podca episo liste inter journ artic abstr poem story festi jury exhib book readi',
    p`(?:dear author|(?:programme|program) committee|(?:for|your) (?:presentation|talk|poster|paper) (?:at|was|has|is|in) (?:the|our) (?:\w+ )?(?:conference|symposium|congress|workshop|festival)|(?:new|latest|this week'?s|next) episode|podcast|interview you (?:about|for|on) (?:your|our|my|the|a) (?:\w+ )?(?:book|work|film|album|show|paper|magazine|research|experience|life)|interviews? for the (?:\w+ )?(?:paper|magazine|book|newspaper|documentary|study|show)|an interview (?:with|in) (?:[a-z]+ [a-z]+|a)\b.*\b(?:episode|issue|podcast|magazine)|book club|short story|poems?\b)`,
    { evenIf: true, unless: JOB },
  ),
  says(
    7,
    'Is written for many readers.',
    'lette time issue reade subsc edito unsub spons board forwa week liste templ browse',
    p`(?:issue (?:no\.? ?)?#? ?\d+|letter no\. ?\d+|(?:hello|dear|hi|our|\d|many|one) (?:\w+ )?(?:readers|subscribers)|readers (?:who|are|of|have|ask|like)|job board|sponsored|(?:tip|template|question|story|link|quote|word) of the (?:week|month|day)|forward this to a friend|you (?:get|receive) this because you (?:signed|subscrib)|reading time|view (?:it |this )?in (?:your )?browser|this week (?:we|:|in|i))`,
    { evenIf: true, unless: /your application|interview with you|applied/ },
  ),
  says(
    11,
    'Is talk between friends or colleagues about a job.',
    'guess wish luck got inter refer panel share colle cvs cv love folks shoes landed they both team thank pair eyes pleas',
    p`(?:guess (?:who|what)|wish me luck|fingers crossed for me|i (?:got|have got|landed|did not get|bombed|nailed|aced|start|started) (?:an?|the|my) (?:\w+ ){0,3}(?:interview|job|offer|role|gig)\b(?! (?:going|for you|available|that|in mind|i think|at|opening))|my (?:\w+ )?(?:job (?:hunt|search)|new job|interviews?\b(?! (?:with you|slot|panel|schedule)))|for being (?:a|my) (?:reference|referee)|interviewing (?:\w+ ){0,2}(?:people|candidates|four|three|two)|(?:second|extra) pair of eyes|the (?:\w+ )?(?:we|you) short-?listed\b|(?:cvs?|resumes?|applications) (?:\w+ )?(?:is|are) in the (?:shared )?(?:folder|drive)|please (?:read|review) (?:them|the cvs|their cvs)|(?:they|he|she) (?:rang|called|phoned|wrote) (?:\w+ ){0,4}i got)`,
    { evenIf: true, unless: /your application|you applied|my client/ },
  ),
  says(
    11,
    'Is written to somebody who hires.',
    'appli candi emplo job listi',
    p`(?:you have (?:a |\d+ )?new (?:applicants?|candidates?|applications?)|new (?:applicant|candidate|application) for (?:your|[a-z]+ \()|applied (?:for|to) your (?:job|post|ad|listing|opening)|for employers|your job (?:post|ad|listing)|(?:look (?:at|over)|read|check) my (?:cv|resume|cover letter)|before i apply)`,
    { evenIf: true, unless: /your application/ },
  ),
  says(
    11,
    'Sells something.',
    'demo quota gym order membe class',
    p`(?:(?:minute|product|live|free|quick|personal) demo|(?:attached|following|your) quotation|gym (?:application|membership)|first class is free)`,
    { evenIf: true, unless: JOB },
  ),
  says(
    8,
    'Is an appointment of daily life.',
    'denti docto appoi hygie boile optic vacci clini surge garag plumb meter heali physio hair table recep book deliv',
    p`(?:appointment (?:with|for|at|reminder|is|has|on)|(?:your|the) (?:\w+ )?(?:dentist|hygienist|optician|hairdresser|mot\b|boiler|vaccination|check-?up|eye test|smear|blood test|table for|reservation|delivery slot))`,
    { elsewhere: true, evenIf: true, unless: new RegExp(`${JOB.source}|interview`) },
  ),
  says(
    11,
    'Asks to write to a messenger or to cash a check, as swindlers do.',
    'teleg whats check cheque equip depos',
    p`(?:on|via|through|using) telegram|telegram[: ]@?|(?:check|cheque|payment) will be (?:issued|sent|mailed) to you|(?:purchase|buy) (?:of )?(?:your )?(?:[^ ]+ ){0,4}office equipments?|(?:deposit|cash) the (?:check|cheque)`,
    { evenIf: true },
  ),
  says(
    9,
    'Lists job openings.',
    'apply other alert right caree emplo hall jobs fair match',
    p`(?:you may want to apply to|(?:this|these) jobs? (?:look|right|could|might be)|and \d+ (?:others|more jobs|other jobs)|(?:edit|manage|stop|turn off|cancel) (?:this|your|these) (?:job )?alerts?|\d+ (?:new )?jobs (?:in|for|near|match)|careers? (?:evening|night|fair|day)|\d+ employers)`,
    { evenIf: true, unless: /your application|applied|thank you for/ },
  ),
]
