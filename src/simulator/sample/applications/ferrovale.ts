import { both, invitation, job, prose, type Story, thread } from '../build.ts'
import { calendar } from '../ics.ts'
import { lever } from '../templates/ats.ts'
import { clock, day } from '../timeline.ts'

const COMPANY = 'Ferrovale'
const FREIGHT = 'Data Analyst, Freight'
const CUSTOMER = 'Reporting Analyst, Customer'
const NO_REPLY = 'Ferrovale <no-reply@hire.lever.co>'
const SUBJECT = 'Thank you for applying to Ferrovale'

/** Two roles at one employer that Gmail joins into one thread, since sender and subject agree; one ends, the other goes on. */
export const ferrovale: Story = (t) => {
  const interview = t.meet(-18, '10:30')
  const freight = prose`
    Hello Nora,

    We received your application for Data Analyst, Freight. Thank you for taking the time to apply to Ferrovale.

    We hire in batches, so it may take until the end of the month before you hear from us.

    Ferrovale People
  `
  const customer = prose`
    Hello Nora,

    We received your application for Reporting Analyst, Customer. Thank you for taking the time to apply to Ferrovale.

    You have more than one open application with us. That's fine, the teams decide independently.

    Ferrovale People
  `
  const no = prose`
    Hello Nora,

    A decision on one of your two applications: we have filled the position of Data Analyst, Freight with an internal colleague, so this application is now closed.

    Your application for the other team is not affected.

    Ferrovale People
  `
  return [
    ...thread('ferrovale/roles', [
      {
        at: t.ago(47, '20:01'),
        from: NO_REPLY,
        subject: SUBJECT,
        body: both(freight, lever(COMPANY, freight)),
        truth: job('application_confirmation', COMPANY, FREIGHT),
      },
      {
        at: t.ago(46, '20:26'),
        from: NO_REPLY,
        subject: SUBJECT,
        body: both(customer, lever(COMPANY, customer)),
        truth: job('application_confirmation', COMPANY, CUSTOMER),
      },
      { at: t.ago(28, '15:30'), from: NO_REPLY, subject: `Re: ${SUBJECT}`, body: both(no, lever(COMPANY, no)), truth: job('rejection', COMPANY, FREIGHT) },
      {
        at: t.ago(25, '11:47'),
        from: 'Moira Strachan <moira.strachan@ferrovale.example>',
        subject: `Re: ${SUBJECT}`,
        body: invitation(
          prose`
            Dear Nora,

            I lead the customer reporting team, and yours was the application I fought for. May I invite you to an interview for Reporting Analyst, Customer?

            ${day(interview)}, ${clock(interview)} to 11:30, at our office in Perth (1 Tay Street, five minutes from the station). We pay the train.

            Warmly,
            Moira Strachan
          `,
          calendar('outlook', {
            uid: 'ferrovale-perth-interview',
            summary: 'Interview Nora Whitfield, Reporting Analyst, Customer',
            start: interview,
            minutes: 60,
            organizer: { name: 'Moira Strachan', address: 'moira.strachan@ferrovale.example' },
            location: '1 Tay Street, Perth',
          }),
        ),
        truth: job('interview_invitation', COMPANY, CUSTOMER, interview),
      },
    ]),
    ...thread('ferrovale/pending', [
      {
        at: t.ago(10, '16:51'),
        from: 'Moira Strachan <moira.strachan@ferrovale.example>',
        subject: 'Perth, and what happens next',
        body: both(prose`
          Dear Nora,

          Thank you for coming all the way to Perth, and for laughing at our lift. Your interview scores are in and they are good. I am now waiting for two more candidates to be seen before the panel may compare notes, so a decision on Reporting Analyst, Customer will not come before the end of next week.

          I hope the journey back was less adventurous.

          Moira
        `),
        truth: job('status_update', null, CUSTOMER),
      },
    ]),
  ]
}
