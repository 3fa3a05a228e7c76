import { cold, no, offer, type Sample, sent, status, talk, task } from './sample.ts'

/** Short mail of trades, offices and systems around one application each. */
export const THIRD_VOICES: Sample[] = [
  {
    is: sent,
    subject: 'RE: Veterinary nurse',
    text: 'Hello Maja, lovely application, thank you. The partners are reading everything together on Wednesday evening so expect to hear from one of us on Thursday. Pat',
  },
  {
    is: sent,
    from: 'PeopleGate <noreply@peoplegate.example>',
    subject: 'We have it: Tram Driver (Depot North)',
    text: 'Hello Idris,\n\nYour details are safely with City Lines. Here is what comes next: a recruiter checks your licence, and if all is in order you will be called.\n\nView your profile | Withdraw',
  },
  {
    is: sent,
    text: 'Dear Sir, your application dated 12/05 for the post of Lower Division Clerk is received and entered at Sl. No. 884. Hall tickets shall be issued to eligible candidates only.',
  },
  { is: sent, text: 'thanks idris thats perfect, ive printed it off for steve, hes the one who decides on the vans. bye for now, Tracey' },
  {
    is: talk,
    subject: 'RE: Veterinary nurse',
    text: 'Hello Maja, everyone here wants to say hello! Would you be up for an hour at the surgery on the 12th, after evening clinic, say quarter past seven? You would see the kennels and then it is just Pat and me with a pot of tea.',
  },
  {
    is: talk,
    from: 'PeopleGate <noreply@peoplegate.example>',
    subject: 'City Lines has chosen a date for you',
    text: 'Hello Idris,\n\nAppointment: Tuesday 4 March, 07:45\nPlace: Depot North, gate 2\nWith: Ms Farouk (driver manager)\nDuration: 50 min\n\nAccept | Ask for another date',
  },
  {
    is: talk,
    text: 'Idris mate, steve says come down the yard monday dinner time, he will take you round the block in the luton and have a natter. bring your card. Tracey',
  },
  {
    is: talk,
    subject: 'Your availability',
    text: 'Dear Dr Anand, the search committee was intrigued by your statement on teaching and would be grateful for a forty-five minute video meeting in the week of 10 February. My assistant will circulate some options; tell me please if any day is impossible.',
  },
  {
    is: talk,
    text: 'Hi Lucia, this is Owen from Bright & Partners. Good news, Marlow want to go ahead and see you! They can do Thu 9:30 or Fri 16:00 at their London Bridge office, it will be with the CFO. Which do you prefer? I will prep you the day before.',
  },
  {
    is: no,
    subject: 'RE: Veterinary nurse',
    text: 'Hello Maja, I promised an honest answer so here it is. We loved you but Pat felt we could not train someone up right now, and a registered nurse turned up out of nowhere. If you qualify next summer please come straight to us.',
  },
  {
    is: no,
    from: 'PeopleGate <noreply@peoplegate.example>',
    subject: 'City Lines: news about Tram Driver (Depot North)',
    text: 'Hello Idris,\n\nThe recruiter has made a choice for Tram Driver (Depot North) and your profile was not kept. That happens to most profiles, so keep going!\n\nSee who else is looking for drivers',
  },
  { is: no, text: 'idris its tracey. steve had to give it to his nephew, dont ask. he did say you drive lovely. all the best love' },
  {
    is: no,
    subject: 'Search 2025-07',
    text: 'Dear Dr Anand, I write with an update that will disappoint you: the dean has cancelled the line and we are dissolving the search. Please know how much the committee admired your work.',
  },
  {
    is: no,
    text: 'Hi Lucia, Owen here. Marlow came back - it is a no I am afraid, they felt the treasury piece was a bit light. Really nice words about you otherwise. Let us regroup tomorrow.',
  },
  {
    is: no,
    text: 'Madam, with reference to your application for the post of Pharmacist it is intimated that you do not fulfil the age criterion and your candidature stands rejected.',
  },
  {
    is: status,
    subject: 'RE: Veterinary nurse',
    text: 'Hello Maja, sorry, we have been up to our elbows in lambing and nobody has looked at a single letter. Give us until the end of the month? Yours is safe. Pat',
  },
  {
    is: status,
    from: 'PeopleGate <noreply@peoplegate.example>',
    subject: 'City Lines asks for one more thing',
    text: 'Hello Idris,\n\nTo continue with Tram Driver (Depot North) City Lines needs: medical certificate (not older than 6 months). Add it to your profile before 20 March.\n\nAdd document',
  },
  { is: status, text: 'Idris are you still about? steve is off with his back so the van thing is up in the air till he is right. Tracey' },
  {
    is: status,
    subject: 'Search 2025-07',
    text: 'Dear Dr Anand, we have now written to your three letter writers and hope to have everything in hand by the first week of January.',
  },
  { is: status, text: 'Hi Lucia, just so you know Marlow are seeing two others on Monday and will compare notes Tuesday. You are in a good place. Owen' },
  {
    is: cold,
    text: 'Hi Maja, I am the practice manager at Willow Vets across the river. Pat speaks highly of you and I know they had no room. We might. Can I tell you about it?',
  },
  {
    is: cold,
    subject: 'Drivers needed - N. Yorks',
    text: 'Idris, saw you have got cat C+E on your profile. 4 on 4 off, nights, 16.80, new Scanias. Proper firm. Want the number? Baz @ Haul People',
  },
  {
    is: cold,
    text: 'Dear Dr Anand, I chair chemistry at Ostwald. We expect to advertise a position in your area in spring and your name comes up whenever I ask around. May I send you the text when it is ready, and would you consider it?',
  },
  {
    is: cold,
    text: 'Lucia, hope you do not mind the LinkedIn stalk! I am helping a listed retailer find its next Head of Treasury, brand new team, 130 plus bonus. Not sure you are even thinking of a change but thought I would ask. Owen, Bright & Partners',
  },
  {
    is: task,
    subject: 'RE: Veterinary nurse',
    text: 'Hello Maja, before Wednesday could you jot down how you would set up the theatre for a bitch spay, start to finish, and what you would say to the owner at discharge? A side of A4, handwriting welcome. Pat',
  },
  {
    is: task,
    from: 'PeopleGate <noreply@peoplegate.example>',
    subject: 'City Lines: reaction check',
    text: 'Hello Idris,\n\nCity Lines uses a short reaction and attention check for all tram drivers. It runs in your browser and takes 18 minutes. You can do it once, until 2 March.\n\nBegin',
  },
  {
    is: task,
    text: 'Hi Lucia, Marlow would like a cash flow forecast from the attached numbers, one tab, assumptions on the side, no fancy formatting. They will go through it with you when you meet. Can you get that to me by Wednesday night? Owen',
  },
  {
    is: offer,
    subject: 'RE: Veterinary nurse',
    text: 'Maja!! Pat has just put the phone down and I said I could write it: we would love you as our student nurse from September. Pay as we talked about, Wednesdays at college. Do say you will.',
  },
  { is: offer, text: 'idris. steve says when can you start. 13.20 an hour, 7 till 4, alternate saturdays. let us know so he can stop moaning. Tracey' },
  {
    is: offer,
    subject: 'Search 2025-07',
    text: 'Dear Dr Anand, it is my pleasure to tell you that the faculty voted last night to extend you an appointment as assistant professor. The dean will write about salary, startup and moving costs within the week.',
  },
  {
    is: offer,
    text: 'Lucia!! Marlow have come in at 92 plus car plus 15 percent. They would love an answer before the weekend. Ring me when you are out of that meeting. Owen',
  },
  {
    is: 'not_job',
    subject: 'RE: Bella',
    text: 'Hello Mrs Kovac, Bella is booked in for her dental on the 12th at 8.30. No food from midnight please. Ring the surgery if anything changes. Pat',
  },
  { is: 'not_job', text: 'idris can you bring the ladder back when you come sunday, and your mum says lunch is at one. Uncle Ray' },
  {
    is: 'not_job',
    subject: 'Review of manuscript 2291',
    text: 'Dear Dr Anand, would you be willing to review the attached manuscript for our journal? We would be grateful for your report within four weeks. Please let us know if you are available.',
  },
  {
    is: 'not_job',
    subject: 'Minutes',
    text: 'Hi Lucia, minutes of the treasury meeting attached. Next one is Thu 9:30 in the small room. Can you send me the cash flow tab before then? Thanks, Jo',
  },
]
