import { OCCUPATION, WEAK } from '#core/detection/extract/occupations.ts'

/**
 * What people write themselves has no set phrases. A letter is told by weaker signs that have to come together: words of hiring, or a
 * word of work beside a greeting and a "you"; and none of the words that mail to many carries.
 *
 * Which words are here was tried on the rows in odd places of the corpus and of ordinary mail; those in even places give the figures
 * of `docs/detection.md`. Words that stand in everybody's mail (engineer in a signature, offer in a shop's) are left out.
 */
export const MAIL_TO_MANY = [
  ...['unsubscribe', 'mailing list', 'listinfo', 'yahoo groups', 'newsletter', 'digest', 'click here', 'opt out', 'opt in', 'remove', 'to be removed'],
  ...['for free', 'guaranteed', 'cash', 'credit card', 'mortgage', 'no obligation', 'money back', 'limited time', 'order now', 'bank account', 'earn'],
] as const

/** Words of hiring that say enough in a mail to one person. */
export const HIRING_WORDS = [
  ...['interview', 'interviewed', 'interviewers', 'candidature', 'candidatures', 'hire', 'finalists', 'your application', 'résumé', 'resume', 'cv'],
  ...['HR', 'recruit', 'portfolio', 'onboarding', 'probation', 'internship', 'work permit', 'job description', 'cover letter', 'the post of'],
  ...['position in', 'job in', 'vetting', 'payroll', 'appointed', 'apply again', 'apply for', 'applied for', 'reapply', 'assessment', 'screening'],
  ...['start date', 'offer letter', 'documents for', 'your documents', 'your file', 'your portfolio', 'your experience', 'your background', 'your work'],
  ...['opening', 'we offered', 'the panel', 'the committee', 'join us', 'joining us', 'come and work', 'work with us', 'working with us', 'our team'],
  ...['next round', 'second round', 'final round', 'first round', 'first stage', 'second stage', 'next stage', 'your notice', 'test task', 'case study'],
  ...['your availability', 'intro call', 'video call', 'employment', 'your offer', 'an offer from us', 'offer details', 'work for us', 'work for me'],
  ...['going to be our', 'to be our first', 'to be our new', 'be our new', 'love to meet you', 'like to meet you', 'lure you', 'talk money', 'short chat'],
  ...['gone with someone', 'went with someone', 'down as standby', 'Ihr Profil', 'Ihre Bewerbung', 'votre candidature', 'votre profil'],
  ...['like to offer you', 'happy to offer', 'thrilled to offer', 'delighted to offer', 'offering you', 'offer you a', 'working with you', 'having you on'],
  ...[
    'your next move',
    'next role',
    'new role',
    'new opportunity',
    'great opportunity',
    'interested in joining',
    'growing team',
    'grow the team',
    'small team',
  ],
  ...['looking for someone', 'looking for somebody', 'building a team', 'home assignment', 'homework assignment', 'your assignment', 'your test', 'your task'],
  ...['your submission', 'your results', 'you passed', 'you have passed', 'unsuccessful', 'decided to go', 'another direction'],
  ...['different direction', 'your search', 'job search', 'on hold', 'reference check', 'your references', 'two references', 'your referees'],
  ...['reviewing your', 'reviewed your', 'read your', 'looked at your', 'your letter', 'your documents', 'move forward', 'moving forward', 'next steps'],
  ...['per hour', 'hourly rate', 'sign on', 'year cliff', 'both conversations', 'your conversations', 'hire a', 'have you on board'],
  ...['love to have you', 'like to have you', 'want you to join', 'your first day', 'first shift', 'still looking for', 'leave your job', 'leave your current'],
  ...['your score', 'rank order', 'my application', 'the offer', 'our offer', 'revised offer', 'revised letter', 'the contract', 'welcome on board'],
  ...['selection process', 'writing sample', 'the exercise', 'for coming in', 'for coming over', 'our conversation', 'free for a call', 'your result'],
  ...['recruiting', 'job going', 'job is yours', 'yours if you want', 'can you start', 'start monday', 'start on monday', 'would you ever', 'ever consider'],
  ...['reference form', 'reference request', 'your supervisors', 'a decision on', 'not made a decision'],
] as const

/** Occupations that a subject names when the mail is about one: they stand in too many texts. */
export const OCCUPATIONS_IN_SUBJECTS = [
  ...['engineer', 'developer', 'programmer', 'analyst', 'researcher', 'manager', 'director', 'administrator', 'consultant', 'operator'],
  ...['accountant', 'designer', 'architect', 'scientist', 'officer', 'assistant', 'specialist', 'coordinator', 'technician', 'driver', 'teacher', 'nurse'],
  ...['intern', 'lecturer', 'head of'],
] as const

/** How a letter begins or ends. */
export const GREETINGS = [
  ...['hi', 'hello', 'dear', 'hey', 'hiya', 'morning', 'afternoon', 'greetings', 'regards', 'best', 'wishes', 'cheers', 'sincerely', 'warmly', 'yours'],
  ...['thanks', 'thank you', 'tks', 'tx', 'ta', 'congratulations', 'take care', 'talk soon', 'see you', 'sorry', 'please', 'pls', 'mate', 'sent from my'],
  ...['gruß', 'grüße', 'hei', 'hej', 'bonjour', 'hola', 'ciao'],
] as const

export const YOU = ['you', 'your', 'u', 'ihr', 'sie', 'votre', 'vous', 'tu'] as const

