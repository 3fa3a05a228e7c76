import { both, job, plain, prose, type Story, thread } from '../build.ts'
import { button, document, paragraphs } from '../templates/layout.ts'
import { clock, day } from '../timeline.ts'

/** BambooHR for the receipt, GoodTime for the appointment, then a person. */
export const plainsong: Story = (t) => {
  const company = 'Plainsong Software'
  const title = 'BI Developer'
  const talk = t.meet(-9, '11:00')
  const received = prose`
    Hi Nora,

    Thanks for applying for BI Developer at Plainsong Software. Your application is in our system now, and Bettina from HR has been told.

    If we think there may be a match you will get an invitation to choose a time.
  `
  const chosen = prose`
    Hi Nora,

    Your interview with Plainsong Software is confirmed.

    BI Developer - technical conversation
    ${day(talk)}, ${clock(talk)} to 12:00 (Europe/London)
    Interviewers: Bettina Krause, Oluwaseun Adeyemi
    Video: https://plainsong.zoom.us/j/88120904417

    Something came up? Use the link below to pick another time.
  `
  return [
    ...thread('plainsong/received', [
      {
        at: t.ago(22, '13:13'),
        from: 'Plainsong Software <notifications@app.bamboohr.com>',
        subject: 'Thanks for applying, Nora',
        body: both(received, document({ body: `<div style="font-family:Lato,sans-serif;padding:24px">${paragraphs(received)}</div>`, pixel: 'bamboo-mail' })),
        truth: job('application_confirmation', company, title),
      },
    ]),
    ...thread('plainsong/interview', [
      {
        at: t.ago(15, '10:09'),
        from: 'Plainsong Software Interviews <no-reply@goodtime.io>',
        subject: 'Confirmed: your interview with Plainsong Software',
        body: both(
          chosen,
          document({
            preheader: 'Here is everything you need for your interview',
            body: `<div style="font-family:Arial,sans-serif;max-width:600px;margin:auto;padding:24px;border:1px solid #dde">${paragraphs(chosen)}${button({ label: 'Reschedule', href: 'https://app.goodtime.example/r/nora' }, '#2b5bd7')}</div>`,
            pixel: 'gt-mail',
          }),
        ),
        truth: job('interview_invitation', company, title, talk),
      },
    ]),
    ...thread('plainsong/thinking', [
      {
        at: t.ago(2, '12:18'),
        from: 'Bettina Krause <bettina.krause@plainsong.example>',
        subject: 'We are still thinking',
        body: plain(prose`
          Hello Nora,

          please don't read anything into our silence. After the conversation with you, the team asked whether we shouldn't hire for a BI developer AND an analyst, and now that question is with our managing directors. I expect an answer next week.

          Oluwaseun says thank you for the window-function trick.

          Bettina
        `),
        truth: job('status_update', null, 'BI developer'),
      },
    ]),
  ]
}

/** Personio, with an umlaut in the name. */
export const moewe: Story = (t) => {
  const company = 'Möwe Mobility'
  const title = 'Data Analyst Shared Fleet'
  return [
    ...thread('moewe/received', [
      {
        at: t.ago(31, '10:44', 'Europe/Berlin'),
        from: 'Möwe Mobility GmbH <jobs-6617@m.personio.de>',
        subject: 'Möwe Mobility: your application as Data Analyst Shared Fleet (m/f/d)',
        body: both(prose`
          Dear Nora,

          thank you for your application as Data Analyst Shared Fleet (m/f/d) and for your interest in Möwe Mobility.

          We will check your documents carefully and come back to you as soon as possible. If you have any questions in the meantime, please answer to this e-mail.

          Best regards from Hamburg
          Your Möwe team
        `),
        truth: job('application_confirmation', company, title),
      },
      {
        at: t.ago(20, '17:03', 'Europe/Berlin'),
        from: 'Möwe Mobility GmbH <jobs-6617@m.personio.de>',
        subject: 'Möwe Mobility: your application as Data Analyst Shared Fleet (m/f/d)',
        body: both(prose`
          Dear Nora,

          we have looked at your documents with great interest. As the position requires German at level C1, which we should have written more clearly in the advert, we can unfortunately not consider you for it. We are sorry that it cost you an evening.

          We wish you all the best for your further way.

          Your Möwe team
        `),
        truth: job('rejection', company, title),
      },
    ]),
  ]
}

/** Recruitee, and a no that comes quickly. */
export const thistledown: Story = (t) => {
  const company = 'Thistledown Travel'
  return [
    ...thread('thistledown/received', [
      {
        at: t.ago(16, '18:21'),
        from: 'Thistledown Travel <no-reply@recruitee.com>',
        subject: 'Bon voyage, application!',
        body: both(prose`
          Hello Nora,

          Thank you for applying to Thistledown Travel! Your application for Pricing Analyst has taken off and landed safely in our inbox. Cabin crew will now prepare for review.

          Estimated arrival of an answer: five to eight working days.

          Thistledown Travel
        `),
        truth: job('application_confirmation', company, 'Pricing Analyst'),
      },
    ]),
    ...thread('thistledown/no', [
      {
        at: t.ago(6, '09:09'),
        from: 'Imogen Bell <imogen.bell@thistledown.example>',
        subject: 'Your application with Thistledown Travel',
        body: both(prose`
          Hi Nora,

          Our travel puns aside: you won't be boarding this flight, I'm afraid. For the Pricing Analyst position we have decided to move forward with two people who have an airline background.

          Your application was thoughtful and I enjoyed it. Please do look at our careers page again in a few months.

          Imogen
        `),
        truth: job('rejection', company, 'Pricing Analyst'),
      },
    ]),
  ]
}
