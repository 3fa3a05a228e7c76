import { both, html, job, prose, type Story, thread } from '../build.ts'
import { smartRecruiters } from '../templates/ats.ts'
import { date } from '../timeline.ts'

const COMPANY = 'Pinecastle Health'
const TITLE = 'Data Scientist'
const FROM = 'Pinecastle Health Recruiting <notification@smartrecruiters.com>'
const UPDATES = ['INBOX', 'CATEGORY_UPDATES']
const look = { company: COMPANY, colour: '#2f7d5b', footer: 'You receive this message because you applied for a job at Pinecastle Health.' }

/** SmartRecruiters with a HackerRank test in the middle: received, test, reminder, no. */
export const pinecastle: Story = (t) => {
  const due = t.ago(46, '23:59')
  return [
    ...thread('pinecastle/received', [
      {
        at: t.ago(58, '12:49'),
        from: FROM,
        subject: 'Your application for Data Scientist at Pinecastle Health',
        labels: UPDATES,
        body: html(
          smartRecruiters({
            ...look,
            heading: 'Hello Nora,',
            text: prose`
              Thank you for your interest in Pinecastle Health. This is to let you know that we have received your application for:

              Data Scientist
              Glasgow, United Kingdom | Full-time | REF3391P

              Our recruiting team reviews every application by hand. We aim to reply within three weeks.

              Pinecastle Health Recruiting Team
            `,
            action: { label: 'Check your status', href: 'https://my.smartrecruiters.example/applications' },
          }),
        ),
        truth: job('application_confirmation', COMPANY, TITLE),
      },
    ]),
    ...thread('pinecastle/hackerrank', [
      {
        at: t.ago(53, '14:00'),
        from: 'Pinecastle Health via HackerRank <support@hackerrankforwork.com>',
        subject: 'Pinecastle Health Data Science Assessment - invitation',
        body: both(prose`
          Hello Nora Whitfield,

          Pinecastle Health has invited you to take the "Data Science Assessment (Python, 75 minutes)" as part of your application for Data Scientist.

          Take the test here: https://www.hackerrank.com/tests/pc-ds-4471/login
          You can start whenever it suits you, but not later than ${date(due)}.

          Some practical points
          - Once started, the clock does not stop.
          - You may use the Python documentation, but please leave AI assistants out of it.
          - A sample test is at https://www.hackerrank.com/tests/sample

          Good luck!
          The HackerRank team for Pinecastle Health
        `),
        truth: job('assessment', COMPANY, TITLE),
      },
      {
        at: t.ago(48, '07:00'),
        from: 'Pinecastle Health via HackerRank <support@hackerrankforwork.com>',
        subject: 'Reminder: Pinecastle Health Data Science Assessment - invitation',
        body: both(prose`
          Hi Nora Whitfield,

          Just a nudge: you have not started the test from Pinecastle Health yet, and it closes on ${date(due)} at midnight.

          Pick up where you left off: https://www.hackerrank.com/tests/pc-ds-4471/login

          The HackerRank team
        `),
        truth: job('assessment', COMPANY, null),
      },
    ]),
    ...thread('pinecastle/decision', [
      {
        at: t.ago(39, '16:15'),
        from: FROM,
        subject: 'Data Scientist at Pinecastle Health',
        labels: UPDATES,
        body: html(
          smartRecruiters({
            ...look,
            heading: 'Hello Nora,',
            text: prose`
              Thank you for completing the assessment for the Data Scientist role. Your code was clean and readable, and we liked that you wrote tests.

              Other candidates were closer to what we need in survival analysis, which is the heart of this team, so we are going ahead without you this time.

              We really would like to see you apply again for a role with more engineering in it.

              Dr. Amara Nwosu
              Clinical Analytics
            `,
          }),
        ),
        truth: job('rejection', COMPANY, TITLE),
      },
    ]),
  ]
}
