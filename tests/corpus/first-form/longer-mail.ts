import type { Sample } from './sample.ts'

/** Mail at the length that systems and people really send, with the greetings, footers and second thoughts around the news. */
export const LONGER_MAIL: Sample[] = [
  {
    is: 'interview_invitation',
    subject: 'Kestrel Foods: next steps for Procurement Analyst',
    text: 'Hi Noor,\n\nThank you for your interest in Kestrel Foods and for the time you spent on your application. Our team enjoyed reading it.\n\nWe would like to get to know you better in a 45-minute video conversation with Dana Ruiz, our Head of Procurement. Use this link to pick the time that suits you best:\n\nhttps://app.goodtime.io/b/kestrel/ruiz\n\nIf you need an adjustment for the conversation, just let us know.\n\nBest,\nThe Kestrel talent team\n\nKestrel Foods is an equal opportunity employer. Unsubscribe from talent updates.',
  },
  {
    is: 'interview_invitation',
    text: 'Dear Ms Haddad,\n\nFurther to your recent application for the position of Hospital Pharmacist, I am pleased to inform you that you have been shortlisted.\n\nYour interview will take place on Tuesday 9 September at 11.20 in the Education Centre. Please bring proof of your right to work and your registration certificate.\n\nKindly confirm by return of e-mail that you will attend.\n\nYours sincerely\nR. Pound',
  },
  {
    is: 'interview_invitation',
    subject: 'Re: Your application',
    text: 'Hi Noor - quick one. Lewis and I would both be up for speaking with you this week about the product role. How is Thursday after 2? Otherwise Friday morning. 30 mins, nothing to prepare.\n\nSent from my phone',
  },
  {
    is: 'interview_invitation',
    text: 'Hello Noor,\n\nIt was a pleasure to speak with you on Monday! The feedback from Ivo was really positive and we would like to bring you to our Ghent office to meet the rest of the group. Expect three sessions: system design, pairing, and a lunch with the founders. Could you please send me your availability for the last week of October?\n\nHelen, recruiting',
  },
  {
    is: 'interview_invitation',
    subject: 'Action required: schedule your phone interview',
    text: 'Congratulations, Noor!\n\nYou are moving to the phone interview stage for Customer Success Associate (JR-10093).\n\nSelf-schedule your interview within 3 business days. Slots are first come, first served.\n\nThank you,\nPinnacle Talent Acquisition\n\nThis mailbox is not monitored.',
  },
  {
    is: 'interview_invitation',
    subject: 'Updated invitation: Onsite Interview with Hemlock Bio @ Wed Mar 4, 2026 9am - 1pm (PST)',
    text: 'This event has been updated.\nChanged: time\n\nOnsite Interview with Hemlock Bio\nWhen: Wed Mar 4, 2026 9am - 1pm\nJoining info: Join with Google Meet\nOrganizer: recruiting coordination',
    event: { method: 'REQUEST', summary: 'Onsite Interview with Hemlock Bio' },
  },
  {
    is: 'interview_invitation',
    text: 'noor, our head of ops asked me to find 20 min with you re: the fleet manager opening you applied for. pls book here calendly.com/quarryline-ops/20 thx',
  },
  {
    is: 'interview_invitation',
    text: 'Dear candidate,\n\nthe appointments board has met and would like to see you for the post of Deputy Registrar. Interviews are being held on 17 and 18 June. You will be asked to give a ten-minute presentation on a topic of your choice.\n\nPlease telephone Mrs Byrne to agree a time.',
  },
  {
    is: 'assessment',
    subject: 'Pinnacle Graduate Programme - Stage 2',
    text: 'Dear Noor,\n\nThank you for completing your application form. We were pleased to see that you meet our criteria and would like you to progress to stage 2.\n\nStage 2 consists of two online tests, which take around 40 minutes in total. You can practise beforehand. The link will expire at midnight on Sunday 8 November, so please do not leave it to the last minute.\n\nStart stage 2\n\nIf you have any technical difficulties please contact our helpdesk.\n\nGraduate Recruitment',
  },
  {
    is: 'assessment',
    text: 'Hi Noor,\n\nThanks for chatting with me earlier! As mentioned, the next part is a take home. You will find the data set and questions in the zip file. Most people spend two to three hours. Could you get it back to me by Sunday evening? We will then set up the onsite.\n\nThanks,\nIvo',
  },
  {
    is: 'assessment',
    subject: 'Invitation to complete an assessment from Hemlock Bio',
    text: 'Hemlock Bio has invited you to an assessment for the role Lab Automation Engineer.\n\nBefore you start:\n- You need a laptop with a camera and a stable internet connection\n- Set aside 70 minutes\n- Once you start you cannot pause\n\nGet started\n\nThis link is unique to you. Need help? Visit our support centre.',
  },
  {
    is: 'assessment',
    text: 'Dear applicant, in order to continue with your application for Deputy Registrar please sit the online reasoning exercise at the address below before noon on 4 June. Candidates who have not done so by then will be taken to have withdrawn.',
  },
  {
    is: 'assessment',
    text: 'We reviewed your portfolio and want to see more. Here is a prompt: redesign the checkout of a bike shop. A few sketches and a page of reasoning are plenty. We pay 200 for your time. If you can send it by the 20th, we can discuss it when we meet.\n\n- the design team at Quarryline, about the designer position',
  },
  {
    is: 'offer',
    subject: 'Kestrel Foods // Offer',
    text: 'Noor,\n\nOn behalf of everyone at Kestrel I am so happy to share that we want you on the team! Attached is the written version of what we discussed by phone: Procurement Analyst, full time, 54,000 per year, 28 days of leave, start on 2 March. Have a read, ask me anything, and if all looks good please sign by the 15th.\n\nDana',
  },
  {
    is: 'offer',
    text: 'Dear Ms Haddad,\n\nPost of Hospital Pharmacist\n\nFollowing your interview I have pleasure in offering you the above post, subject to receipt of satisfactory references and occupational health clearance. The salary will be on band 6.\n\nPlease indicate your acceptance by signing and returning one copy of this letter.\n\nYours sincerely',
  },
  {
    is: 'offer',
    text: 'Hi Noor! It is official: the summer internship is yours if you want it. 12 weeks, $28 an hour, Ghent office. I will send the contract through DocuSign this afternoon. Can you tell me by Wednesday whether you accept?',
  },
  {
    is: 'offer',
    subject: 'Please DocuSign: Employment Agreement - Noor Haddad',
    text: 'Hemlock Bio HR sent you a document to review and sign.\n\nREVIEW DOCUMENT\n\nHi Noor, please find enclosed your employment agreement for Lab Automation Engineer.',
  },
  {
    is: 'offer',
    text: 'Thank you for your patience while we got approval. We can now confirm that the committee has chosen you for the Deputy Registrar position and we would like to offer you a two-year contract. Human Resources will contact you about the formalities and a background check.',
  },
  {
    is: 'rejection',
    subject: 'Kestrel Foods - Procurement Analyst',
    text: 'Hi Noor,\n\nThank you for meeting with Dana and Luis last week, and for your thoughtful follow-up. Everyone spoke highly of you.\n\nIt came down to two very good people, and we offered the position to the other one, who has worked with our ERP before. I wanted you to hear it from me rather than from a form.\n\nI would genuinely like to talk again when we hire for the Lyon team in autumn. May I keep your details?\n\nWarmly,\nHelen',
  },
  {
    is: 'rejection',
    text: 'Dear Ms Haddad,\n\nDeputy Registrar\n\nThank you for your application for the above post. The standard of applications was high, and I am writing to let you know that on this occasion you have not been shortlisted for interview.\n\nMay I take this opportunity to thank you for the interest you have shown in the university.',
  },
  {
    is: 'rejection',
    subject: 'Your application to Pinnacle',
    text: 'Hello Noor,\n\nWe know how much work goes into applying, so thank you. Having looked at your answers alongside those of other applicants, we will be focusing on people who have already led a support team of this size.\n\nThis decision concerns this opening only: there are 14 other open roles on our site, and nothing stops you from applying again today.\n\nPinnacle Talent Acquisition\nManage preferences | Unsubscribe | View in browser',
  },
  {
    is: 'rejection',
    text: 'We appreciate your interest in the Lab Automation Engineer opportunity. This requisition has been withdrawn by the business and we are no longer recruiting for it. Any interviews that were planned will not take place. We are sorry for the inconvenience.',
  },
  {
    is: 'rejection',
    text: 'hey noor, bad news from the client on the fleet manager job, they went internal. will keep looking for you and ping you if anything else comes up. cheers, tomas (staffgate recruitment)',
  },
  {
    is: 'rejection',
    subject: 'Stage 2 result',
    text: 'Thank you for completing the tests. Your score did not reach the benchmark that we set for this programme, so your application will not be taken forward. You are welcome to apply again in 12 months. Feedback on your test is available in your account.',
  },
  {
    is: 'status_update',
    subject: 'Your application: Customer Success Associate',
    text: 'Hi Noor,\n\nWe wanted to give you a quick update. Applications for this role closed on Friday, and we are now working our way through them. Given the number we received, this may take us until the end of next week. You do not need to do anything; we will write to everyone either way.\n\nPinnacle Talent Acquisition',
  },
  {
    is: 'status_update',
    text: 'Dear Ms Haddad, we refer to your application for the post of Hospital Pharmacist. Please note that your form lacks the details of a second referee. We would be grateful if you could supply these by Friday, as we cannot consider incomplete forms.',
  },
  {
    is: 'status_update',
    text: "Hi Noor, Ivo is down with the flu, so I am afraid that we have to call off tomorrow's interview. I will come back to you with new dates once he is better. Sorry for the short notice! Helen",
  },
  {
    is: 'status_update',
    text: 'As requested, we have removed your application for Lab Automation Engineer from consideration. Thank you for letting us know, and we hope that you will think of Hemlock Bio again in the future.',
  },
  {
    is: 'status_update',
    text: 'Hello Noor, thanks so much for coming to the office on Wednesday; the group had a great time. We have two more conversations lined up this week and plan to come to a decision on Monday. I will call you then in any case.',
  },
  {
    is: 'status_update',
    subject: 'Background check initiated',
    text: 'Kestrel Foods has asked us to perform a background screening in connection with your employment. Please log in within 5 days to provide your consent and address history.',
  },
  {
    is: 'status_update',
    text: 'Just letting you know that I submitted your CV to the client for the fleet manager role this morning. They usually take about a week to come back with feedback. Tomas, Staffgate Recruitment',
  },
  {
    is: 'recruiter_outreach',
    subject: 'Lab automation in Ghent?',
    text: 'Hi Noor,\n\nI lead talent at Hemlock Bio, a series B company that grows enzymes for recycling. We are adding a second engineer to the automation squad, and when I saw your talk on pipetting robots I thought of you straight away.\n\nYou would own the scheduling software end to end. The range is 70-85k plus options, and we are flexible on remote days.\n\nWould you be up for an informal call to hear more? If now is not a good moment, no worries at all.\n\nCheers,\nMaud',
  },
  {
    is: 'recruiter_outreach',
    text: 'Greetings,\n\nThis is Raj from Apexon Staff. I have come across your resume on one of the job portals and would like to share a requirement that suits your skill set.\n\nRole: Supply Chain Consultant\nLocation: Columbus, OH (onsite)\nDuration: 6+ months\n\nKindly revert with your updated resume, visa status, current location and expected rate.\n\nIf you are not available, please refer someone.',
  },
  {
    is: 'recruiter_outreach',
    subject: 'Following up: Fleet Manager, Staffgate',
    text: 'Hi Noor, just floating this to the top of your inbox in case you missed my last note. My client would consider someone with your profile at up to 65k and a car. Even if you are happy where you are, I would be glad to have a chat about the market.',
  },
  {
    is: 'recruiter_outreach',
    text: 'Noor, your former colleague Ines mentioned that you might be open to something new. We are looking for a senior analyst to build our pricing function. Nothing formal yet, but can I buy you lunch and tell you about it?',
  },
  {
    is: 'application_confirmation',
    subject: 'Thank you for your application to Pinnacle',
    text: 'Hi Noor,\n\nThanks for applying for Customer Success Associate! We are glad you want to help our customers grow.\n\nWhat to expect:\n- We read every application, and aim to reply within two weeks.\n- If there is a match, a recruiter will set up a phone interview.\n- For some roles we ask you to do a short online assessment.\n- The last step is a meeting with the team, after which we make an offer.\n\nWhile you wait, read our blog, follow us on LinkedIn or join our next virtual hiring event.\n\nPlease beware of scams: we never ask for money or offer jobs without an interview.\n\nPinnacle Talent Acquisition',
  },
  {
    is: 'application_confirmation',
    subject: 'Hospital Pharmacist - ref 4471',
    text: 'Thank you for submitting your application for the above vacancy.\n\nShortlisting takes place in the week after the closing date. If you have not been contacted within three weeks of that date, please assume that you have not been successful on this occasion. We regret that we are unable to give feedback at this stage.\n\nThis is an automated response. Replies are not read.',
  },
  {
    is: 'application_confirmation',
    text: 'Dear Noor Haddad,\n\nYou have successfully submitted your application for Lab Automation Engineer at Hemlock Bio. You can view, edit or withdraw it in your candidate home until the position has been filled.\n\nYour username is your e-mail address. If you forgot your password, you can reset it here.\n\nKind regards\nHemlock Bio Recruiting',
  },
  {
    is: 'application_confirmation',
    subject: 'Noor, your application was sent to Quarryline',
    from: 'LinkedIn <jobs-noreply@linkedin.com>',
    text: 'Your application was sent to Quarryline\n\nFleet Manager\nQuarryline - Antwerp (Hybrid)\n\nApplied on 3 March\n\nNow, take these next steps for more success\nView similar jobs you may be interested in\nLogistics Lead, Tidewell\nTransport Planner, Fernway\n\nSee more jobs\nUnsubscribe | Help',
  },
  {
    is: 'not_job',
    subject: 'Noor, 30+ new jobs match your preferences',
    text: 'Top job picks for you\n\nSupply Chain Manager\nQuarryline, Antwerp\nActively recruiting\n\nProcurement Lead\nKestrel Foods, Lyon\nEasy Apply. Be an early applicant\n\nSee all jobs\n\nGet the new app. Unsubscribe.',
  },
  {
    is: 'not_job',
    subject: 'Meet us on campus',
    text: 'Hi Noor,\n\nPinnacle is coming to your university! Join us on 12 October for pizza, a talk by our engineers and the chance to meet our recruiting team. Bring your resume. We will also tell you how to apply for our summer internships.\n\nSave your spot today.',
  },
  {
    is: 'not_job',
    text: 'Thank you for registering with the Hemlock Bio careers site. Your user name is noor.h. You can now search for positions, save your profile and apply online. To complete your registration please confirm your email address.',
  },
  {
    is: 'not_job',
    subject: 'Your interview prep plan',
    text: 'Ready to ace your next interview? Our coaches have helped 10,000 candidates land offers at top companies. Book a mock interview this week and get 25% off.',
  },
  {
    is: 'not_job',
    subject: 'Tell us how we did',
    text: 'Hi Noor, now that the hiring process for Customer Success Associate has ended, we would love your feedback. The survey takes three minutes and is confidential. It has no influence on any application.',
  },
  {
    is: 'not_job',
    text: 'Hi Noor, Anika from the tennis club. We still need someone for the position of team captain. Would you be interested? We could talk about it on Thursday after the match. The application form for the league is due next week.',
  },
  {
    is: 'not_job',
    subject: 'Your mortgage application',
    text: 'Dear Ms Haddad, we have reviewed your application and are pleased to offer you a mortgage of 240,000 at 3.1% fixed for ten years. The offer is valid until 30 April. To accept, please sign the enclosed documents and schedule a call with your adviser.',
  },
  {
    is: 'not_job',
    subject: 'Decision on your submission to the Delta Conference',
    text: 'Dear author, thank you for submitting your paper. We received a very high number of submissions and regret that we are unable to accept yours. The reviews are attached. We hope to see you at the conference.',
  },
  {
    is: 'not_job',
    text: 'Hi all, a reminder that interviews for the new lab assistant are on Tuesday. Please read the three resumes before the meeting and send me your questions for the candidates. Bea',
    also: ['interview_invitation'],
  },
  {
    is: 'not_job',
    subject: 'Weekly hiring trends',
    text: 'This week: layoffs slow down, remote roles are back, and why recruiters ghost candidates. Plus our pick of remote positions. Read online. You receive this newsletter because you signed up at our site.',
  },
  {
    is: 'not_job',
    text: 'We have an urgent opening for a payment agent in your area. No interview needed! Earn $3,000 a week from home. Simply receive transfers to your bank account and keep 10%. Reply with your full name and phone number.',
  },
  {
    is: 'not_job',
    text: 'Your application for planning permission (ref 26/0471) has been validated. The case officer is Mr Quill. A decision is expected by 30 June. Neighbours have been notified.',
  },
]
