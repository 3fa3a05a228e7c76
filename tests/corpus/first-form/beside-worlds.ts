import type { Sample } from './sample.ts'

const is = 'not_job'

/** Other worlds that speak of applications, interviews, offers and decisions. */
export const BESIDE_WORLDS: Sample[] = [
  {
    is,
    from: 'Larch Bank <service@larchbank.example>',
    subject: 'We’ve received your application',
    text: 'Dear Ms Ashe,\n\nThank you for applying for a Larch Everyday credit card. Your application has been received and is being reviewed. We may contact you for additional information.\n\nYou can check the status of your application at any time with reference LB-88213. A decision usually takes 7 to 10 days.\n\nLarch Bank N.A., member FDIC',
  },
  {
    is,
    from: 'Tidal Finance <noreply@tidalfinance.example>',
    subject: 'An update on your application',
    text: 'Hi Robin,\n\nThank you for your interest in Tidal. After carefully reviewing your application, we are unable to offer you a loan at this time.\n\nThis decision was based in part on information from a credit reference agency. You have the right to a free copy of your report.\n\nYou are welcome to apply again after 90 days.\n\nTidal Finance',
  },
  {
    is,
    from: 'Cobble Insurance <claims@cobble.example>',
    subject: 'Your application for cover: further information needed',
    text: 'Dear Robin,\n\nThank you for your application for income protection. Before our underwriters can make a decision we need a report from your GP. We have written to the surgery and will let you know as soon as we hear back.\n\nYou do not need to do anything now.\n\nCobble Insurance, underwriting team',
  },
  {
    is,
    from: 'Consular Section <no-reply@visa-appointments.example>',
    subject: 'Your interview appointment',
    text: 'Dear applicant,\n\nYour interview has been scheduled at the Consular Section.\n\nDate: 12 May 2025, 08:15\nPlace: 4 Embassy Row\n\nBring your passport, this confirmation page, one photograph and the documents that support your application. Please arrive no more than 15 minutes early. Phones are not permitted.',
  },
  {
    is,
    from: 'Immigration Service <donotreply@immigration.example>',
    subject: 'Your application has been received',
    text: 'We have received your application for a residence permit and the fee of 180 euros. Your application number is R4471203. Processing takes about 4 months. Do not contact us about the status during that time.\n\nWhen a decision has been made you will be told through your account.',
  },
  {
    is,
    from: 'University of Sedge Admissions <admissions@sedge-university.example>',
    subject: 'Your application to Sedge: interview invitation',
    text: 'Dear Robin,\n\nThank you for applying to read Veterinary Medicine. We are pleased to invite you to interview on 9 December. You will take part in six short stations and meet current students. Please confirm your attendance by 20 November in the applicant portal.\n\nAdmissions Office, School of Veterinary Science',
  },
  {
    is,
    from: 'Graduate School <gradschool@westmoor.example>',
    subject: 'Decision on your application',
    text: 'Dear Robin Ashe,\n\nThe committee has completed its review of applications for the PhD programme in Linguistics. We regret to inform you that we cannot offer you admission this year. We received over 300 applications for eight places.\n\nWe wish you success in your studies.\n\nGraduate School, Westmoor University',
  },
  {
    is,
    from: 'UniPath <updates@unipath.example>',
    subject: 'Congratulations, you have an offer!',
    text: 'Something has changed on your application.\n\nWestmoor University has made you a conditional offer for Economics (L100), starting September. Conditions: ABB at A level.\n\nSign in to see the details and reply to your offers by 4 June. If you do not reply, your offers will be declined automatically.',
  },
  {
    is,
    from: 'Lowther Lettings <applications@lowther.example>',
    subject: 'Your application for 14b Quay Street',
    text: 'Hi Robin,\n\nThanks for viewing the flat on Saturday. Unfortunately the landlord has decided to go with another applicant. We will keep your details on file and contact you if something similar comes up.\n\nKind regards,\nMina, Lowther Lettings',
  },
  {
    is,
    from: 'Homefinder <noreply@homefinder-council.example>',
    subject: 'Your housing application: under review',
    text: 'Dear Robin,\n\nYour application to join the housing register has been received and is currently under review by our assessment team. We will be in touch within 28 days to tell you your band. Please upload the missing documents as soon as possible.\n\nHomefinder, Peatmoor Council',
  },
  {
    is,
    from: 'Little Acorns <office@littleacorns.example>',
    subject: 'Application for a nursery place',
    text: 'Dear Robin,\n\nThank you for your application. We received many more than we have places for in the toddler room, so I am sorry to say that we cannot offer Juno a place in September. She is number 4 on the waiting list. Should anything change we will be in touch at once.\n\nWarm wishes,\nPaula',
  },
  {
    is,
    from: 'Hawthorn School <admissions@hawthorn.example>',
    subject: 'Interview with the Head',
    text: 'Dear Mr Ashe,\n\nFollowing Juno’s assessment morning we would like to invite you both to an interview with the Head on Tuesday 4 February at 9.30. It is an informal chat of about 20 minutes. Please let me know whether this time is convenient.\n\nRegistrar',
  },
  {
    is,
    from: 'Bright Futures Foundation <grants@brightfutures.example>',
    subject: 'Outcome of your grant application',
    text: 'Dear Robin,\n\nThank you for submitting your proposal "Mending Circles". The panel was impressed by the idea, however on this occasion we are unable to fund your project. Competition was very strong: 412 applications for 20 awards.\n\nWe encourage you to apply in future rounds.\n\nGrants team',
  },
  {
    is,
    from: 'Planning Portal <planning@peatmoor.example>',
    subject: 'Planning application 25/00412/FUL: decision',
    text: 'Dear Sir or Madam,\n\nI write with regard to your planning application for a rear extension at 9 Fern Hollow. The council has carefully considered your application and it has been refused for the reasons in the attached notice. You may appeal within 12 weeks.\n\nDevelopment Management',
  },
  {
    is,
    from: 'Road Permits <permits@peatmoor.example>',
    subject: 'Permit application submitted',
    text: 'Thank you. Your application for a resident parking permit has been successfully submitted.\n\nReference: PRK-20881\nStatus: awaiting checks\n\nWe aim to reach a decision within 5 working days.',
  },
  {
    is,
    from: 'Dara Quill <dara@thefernpost.example>',
    subject: 'interview request',
    text: 'Hi Robin,\n\nI write for The Fern Post and am working on a piece about allotment gardeners. Would you be up for a 20-minute phone interview this week? Thursday afternoon or any time on Friday works for me.\n\nThanks so much,\nDara Quill\nFeatures writer',
  },
  {
    is,
    from: 'Slow Signal Podcast <guests@slowsignal.example>',
    subject: 'Would you come on the show?',
    text: 'Hello Robin,\n\nwe loved your talk on quiet software and would like to invite you to be interviewed for our next season. Recording takes about an hour over Zoom; we can offer slots on 4, 6 and 11 March. Pick a time here and we’ll send over the questions.\n\nBest,\nMo and Elke',
  },
  {
    is,
    from: 'User Research <research@lumenbank.example>',
    subject: 'Take part in a 45-minute interview, get £50',
    text: 'Hi Robin,\n\nWe are looking for people who recently moved bank to take part in a research interview. It’s a 45-minute video call with one of our researchers and you get a £50 voucher as a thank you.\n\nFill out the screener; if you are selected we will be in touch to schedule your session.\n\nLumen research team',
  },
  {
    is,
    from: 'Dept of Sociology <panelstudy@westmoor.example>',
    subject: 'Study on shift work: your interview',
    text: 'Dear participant,\n\nThank you for agreeing to take part in our study. Your interview is on Wednesday 7 May at 14:00, in room 3.02 or on Teams. It will last about 60 minutes and will be recorded. You may withdraw at any time.\n\nPrincipal investigator: Dr O. Lahti. Ethics ref 2025-118',
  },
  {
    is,
    from: 'Moss & Pebble <hello@mosspebble.example>',
    subject: 'We have a special offer for you',
    text: 'Dear Robin,\n\nWe are delighted to offer you 20% off everything this weekend. Use the code SPRING20 at the till. This offer is valid until Sunday midnight; accept it before it’s gone!\n\nNew in: linen, jugs, garden forks\n\nUnsubscribe · Moss & Pebble Ltd',
  },
  {
    is,
    from: 'Tannery Row Shop <orders@tanneryrow.example>',
    subject: 'Status update for your order #55812',
    text: 'Hi Robin,\n\nYour order is currently being processed. We will send you another update as soon as it moves to the next stage.\n\n1 x Satchel, chestnut\n\nThank you for your patience. The team is working hard to get through a high volume of orders.',
  },
  {
    is,
    from: 'ParcelHare <notify@parcelhare.example>',
    subject: 'Choose your delivery slot',
    text: 'Your parcel from Kettle & Crane is ready to be scheduled. Please select a time slot that suits you:\n\nTue 4 Mar 08:00–10:00\nTue 4 Mar 14:00–16:00\nWed 5 Mar 10:00–12:00\n\nIf we do not hear from you within 2 days we will return the parcel.',
  },
  {
    is,
    from: 'FrontierConf Programme <cfp@frontierconf.example>',
    subject: 'Your FrontierConf submission',
    text: 'Hi Robin,\n\nThank you for submitting "Boring databases". We had 640 proposals for 45 slots and unfortunately we were not able to accept your talk this year. The quality was very high and the decision was not easy.\n\nWe hope you will apply again next year.\n\nThe programme committee',
  },
  {
    is,
    from: 'Journal of Applied Rheology <em@journal-rheology.example>',
    subject: 'Decision on manuscript JAR-D-24-00812',
    text: 'Dear Dr Ashe,\n\nThank you for submitting your manuscript. It has been assessed by the editor and two reviewers. We regret that we are unable to proceed with your submission in its present form. The comments are appended below.\n\nWe appreciate your interest in the journal.\n\nEditorial office',
  },
  {
    is,
    from: 'Short Story Prize <prize@harbourstories.example>',
    subject: 'The shortlist',
    text: 'Dear Robin,\n\nThank you for entering the Harbour Short Story Prize. Our readers have now finished and we are sorry to let you know that your story was not shortlisted on this occasion. We had 1,800 entries and many strong candidates.\n\nPlease do not be discouraged.',
  },
  {
    is,
    from: 'Riverside Volunteers <hello@riverside-volunteers.example>',
    subject: 'Thank you for applying to volunteer',
    text: 'Hi Robin,\n\nThank you for your application to become a path warden volunteer. Our coordinator will call you for an informal chat, after which we will do the usual checks. The next induction evening is 3 April.\n\nSee you on the river!\nRiverside Volunteers',
  },
  {
    is,
    from: 'Alder Rowing Club <membership@alderrowing.example>',
    subject: 'Membership application',
    text: 'Dear Robin,\n\nYour application for full membership was considered by the committee on Monday. I’m delighted to tell you that you have been accepted. Please pay the subscription by the end of the month.\n\nHon. Secretary',
  },
  {
    is,
    from: 'Hazel <alerts@hazeldating.example>',
    subject: 'Someone likes you',
    text: 'Robin, good news! 3 people liked your profile today and one sent you a message. Could this be your perfect match?\n\nSee who it is\n\nUpgrade to Hazel Gold to see everybody who viewed you. Offer ends tonight.',
  },
  {
    is,
    from: 'Dov Lerner <dov@lernerhomes.example>',
    subject: 'Your offer was accepted!',
    text: 'Robin, congratulations!! The sellers have accepted your offer on 22 Cinder Lane. Next steps: the inspection is on Friday at 10, then the appraisal. I will send over the contract for signature today. Please let me know if you have any questions.\n\nDov, Lerner Homes',
  },
  {
    is,
    from: 'Fernway Travel Support <support@fernway.example>',
    subject: 'Re: your refund request [#882100]',
    text: 'Dear Robin,\n\nThank you for your patience while we reviewed your case. Unfortunately we are unable to proceed with your application for a refund, as the booking was cancelled less than 24 hours before departure.\n\nWe will be closing this ticket. If you have further questions please reply to this email.\n\nFernway Support',
  },
]
