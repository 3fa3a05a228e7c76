import type { Sample } from './sample.ts'

const is = 'not_job'

/** Mail from the neighbourhood of hiring: events, questionnaires, the employer's own side, courses and swindles. */
export const BESIDE_HIRING: Sample[] = [
  {
    is,
    from: 'Northern Careers Fair <info@northerncareers.example>',
    subject: 'You’re invited: meet 60 employers in one day',
    text: 'Dear Robin,\n\nJoin us at the Northern Careers Fair on Thursday 6 March, 10 am to 4 pm, at the Corn Exchange. Meet recruiters from 60 employers, have your CV checked and sit a mock interview.\n\nEntry is free. Register now to skip the queue.\n\nExhibitors include Pennywhistle Bank, Peatmoor Council and Tarn & Fell.\n\nNorthern Careers Fair, organised by Gritstone Events. Unsubscribe',
  },
  {
    is,
    from: 'Quillon Early Careers <events@quillon.example>',
    subject: 'Invitation: a day in the life of a Quillon graduate',
    text: 'Hi Robin,\n\nCurious what it is like to work at Quillon? We would love to invite you to our virtual insight session on 19 November at 17:00 GMT. You will hear from graduates in audit and tax and can ask our recruitment team anything about the process.\n\nSave your spot\n\nPlaces are limited. Attending does not affect any application you make.\n\nQuillon Early Careers',
  },
  {
    is,
    from: 'Ferrow Robotics <people@ferrow.example>',
    subject: 'Open house at Ferrow: robots, pizza, people',
    text: 'Hello,\n\nour doors are open on Friday 24 May from 17:00. Tour the lab, meet the engineers and hear what we are building next. Bring a friend, bring your CV if you like, we are always hiring.\n\nRSVP: ferrow.example/open-house\n\nSee you there,\nthe people team at Ferrow',
  },
  {
    is,
    from: 'TechRamp Webinars <webinar@techramp.example>',
    subject: 'You’re registered: How to negotiate your job offer',
    text: 'Thanks for registering!\n\nHow to negotiate your job offer (without losing it)\nWednesday, 12 June, 18:00 CEST\n\nJoin from your computer: https://zoom.example/w/8831\nAdd to calendar: Google | Outlook\n\nOur guest Hanna Broek was a recruiter for 15 years. Send us your questions in advance.\n\nYou can cancel your registration at any time.',
  },
  {
    is,
    from: 'Harrow Mill Candidate Experience <survey@feedback.harrowmill.example>',
    subject: 'Your feedback matters',
    text: 'Dear Robin,\n\nThank you for applying to Harrow Mill. We are always trying to improve the way we recruit and would be grateful for your view, whatever the outcome of your application.\n\nThe questionnaire has 6 questions and takes three minutes. Answers are anonymous and are not seen by the hiring team.\n\nStart the survey\n\nHarrow Mill Talent Team',
  },
  {
    is,
    from: 'Candidate Survey <noreply@survale.example>',
    subject: 'Tell us about your recent interview with Cinderford Homes',
    text: 'Hi Robin,\n\nYou recently interviewed with Cinderford Homes for Site Manager. On a scale of 0 to 10, how likely are you to recommend interviewing with us to others?\n\n0 1 2 3 4 5 6 7 8 9 10\n\nYour responses have no influence on the decision about your application.\n\nSurvale on behalf of Cinderford Homes. Opt out of surveys',
  },
  {
    is,
    from: 'Indeed <employers-noreply@indeed.com>',
    subject: '3 new candidates for Kitchen Porter',
    text: 'You have 3 new applicants to review\n\nKitchen Porter – The Heron Inn, Ludlow\n\nSasha M. – 2 years experience\nDev P. – available immediately\nLou K. – lives 2 miles away\n\nReview candidates, message them or set up interviews from your dashboard. Employers who reply within 24 hours hire twice as fast.\n\nIndeed for Employers',
  },
  {
    is,
    from: 'Greenhouse <no-reply@greenhouse.io>',
    subject: 'Reminder: submit your scorecard for Amal Rezaei',
    text: 'Hi Robin,\n\nYou interviewed Amal Rezaei for Product Manager yesterday at 14:00 and have not yet submitted your scorecard.\n\nPlease complete it before the debrief so the hiring team can decide about next steps.\n\nSubmit scorecard\n\nYou are receiving this because you are on the interview panel for this job.',
  },
  {
    is,
    from: 'Lever <no-reply@hire.lever.co>',
    subject: 'You have been added as an interviewer',
    text: 'Hi Robin,\n\nJo Castell added you as an interviewer for the on-site interview with candidate Piotr Zielak (Backend Engineer).\n\nThursday 8 Aug, 11:00 – 11:45, room Juniper\nFeedback form: System design\nResume attached.\n\nPlease accept or propose another time so the candidate can be confirmed.',
  },
  {
    is,
    from: 'Workable <notifications@workable.example>',
    subject: 'New candidate: Sol Mbeki applied to Bike Mechanic',
    text: 'Sol Mbeki just applied to Bike Mechanic via your careers page.\n\nSummary: six years in a cycle workshop, holds Cytech 2.\n\nView profile · Move to phone screen · Disqualify\n\nYou are following this job. Manage notifications.',
  },
  {
    is,
    from: 'Jobsite Recruiter Centre <recruiters@jobsite-centre.example>',
    subject: 'Your job advert expires in 3 days',
    text: 'Hello Robin,\n\nYour advert "Dental Nurse – Truro" expires on 14 April. So far it had 212 views and 9 applications.\n\nExtend for 14 days from £49 to keep candidates coming, or close it and let applicants know the position has been filled.\n\nManage advert\n\nJobsite Recruiter Centre',
  },
  {
    is,
    from: 'Ulla Brandt <ulla.brandt@corvane.example>',
    subject: 'Interview panel Tuesday',
    text: 'Hi both,\n\nthank you for agreeing to sit on the panel for the lab manager post. We will see four candidates on Tuesday between 9 and 3 in room 2.14. I have put the applications, the timetable and the question sheet in the shared folder. Please read them beforehand and bring your scores.\n\nLunch is ordered.\n\nUlla',
  },
  {
    is,
    from: 'HR Connect <hrconnect@corvane.example>',
    subject: 'Requisition 4471 approved',
    text: 'Dear hiring manager,\n\nYour requisition 4471 Laboratory Technician (1.0 FTE) has been approved by Finance. The vacancy will be advertised from Monday. You will be notified when applications arrive and can then shortlist candidates in HR Connect.\n\nThis is an automatic message.',
  },
  {
    is,
    from: 'Interview Forge <coach@interviewforge.example>',
    subject: 'Your interview is coming. Are you ready?',
    text: 'Robin,\n\n83% of candidates fail because they cannot answer one simple question: "Tell me about yourself".\n\nIn our 4-week programme ex-FAANG recruiters will take you from application to offer. Live mock interviews, salary scripts, lifetime access.\n\nEnrol before Sunday and save 40%.\n\nInterview Forge Ltd. You are getting this because you downloaded our guide. Unsubscribe',
  },
  {
    is,
    from: 'ResumeLift <hello@resumelift.example>',
    subject: 'We reviewed your resume',
    text: 'Hi Robin,\n\nThank you for submitting your resume for a free review. Our expert looked at it and here is what we found:\n\nImpact: 5/10 – your bullet points describe duties, not results\nATS score: 48 – many employers’ systems will reject it\nDesign: 7/10\n\nOur writers can fix all this. Packages start at $149 with a 60-day interview guarantee.\n\nGet my new resume\n\nResumeLift Inc.',
  },
  {
    is,
    from: 'PayLens <reports@paylens.example>',
    subject: 'Your 2025 salary report is ready',
    text: 'Marketing managers in Cardiff earn £41,300 on average, 4% more than last year.\n\nAre you paid fairly? Compare your salary with 1,204 people in the same position and see which companies offer more.\n\nView my report\n\nYou may also like: how to ask for a raise, ten jobs paying over £45k\n\nPayLens, unsubscribe here',
  },
  {
    is,
    from: 'Tamsin Orde <tamsin@ordecoaching.example>',
    subject: 'stuck in your job search?',
    text: 'Hi Robin,\n\nSending application after application and hearing nothing? I was there too. Forty rejections in one spring.\n\nToday I help people find work they love. In a free 30-minute call we look at your CV, your goals and what is holding you back. Pick a time that suits you: ordecoaching.example/call\n\nI have three places left in October.\n\nTamsin Orde, certified career coach',
  },
  {
    is,
    from: 'HR Team <hr.globalwork77@mail.example>',
    subject: 'We reviewed your resume',
    text: 'Hello, I am Cindy from Global Work HR. We reviewed your resume on several platforms and think you are very suitable. We have a flexible online job, 60-90 minutes a day, you can earn $200 to $500 per day. Salary is paid daily in USDT. No experience needed, free training. You must be 23 or older. If interested please contact me on WhatsApp +1 555 0142 and send code 8. Thank you!',
  },
  {
    is,
    from: 'Hiring Desk <recruitment.office@inbox-mail.example>',
    subject: 'Congratulations! Your application has been approved',
    text: 'Dear Applicant,\n\nAfter careful review of your application you are HIRED for the position of Remote Assistant with weekly pay of $950. You will receive a check to buy your home office equipment from our vendor. Kindly text our hiring manager Mr. Donald on Telegram @donald_onboard for your briefing and send a copy of your ID and bank login to set up direct deposit.\n\nCongratulations once again.',
  },
  {
    is,
    from: 'Amazon Recruitment <jobs@amz-hiring-dept.example>',
    subject: 'Work from home opportunity',
    text: 'Our company is recruiting 200 people now. Just like products on your phone and earn commission, 300-800 per day. No interview required! Already 5,000 members are earning. Add our manager on Telegram to get started today. Limited places only, first come first served.',
  },
  {
    is,
    from: 'Women in Data <hello@womenindata.example>',
    subject: 'Mentoring applications are open',
    text: 'Our mentoring programme is back! Apply by 30 September to be matched with a senior data professional for six months.\n\nWho can apply? Anybody with two or more years in the field. We read every application and let you know by the end of October.\n\nApply as mentee | Apply as mentor\n\nWomen in Data CIC, unsubscribe',
  },
  {
    is,
    from: 'Calder Bootcamp <admissions@calderboot.example>',
    subject: 'Become a software developer in 12 weeks',
    text: 'Hi Robin,\n\nOur graduates work at Skylark Mobility, Pennywhistle Bank and 140 other hiring partners. 91% got a job offer within six months.\n\nThe next cohort starts on 3 February. There is an online test and a short interview with our team, then you are in.\n\nApply now, pay later when you have a job.\n\nCalder Bootcamp',
  },
  {
    is,
    from: 'Nadia <nadia@firstround-letter.example>',
    subject: 'Why the best candidates turn offers down',
    text: 'Hiring Notes, no. 88\n\nA founder told me last week that four finalists in a row had declined his offer. We went through the process together: five interviews, a take-home task, eleven days of silence.\n\nIn this issue: speed as a courtesy, what to say in a rejection, and a template for an offer call.\n\nRead online. Forwarded this? Subscribe.',
  },
  {
    is,
    from: 'Gus <gus.fell@mail.example>',
    subject: 'so',
    text: 'they said no. five rounds and then a two line mail saying they went with another candidate. anyway I have another interview on monday with the ferry people, so not all is lost. pub thursday?\n\ngus',
  },
  {
    is,
    from: 'Reference Desk <references@checkwise.example>',
    subject: 'Reference request for Amal Rezaei',
    text: 'Dear Robin,\n\nAmal Rezaei has applied for a position with Brackwater and named you as a referee. We would be grateful if you could complete a short reference form by Friday.\n\nComplete reference\n\nYour answers are treated in confidence and shared with the employer only.\n\nCheckwise, reference checking',
  },
  {
    is,
    from: 'Payroll <payroll@corvane.example>',
    subject: 'Your payslip for March is available',
    text: 'Dear colleague,\n\nYour payslip for March is now available in Employee Self Service. Your position details and tax code are shown on page 1. If anything looks wrong please contact HR before the 20th.\n\nThis mailbox is not monitored.',
  },
  {
    is,
    from: 'People Team <people@corvane.example>',
    subject: 'Internal: three new openings, refer a friend',
    text: 'Hello everyone,\n\nwe are growing again. Open right now: Field Engineer (Leeds), Buyer (Hull), HR Assistant (remote). If you know somebody good, send them the link; if your friend is hired and stays six months you get £1,000.\n\nInternal applications close on the 15th.\n\nThe People Team',
  },
  {
    is,
    from: 'Calendly <notifications@calendly.com>',
    subject: 'New event: 30 min intro with Sam Doyle',
    text: 'Hi Robin,\n\nA new event has been scheduled.\n\nEvent type: Boiler quote call\nInvitee: Sam Doyle\nTime: 15:30 - Thursday, 6 February (London)\nLocation: phone\n\nQuestions: What is the age of your boiler? about 14 years\n\nView event in Calendly',
  },
  {
    is,
    from: 'Union of Shop Staff <news@shopunion.example>',
    subject: 'Pay offer: have your say',
    text: 'Dear member,\n\nThe employer has made a final pay offer of 3.8%. Your national committee recommends that you reject it. The ballot opens on Monday and you will get your voting link by email.\n\nRead what the offer means for your position and grade.\n\nIn solidarity',
  },
  {
    is,
    from: 'Jobcentre Service <no-reply@benefits.example>',
    subject: 'You have an appointment with your work coach',
    text: 'Your next appointment with your work coach is on 18 February at 10:20 at Wharf Street. Please bring evidence of your job applications and interviews since we last met.\n\nIf you do not come, your payment may be reduced. Sign in to your journal to see your commitments.\n\nDo not reply to this email.',
  },
]
