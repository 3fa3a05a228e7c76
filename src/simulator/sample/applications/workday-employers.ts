import { html, job, prose, type Story, thread } from '../build.ts'
import { workday } from '../templates/ats.ts'
import { date } from '../timeline.ts'

const UPDATES = ['INBOX', 'CATEGORY_UPDATES']

/** Workday, HTML only: received, under review, no. */
export const harbourlight: Story = (t) => {
  const FROM = 'Harbourlight Energy Careers <harbourlight@myworkday.com>'
  const COMPANY = 'Harbourlight Energy'
  const TITLE = 'Data Analyst, Grid Forecasting'
  const page = (preheader: string, heading: string, text: string) =>
    html(
      workday({
        company: COMPANY,
        colour: '#0b3d59',
        preheader,
        heading,
        text,
        action: { label: 'View My Applications', href: 'https://harbourlight.wd3.myworkdayjobs.com/careers/userHome' },
        footer:
          'This email was intended for nora.whitfield@example.com. Replies to this message are undeliverable and will not reach the Human Resources Department.',
      }),
    )
  return [
    ...thread('harbourlight/received', [
      {
        at: t.ago(81, '13:27'),
        from: FROM,
        subject: 'Thank you for your interest in Harbourlight Energy - R-20418',
        labels: UPDATES,
        body: page(
          'We have received your application',
          'Application received',
          prose`
            Dear Nora,

            We confirm receipt of your application for Data Analyst, Grid Forecasting (R-20418), location Aberdeen.

            Your details are now with our Talent team. You can follow the progress of this and any other application in your Candidate Home account at any time.

            Harbourlight Energy Talent Acquisition
          `,
        ),
        truth: job('application_confirmation', COMPANY, TITLE),
      },
    ]),
    ...thread('harbourlight/review', [
      {
        at: t.ago(70, '08:02'),
        from: FROM,
        subject: 'An update on your application: Data Analyst, Grid Forecasting',
        labels: UPDATES,
        body: page(
          'Your application has moved to the next stage',
          'Your application is under review',
          prose`
            Dear Nora,

            The status of your application for Data Analyst, Grid Forecasting (R-20418) has changed to "Hiring manager review".

            There is nothing you need to do. We have had more than four hundred applications for this role, so please bear with us; a decision on the shortlist is expected within four weeks.

            Harbourlight Energy Talent Acquisition
          `,
        ),
        truth: job('status_update', COMPANY, TITLE),
      },
    ]),
    ...thread('harbourlight/decision', [
      {
        at: t.ago(46, '07:58'),
        from: FROM,
        subject: 'Your application to Harbourlight Energy (R-20418)',
        labels: UPDATES,
        body: page(
          'Thank you for the time you invested',
          'Your application',
          prose`
            Dear Nora,

            Thank you for the time you invested in applying for Data Analyst, Grid Forecasting (R-20418).

            The standard was exceptionally high. Having carefully compared all candidates against the requirements of the role, we regret to tell you that you have not been selected for the shortlist on this occasion.

            With your permission we will keep your profile for twelve months, and you will receive a note when something similar opens.

            Harbourlight Energy Talent Acquisition
          `,
        ),
        truth: job('rejection', COMPANY, TITLE),
      },
    ]),
  ]
}

/** Workday again, another house and tone; the assessment is a link with a deadline. */
export const bramblewick: Story = (t) => {
  const COMPANY = 'Bramblewick Logistics'
  const TITLE = 'Supply Chain Data Analyst'
  const FROM = 'Bramblewick Logistics <bramblewick@myworkday.com>'
  const footer = 'Bramblewick Logistics Ltd, Wharf Road, Grangemouth. Please do not reply to this automated message.'
  const due = t.meet(3, '23:59')
  return [
    ...thread('bramblewick/received', [
      {
        at: t.ago(12, '19:33'),
        from: FROM,
        subject: 'We got it! Supply Chain Data Analyst',
        labels: UPDATES,
        body: html(
          workday({
            company: COMPANY,
            colour: '#b5451b',
            heading: 'Good news: your application is in',
            text: prose`
              Hello Nora

              Thanks for applying to join us as a Supply Chain Data Analyst in Grangemouth. Think of this as your delivery receipt.

              What happens now? 1. We read your CV. 2. We invite some people to a short online exercise. 3. We meet the best for a chat and a tour of the depot.

              You will hear from us either way.
            `,
            footer,
          }),
        ),
        truth: job('application_confirmation', COMPANY, TITLE),
      },
    ]),
    ...thread('bramblewick/exercise', [
      {
        at: t.ago(4, '09:05'),
        from: FROM,
        subject: 'Your online exercise for Bramblewick Logistics',
        labels: [...UPDATES, 'UNREAD'],
        body: html(
          workday({
            company: COMPANY,
            colour: '#b5451b',
            preheader: 'About 45 minutes, best done on a computer',
            heading: 'Step 2: the online exercise',
            text: prose`
              Hello Nora

              You are through to the second step for Supply Chain Data Analyst. Please complete our numerical reasoning test: 24 questions on charts and tables, around 45 minutes, one attempt.

              The link works until ${date(due)}. If you need extra time or a different format, tell us before you start at adjustments@bramblewick.example.
            `,
            action: { label: 'Start the test', href: 'https://tests.bramblewick.example/start/7781-nw' },
            footer,
          }),
        ),
        truth: job('assessment', COMPANY, TITLE),
      },
    ]),
  ]
}
