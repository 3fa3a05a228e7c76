import { both, invitation, job, ME, NOT_JOB, plain, prose, replyTo, type Story, thread } from '../build.ts'
import { calendar } from '../ics.ts'
import { greenhouse } from '../templates/ats.ts'
import { clock, day, weekday } from '../timeline.ts'

const COMPANY = 'Tidewater Rail'
const TITLE = 'Senior Data Analyst'
const PRIYA = 'Priya Raman <priya.raman@tidewaterrail.example>'

/** From a Greenhouse confirmation over a call and a panel to a rejection that says why. */
export const tidewaterRail: Story = (t) => {
  const call = t.meet(-79, '11:30')
  const panel = t.meet(-72, '14:00')
  const asked = t.ago(83, '09:52')
  const ask = prose`
    Hi Nora,

    I look after hiring for the data team here at Tidewater Rail. Your note on the delay-attribution project made our analysts smile, which is not easy before the first coffee.

    I'd love to set up a 30-minute intro call about the Senior Data Analyst role. How is ${day(call)} at ${clock(call)}? I'll ring you on the number in your CV.

    Best wishes,
    Priya

    Priya Raman | Talent Partner | Tidewater Rail, 3 Harbour Gate, Leith
  `
  const confirmed = prose`
    Nora,

    Thank you for applying for the Senior Data Analyst position at Tidewater Rail. Your application has reached us safely and one of our people (not a robot, promise) will read it within the next ten working days.

    If there is a fit we will be in touch about next steps. In the meantime you can see what we are up to at https://www.tidewaterrail.example/stories.

    Kind regards,
    The Tidewater Rail Talent Team
  `
  const panelText = prose`
    Hello Nora,

    Thank you for the lovely chat. The team would like to meet you for a panel interview: Callum (Head of Analytics), Beth from Operations and me. We will go through a data set of ours together, nothing to prepare.

    When: ${day(panel)}, ${clock(panel)} - 15:30 (UK time)
    Where: 3 Harbour Gate, Leith, 4th floor. Ask for me at reception.

    The calendar invitation is attached. Shout if you need step-free access or a different time.

    Priya
  `
  const ics = calendar('outlook', {
    uid: '040000008200E00074C5B7101A82E008-tidewater-panel',
    summary: 'Panel interview: Nora Whitfield, Senior Data Analyst',
    start: panel,
    minutes: 90,
    organizer: { name: 'Priya Raman', address: 'priya.raman@tidewaterrail.example' },
    location: '3 Harbour Gate, Leith, 4th floor',
  })
  return [
    ...thread('tidewater-rail/confirmation', [
      {
        at: t.ago(86, '20:14'),
        from: 'Tidewater Rail <no-reply@eu.greenhouse-mail.io>',
        subject: 'Thank you for applying to Tidewater Rail',
        body: both(confirmed, greenhouse(confirmed)),
        truth: job('application_confirmation', COMPANY, TITLE),
      },
    ]),
    ...thread('tidewater-rail/interview', [
      { at: asked, from: PRIYA, subject: 'Intro call - Senior Data Analyst', body: both(ask), truth: job('interview_invitation', COMPANY, TITLE, call) },
      {
        at: t.ago(83, '12:31'),
        from: ME,
        to: PRIYA,
        subject: 'Re: Intro call - Senior Data Analyst',
        labels: ['SENT'],
        body: plain(replyTo({ at: asked, from: PRIYA, text: ask }, `Hi Priya,\n\n${weekday(call)} at ${clock(call)} is perfect. Talk then!\n\nNora`)),
        truth: NOT_JOB,
      },
      {
        at: t.ago(76, '16:05'),
        from: PRIYA,
        subject: 'Panel interview at Tidewater Rail',
        body: invitation(panelText, ics),
        truth: job('interview_invitation', COMPANY, TITLE, panel),
      },
      {
        at: t.ago(65, '17:22'),
        from: PRIYA,
        subject: 'Re: Panel interview at Tidewater Rail',
        body: both(prose`
          Dear Nora,

          I wanted you to hear this from me rather than from the system. The panel enjoyed the afternoon with you, and Callum is still quoting your line about averages. After a long discussion we have decided to offer the Senior Data Analyst role to someone who has led a team before, so we won't be taking your application further this time.

          I know how much work you put in. If you would like ten minutes of feedback by phone, I would be glad to give it.

          With warm wishes,
          Priya
        `),
        truth: job('rejection', COMPANY, TITLE),
      },
    ]),
  ]
}
