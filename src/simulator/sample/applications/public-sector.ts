import { filePart } from '../../gmail/mime.ts'
import { both, job, pdf, plain, prose, type Story, thread, withFiles } from '../build.ts'
import { clock, date, day } from '../timeline.ts'

const FROM = 'Northmere Council Recruitment <recruitment@northmere.example>'
const COMPANY = 'Northmere Council'
const TITLE = 'Performance Analyst'

/** A council: reference numbers, a letter on paper's terms, an interview in a hall, a panel that takes its time. */
export const northmereCouncil: Story = (t) => {
  const panel = t.meet(-8, '10:20')
  return [
    ...thread('northmere/received', [
      {
        at: t.ago(54, '15:00'),
        from: FROM,
        subject: 'NMC04471 Performance Analyst - application received',
        headers: [{ name: 'Auto-Submitted', value: 'auto-replied' }],
        body: plain(prose`
          This is an automatic acknowledgement. Please keep it for your records.

          Post: Performance Analyst
          Post number: NMC04471
          Service: Place and Environment
          Applicant: Nora Whitfield

          Your application form has been received by Northmere Council. The closing date for this post is in two weeks' time and shortlisting takes place after that date. All candidates will be told the outcome of shortlisting by email.

          Northmere Council is a Disability Confident employer and a Living Wage employer.
        `),
        truth: job('application_confirmation', COMPANY, TITLE),
      },
    ]),
    ...thread('northmere/delay', [
      {
        at: t.ago(33, '12:12'),
        from: FROM,
        subject: 'NMC04471 Performance Analyst - delay to shortlisting',
        body: plain(prose`
          Dear Applicant

          We are writing to let you know that shortlisting for the above post has been delayed owing to the local by-election. The panel now expects to complete it within the next fortnight.

          You do not need to do anything. We are sorry for the wait.

          Recruitment Team
          Northmere Council
        `),
        truth: job('status_update', COMPANY, TITLE),
      },
    ]),
    ...thread('northmere/interview', [
      {
        at: t.ago(19, '09:36'),
        from: 'Eilidh Grant <eilidh.grant@northmere.example>',
        subject: 'NMC04471 Performance Analyst - invitation to interview',
        body: withFiles(
          both(prose`
            Dear Nora

            I am pleased to tell you that you have been shortlisted for the post of Performance Analyst, and I would like to invite you for interview as follows:

            Date: ${day(panel)}
            Time: ${clock(panel)} (please arrive ten minutes early)
            Venue: Committee Room 2, Northmere Town Hall, Market Street
            Panel: Eilidh Grant, Performance Manager; Cllr Ian Mathieson; Jo Petrie, HR

            You will be asked to give a five-minute presentation: "One number this council should stop publishing". A projector will be there. Please bring proof of your right to work in the UK.

            Please confirm by return that you will attend.

            Eilidh Grant
          `),
          filePart('Map and parking.pdf', 'application/pdf', pdf('Market Street car park is free for visitors with a badge from reception.')),
        ),
        truth: job('interview_invitation', null, TITLE, panel),
      },
    ]),
    ...thread('northmere/after', [
      {
        at: t.ago(2, '16:30'),
        from: 'Eilidh Grant <eilidh.grant@northmere.example>',
        subject: 'RE: NMC04471 Performance Analyst',
        labels: ['INBOX', 'UNREAD'],
        body: both(prose`
          Dear Nora

          I promised to be in touch by today. Councillor Mathieson has been unwell and the panel could not meet, so I cannot give you the outcome of your interview for the Performance Analyst post yet. The new date for the panel is ${date(t.meet(4, '09:00'))}.

          For what it is worth: the presentation is still being talked about in the kitchen.

          Eilidh
        `),
        truth: job('status_update', null, TITLE),
      },
    ]),
  ]
}

/** A university: careful words, one long line a paragraph. */
export const eastbarrowUniversity: Story = (t) => {
  const from = 'University of Eastbarrow HR <hr-recruitment@eastbarrow.example>'
  return [
    ...thread('eastbarrow/received', [
      {
        at: t.ago(26, '16:02'),
        from,
        subject: 'Application for Research Data Analyst (Grade 7), ref. 118842',
        body: plain(prose`
          Dear Nora Whitfield,

          Thank you for applying for the post of Research Data Analyst (Grade 7, fixed term for 36 months) in the School of Geosciences at the University of Eastbarrow, reference 118842. Your application, together with your supporting statement and the names of your two referees, was received before the deadline and has been passed to the recruiting manager, Professor Hanna Sørensen.

          Should you be called to interview, the University will write to you at least five working days in advance. References are taken up only after interview, unless you have told us otherwise.

          With kind regards,
          Human Resources, University of Eastbarrow
        `),
        truth: job('application_confirmation', 'University of Eastbarrow', 'Research Data Analyst'),
      },
    ]),
    ...thread('eastbarrow/decision', [
      {
        at: t.ago(11, '14:45'),
        from,
        subject: 'Outcome: Research Data Analyst, ref. 118842',
        body: plain(prose`
          Dear Nora Whitfield,

          The shortlisting panel for the post of Research Data Analyst (ref. 118842) has met. I regret to inform you that on this occasion you were not shortlisted. The panel was looking for experience with satellite time series, and asked me to say that your supporting statement was among the best written it had seen.

          May I remind you that the University deletes the documents of unsuccessful candidates after six months.

          With kind regards,
          Human Resources, University of Eastbarrow
        `),
        truth: job('rejection', 'University of Eastbarrow', 'Research Data Analyst'),
      },
    ]),
  ]
}
