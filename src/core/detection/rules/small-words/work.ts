import type { SmallWords } from './words.ts'

/** Words of work, and of somebody who is asked in person. */
export const WORK_WORDS: SmallWords = {
  2: `
    a job|advertised|applicant|applicants|applicants for|applications|apprentice|apprentice place|assignment|audition|barista shifts
    candidate|candidates|candidature|cv plus|day rate|employment|finalists|flat rate|headcount|hires|hiring|i recruit|in our team
    interview|job|latest cv|law firms|nomination|our practice|paraprofessional|payslip|post of|posting|posting #|pupillage|recruitment
    requisition|resign|selection board|self-nomination|shortlist|technical panel|the client|the gang is|the job|the place|the position
    the post|the role|the vacancy|this job|this role|trainee|traineeship|vacancy|welcome to the gang|work contract|your application
    your candidacy|your cv|your employment|your profile
  `,
  1: `
    advisory committee|agency|an hour|application|apply again|apprenticeship|aptitude|assistant|assistant professor|band|bank details
    base|board|bonus|boss|career|careers|cat c|ceo|certificate|cfo|chambers|chef|chemist|clerk|client|clinic|colleague|colleagues
    college|committee|company|contract|counsel|crew|cv|day|dean|deck|depot|desk|director|documents|dossier|driver|drivers|duplicate
    ecology|employer|employment agreement|engineer|excerpts|experience|factory|faculty|farm|final certificate|firm|firms|food producer
    gang|garage|gig|governors|head of|hgv|hire|hiring manager|hospital|hotel|hourly|hours|hr|hr department|hr partner|interviewed
    joiner|jury|kitchen|lab|lead|lecturer|lectureship|letter writers|licence|line|long list|management decided|manager|materials
    mechanic|medical|module|next summer|nights|notice|numeracy|nurse|nursery|office|officer|on the books|opening|operative|orchestra
    other jobs|panel|papers|partners|pastry|pay|people team|perm|place|places|plant manager|platform group|plus bonus|pool|porter
    position|post|pot wash|practice|practice manager|principal|producer|professional|professor|profile|project|provost|qualified
    qualify|rate|rates|recruit|recruiter|recruiting|ref|referee|references|registered|research plan|restaurant|role|round|salary|salon
    scale|school|search committee|search firm|season|section|selection|service|shift|shifts|shop|signed|site|skills|spec|staff|stage #
    start|starts|startup|store|student nurse|studio|supervisor|surgery|talent|tapes|teacher|team|team of #|technical|technician|term
    the board|the committee|the other lad|the panel|the partners|the search|the team|the van|the vp|tips|trade|train|train someone
    train you|trained|training|tram|treasury|trial|vacancies|vans|veterinary|vp|wanted|ward|warehouse|workshop|yard|year post
    your documents|your own questions|your start|your statement
  `,
}
