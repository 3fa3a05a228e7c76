import type { Sample } from './sample.ts'

const is = 'interview_invitation'

export const INTERVIEWS: Sample[] = [
  {
    is,
    subject: 'Interview with Tidewell',
    text: 'Hi Robin,\n\nwe would love to have you in for an interview on Thursday 14 May at 10:30. Does that work?\n\nPia',
  },
  {
    is,
    text: 'Thanks for applying to Larkspur Robotics! Your experience looks great and we would like to set up a 30 minute phone screen. Please pick a slot here: https://calendly.com/larkspur-hiring/30min',
  },
  { is, text: 'Your application for Data Steward stood out. Are you free for a quick call with our hiring manager early next week? Let me know some times.' },
  {
    is,
    subject: 'Invitation: Technical interview - Robin Vale',
    text: 'You have been invited to the following event.',
    event: { method: 'REQUEST', summary: 'Technical interview - Robin Vale' },
  },
  { is, subject: 'Chat about Editor at Large', text: 'See you then!', event: { method: 'REQUEST', summary: 'Robin / Quillfeather: Editor role intro call' } },
  {
    is,
    text: 'Good news! You have advanced to the final round. The on-site will consist of four conversations of 45 minutes each; our coordinator will send you an agenda. Please share your availability for the week of June 8.',
  },
  {
    is,
    subject: 'Your interview is confirmed',
    text: 'This is to confirm your interview for Claims Adjuster with Ms. Okoro on Monday at 2pm ET via Teams. Join the meeting here.',
  },
  {
    is,
    subject: 'Reminder: interview tomorrow',
    text: 'Just a friendly reminder of your interview with the Sundial Energy team tomorrow at 9:00. Bring a photo ID and ask for Lena at the desk.',
  },
  { is, text: 'We need to move your interview for Dispatcher from Tuesday to Wednesday. Would 11am still suit you? Apologies for the shuffle.' },
  {
    is,
    text: 'As the next step we ask you to record a one-way video interview. You will answer five questions in your own time; the link is open until Sunday.',
  },
  {
    is,
    subject: 'Next steps: Senior Tram Engineer',
    text: 'Robin, I am the recruiter for this role. I have gone through your application and would like to learn more about your background over the phone. When are you available this week for 20 minutes?',
  },
  {
    is,
    text: 'hey robin, thanks for applying. wanna hop on a zoom with me and our cto thursday or friday to talk about the backend role? whatever time works for you',
  },
  {
    is,
    text: 'We are pleased to invite you to our assessment centre day on 3 March, including a group exercise and two interviews. Please confirm your attendance.',
  },
  {
    is,
    text: 'Dear Robin, the selection committee would be glad to meet you in person. We propose 12 November, 15:00, in our office on Quay Street, to discuss your application for Assistant Curator. Travel costs are covered.',
  },
  {
    is,
    text: 'Following your application for Store Manager, you have been shortlisted for interview. Please choose a time slot through the portal by Friday.',
  },
  {
    is,
    text: 'Thank you for your time yesterday. The team enjoyed it and would like to invite you to a second interview with our VP of Operations. Could you let me know which of these dates suits: 4, 5 or 8 April?',
  },
  {
    is,
    text: 'Please use the link below to schedule your interview with Fernway Logistics. Interviews are held Monday to Friday. If none of the slots work, reply to this mail.',
  },
  {
    is,
    subject: 'Availability request',
    text: 'Hi Robin, Jonas from Oakhollow here. We would like to move forward with your application and arrange a screening call. Can you send me three time windows?',
  },
  { is, text: 'I am confirming our call on Friday at 4pm to talk about the Night Shift Baker role. I will ring you on the number in your resume.' },
  { is, text: 'We loved your take-home! Let us get you in front of the team: we would like to schedule a panel interview next week.' },
  {
    is,
    subject: 'Interview invitation',
    text: 'You are invited to interview for Marine Biologist II. Location: Dock Lab, Room 4. Date: 2026-02-11. Time: 13:00. The interview will last one hour.',
  },
  {
    is,
    text: 'Congratulations! You have been selected for an interview for the Summer Analyst internship. Superday is on October 2nd. RSVP by clicking below.',
  },
  {
    is,
    subject: 'Re: Gardener position',
    text: 'Sounds perfect, let us speak Wednesday at 3. I will call you on your mobile, and we can go over the position then.',
    quoted: 'Dear Ms. Holm, I am available for an interview on Wednesday afternoon.',
  },
  {
    is,
    text: 'Would you be available to come by the restaurant on Saturday morning for a trial and a chat about the sous chef position you applied for? Say 9ish?',
  },
]
