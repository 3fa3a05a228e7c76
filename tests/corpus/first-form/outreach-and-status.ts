import type { Sample } from './sample.ts'

const cold = 'recruiter_outreach'
const status = 'status_update'

export const OUTREACH_AND_STATUS: Sample[] = [
  {
    is: cold,
    subject: 'Firmware role in Rotterdam',
    text: 'Hi Robin, I came across your profile and was impressed by your work on motor controllers. We are building a team at Larkspur Robotics and I think you could be a great fit. Would you be open to a quick chat this week?',
  },
  {
    is: cold,
    text: 'Hello, my client, a leading logistics group, is looking for a Route Planner. Day rate 350, six months, hybrid. If interested, send me your updated CV and the best number to reach you.',
  },
  {
    is: cold,
    subject: 'Java Developer | 12 months | Remote',
    text: 'Hi,\nHope you are doing well.\nWe have an immediate requirement for the below position.\nJob Title: Java Developer\nLocation: Remote\nDuration: 12 months\nRate: $60/hr on W2\nPlease share your resume.',
  },
  {
    is: cold,
    text: 'Robin, I found your resume on a job board and believe that your background matches an opening we have for a Night Auditor in Lisbon. Are you currently looking for new opportunities?',
  },
  {
    is: cold,
    text: "I'm a recruiter at Sundial Energy. Your GitHub caught my eye. No idea if you're looking, but we're hiring backend engineers and I'd love to tell you more.",
  },
  {
    is: cold,
    text: 'My name is Petra and I work with early stage climate startups. One of them is searching for a founding designer. Not sure whether the timing is right for you, but it could be worth a conversation. Do you have 15 minutes?',
  },
  {
    is: cold,
    subject: 'Interested in a new challenge?',
    text: 'We are urgently recruiting nurses for a private clinic. Competitive pay, relocation package. Know anyone who might be interested? We pay a referral bonus.',
  },
  { is: cold, text: 'hi robin saw your linkedin, we r hiring a growth marketer (series a, remote ok). open to hearing more?' },
  {
    is: cold,
    text: 'Hi Robin, I reached out last week about the Head of Operations role at a family business near you. I know you are busy, so just checking whether this might be of interest. Happy to share the job description.',
  },
  {
    is: cold,
    text: 'I am reaching out because our team is expanding and your experience with tide models looks very relevant. The role is Senior Oceanographer, 80k-95k. Should you be interested, reply with a time that works for a call.',
  },
  {
    is: cold,
    text: 'Executive search: on behalf of a listed insurer we are looking for a Chief Actuary. Your name was recommended to us. May I ask for a confidential conversation?',
  },
  {
    is: cold,
    subject: 'Opportunity at Tidewell',
    text: 'Dear Robin, as talent partner at Tidewell I would like to invite you to apply for our Port Captain opening. Based on your profile you would be a strong match. Apply here or reply to this mail.',
  },
  {
    is: cold,
    text: 'Are you a licensed electrician? We have contract work in Tromso starting in May. 45 per hour, housing paid. Text or call me if you want in, and I will set up an interview with the site manager.',
  },
  { is: cold, text: 'Hey! Founder of a two-person startup here. I read your blog post on parsers and we need a first engineer. Fancy a coffee?' },
  {
    is: cold,
    text: 'Good morning, I have an exciting opportunity with a direct client for a Salesforce Administrator, long-term contract in Austin. Let me know if you would be interested in discussing this role.',
  },
  {
    is: cold,
    text: 'I noticed that you have been at your current employer for four years. If you ever think about a move, we have several openings for controllers in the region. Would love to connect.',
  },

  {
    is: status,
    subject: 'Update on your application',
    text: 'Hi Robin, a short update: we are still reviewing applications for Data Steward and expect to have news by the end of the month. Thank you for your patience.',
  },
  { is: status, text: 'The Senior Tram Engineer search is on hold until the new budget is approved. We will be in touch as soon as it resumes.' },
  { is: status, text: 'This confirms that you have withdrawn your application for Barista at Bluebell Coffee.' },
  {
    is: status,
    text: 'You started an application for Route Planner but did not finish it. Your application is incomplete; please upload your licence to complete it.',
  },
  { is: status, text: 'As part of the final step, please provide the names of three professional references by Wednesday.' },
  { is: status, text: 'We have started your background check with an outside provider. You will receive a separate mail to give consent.' },
  {
    is: status,
    subject: 'Cancelled: Technical interview',
    text: 'This event has been cancelled.',
    event: { method: 'CANCEL', summary: 'Technical interview - Robin Vale' },
  },
  {
    is: status,
    text: 'Due to illness we have to cancel your interview for Assistant Curator on Monday. We will contact you with a new date as soon as we can.',
  },
  { is: status, text: 'Your application was viewed by Palisade Goods.' },
  { is: status, text: 'Your application for Analyst I has moved to the next stage: hiring manager review. There is nothing you need to do right now.' },
  { is: status, text: 'Thank you for meeting with us on Tuesday. We are still speaking with other candidates and should have a decision for you by the 20th.' },
  { is: status, text: 'Thanks for submitting your take-home assignment. The team will look at it and get back to you by Friday.' },
  { is: status, text: 'Are you still interested in the Dispatcher position? Please confirm your interest, otherwise we will close your application.' },
  { is: status, text: 'Your resume has been forwarded to the hiring manager for the Welder position. You will hear from her directly.' },
  { is: status, text: 'You have been placed on the waitlist for the Summer Analyst programme. We will let you know if a place opens up.' },
  { is: status, text: 'In order to process your application we need a copy of your work permit and your transcripts. Please send them to this address.' },
  { is: status, subject: 'Application status changed', text: 'The status of your application for Claims Adjuster has changed to: In review.' },
  {
    is: status,
    text: 'apologies for the radio silence robin. still waiting on sign off from finance before we can decide on the data role, hope to know more next week',
  },
  { is: status, text: 'Please complete your pre-employment drug screening within 72 hours. The lab nearest to you is listed below.' },
]
