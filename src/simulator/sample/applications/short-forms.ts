import { bareInvitation, both, html, job, prose, type Story, thread } from '../build.ts'
import { calendar } from '../ics.ts'
import { greenhouse, lever, smartRecruiters, teamtailor } from '../templates/ats.ts'
import { clock, day } from '../timeline.ts'

/** The last days: forms that have only said "received", and one whose kitchen answers with three times to choose from. */
export const freshApplications: Story = (t) => {
  const [first, second, third] = [t.meet(4, '10:00'), t.meet(5, '14:30'), t.meet(6, '16:00')]
  const fennel = prose`
    Hi Nora,

    We've got it! Thanks for applying to be our Menu & Margin Analyst.

    Fennel & Rye runs eleven kitchens in the north, and everybody who works here, analysts too, starts with one day of washing up. Just so that you know.

    We'll be in touch within two weeks.
  `
  const skylark = prose`
    Hi Nora,

    Thank you for your interest in Skylark Mobility! This is a quick confirmation that we've received your application for Senior Analyst, Rider Experience.

    Our team is reviewing it and will contact you if your qualifications match what we're looking for. Due to the number of applications we may not be able to answer each one individually.

    Skylark Mobility Talent
  `
  const inkwell = prose`
    Hi Nora,

    Thanks for throwing your hat in the ring for Learning Analytics Manager at Inkwell Learning!

    We review applications on a rolling basis. A member of our people team will be in touch, usually within five days.

    Class dismissed,
    Inkwell Learning
  `
  return [
    ...thread('fennel/received', [
      {
        at: t.ago(9, '22:40'),
        from: 'Fennel & Rye <no-reply@fennelrye.teamtailor-mail.com>',
        subject: 'Thanks for your application!',
        body: both(
          fennel,
          teamtailor({ company: 'Fennel & Rye', colour: '#7a5230', heading: 'Order received', text: fennel, footer: 'Fennel & Rye Kitchens Ltd' }),
        ),
        truth: job('application_confirmation', 'Fennel & Rye', 'Menu & Margin Analyst'),
      },
    ]),
    ...thread('fennel/times', [
      {
        at: t.ago(1, '11:12'),
        from: 'Marta Oyelaran <marta.oyelaran@fennelrye.example>',
        subject: 'Fennel & Rye: shall we talk?',
        labels: ['INBOX', 'UNREAD'],
        body: both(prose`
          Hello Nora,

          Your margins letter went round the pass and came back clean, so we would like to invite you to an interview for the Menu & Margin Analyst role. Forty-five minutes on video with me and our head chef. Which of these suits you best (all UK time)?

          - ${day(first)}, ${clock(first)}
          - ${day(second)}, ${clock(second)}
          - ${day(third)}, ${clock(third)}

          Tell me one and I will send the link. The washing up comes later.

          Marta Oyelaran
          Head of Operations, Fennel & Rye
        `),
        truth: job('interview_invitation', 'Fennel & Rye', 'Menu & Margin Analyst', first),
      },
    ]),
    ...thread('skylark/received', [
      {
        at: t.ago(5, '21:02'),
        from: 'Skylark Mobility <no-reply@us.greenhouse-mail.io>',
        subject: 'Skylark Mobility: we received your application',
        labels: ['INBOX', 'UNREAD'],
        body: both(skylark, greenhouse(skylark)),
        truth: job('application_confirmation', 'Skylark Mobility', 'Senior Analyst, Rider Experience'),
      },
    ]),
    ...thread('inkwell/received', [
      {
        at: t.minutesAgo(96),
        from: 'Inkwell Learning <no-reply@hire.lever.co>',
        subject: 'Inkwell Learning: application received',
        labels: ['INBOX', 'UNREAD'],
        body: both(inkwell, lever('Inkwell Learning', inkwell)),
        truth: job('application_confirmation', 'Inkwell Learning', 'Learning Analytics Manager'),
      },
    ]),
  ]
}

/** SmartRecruiters and a retailer: received, a call by invitation without a file name, then a polite no. */
export const copperfold: Story = (t) => {
  const company = 'Copperfold Outdoor'
  const title = 'E-commerce Analyst'
  const from = 'Copperfold Outdoor Recruiting Team <notification@smartrecruiters.com>'
  const call = t.meet(-59, '09:45')
  return [
    ...thread('copperfold/received', [
      {
        at: t.ago(75, '07:45'),
        from,
        subject: 'E-commerce Analyst: thank you for applying',
        labels: ['INBOX', 'CATEGORY_UPDATES'],
        body: html(
          smartRecruiters({
            company,
            colour: '#c46a1b',
            heading: 'Thank you, Nora',
            text: prose`
              We are happy that you would like to join the people who sell wet-weather gear to people who like wet weather.

              Position: E-commerce Analyst
              Location: Stirling (three days a week in the office)

              Your application has been forwarded to the hiring team. We'll let you know about the next steps in about ten days.
            `,
            footer: 'Copperfold Outdoor Ltd',
          }),
        ),
        truth: job('application_confirmation', company, title),
      },
    ]),
    ...thread('copperfold/call', [
      {
        at: t.ago(67, '13:33'),
        from: 'Harriet Boyle <harriet.boyle@copperfold.example>',
        subject: 'Copperfold Outdoor - first conversation, E-commerce Analyst',
        body: bareInvitation(
          `Hi Nora,\n\nWould love to talk about E-commerce Analyst. I have put ${day(call)}, ${clock(call)} into both our calendars, half an hour by phone. Decline it if it rains on you and we find another.\n\nHarriet, Copperfold Outdoor`,
          calendar('outlook', {
            uid: 'copperfold-first-call',
            summary: 'Copperfold Outdoor: first conversation with Nora',
            start: call,
            minutes: 30,
            organizer: { name: 'Harriet Boyle', address: 'harriet.boyle@copperfold.example' },
          }),
        ),
        truth: job('interview_invitation', company, title, call),
      },
    ]),
    ...thread('copperfold/no', [
      {
        at: t.ago(52, '18:40'),
        from,
        subject: 'E-commerce Analyst: our decision',
        labels: ['INBOX', 'CATEGORY_UPDATES'],
        body: html(
          smartRecruiters({
            company,
            colour: '#c46a1b',
            heading: 'Hello Nora',
            text: prose`
              You made Harriet laugh, which she asked us to mention. All the same, the hiring team has settled on a candidate who has already run a web shop through a peak season, and we won't continue with your application for E-commerce Analyst.

              Please accept 20% off any one jacket, with the code RAINCHECK. Everybody we say no to gets one.
            `,
            footer: 'Copperfold Outdoor Ltd',
          }),
        ),
        truth: job('rejection', company, title),
      },
    ]),
  ]
}
