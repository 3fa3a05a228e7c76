import type { Sample } from './sample.ts'

const offer = 'offer'
const test = 'assessment'

export const OFFERS_AND_ASSESSMENTS: Sample[] = [
  {
    is: offer,
    subject: 'Your offer from Tidewell',
    text: 'Robin, we are delighted to offer you the position of Harbour Pilot Trainee, starting 1 September. Your base salary will be 41,000 a year. Please sign the attached letter by Friday.',
  },
  { is: offer, text: 'Congratulations! Attached you will find your offer letter. Review it, sign it, and return it within five business days.' },
  {
    is: offer,
    text: "hi robin, the whole team agrees: we'd love for you to join us as our first data person. formal contract follows tomorrow, start date whenever you like",
  },
  {
    is: offer,
    subject: 'Offer of employment - Quillfeather Publishing',
    text: 'Further to your recent interview, I am pleased to extend an offer of employment on the terms below. Salary: 38,500. Hours: 35 a week. Start: 4 January.',
  },
  {
    is: offer,
    text: 'It gives me great pleasure to offer you the role of Claims Adjuster at Redstone Casualty, conditional on a satisfactory background check and references.',
  },
  { is: offer, text: 'You got the job! Call me when you can and we will sort out a start date. Ines' },
  {
    is: offer,
    text: 'As discussed on the phone, we would like to extend you an offer for the summer internship. Compensation: $32/hour. The offer expires on March 3.',
  },
  {
    is: offer,
    subject: 'Action required: sign your offer letter',
    text: 'Your offer letter from Sundial Energy is ready for electronic signature. Click to review and sign the document.',
  },
  {
    is: offer,
    text: 'Thank you for interviewing with us. We were blown away and have decided to hire you for the Dispatcher position. Your employment contract is attached.',
  },
  {
    is: offer,
    text: 'We are thrilled to make you an offer to join Larkspur Robotics as Firmware Engineer II. Total compensation package: base of $128,000, a signing bonus of $10,000 and equity.',
  },
  {
    is: offer,
    text: 'On behalf of the board I am writing to formally offer you the post of Assistant Curator. If you accept the offer, please countersign the enclosed contract.',
  },
  {
    is: offer,
    text: 'Great news! You have been selected for the position of Store Manager. Welcome to the team. HR will send your paperwork; your first day is 12 May.',
  },
  { is: offer, text: 'We revised the numbers as you asked: the updated offer now has a base salary of 92k. We hope that you will accept.' },
  { is: offer, text: 'I am happy to confirm our verbal offer for the Gardener position. Please let us know your decision by Monday.' },
  {
    is: offer,
    subject: 'Welcome aboard!',
    text: 'We have received your signed offer letter and are excited that you are joining Fernway Logistics as Route Planner on June 1.',
  },
  {
    is: offer,
    text: 'Unfortunately we could not meet your salary wish in full, but we are pleased to offer you the Senior Tram Engineer role at 71,000 plus bonus.',
  },

  {
    is: test,
    subject: 'Next step: online assessment',
    text: 'Thank you for applying to Larkspur Robotics. As a next step in the interview process, please complete the online assessment below within 5 days. It takes about 60 minutes.',
  },
  {
    is: test,
    text: 'You have been invited to take the HackerRank test for Backend Engineer at Oakhollow. The test has 3 questions and a time limit of 90 minutes.',
  },
  {
    is: test,
    text: 'hey, loved our chat. attached is a small take-home exercise, should not take more than 3 hours. send it back by monday and we will walk through it together',
  },
  { is: test, text: 'Reminder: your coding challenge for the Data Steward role expires in 48 hours. Start now.' },
  {
    is: test,
    text: 'We would like you to complete a short case study before we meet. You will find the brief attached; please submit your slides by Thursday noon.',
  },
  {
    is: test,
    subject: 'Codility test for Sundial Energy',
    text: 'Hello! Sundial Energy invites you to solve three programming tasks. Click the link to begin. You have 120 minutes once you start.',
  },
  {
    is: test,
    text: 'To move ahead with your application for Store Manager, please take our situational judgement test and personality questionnaire. Both are mandatory and can be done on a phone.',
  },
  { is: test, text: 'The next stage is a timed numerical and verbal reasoning test. Your personal link is below and is valid for seven days.' },
  { is: test, text: 'Part of our selection is a writing test: 500 words on a topic of your choice. Please send us your text by 9 May.' },
  {
    is: test,
    text: 'Thanks for your application! Before we schedule an interview we ask all candidates to complete a skills assessment on TestGorilla. Here is your invitation.',
  },
  { is: test, text: 'Please find attached the design assignment for the product designer role. Spend no more than four hours on it.' },
  { is: test, text: 'Your application has moved to the assessment stage. Log in to complete your game-based assessment by 12 June.' },
  { is: test, text: 'As part of your application to Redstone Casualty, you are required to complete a typing test. Start the test here.' },
  { is: test, text: 'CodeSignal: Peregrine Freight has requested that you complete the General Coding Assessment. Deadline: Friday.' },
  {
    is: test,
    text: 'Hi Robin, the hiring team was impressed by your resume and wants to see how you work. We put together a small project in a private repo; fork it, implement the two tickets and open a pull request when you are done.',
  },
  { is: test, text: 'You still need to finish your assessment for the Welder position. Your progress is saved; continue where you left off.' },
]
