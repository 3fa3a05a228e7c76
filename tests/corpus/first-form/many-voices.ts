import type { Sample } from './sample.ts'

/** Short mail in many voices: systems, agencies, small firms, public bodies. */
export const MANY_VOICES: Sample[] = [
  {
    is: 'interview_invitation',
    text: 'Good morning Kofi. I run the workshop at Alder & Sons and your letter made me curious. Come by any afternoon this week and let us have a talk about the apprenticeship. Ask for Bert.',
  },
  {
    is: 'interview_invitation',
    subject: 'Interview slot',
    text: 'Kofi, we have you down for 10.15 on the 22nd with Prof. Lindqvist and Dr. Amari. The interview is in English and will be held over Zoom: https://zoom.us/j/884',
  },
  {
    is: 'interview_invitation',
    text: 'Your application for the Trainee Surveyor role has been successful at the sift stage. You can now book your interview on the recruitment portal. Slots are released at noon.',
  },
  {
    is: 'interview_invitation',
    text: 'Thanks for your application. I would like to find out a bit more about your experience with looms before we go further. Could we speak on the phone for ten minutes tomorrow? What number should I use?',
  },
  {
    is: 'interview_invitation',
    subject: 'Invitation to connect: Trainee Surveyor',
    text: 'Hello Kofi, I am the talent partner supporting the survey team. I have time on Tuesday at 11:00 or 15:30 CET for our first conversation. Which one do you prefer?',
  },
  {
    is: 'interview_invitation',
    text: 'We have rescheduled your final interview to Friday at 1:30 PM CST. A new calendar invitation will follow. Let me know if that is a problem.',
  },
  {
    is: 'interview_invitation',
    text: 'Kofi - the partners liked your case study and want to meet you face to face. We are thinking lunch on the 3rd in Accra, then an hour with each of the two. Can you make it?',
  },
  {
    is: 'assessment',
    text: 'Kofi, for the second step we send everyone a short logic quiz. It takes a quarter of an hour. You will get the link from noreply@brightquiz.example in a few minutes; please finish it before Thursday, so that we can decide about your application.',
  },
  {
    is: 'assessment',
    subject: 'Your Arborvale trial task',
    text: 'Hi Kofi, thanks for applying to be a translator with us. To see whether we fit, please translate the attached 300 words and return them within two days. It is unpaid, but short.',
  },
  { is: 'assessment', text: 'You have 3 days left to complete your Trainee Surveyor test. Applicants who do not complete it cannot be considered.' },
  {
    is: 'assessment',
    text: 'Please complete the attached questionnaire about your working style and return it to us. We use it for all applicants to the apprenticeship before the interview.',
  },
  {
    is: 'assessment',
    text: 'Dear Kofi Mensah, Loomwright AG invites you to complete the cut-e assessments as part of your application. Please have a calculator at hand. Access your assessments here.',
  },
  {
    is: 'assessment',
    text: 'As discussed, here is the SQL exercise for the analyst position. No need to finish everything; we are interested in how you think. Return it whenever you are ready, ideally this week.',
  },
  {
    is: 'offer',
    text: 'Kofi, we would be proud to have you as our apprentice. The contract is in the envelope that you will get on Monday. Wage as we said, 1,100 in the first year. Do say yes! Bert',
  },
  {
    is: 'offer',
    text: 'We are pleased to confirm your appointment as Trainee Surveyor with effect from 1 August. Your contract of employment and starter form are attached.',
  },
  {
    is: 'offer',
    subject: 'Congratulations from Loomwright!',
    text: 'We are excited to offer you a position as Weaving Technologist. This offer is contingent upon passing a drug screen. Click to view your offer and respond by May 5.',
  },
  {
    is: 'offer',
    text: 'The committee voted last night and it is a yes. You will be our next resident curator. I will send a formal offer with the stipend and dates by the end of the week.',
  },
  {
    is: 'offer',
    text: 'This is to remind you that our offer for the Weaving Technologist position remains open until Friday. Have you had the time to review it?',
  },
  { is: 'rejection', text: 'Kofi, we talked for a long time last night and chose the other lad. He lives closer and can start now. Do not lose heart. Bert' },
  {
    is: 'rejection',
    text: 'Your application for Trainee Surveyor has been unsuccessful at the sift stage. Sift panels score each example from 1 to 7; your scores were 3, 4 and 3.',
  },
  {
    is: 'rejection',
    subject: 'Arborvale - translators',
    text: 'Thank you for the trial translation. Our reviewers found it good but not quite at the level we look for, so we will not be adding you to our pool for now.',
  },
  {
    is: 'rejection',
    text: 'We have now finalised appointments for the Curator residency, and sadly cannot offer you one of the places. We had 212 applications for four places.',
  },
  { is: 'rejection', text: 'Loomwright AG has decided to fill the position Weaving Technologist otherwise. We will delete your documents after six months.' },
  { is: 'rejection', text: 'Application status: no longer in process. Job: Weaving Technologist, Basel. You can find more jobs in your candidate centre.' },
  {
    is: 'rejection',
    text: 'I am writing with an update on the analyst position. Unfortunately the client has put the hire on ice and closed the role for this year, so there is nothing to go forward with at this time.',
    also: ['status_update'],
  },
  { is: 'status_update', text: 'Kofi, not forgotten! We have two more to see before we choose our apprentice. You will know by the end of the month. Bert' },
  { is: 'status_update', text: 'Your application for Trainee Surveyor is now with the sift panel. Sifting takes up to four weeks.' },
  {
    is: 'status_update',
    subject: 'We need more information',
    text: 'To continue processing your application for Weaving Technologist we need your diploma and an extract from the register. Please upload both in your candidate centre.',
  },
  {
    is: 'status_update',
    text: 'We would like to speak to two people who have managed you. Could you send me the contact details of your referees and tell them to expect my call?',
  },
  { is: 'status_update', text: 'You have been named as reserve for the Curator residency. If one of the four candidates withdraws, we will contact you.' },
  { is: 'status_update', text: 'We received your request to withdraw from the selection process for Trainee Surveyor and have closed your application.' },
  {
    is: 'recruiter_outreach',
    text: 'Dear Mr Mensah, your CV is in our database and I have a vacancy at a textile firm near Basel that could suit you. Shall I send you the description? Without obligation, of course.',
  },
  {
    is: 'recruiter_outreach',
    subject: 'Weaver? Surveyor? Both?',
    text: 'Hello Kofi, odd mix on your profile, and just what we need at Plumbline Maps. We are four people and hiring our fifth. Shall I tell you more over a call?',
  },
  {
    is: 'recruiter_outreach',
    text: 'Hi, we are staffing for a leading bank. 20 positions for KYC analysts, day shift. Walk-in interviews on Saturday. Interested candidates can share their profile with the details below.',
  },
  {
    is: 'recruiter_outreach',
    text: 'Kofi, I work with Loomwright on their search for a plant manager. Confidential at this stage. If you, or someone you know, would be interested, drop me a line.',
  },
  {
    is: 'application_confirmation',
    text: 'Dear Kofi, your letter and certificates have arrived. We shall look at all applications for the apprenticeship after the holidays and then be in touch. Alder & Sons',
  },
  {
    is: 'application_confirmation',
    subject: 'Application to Civil Survey Service: submitted',
    text: 'You have submitted an application. Reference 90112. Vacancy: Trainee Surveyor. Closing date: 4 May, 23:55. You will be told the result of the sift by e-mail.',
  },
  {
    is: 'application_confirmation',
    text: 'Thanks for applying via Joblane! Loomwright AG has received your documents for the job Weaving Technologist. The employer will contact you directly.',
  },
  {
    is: 'application_confirmation',
    text: 'Thank you for sending us your CV on spec. We have added it to our files and will get in touch if a suitable vacancy arises.',
  },
  { is: 'not_job', text: 'Your stay at Hotel Alder is confirmed for 22 to 24 May. Check-in is from 3 pm. We look forward to meeting you!' },
  {
    is: 'not_job',
    subject: 'Your exam results',
    text: 'Dear Kofi, you have passed the theory test. You may now book your practical driving test. Choose a date and time in your account.',
  },
  {
    is: 'not_job',
    text: 'Thank you for your interest in Plumbline Pro. Would you be available for a 20 minute demo this week? Pick a time here: https://calendly.com/plumbline/demo',
  },
  { is: 'not_job', text: 'Joblane: 3 employers searched for profiles like yours today. Refresh your CV to move up in the results.' },
  { is: 'not_job', text: 'Hi Kofi, the flat is no longer available, sorry. We chose another applicant. Good luck with your search!' },
  {
    is: 'not_job',
    subject: 'Joblane career advice: how to answer "why should we hire you?"',
    text: 'It is the question that every candidate fears. Here are five answers that recruiters love. Then browse 2,000 fresh vacancies.',
  },
  {
    is: 'not_job',
    text: 'The court has scheduled the hearing in your case for 9 June at 10:00. Please confirm that you will attend. An interview with the mediator takes place beforehand.',
  },
  {
    is: 'not_job',
    text: 'Kofi, your scholarship application was successful! The foundation is pleased to offer you 4,000 for the next year of study. Please sign the acceptance form.',
  },
  {
    is: 'not_job',
    text: 'Our records show that your candidate centre account has been inactive for 18 months. It will be deleted in 30 days unless you log in.',
  },
  {
    is: 'not_job',
    text: 'Invitation: user interview. Help us improve the Joblane app! We pay 50 for a 45 minute interview with our research team. Book a slot.',
  },
  {
    is: 'not_job',
    text: 'Dear colleague, interviews for the Sunday paper: I would like to interview you about your book on looms. Are you available on Thursday afternoon for a call?',
  },
  {
    is: 'not_job',
    text: 'Thank you for applying for the marathon. Unfortunately you were not selected in the ballot. The draw was very competitive this year.',
  },
]