/** Occupations that ordinary mail names too: of those who write, of those who sell, and as words of another sense. */
const EVERYBODYS_OCCUPATIONS = new Set([
  ...['engineer', 'developer', 'programmer', 'coder', 'analyst', 'researcher', 'manager', 'director', 'president', 'administrator', 'admin'],
  ...['consultant', 'advisor', 'representative', 'executive', 'server', 'operator', 'model', 'agent', 'moderator', 'webmaster', 'attorney', 'lawyer'],
  ...['physician', 'dentist', 'psychologist', 'pharmacist', 'journalist', 'producer', 'artist', 'accountant', 'broker', 'trader', 'investor', 'realtor'],
  ...['contractor', 'commissioner', 'crew', 'resident', 'handler', 'fixer', 'closer', 'mentor', 'coach', 'educator', 'guard', 'cleaner', 'gardener'],
  ...['farmer', 'sailor', 'mason', 'steward', 'buyer', 'cashier', 'investigator', 'broadcaster', 'referee', 'barrister', 'decorator', 'placement'],
])
const occupations = [...OCCUPATION].filter((word) => word.length > 2 && !WEAK.has(word) && !EVERYBODYS_OCCUPATIONS.has(word))

const WORKPLACE = [
  ...['job', 'role', 'roles', 'positions', 'vacancy', 'vacant', 'opening', 'senior', 'junior', 'head of', 'lead', 'principal', 'team', 'the team'],
  ...['shift', 'cover shifts', 'studio', 'committee', 'institute', 'practice', 'lab', 'laboratory', 'kitchen', 'ward', 'warehouse', 'workshop', 'depot'],
  ...['outlet', 'classroom', 'campus', 'care home', 'front desk', 'front of house', 'shop floor', 'kitchen porter', 'the firm', 'search firm', 'partner'],
  ...['founder', 'founding', 'co founder', 'staff', 'hr', 'human resources', 'people partner', 'personnel', 'manpower', 'governors', 'trustees', 'vp', 'hod'],
  ...['freelance', 'permanent', 'fixed term', 'entry level', 'full stack', 'onsite', 'in house', 'seasonal', 'locum', 'on call', 'wfh', 'temp work'],
  ...['graduate scheme', 'doctoral', 'phd', 'professorship', 'lectureship', 'studentship', 'tenure', 'cohort', 'stipend', 'teaching', 'early years'],
  ...['paediatric', 'occupational', 'midwifery', 'clinician', 'medic', 'nurses', 'hospitality', 'housekeeping', 'bar staff', 'waiting staff', 'pastry'],
  ...['editorial', 'curatorial', 'lighting', 'administrative', 'apprentices', 'assistants', 'analysts', 'designers', 'trainees', 'recruits', 'solicitors'],
  ...['band 5', 'band 6', 'customer success', 'customer support', 'project management', 'quality assurance', 'service desk', 'maintenance', 'seat', 'gig'],
] as const

const HIRING_IN_LETTERS = [
  ...['salary', 'payroll', 'payslip', 'per annum', 'wage', 'wages', 'day rate', 'ctc', 'annual leave', 'probationary', 'rota', 'employment', 'relocate'],
  ...['talent', 'careers', 'vacancies', 'recruitment', 'recruit', 'hires', 'hiring', 'staffing', 'headhunter', 'mandate', 'my client', 'our client'],
  ...['portfolio', 'dossier', 'candidate', 'another candidate', 'shortlist', 'interviewers', 'second interview', 'assessment', 'aptitude', 'task'],
  ...['take home', 'presentation', 'screening', 'background check', 'drug test', 'proof of address', 'right to work', 'trial shift', 'trial day', 'round'],
  ...['rounds', 'next step', 'next steps', 'next round', 'next stage', 'debrief', 'the process', 'outcome', 'closing date', 'start date', 'relocation'],
  ...['appoint', 'appointed', 'docusign', 'countersigned', 'sign the', 'welcome aboard', 'your first day', 'internally', 'withdraw', 'withdrawn'],
  ...['first choice', 'went with', 'gone with', 'not this time', 'you applied', 'your app', 'your form', 'your letter', 'your documents', 'your referees'],
  ...['your profile', 'your experience', 'your background', 'your work', 'your reel', 'your talk', 'cover letter', 'linkedin', 'considering you'],
  ...['for considering', 'come and work', 'work with us', 'working with us', 'join us', 'joining us', 'join the team', 'good fit', 'a fit', 'on file'],
  ...['keep you in mind', 'keep in touch', 'keep your details', 'thought of you', 'saw your', 'read your', 'impressed', 'hear more', 'interested in hearing'],
  ...['talk about the', 'reporting to', 'come in and', 'to meet you', 'like to meet you', 'zoom', 'google meet', 'meet link', 'meet invite', 'video call'],
  ...['a quick call', 'a quick chat', 'intro call', 'half an hour', 'slot', 'slots', 'mins', 'min', 'spot', 'exercise', 'exercises', 'on board', 'a decision'],
] as const

/** The same in languages that letters to applicants mix with English. */
const OTHER_LANGUAGES = [
  ...['Unterlagen', 'Anstellung', 'stillingen', 'søknad', 'ansökan', 'sollicitatie', 'vacature', 'baan'],
  ...['emploi', 'poste', 'puesto', 'empleo', 'trabajo', 'vaga', 'colloquio', 'posizione', 'lavoro'],
] as const

/** Words of work, each once. */
export const WORK_WORDS: readonly string[] = [...new Set([...WORKPLACE, ...HIRING_IN_LETTERS, ...OTHER_LANGUAGES, ...occupations])]
