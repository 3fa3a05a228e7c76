import type { Sample } from './sample.ts'

/** Applications followed through their mail: a food factory, an office abroad, a kitchen, a university, an agency. */
export const FOLLOWED_THROUGH: Sample[] = [
  {
    is: 'application_confirmation',
    subject: 'Your Hirewise receipt',
    text: 'Hi Tobias, Marram Foods has your application for Line Supervisor (ref LS-88). The hiring manager gets it in one bundle after 30 June. Nothing more to do for now.',
  },
  {
    is: 'application_confirmation',
    text: 'Dear Mr Brandt, many thanks for your mail and attachments of yesterday. I have passed them to our HR department in Graz, who will get in contact.',
  },
  {
    is: 'application_confirmation',
    subject: 'Re: kitchen',
    text: 'Evening Tobias. Yep your CV landed, chef will have a read on his break. If you know anyone for pot wash give us a shout too.',
  },
  {
    is: 'interview_invitation',
    subject: 'Marram Foods - next step',
    text: 'Hi Tobias, you made the list for Line Supervisor. Please tell us by Friday which of these you would like: Tue 10am, Tue 2pm, Wed 9am. It is one hour with the plant manager, on site in Leven, hard shoes please.',
  },
  {
    is: 'interview_invitation',
    text: 'Dear Mr Brandt, your dossier has pleased us very much. Would it be possible for you to visit us in Graz in calendar week 24? We reimburse the second class rail fare.',
  },
  {
    is: 'interview_invitation',
    subject: 'Re: kitchen',
    text: 'chef says come tonight for service if u can, 5pm, whites on. youll do veg then he will talk to you after about hours and that',
  },
  {
    is: 'interview_invitation',
    subject: 'Teams link',
    text: "Hi Ngozi, here is the Teams link for tomorrow's 11.00 with Professor Baird and the HR partner. They will begin with your research plan and finish with your own questions. Good luck!",
  },
  {
    is: 'interview_invitation',
    text: 'Hello, this is Carla from Dune Talent. Ecolabs would like to move you on to meet their VP. She has got Monday afternoon wide open. Send me two times and I will lock one in.',
  },
  {
    is: 'rejection',
    subject: 'Marram Foods - Line Supervisor',
    text: 'Hi Tobias, this time Marram Foods has gone ahead with someone else for Line Supervisor. We know that is not the message you hoped for. Other jobs near Leven are listed in your account.',
  },
  {
    is: 'rejection',
    text: 'Dear Mr Brandt, after thorough examination of your dossier we came to the conclusion that your profile does not correspond with what we search in the desired extent. We hope that you soon find a fitting task.',
  },
  { is: 'rejection', subject: 'Re: kitchen', text: 'sorry mate chef took on the other lad, it was a toss up. we will keep your number for christmas' },
  {
    is: 'rejection',
    subject: 'Lectureship',
    text: 'Dear Ngozi, the panel completed its work this afternoon and I am sorry to say we shall not be making you an offer. It was the strongest field in years.',
  },
  {
    is: 'rejection',
    text: 'Carla here. Ecolabs just rang: the VP wants somebody who has already run a team of 20. So that is that one closed. Let us talk Thursday about Fenwick.',
  },
  {
    is: 'status_update',
    subject: 'Marram Foods - Line Supervisor',
    text: 'Hi Tobias, a short delay: Marram Foods is still reading applications for Line Supervisor and now plans to contact people in the week of 14 July.',
  },
  {
    is: 'status_update',
    text: 'Dear Mr Brandt, we miss still the copy of your final certificate. Please hand it in later so that we can treat your application further.',
  },
  { is: 'status_update', subject: 'Re: kitchen', text: 'hiya chef hasnt made his mind up yet, hes got one more in saturday. will text you' },
  {
    is: 'status_update',
    subject: 'Lectureship',
    text: 'Dear Ngozi, to complete the file could you let me have your passport page and the share code from the Home Office? Nothing can be issued until these are on record.',
  },
  { is: 'status_update', text: 'Carla from Dune. Ecolabs have confirmed they got your CV and will look at it with the VP on Friday. Fingers crossed.' },
  {
    is: 'status_update',
    subject: 'Withdrawal',
    text: 'Dear Tobias, as you asked we have withdrawn you from Line Supervisor at Marram Foods. You can apply again at any time.',
  },
  {
    is: 'recruiter_outreach',
    text: 'Hi Ngozi, I head the ocean group at Skerry. We have money for a five year post and I would rather ask people whose papers I use than wait for adverts. Would you at least have a look?',
  },
  {
    is: 'recruiter_outreach',
    subject: 'Production Lead - Fife',
    text: 'Hi Tobias, Dune Talent here. A food producer we look after needs a production lead, days only, 38-42k. You look bang on for it. Free for a 5 minute call?',
  },
  {
    is: 'recruiter_outreach',
    text: 'Hello chef! We open a 40 cover place on the pier at Easter and heard from Dougie that you might be ready to run your own pass. Come and see the space?',
  },
  {
    is: 'assessment',
    subject: 'Marram Foods: food safety quiz',
    text: 'Hi Tobias, the next part for Line Supervisor is 25 multiple choice questions on food safety. Pass mark 80%. Do it before Sunday midnight, on any phone or computer.',
  },
  {
    is: 'assessment',
    text: 'Dear Mr Brandt, please work on the enclosed case and send us your result (maximum 3 pages) until next Tuesday. You should calculate about four hours for this.',
  },
  {
    is: 'assessment',
    subject: 'Lectureship',
    text: 'Dear Ngozi, all shortlisted candidates are asked to submit a syllabus for a ten week module and a recorded mini-lecture of eight minutes. The portal closes on 4 May.',
  },
  {
    is: 'offer',
    subject: 'Marram Foods',
    text: 'Hi Tobias, Marram Foods would like you to be their new Line Supervisor! You will find the pay, hours and start date in your account. You have until 21 July to accept.',
  },
  {
    is: 'offer',
    text: 'Dear Mr Brandt, we are delighted to communicate you that the management decided for you. The draft of the employment agreement follows in the next days by post.',
  },
  {
    is: 'offer',
    subject: 'Re: kitchen',
    text: 'right chef wants you. 12.80 and a share of tips, 4 days, starts weds. bring bank details and your own knives lol welcome',
  },
  {
    is: 'offer',
    text: 'Ngozi, I have just come out of the meeting. It is you. Salary on point 38, start in September if you can. The letter is being typed up as I write.',
  },
  { is: 'offer', text: 'Carla here, sit down. Ecolabs are offering 64 plus the bonus plus stock. They need a yes by Monday noon. So proud of you!' },
  { is: 'not_job', text: 'Hi Tobias, the plumber can come Tue 10am or Wed 9am, tell me which you prefer and leave the key with me. Ann next door' },
  {
    is: 'not_job',
    subject: 'Syllabus',
    text: 'Dear Ngozi, please upload the syllabus for your module by 4 May, students have started to ask. Teaching office',
  },
  { is: 'not_job', text: 'Hi, thanks for your order! It will be with you on Tuesday between 10 and 12. Text STOP to opt out' },
  { is: 'not_job', text: 'Carla here, did you book the tickets for Friday? I can do 8pm or 10pm. Let me know which.' },
]
