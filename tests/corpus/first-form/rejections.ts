import type { Sample } from './sample.ts'

const is = 'rejection'

export const REJECTIONS: Sample[] = [
  {
    is,
    text: 'Thank you so much for applying to Tidewell and for the care you put into your answers. It was a pleasure to read them. We chose someone whose years on ferries were closer to what this crew needs. We hope our paths cross again.',
  },
  {
    is,
    subject: 'Your application at Larkspur Robotics',
    text: 'Hi Robin, I appreciate your patience. After a lot of back and forth we have decided to continue with applicants who have shipped embedded firmware. Wishing you all the best.',
  },
  { is, text: 'Unfortunately, we will not be progressing your application for Data Steward on this occasion.' },
  { is, text: 'The Night Shift Baker position has been filled. Thank you for your time and interest.' },
  {
    is,
    subject: 'Update on requisition 4410',
    text: 'The hiring team has decided to cancel this requisition. As a result your application has been closed. Feel free to browse our other openings.',
  },
  { is, text: 'hi robin\nthanks for coming in last week, we really enjoyed meeting you\nwe went with another candidate in the end, sorry\nall the best\njo' },
  {
    is,
    text: 'Thank you for interviewing with us for Assistant Curator. The panel was impressed, and the decision was not easy, but we will not be making you an offer.',
  },
  { is, text: 'We regret to inform you that your candidacy was unsuccessful. We received an overwhelming response to this vacancy.' },
  {
    is,
    subject: 'Senior Tram Engineer',
    text: 'Although your background is impressive, your qualifications do not meet the requirements of this role at present. Please do keep an eye on our careers page and apply to other roles that match your experience.',
  },
  {
    is,
    text: 'While you have not been selected for Marketing Associate, we think your skills could suit our Events Coordinator opening and encourage you to apply for it here.',
  },
  { is, text: 'We have reviewed your application and have made the decision to not move forward at this time. This is no reflection on your abilities.' },
  { is, text: 'You are no longer under consideration for the position of Welder (req 5521).' },
  {
    is,
    text: "Thanks for your interest in Quillfeather. We've now closed the search for an Editor at Large and won't be taking your application any further.",
  },
  { is, text: 'After careful thought, the team opted to pass on your application for now. Please try us again in six months!' },
  {
    is,
    subject: 'Following up',
    text: "It was great chatting on Tuesday. I took it to the partners and we don't think it's the right match at this stage of the company. Happy to stay in touch.",
  },
  { is, text: 'Status of your application: Not selected. Position: Claims Adjuster, Redstone Casualty.' },
  { is, text: 'We are sorry to say that we are unable to offer you a place on our graduate scheme this year.' },
  {
    is,
    text: "I wanted to get back to you personally. We ended up hiring internally for the dispatcher job, so we won't need to go ahead with the interview next week.",
  },
  {
    is,
    text: 'Thank you for completing the coding challenge. We compared all submissions and other candidates were a closer fit, so we are not inviting you to the next round.',
  },
  {
    is,
    text: '<div>Dear Robin,<br><br>Thank you for your interest in Sundial Energy. We have decided to pursue other applicants whose experience more closely aligns with our needs.&nbsp;We wish you luck.</div>',
  },
  {
    is,
    text: 'We have completed our review of applications for the Lighthouse Keeper post and yours was not among those shortlisted. We will retain your details for future vacancies.',
  },
  { is, text: 'Your application for Barista was declined by the employer.' },
  { is, text: 'due to budget changes we decided not to hire for this role anymore. thank you for understanding and good luck with the search' },
  {
    is,
    text: 'Dear candidate\n\nWe are writing about your application to the Fernway Logistics\nDriver Academy. After thorough evaluation we are not able to\nadvance you to the next stage of the selection\nprocess.\n\nFernway',
  },
  { is, text: 'Thanks again for your time. In the end there were candidates with more direct retail experience and we have extended an offer to one of them.' },
  { is, text: 'At this point we have chosen to go in a different direction for the Head of Growth role.' },
  { is, text: 'We do not currently have an opening that fits your profile, but we would love to keep your resume for the future.' },
  {
    is,
    text: 'We are not moving forward with your application for Analyst I. Due to the volume of applications, we cannot provide individual feedback. If you have questions, visit our help centre.',
  },
  { is, text: 'This role is no longer available, so we are closing out your application. We encourage you to set up job alerts.' },
  { is, text: 'After reviewing your test results, we will not proceed with your candidacy.' },
  {
    is,
    subject: 'Your interview with Peregrine Freight',
    text: 'Thank you for taking the time to interview for Dispatcher. We have selected a candidate who has accepted our offer. We appreciate your effort and wish you success in your career.',
  },
  {
    is,
    text: 'We gave your profile serious thought. This time around the answer is no, and I know how disappointing that is. Keep building, and write to me when you have a year of production experience behind you. Hana, hiring manager',
  },
]
