import type { Sample } from './sample.ts'

const is = 'not_job'

/** A second set of mail beside applications, in other voices than the first. */
export const BESIDE_AGAIN: Sample[] = [
  {
    is,
    from: 'Monster Post <jobs@monsterpost.example>',
    subject: 'Payroll Officer, Credit Controller + 14 others',
    text: 'Good morning Robin\n\nToday’s picks in Wakefield\n\nPayroll Officer – Ashdown Dairies – up to £31,000\nCredit Controller – Brisk Supply – £28,500\nAccounts Assistant – Elder Group – hybrid\nPurchase Ledger Clerk – Norfield – temp to perm\n\nSee the full list\n\nSent to robin@mail.example because you asked for daily picks. Turn off daily picks',
  },
  {
    is,
    from: 'Vale Hospitals Careers <jobs@valehospitals.icims.example>',
    subject: 'A position that may interest you has been posted',
    text: 'Robin,\n\nBased on the interests you gave us, the following positions may be a fit:\n\nRegistered Nurse, Medical Surgical (Nights)\nRegistered Nurse, Emergency (Weekend)\nPatient Care Technician\n\nClick a title to read more and apply online. To no longer receive these mails, log in and edit your preferences.\n\nVale Hospitals is an equal opportunity employer.',
  },
  {
    is,
    from: 'Welcome to the Forest <hey@forestjobs.example>',
    subject: 'Marit from Pinecone saved your profile',
    text: 'Exciting, Robin!\n\nMarit Sund, talent lead at Pinecone, added you to a list called "Frontend – Oslo". That does not mean they will write, but those with a photo and a short video hear back three times as often.\n\nPolish my profile\n\nYou can hide your profile from companies at any time.',
  },
  {
    is,
    from: 'Ironbridge Careers <noreply@ironbridge.smartrecruiters.example>',
    subject: 'Your one-time passcode',
    text: 'Hi Robin,\n\nUse 448 201 to sign in to your candidate portal. The code is valid for 10 minutes.\n\nIf you did not try to sign in, somebody may be using your email address by mistake. You can ignore this mail.\n\nIronbridge Recruiting',
  },
  {
    is,
    from: 'Data Protection <dpo@quarrygroup.example>',
    subject: 'May we keep your details?',
    text: 'Dear Robin,\n\nTwo years ago you gave us your details for our talent pool. Data protection law asks us to renew your consent. If you would like us to keep your CV and contact you about vacancies for another two years, please press the button. Otherwise everything we hold will be erased at the end of the month.\n\nKeep my details\n\nQuarry Group HR',
  },
  {
    is,
    from: 'LinkedIn News <editors-noreply@linkedin.com>',
    subject: 'Layoffs slow, offers get sweeter',
    text: 'Top stories for professionals\n\nHiring picked up in June, says a new report. Signing bonuses are back at big banks.\n\nWhat would make you reject an offer? Join the conversation: 1,204 members are discussing.\n\nThe interview question that divides managers\n\nUnsubscribe · Help · LinkedIn News Europe',
  },
  {
    is,
    from: 'Xing-Ling Ho <notifications-noreply@linkedin.com>',
    subject: 'Congratulate Xing-Ling on the new role',
    text: 'Xing-Ling Ho is starting a new position as Senior Recruiter at Mosswood.\n\nSay congrats\n\nLars Petri is celebrating 5 years at Quillfield Media\nSay congrats\n\nThis email was intended for Robin Ashe (Office Manager). Unsubscribe',
  },
  {
    is,
    from: 'Apprenticeships North <events@appnorth.example>',
    subject: 'Apprenticeship evening next Wednesday',
    text: 'Dear parent or carer, dear student,\n\nOur apprenticeship evening takes place on Wednesday 12 March from 5.30 to 7.30 pm in the sports hall. Twenty local firms will be there to talk about what they look for at interview and how to apply.\n\nNo booking needed. Refreshments provided.',
  },
  {
    is,
    from: 'Cobalt Talent <marketing@cobalt.example>',
    subject: 'Last call: live Q&A with our hiring managers',
    text: 'Robin, tomorrow at noon we go live.\n\nThree hiring managers from Cobalt answer everything you always wanted to know about how they read applications and what happens after an interview.\n\nSign me up\n\nCan’t make it? Sign up anyway and get the recording.\n\nCobalt Talent Attraction',
  },
  {
    is,
    from: 'Experience Team <candidates@northgate-feedback.example>',
    subject: '2 minutes for Northgate?',
    text: 'Hello Robin,\n\nYour application process with Northgate has come to an end. We would like to learn from you: what went well, what did not?\n\nOpen the form\n\nNobody in recruiting can see who said what, and your comments will not be linked to future applications.\n\nThank you for helping us get better.',
  },
  {
    is,
    from: 'SmartHire <alerts@smarthire.example>',
    subject: 'Action needed: 4 applications waiting',
    text: 'Good morning,\n\n4 applicants for Sous Chef have been waiting for more than five days. Candidates lose interest quickly.\n\nLucia Ferro – waiting 8 days\nBen Achterberg – waiting 6 days\nTheo Nandy – waiting 5 days\nR. Kowal – waiting 5 days\n\nOpen pipeline\n\nYou are an admin of The Copper Pot on SmartHire.',
  },
  {
    is,
    from: 'Ashby <notifications@ashbyhq.com>',
    subject: 'Feedback due: onsite with Noor Haddad',
    text: 'Feedback for your interview with Noor Haddad (Staff Designer) is now 24 hours overdue.\n\nSubmit feedback\n\nYour team decides on Thursday. Interviews without feedback are not counted.',
  },
  {
    is,
    from: 'Bea Lund <bea.lund@corvane.example>',
    subject: 'shortlisting for the technician job',
    text: 'Hi Otto,\n\n37 applications in the end! I have put my yes/maybe/no in column F. Could you do yours by Thursday noon so I can invite people before the weekend? I thought numbers 4 and 19 were outstanding.\n\nBea',
  },
  {
    is,
    from: 'Offer Academy <tips@offeracademy.example>',
    subject: 'They ghosted you after the final round?',
    text: 'It hurts. You prepared for days, met six people, and then: silence.\n\nIn today’s lesson I show you the exact email that got my client Lena an answer, and an offer, within an hour.\n\nWatch the lesson (7 min)\n\nThe doors to the full programme close on Friday at midnight. 1,900 members have already landed their dream job.',
  },
  {
    is,
    from: 'Mira at CVly <mira@cvly.example>',
    subject: 'Your CV scored 61 out of 100',
    text: 'Hi Robin,\n\nI had a look at the CV you uploaded. Good: clear job titles. Less good: no numbers, two typos and a layout that applicant tracking systems cannot read.\n\nLet a professional rewrite it for €89. If you are not invited to an interview within 60 days we do it again for free.\n\nFix my CV',
  },
  {
    is,
    from: 'Linda Human Resources <linda.hr@workfromanywhere.example>',
    subject: 'Part time job offer',
    text: 'Good day! Your profile has been recommended by several online recruitment agencies. We would like to offer you a part-time remote job rating apps. You work 1 hour daily and get 150-400 EUR a day. You can withdraw your earnings the same day. Are you interested? Contact my colleague on Telegram: t.me/linda_tasks',
  },
  {
    is,
    from: 'Employment Dept <payments@career-fedexx.example>',
    subject: 'Your employment offer is approved - ID verification',
    text: 'Your employment has been approved. Before your first day you must pay a refundable background check fee of $75 by gift card or Zelle. Reply with a photo of your driver license front and back and your social security number. Act within 24 hours or the offer will be given to another candidate.',
  },
  {
    is,
    from: 'Fenbank <decisions@fenbank.example>',
    subject: 'Your application was not successful',
    text: 'Dear Robin,\n\nWe have considered your application for an arranged overdraft very carefully. Unfortunately we cannot approve it at this time. The main reason is information held by a credit agency.\n\nIf you think we have made a mistake you can ask us to look again.\n\nFenbank plc',
  },
  {
    is,
    from: 'Visa Centre <appointments@visacentre.example>',
    subject: 'Appointment confirmation',
    text: 'Your biometric appointment is confirmed for 3 June at 11:40 at the Visa Application Centre, 2nd floor. Please bring your passport, your appointment letter and the supporting documents for your application. To reschedule, use the link below.',
  },
  {
    is,
    from: 'Kingsmead College <apply@kingsmead.example>',
    subject: 'Next steps in your application',
    text: 'Dear Robin,\n\nThank you for applying to Kingsmead. The next step is an audition and an interview with the head of strings. Please choose one of the dates below. Candidates for joint courses will also sit a short written test.\n\nUndergraduate Admissions',
  },
  {
    is,
    from: 'Tern Property <hello@ternproperty.example>',
    subject: 'We’re sorry about 3 Mill Rise',
    text: 'Hi Robin,\n\nI’m afraid the sellers have gone with a higher offer. I know how much you liked it. I’ll keep looking and will be in touch the moment something similar comes on.\n\nBest,\nPhil',
  },
  {
    is,
    from: 'Daystar Nursery <manager@daystar.example>',
    subject: 'Ivo’s application',
    text: 'Dear Robin,\n\nthank you for the form for Ivo. We have received it and will go through all applications in April. If we can offer him a place you will hear from us by the 30th. In the meantime you are welcome to come and look around.\n\nGrit',
  },
  {
    is,
    from: 'Arts Fund North <awards@artsfundnorth.example>',
    subject: 'Application AFN-2291',
    text: 'Dear Robin,\n\nWe have now assessed all applications to the spring round. I am sorry to tell you that yours was not among those recommended for support. Feedback is available on request.\n\nYou may apply again in autumn.\n\nArts Fund North',
  },
  {
    is,
    from: 'Jess Moyo <jess.moyo@citydesk.example>',
    subject: 'quick chat about rents in Eastfield?',
    text: 'Hi Robin, I’m a reporter with City Desk and saw your post about the rent increases. Could I ring you today or tomorrow for ten minutes? Happy to talk off the record first. I file at 5.\n\nJess',
  },
  {
    is,
    from: 'Behaviour Lab <lab@westmoor.example>',
    subject: 'You have been selected for our study',
    text: 'Thank you for signing up. You are eligible and we would like to invite you to a session of 50 minutes in the Behaviour Lab. Slots are available on Monday and Tuesday; choose yours here. You will be paid £12 for your time.\n\nIf you have any questions about the research contact the lab manager.',
  },
  {
    is,
    from: 'PlugTown <orders@plugtown.example>',
    subject: 'We could not process your application for the trade-in',
    text: 'Dear customer,\n\nthank you for sending in your phone. After a careful review our technicians decided that it does not meet the conditions of the programme, and we are therefore unable to make you an offer. We will post it back to you free of charge.\n\nPlugTown',
  },
  {
    is,
    from: 'EuroPy Speakers <speakers@europy.example>',
    subject: 'Your proposal',
    text: 'Hi Robin,\n\nthanks a lot for proposing "Types without tears". The selection was really hard this year, with nine proposals for every slot, and we could not find room for yours. We would still love to see you in the audience: here is a code for a ticket at the early price.\n\nThe EuroPy team',
  },
  {
    is,
    from: 'Samaritan Line <recruiting-volunteers@samline.example>',
    subject: 'Your volunteer application',
    text: 'Dear Robin,\n\nthank you for wanting to listen. The next step for new volunteers is an information evening followed by a short interview in pairs. Dates are below. The training takes eight weeks and is unpaid, as is everything we do.\n\nSamaritan Line',
  },
  {
    is,
    from: 'Golden Fleece Golf <secretary@goldenfleece.example>',
    subject: 'Your application to join',
    text: 'Dear Mr Ashe,\n\nI regret to inform you that the committee was unable to approve your application at its last meeting. There is at present a waiting list of about two years. We would be pleased to keep your name on it.\n\nYours sincerely,\nThe Secretary',
  },
  {
    is,
    from: 'Wattly Energy <hello@wattly.example>',
    subject: 'Update on your switch',
    text: 'Hi Robin,\n\nGood news: your application to switch has moved to the next stage. Your old supplier has been told and we expect to take over on 14 May. There is nothing for you to do.\n\nWe will let you know once everything is complete.\n\nWattly',
  },
]
