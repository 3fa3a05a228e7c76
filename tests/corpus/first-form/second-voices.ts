import { cold, no, offer, type Sample, sent, status, talk, task } from './sample.ts'

/** More mail in the words of many trades, countries and systems. */
export const SECOND_VOICES: Sample[] = [
  {
    is: sent,
    subject: 'Stellenangebot Physiotherapie',
    text: 'Dear Mrs Ivanova, we thank you for the sending of your documents and the interest in our practice. The check of the applications will take some time, please refrain from asking in between. Team Praxis am Wehr',
  },
  {
    is: sent,
    from: 'Hollis County School District <noreply@hcsd.example>',
    subject: 'Paraprofessional - posting 4417',
    text: 'Thank you! Your materials for posting 4417 were submitted on 8/14 at 7:02 PM. The principal of each school reviews the pool and calls people directly. You can print this page.',
  },
  { is: sent, text: 'Kia ora Hemi, cheers for flicking through your details for the shearing gang. Will have a squiz tonight once the sheds are shut. Rangi' },
  {
    is: sent,
    subject: 'Confirmation of self-nomination',
    text: 'Your nomination as Junior Clarinet (sub list) was entered on 5 October. The orchestra office will write to all applicants after the screening of tapes.',
  },
  {
    is: talk,
    subject: 'Invite: Talk with Ostrea / Junior Hydrologist',
    text: 'Dear Mrs Ivanova, we found your documents convincing and want to become acquainted with you personally. We suggest Wednesday, 11 June, 16:00 o clock, at our practice. Please give us a brief confirmation.',
  },
  {
    is: talk,
    from: 'Hollis County School District <noreply@hcsd.example>',
    subject: 'Interview slot - posting 4417',
    text: 'Principal Ames at Cedar Elementary has selected you for a 20 minute conversation. Slots: 8/22 9:00, 9:20, 9:40. First come first served. Sign in at the front office with photo ID.',
  },
  {
    is: talk,
    text: 'Kia ora Hemi, you sound all right. Got a spare hour Friday arvo? Come have a look at the quarters and a feed with the gang, 4 o clock at the Wilsons turn-off. Rangi',
  },
  {
    is: talk,
    subject: 'Audition',
    text: 'Dear candidate, you are admitted to the audition for Junior Clarinet on 3 November. Call time 09:40, stage door. First round behind a screen: Mozart exposition, excerpts 1 to 5. Bring this letter.',
    also: [task],
  },
  {
    is: talk,
    text: 'Hello Sana, Meret from Solvay & Roux. I went over your file with the partners, all good. They have asked for a second conversation, this time with the client, on the 18th between 2 and 4. Does this work on your side?',
  },
  {
    is: talk,
    text: 'Namaste, your profile is shortlisted. Kindly be available for telephonic round today between 4 to 6 PM, our technical panel will call. Keep your Aadhaar and latest payslip ready. Regards, Talent Team',
  },
  {
    is: no,
    subject: 'Stellenangebot Physiotherapie',
    text: 'Dear Mrs Ivanova, we thank you once more for your documents. To our regret we must inform you that we have decided for another applicant. We send your documents back with best wishes for your further professional path.',
  },
  {
    is: no,
    from: 'Hollis County School District <noreply@hcsd.example>',
    subject: 'Posting 4417',
    text: 'The recommended candidate for posting 4417 was approved by the Board on 9/3. Your application will remain in the pool for one year should you wish to be considered elsewhere.',
  },
  { is: no, text: 'Kia ora Hemi, bad luck bro, Wiremu and his boys are coming back this season so the gang is full. Give me a bell in spring eh. Rangi' },
  {
    is: no,
    subject: 'Junior Clarinet',
    text: 'The jury did not advance your number to the second round. We thank you for playing for us and wish you every success.',
  },
  {
    is: no,
    text: 'Sana, news from the client. They loved your energy but worry about the depth on M&A and have chosen to see two people from the Big Four instead. I would not take it to heart. Coffee soon? Meret',
  },
  {
    is: no,
    text: 'Hi! Unfortunately the barista shifts went really quickly and we have no more left. Follow us on insta, we always post there first when we need people.',
  },
  {
    is: no,
    subject: 'Your candidacy - Associate Dean',
    text: 'Dear Dr Whitcombe, the advisory committee has completed its deliberations and will bring three finalists to campus. While yours is a distinguished record, you are not among them.',
  },
  {
    is: status,
    subject: 'Stellenangebot Physiotherapie',
    text: 'Dear Mrs Ivanova, the selection is unfortunately delayed because of the illness of our practice leader. We ask for your understanding and will get in contact with you unasked.',
  },
  {
    is: status,
    from: 'Hollis County School District <noreply@hcsd.example>',
    subject: 'ACTION: fingerprints',
    text: 'Before your name can go to the Board you must be fingerprinted at the service center. Bring the attached form and $38. Results take about five days.',
  },
  { is: status, text: 'Hi Sana, quick chaser from me: the client still has not come back, I rang twice. The moment I have something you will have it. Meret' },
  {
    is: status,
    text: 'We notice you have not replied to our message of 2 May concerning the deck officer vacancy. Do you wish your candidature to be kept open? Without an answer we will take it that you do not.',
  },
  {
    is: status,
    subject: 'Your candidacy',
    text: 'Dear Dr Whitcombe, with this note I wish to let you know that the search firm has forwarded the long list to our committee. We meet on the 30th. Confidentiality remains of the essence.',
  },
  {
    is: cold,
    text: 'Bonjour Sana, I recruit only for boutique law firms between Geneva and Lyon. One of them loses its disputes counsel in autumn and wants somebody trilingual. Is that a conversation you would have?',
  },
  {
    is: cold,
    from: 'Tomasz Zych <tz@hydrohire.example>',
    subject: '2x Hydrologist | Cork | EUR 450/day',
    text: 'Hi, I hope this finds you well. Two hydrologists wanted, Cork, six months rolling, inside scope. If you are free please send your latest CV plus rate and I will call. If not, who do you know? BR Tomasz',
  },
  { is: cold, text: 'Kia ora, got your name off Hemi. Chasing two rousies for the main shear, eight weeks, quarters and tucker sorted. You keen? Rangi' },
  {
    is: cold,
    subject: 'A seat in our cello section?',
    text: 'Dear Ilse, I heard the quartet in Graz and kept thinking of our empty third desk. It is not advertised yet. Before it is, may I ask whether you could imagine moving north?',
  },
  {
    is: cold,
    text: 'Hi there! You previously applied with us for a hydrologist position and although that one is gone we have just opened another in Galway. Would you like me to put you in for it?',
  },
  {
    is: task,
    text: 'Hello Sana, as they have many good people the partners ask each to send a two page note on the attached judgment (French is fine) before they decide whom to see. Deadline Sunday midnight. Meret',
  },
  {
    is: task,
    subject: 'Pre-screening tapes',
    text: 'Applicants for Junior Clarinet are requested to upload an unedited recording of excerpts 1 to 3 by 20 October. One take, no accompaniment. Link below.',
  },
  {
    is: task,
    from: 'Skillmeter <invites@skillmeter.example>',
    subject: 'Ostrea has invited you',
    text: 'Ostrea would like you to take Data Handling (Level 2). You will get 20 questions and 30 minutes. You can pause once. Start by 4 June.',
  },
  {
    is: task,
    text: 'Hi, part of how we choose is a paid half day with the crew. You would plan a small border with Ottilie and plant it. Not a quiz, we just want to see you at it. Is Thursday or Friday better?',
    also: [talk],
  },
  {
    is: offer,
    subject: 'Stellenangebot Physiotherapie',
    text: 'Dear Mrs Ivanova, we would be glad to welcome you in our team from 1 August. In the attachment you find the work contract in duplicate. Please send one copy back signed.',
  },
  {
    is: offer,
    from: 'Hollis County School District <noreply@hcsd.example>',
    subject: 'Conditional assignment',
    text: 'The Board approved your employment as Paraprofessional, Cedar Elementary, step 2, $19.84/hr, effective 9/15. Log in to accept within 3 business days. Your assignment lapses if no response is received.',
  },
  {
    is: offer,
    text: 'Kia ora Hemi, start Monday, 5.15 at the yard. Flat rate first two weeks then per head. Flick us your IRD number. Welcome to the gang! Rangi',
  },
  {
    is: offer,
    subject: 'Associate Dean',
    text: 'Dear Dr Whitcombe, it gives me great satisfaction to convey that the Provost has authorised me to make you the attached proposal for a five year term. I look forward to discussing its particulars.',
  },
  {
    is: offer,
    text: 'Sana, champagne! They want you. Paper comes tomorrow: 185k, bonus as discussed, start 1 October. Do not resign before you have signed. Meret',
  },
  {
    is: 'not_job',
    text: 'Kia ora Hemi, training moved to Thursday 6pm at the clubrooms, coach wants everyone there. Bring your boots and a plate. Sign the registration form if you have not.',
  },
  {
    is: 'not_job',
    subject: 'Your claim HC-2291',
    text: 'Dear Mrs Ivanova, we have received your documents. Your claim is under review and we will get back to you within ten working days. If anything is missing we will contact you.',
  },
  { is: 'not_job', text: 'Hi Sana, are you free Saturday for lunch? Would love to hear how it is all going. Does one suit? The usual place. Mum' },
  {
    is: 'not_job',
    subject: 'Quotation 5512',
    text: 'Dear Sir, thank you for your enquiry. We are pleased to offer you the attached quotation for roof works. The price is subject to a site visit. Please sign and return to accept.',
  },
  {
    is: 'not_job',
    subject: 'Choir',
    text: 'Dear all, the committee met on Tuesday. Unfortunately the hall is not available in March so the concert is postponed. We will let you know the new date as soon as possible.',
  },
  {
    is: 'not_job',
    text: 'Hi, I saw your listing for the cello. Is it still available? I could come and see it on Thursday evening around 7, would that suit?',
  },
  {
    is: 'not_job',
    subject: 'Project kick-off',
    text: 'Hi team, please send me your availability for a kick-off call next week. Attached the brief and the task list. We need the first draft by Friday.',
  },
]
