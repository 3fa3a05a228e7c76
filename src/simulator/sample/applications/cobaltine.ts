import { both, html, job, ME, NOT_JOB, plain, prose, type Story, thread } from '../build.ts'
import { greenhouse } from '../templates/ats.ts'
import { clock, date, day } from '../timeline.ts'

const COMPANY = 'Cobaltine'
const GREENHOUSE = 'Cobaltine <no-reply@us.greenhouse-mail.io>'
const YUSUF = 'Yusuf Demir <yusuf@cobaltine.example>'
const OLD_TITLE = 'Data Analyst'
const TITLE = 'Analytics Lead'

/** One employer, two applications: a quick no in the first weeks, a second try that goes well. */
export const cobaltine: Story = (t) => {
  const chat = t.meet(-19, '15:00')
  const due = t.meet(2, '20:00')
  const firstNo = prose`
    Hi Nora,

    Thanks again for your interest in Cobaltine. We had a lot of strong applications for our Data Analyst opening and have chosen to pursue other candidates whose experience lines up more closely with payments data.

    We'd be glad to see your name again. New roles go up every month at https://cobaltine.example/jobs.

    All the best,
    Cobaltine Recruiting
  `
  const second = prose`
    Hi Nora,

    Thanks for applying to Cobaltine! We've received your application for Analytics Lead and we see that you have applied with us before. That's great, persistence is half of analytics.

    One of our recruiters will review it shortly.

    Cobaltine Recruiting
  `
  return [
    ...thread('cobaltine/first', [
      {
        at: t.ago(88, '18:30'),
        from: GREENHOUSE,
        subject: 'Thank you for applying to Cobaltine',
        body: html(
          greenhouse(prose`
            Hi Nora,

            Thanks for applying to Cobaltine. Your application for Data Analyst has been received and will be reviewed by our recruiting team. If your background is a match, we'll reach out to set up a call.

            Cobaltine Recruiting
          `),
        ),
        truth: job('application_confirmation', COMPANY, OLD_TITLE),
      },
    ]),
    ...thread('cobaltine/first-no', [
      {
        at: t.ago(77, '06:10'),
        from: GREENHOUSE,
        subject: 'Cobaltine: your application for Data Analyst',
        body: both(firstNo, greenhouse(firstNo)),
        truth: job('rejection', COMPANY, OLD_TITLE),
      },
    ]),
    ...thread('cobaltine/second', [
      {
        at: t.ago(30, '21:55'),
        from: GREENHOUSE,
        subject: 'Thank you for applying to Cobaltine',
        body: both(second, greenhouse(second)),
        truth: job('application_confirmation', COMPANY, TITLE),
      },
    ]),
    ...thread('cobaltine/chat', [
      {
        at: t.ago(23, '13:40'),
        from: YUSUF,
        subject: 'Cobaltine - Analytics Lead - chat?',
        body: both(prose`
          Nora, hi!

          I'm the hiring manager for the Analytics Lead role. Our recruiter forwarded your second application with the words "she came back, you have to talk to her". So let's.

          ${day(chat)}, ${clock(chat)} UK time, on Google Meet? I'd like to hear how you'd build a team of three from scratch. No slides.

          Yusuf
        `),
        truth: job('interview_invitation', COMPANY, TITLE, chat),
      },
      {
        at: t.ago(22, '19:03'),
        from: ME,
        to: YUSUF,
        subject: 'Re: Cobaltine - Analytics Lead - chat?',
        labels: ['SENT'],
        body: plain('Hi Yusuf,\n\nSee you then, without slides.\n\nNora'),
        truth: NOT_JOB,
      },
    ]),
    ...thread('cobaltine/codility', [
      {
        at: t.ago(7, '10:00'),
        from: 'Codility <no-reply@codility.com>',
        replyTo: YUSUF,
        subject: 'Cobaltine invites you to a SQL task on Codility',
        body: both(prose`
          Hi Nora,

          Yusuf Demir of Cobaltine has invited you to complete the following as part of the hiring process for Analytics Lead:

          Task: Warehouse SQL, 3 problems, 90 minutes
          Available until: ${date(due)}, ${clock(due)}

          Begin: https://app.codility.com/test/QXK4-COB
          Before you start, check your browser and take the demo test. After you start, the timer keeps running even if you close the window.

          Need an accommodation? Write to your contact at Cobaltine, not to us.

          Codility
        `),
        truth: job('assessment', COMPANY, TITLE),
      },
      {
        at: t.ago(6, '11:18'),
        from: YUSUF,
        subject: 'Re: Cobaltine invites you to a SQL task on Codility',
        body: plain('That Codility mail is from me, not a phish :) Two of our three problems are about refunds, so you have been warned.\n\nY'),
        truth: job('assessment', COMPANY, null),
      },
    ]),
  ]
}
