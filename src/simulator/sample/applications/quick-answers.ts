import { both, html, job, plain, prose, type Story, thread } from '../build.ts'
import { ashby, icims, workable } from '../templates/ats.ts'

const UPDATES = ['INBOX', 'CATEGORY_UPDATES']

/** iCIMS: received, then a no in officialese. */
export const oakhollow: Story = (t) => {
  const company = 'Oakhollow Insurance'
  const footer = 'This message was sent from an unmonitored mailbox. Oakhollow Insurance plc is an equal opportunities employer.'
  return [
    ...thread('oakhollow/received', [
      {
        at: t.ago(69, '12:05'),
        from: 'Oakhollow Insurance <oakhollow+autoreply@talent.icims.com>',
        subject: 'Confirmation: Business Intelligence Analyst (2024-5518)',
        labels: UPDATES,
        headers: [{ name: 'Auto-Submitted', value: 'auto-generated' }],
        body: html(
          icims({
            company,
            heading: 'Thank you for your submission',
            text: prose`
              Dear Nora Whitfield,

              This e-mail acknowledges that your application for the following position has been successfully submitted:

              Business Intelligence Analyst
              Job ID 2024-5518
              Edinburgh, GB

              Should your qualifications correspond to our requirements, a member of Talent Acquisition will contact you.
            `,
            footer,
          }),
        ),
        truth: job('application_confirmation', company, 'Business Intelligence Analyst'),
      },
    ]),
    ...thread('oakhollow/decision', [
      {
        at: t.ago(57, '05:31'),
        from: 'Oakhollow Insurance <oakhollow+autoreply@talent.icims.com>',
        subject: 'Status of your application 2024-5518',
        labels: UPDATES,
        headers: [{ name: 'Auto-Submitted', value: 'auto-generated' }],
        body: html(
          icims({
            company,
            heading: 'Business Intelligence Analyst',
            text: prose`
              Dear Nora Whitfield,

              Your application has been given full consideration. Unfortunately, we are unable to progress it any further, as a number of applicants matched the essential criteria more closely.

              Due to the volume of applications we cannot provide individual feedback. We thank you for your interest and wish you every success in your search.
            `,
            footer,
          }),
        ),
        truth: job('rejection', company, 'Business Intelligence Analyst'),
      },
    ]),
  ]
}

/** Workable: a polite form, and a no that fits in three lines. */
export const murmurAudio: Story = (t) => {
  const company = 'Murmur Audio'
  const received = prose`
    Hey Nora,

    Got your application for Growth Data Analyst, thank you! Turn the volume up, we'll be listening to it this week.

    Team Murmur
  `
  return [
    ...thread('murmur/received', [
      {
        at: t.ago(24, '14:37'),
        from: 'Murmur Audio <noreply@candidates.workablemail.com>',
        subject: 'Murmur Audio | Application received',
        body: both(received, workable(company, received)),
        truth: job('application_confirmation', company, 'Growth Data Analyst'),
      },
    ]),
    ...thread('murmur/no', [
      {
        at: t.ago(18, '19:20'),
        from: 'Rafe from Murmur Audio <rafe@murmuraudio.example>',
        subject: 'not this time',
        body: plain(prose`
          hey nora, rafe here. not a fit for growth data analyst this time, we need someone who lives in attribution models. your side project is ace though, keep going.

          r
        `),
        truth: job('rejection', company, 'Growth Data Analyst'),
      },
    ]),
  ]
}

/** Ashby, days ago: nothing but the receipt so far. */
export const halcyonTides: Story = (t) => {
  const text = prose`
    Hi Nora,

    We're in receipt of your application for Marine Data Analyst at Halcyon Tides. Our small team surveys seabeds from Shetland to Cádiz, so replies sometimes come from boats. Please allow ten working days.

    The Halcyon Tides crew
  `
  return thread('halcyon/received', [
    {
      at: t.ago(1, '08:22'),
      from: 'Halcyon Tides Hiring Team <no-reply@ashbyhq.com>',
      subject: 'Application received: Marine Data Analyst',
      labels: ['INBOX', 'UNREAD'],
      body: both(text, ashby(text)),
      truth: job('application_confirmation', 'Halcyon Tides', 'Marine Data Analyst'),
    },
  ])
}

/** A bank's own system: received, then the post disappears. */
export const stillwaterBank: Story = (t) => {
  const from = 'Stillwater Bank Resourcing <resourcing@stillwaterbank.example>'
  return [
    ...thread('stillwater/received', [
      {
        at: t.ago(71, '09:00'),
        from,
        subject: 'Your application to Stillwater Bank - Risk Reporting Analyst - SB/0917',
        body: plain(prose`
          Dear Ms Whitfield

          Vacancy: Risk Reporting Analyst
          Reference: SB/0917

          We acknowledge receipt of your application for the above vacancy. The closing date is in fourteen days, after which all applications will be sifted together. If you have not heard from us within six weeks of the closing date please assume that you have been unsuccessful.

          Resourcing Team
          Stillwater Bank
        `),
        truth: job('application_confirmation', 'Stillwater Bank', 'Risk Reporting Analyst'),
      },
      {
        at: t.ago(42, '11:34'),
        from,
        subject: 'Re: Your application to Stillwater Bank - Risk Reporting Analyst - SB/0917',
        body: plain(prose`
          Dear Ms Whitfield

          Vacancy: Risk Reporting Analyst
          Reference: SB/0917

          Following a review of our operating model the above vacancy has been withdrawn and will not be filled. All applications have therefore been closed.

          We apologise for the inconvenience and thank you for your interest in the Bank.

          Resourcing Team
          Stillwater Bank
        `),
        truth: job('rejection', 'Stillwater Bank', 'Risk Reporting Analyst'),
      },
    ]),
  ]
}
