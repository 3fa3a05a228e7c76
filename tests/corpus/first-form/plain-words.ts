import { cold, no, offer, type Sample, sent, status, talk, task } from './sample.ts'

/** People and small employers who write as they speak, and the plainest forms of systems. */
export const PLAIN_WORDS: Sample[] = [
  {
    is: sent,
    subject: 'Re: Lab tech',
    text: 'Hi Amara, just to say your CV came through fine. I am at a trade fair till Thursday and will go through the pile after that. Jens',
  },
  {
    is: sent,
    text: 'Good afternoon\n\nMany thanks for dropping off your form for the lollipop patrol. Mrs Rudge in the office has it now and the head will look at them all after half term.',
  },
  {
    is: sent,
    subject: 'Ref 20/118 Grounds Maintenance Operative',
    text: 'We write to acknowledge your application in respect of the above post. The closing date is 3 March. Candidates who have not been contacted by 24 March should assume that they have not been successful.',
  },
  { is: sent, text: 'Hey, got it, thanks! Reading applications for the pastry gig on Sunday night with a glass of wine. Talk soon x Marie' },
  {
    is: sent,
    subject: 'Submission complete',
    text: 'Requisition 7781-B Tool and Die Maker\nStatus: Submitted 04/02\nYou may edit your answers until the posting closes. Do not reply.',
  },
  {
    is: sent,
    subject: 'Oystercatcher Ferries',
    text: 'Dear Ms Lund, your papers for the second engineer position are with us and complete. Our crewing manager is at sea until the 9th, we ask for a little patience.',
    also: [status],
  },
  { is: sent, text: 'Your interest in Bus Driver (Night) has been registered. Applicant number 5531. Keep this message for your records.' },
  {
    is: sent,
    subject: 'your message to Finch & Daughters',
    text: 'Thanks Bo, nice letter. I have put it with the three others we have for the apprentice joiner place and will decide who to see over the weekend.',
  },

  {
    is: talk,
    subject: 'next Tuesday?',
    text: 'Hi Amara, could you pop into the lab next Tuesday around 3? I would show you the cold room and we can talk about the technician job over a bad coffee. Jens',
  },
  {
    is: talk,
    text: 'Morning Bo. Right, I have looked through them all and yours is one of the two I want to see. Saturday 10.30 at the workshop? Wear boots.\nKit Finch',
  },
  {
    is: talk,
    subject: 'Ref 20/118',
    text: 'I write with reference to your application for Grounds Maintenance Operative and would ask you to attend at the Town Hall, Room 6, on 2 April at 14.15 hrs. Please bring your driving licence. Kindly let this office know whether you will attend.',
  },
  {
    is: talk,
    text: 'Requisition 7781-B\nEvent: Panel\nDate/Time: 2025-03-19 13:30 CT\nPanel members: R. Okoye, T. Lindqvist\nFormat: MS Teams\nTo change the time use the self service portal.',
  },
  {
    is: talk,
    subject: 'Re: Pastry',
    text: 'ok you are hired to talk to me :) thursday after close, 9pm? knock on the back door. we taste things and talk hours. M',
  },
  {
    is: talk,
    text: 'Hello Mr Mensah, the partners have read your letter and both would like half an hour of your time. Would the 14th at four suit, here in chambers? If you prefer the telephone, say so.\nClerk to Fairholm Chambers, re: pupillage',
  },
  {
    is: talk,
    subject: 'Kittiwake: conversation 2 of 3',
    text: 'Hi Noor! Sanne was very happy after speaking with you. Next is Piet, who leads the platform group. He has Monday 11-12 and Wednesday 15-16 CET free. Which one shall I block?',
  },
  {
    is: talk,
    text: 'Dear applicant, you are requested to appear before the selection board for the post of Assistant Engineer (Civil) on 12.08.2024 at 10 hrs at the Directorate, 3rd floor, with all originals. No TA/DA is admissible.',
  },
  { is: talk, text: 'hiya its Jo from the nursery!! can u do fri 2pm for a look round n a chat w the room leader? bring ur dbs if u have one x' },
  {
    is: talk,
    subject: 'Speaking with Halden',
    text: 'Just confirming that Ms Halden will ring you tomorrow at 17:00 on the number in your application. She expects to need about forty minutes and will mostly ask about the audit work.',
  },

  {
    is: no,
    subject: 'Re: Lab tech',
    text: 'Hi Amara, sorry to be the bearer of this. It was between you and one other and in the end the team leaned towards her because she has run a mass spec before. I hope we meet at the conference. Jens',
  },
  {
    is: no,
    text: 'Dear Bo, I have given the place to the lad from Bridport, he can start at once. You made a very good impression and I wish you well. Kit Finch',
  },
  {
    is: no,
    subject: 'Ref 20/118',
    text: 'I refer to your recent interview and regret that on this occasion you have not been recommended for appointment. I should like to thank you for your interest in the Council.',
  },
  { is: no, text: 'Requisition 7781-B Tool and Die Maker\nYour status: Not considered further\nReason: Position requirements' },
  {
    is: no,
    text: 'hey, been a week of thinking. i need somebody who can laminate in their sleep and you are not there yet. go work a winter at a viennoiserie and come back to me. M',
    also: [],
  },
  {
    is: no,
    subject: 'Pupillage',
    text: 'Dear Mr Mensah, the committee met on Wednesday. There were three hundred for two places and I am sorry that yours was not one of the names. I hope that you will persevere.',
  },
  {
    is: no,
    text: 'Hi Noor, thank you for the three conversations. Piet and Sanne would both have taken you, but the headcount went to Lisbon this morning, so there is no job here any more. I feel rotten about it.',
  },
  { is: no, text: 'Client feedback on the fleet manager role: very personable, but they want more HGV. So not this one. On to the next! Chantal' },
  { is: no, text: 'We have now finished the selection for the trainee programme. All places are taken and we must therefore return your documents to you.' },
  {
    is: no,
    text: 'After much debate within the faculty the appointment has been made, and it is with real regret that I write to those, you among them, whom we shall not be seeing here next year.',
  },

  {
    is: status,
    subject: 'Re: Lab tech',
    text: 'Hi Amara, no, you have not missed anything. Our director has not signed off the money for the technician and without that I can not move. I will shout when it happens. Jens',
  },
  {
    is: status,
    text: 'Dear Bo, would you send me the name of your last gaffer and a number for him? I like to ring round before I make up my mind about the apprentice. Kit',
  },
  {
    is: status,
    subject: 'Ref 20/118',
    text: 'The closing date for the above post has been extended to 17 March. Applications already received will be considered and need not be resubmitted.',
  },
  { is: status, text: 'Requisition 7781-B\nYour status has changed from Submitted to Hiring Manager Review.\nNo action is needed.' },
  {
    is: status,
    text: 'Hi Noor, so sorry, Piet is down with flu so tomorrow is off. I will come back to you with fresh times for the platform conversation as soon as he is up.',
    also: [talk],
  },
  { is: status, text: 'Hello, we can not open the file you sent with your application for night porter. Could you send it again as a PDF please?' },
  { is: status, text: 'chantal here. sent you over to Kestrel for the fleet job at 48. they usually take a week. do not go quiet on me ha' },
  {
    is: status,
    text: 'Your pre-placement health questionnaire has been received by Occupational Health. You may be telephoned by a nurse. HR will confirm your start once clearance is given.',
  },
  {
    is: status,
    text: 'I understand completely, family first. I will let the partners know that you no longer wish to be considered, and the door stays open. Clerk to Fairholm Chambers',
  },
  {
    is: status,
    subject: 'Teaching post',
    text: 'What point on the scale are you at present, and from when would your head release you? I need both before I go to the governors.',
  },

  {
    is: cold,
    subject: 'Hello from the fen',
    text: 'Dear Noor, we have not met. I run a drainage consultancy of nine and read your piece about pumping stations. One of us retires in June. Might you be persuaded to think about it? No CV needed at this stage.',
  },
  { is: cold, text: 'hi amara, ravi gave me ur number. we are short of a qc chemist for nights, good money, start asap. interested? call me, lee @ bluepeak' },
  {
    is: cold,
    text: 'Hi Bo, quick one: joinery firm near Honiton after a bench hand, perm, 17 an hour, van after six months. Up your street? Text YES and I will send details. Gemma, Westway Trades',
  },
  {
    is: cold,
    subject: 'Noor <> Kittiwake?',
    text: 'I look after engineering hires at Kittiwake (we route ambulances). Your repo on map matching is what our platform group argues about at lunch. Would you have twenty minutes for its lead? If not now, when?',
  },
  {
    is: cold,
    text: 'Dear Mr Mensah, a set of chambers that prefers not to be named yet has retained us to find a junior with tax experience. You were mentioned twice. May I telephone you one evening?',
  },
  {
    is: cold,
    text: 'Hola Amara! Me again from Norte Search. Did you get a chance to look at the site quality lead spec I sent over? Happy to explain what the package looks like.',
  },

  {
    is: task,
    text: 'Hi Amara, before we fix a date I would like you to have a go at the sheet attached: eight chromatograms, say what went wrong in each. An evening is plenty. Back to me by Monday please. Jens',
  },
  {
    is: task,
    text: 'Bo - come and cut me a dovetail. I mean it: make one at home in whatever wood you like and send me a photo of both sides by Sunday. Everyone going for the apprentice place does it. Kit',
  },
  { is: task, text: 'Requisition 7781-B\nAction required: Mechanical Aptitude (35 min)\nOpens: now\nExpires: 2025-03-12 23:59 CT\nLaunch' },
  {
    is: task,
    subject: 'Kittiwake engineering: homework',
    text: 'Hi Noor, as promised, the repository with the broken router. Fix the two failing cases, and write a few lines on what you would do with another day. Please stop after three hours, we mean it.',
  },
  {
    is: task,
    text: 'Dear Mr Mensah, all those on the list are asked to prepare an opinion of no more than 1,500 words on the enclosed instructions and to lodge it with the clerk by noon on the 20th.',
  },
  {
    is: task,
    text: 'Stage 2 of 4: numeracy and error checking. You will need 45 quiet minutes and a calculator. Your unique link works once. Applicants for Payroll Clerk must score 60% to proceed.',
  },

  {
    is: offer,
    text: 'Amara! The money came through and I would be very happy if you said yes: technician, band 5, two years, from 1 May. HR will post the contract, but tell me first. Jens',
  },
  {
    is: offer,
    text: 'Bo, the place is yours if you still want it. First year rate is on the sheet, tools provided, start the Monday after Easter. Let me know by Friday. Kit Finch',
  },
  {
    is: offer,
    subject: 'Ref 20/118',
    text: 'With reference to your interview on 2 April I have pleasure in offering you the post of Grounds Maintenance Operative, scale 3, subject to medical clearance. Please sign and return the enclosed copy within ten days.',
  },
  { is: offer, text: 'so... we had a vote and it was unanimous. come be our pastry person. 32k, two days off in a row, tips shared. say yes?? M' },
  {
    is: offer,
    text: 'Dear Mr Mensah, I have the honour to inform you that the tenants of these chambers have elected to offer you pupillage commencing in October. We should be obliged for your answer within fourteen days.',
  },
  {
    is: offer,
    text: 'Noor, terms as discussed with Piet: 78,000 base, 0.1% options, 28 days, start 1 September. If that all looks right I will send the DocuSign this afternoon. We can not wait!',
  },

  { is: 'not_job', subject: 'I GOT IT', text: 'They rang at five and I got the job!!! Start in May. Dinner on me, bring the kids. Amara xx' },
  {
    is: 'not_job',
    subject: 'Your application for a place in Reception',
    text: 'Dear parent, thank you for applying for a place at St Brannock Primary. We are sorry that we are unable to offer Leo a place. You may appeal.',
  },
  {
    is: 'not_job',
    text: 'Hi Noor, could you do Saturday at 11 to look at the flat? Bring ID and your last three payslips, the landlord wants to see them. Two other applicants are coming.',
  },
  {
    is: 'not_job',
    subject: 'The Ladder, issue 44',
    text: 'Hello readers. This week: how Pia answered when the panel asked about the gap in her CV, six questions to ask at the end of an interview, and a letter from a recruiter. Forward this to a friend.',
  },
  {
    is: 'not_job',
    text: 'Dear author, the programme committee has now made its decisions. We received 210 submissions and regret that yours was not selected for presentation at the symposium.',
  },
  {
    is: 'not_job',
    text: 'Your application for a blue badge has been received. We aim to decide within 12 weeks. You may be invited to a mobility assessment.',
  },
  {
    is: 'not_job',
    subject: 'Dentist',
    text: 'Reminder: you have an appointment with Dr Hale on Tuesday at 10:40. If you can not make it please ring reception.',
  },
  {
    is: 'not_job',
    text: 'Hi both, the panel meets on Thursday at 2 to interview the four we shortlisted for the clerk post. CVs are in the shared folder, please read them before. Sal',
  },
]
