import { both, job, ME, NOT_JOB, plain, prose, replyTo, type Story, thread } from '../build.ts'
import { clock, day, weekday } from '../timeline.ts'

/** A founder who answers himself: no form, no system, lower case. */
export const applegarthMedia: Story = (t) => {
  const coffee = t.meet(-51, '15:00')
  const theo = 'Theo Applegarth <theo@applegarth.example>'
  const gotAt = t.ago(56, '23:47')
  const got = prose`
    nora!

    got your application for audience analyst, thanks for sending it to a human. reading it on the night bus. proper answer this week.

    theo
    applegarth media
  `
  const askAt = t.ago(54, '07:22')
  const ask = `right, read it twice. can you do ${weekday(coffee)} ${clock(coffee)}, coffee at our place (22 pump lane, the blue door)? bring the newsletter numbers you mention, want to hear how you got the churn down.\n\nt`
  return thread('applegarth/application', [
    {
      at: t.ago(57, '20:15'),
      from: ME,
      to: theo,
      subject: 'Application: Audience Analyst',
      labels: ['SENT'],
      body: plain(prose`
        Dear Theo,

        I read in your newsletter that you are looking for an audience analyst. I have spent four years finding out why people open, stay and leave, and I would love to do that for a magazine I actually pay for.

        My CV is on one page: https://nora-whitfield.example/cv

        Best wishes,
        Nora
      `),
      truth: NOT_JOB,
    },
    {
      at: gotAt,
      from: theo,
      subject: 'Re: Application: Audience Analyst',
      body: plain(got),
      truth: job('application_confirmation', 'applegarth media', 'audience analyst'),
    },
    {
      at: askAt,
      from: theo,
      subject: 'Re: Application: Audience Analyst',
      body: plain(replyTo({ at: gotAt, from: theo, text: got }, ask)),
      truth: job('interview_invitation', null, 'Audience Analyst', coffee),
    },
    {
      at: t.ago(54, '09:05'),
      from: ME,
      to: theo,
      subject: 'Re: Application: Audience Analyst',
      labels: ['SENT'],
      body: plain(replyTo({ at: askAt, from: theo, text: ask }, 'Blue door, numbers, yes. See you then.\n\nNora')),
      truth: NOT_JOB,
    },
    {
      at: t.ago(45, '18:55'),
      from: theo,
      subject: 'Re: Application: Audience Analyst',
      body: plain(prose`
        nora,

        this one is hard to write. we ran the numbers last night and i can't afford an analyst for another year, so i have to say no to the only candidate i wanted to say yes to. it's not you, it's paper prices.

        free subscription for life. and if i ever get out of this hole you are the first call i make.

        theo
      `),
      truth: job('rejection', null, 'Audience Analyst'),
    },
  ])
}

/** A charity: an early offer, on a short contract, that she turns down. */
export const penhallowTrust: Story = (t) => {
  const meeting = t.meet(-73, '13:30')
  const ruth = 'Ruth Penrose <ruth.penrose@penhallowtrust.example>'
  const offeredAt = t.ago(66, '10:10')
  const offer = prose`
    Dear Nora,

    Following your meeting with us I am very pleased to offer you the role of Impact Reporting Officer with the Penhallow Trust.

    The appointment would be for six months, three days a week, at £31,400 pro rata, working from home with one day a month in Truro. The offer is subject to two satisfactory references.

    I know that you were hoping for something longer. Please take until the end of the week to think about it.

    Yours sincerely,
    Ruth Penrose
    Director
  `
  return [
    ...thread('penhallow/received', [
      {
        at: t.ago(84, '11:16'),
        from: 'Penhallow Trust Jobs <jobs@penhallowtrust.example>',
        subject: 'Impact Reporting Officer: thank you',
        body: both(prose`
          Dear Nora,

          Thank you for your application for Impact Reporting Officer, which has arrived safely. As a small charity we have no recruitment department; your letter goes to our Director, Ruth, and to two of our trustees.

          We shall write to everyone by the end of next week.

          The Penhallow Trust
          Registered charity
        `),
        truth: job('application_confirmation', 'Penhallow Trust', 'Impact Reporting Officer'),
      },
    ]),
    ...thread('penhallow/meeting', [
      {
        at: t.ago(78, '14:28'),
        from: ruth,
        subject: 'Could we meet?',
        body: both(prose`
          Dear Nora,

          The trustees and I were touched by your letter. May we invite you to an interview for the post of Impact Reporting Officer? We thought of ${day(meeting)} at ${clock(meeting)}, by video: https://meet.google.com/ruz-pent-hal. It will be the three of us and, I fear, my cat.

          Nothing to prepare. We would simply like to hear how you would tell our funders that a hedge has been a success.

          With best wishes,
          Ruth Penrose
        `),
        truth: job('interview_invitation', null, 'Impact Reporting Officer', meeting),
      },
      { at: offeredAt, from: ruth, subject: 'Re: Could we meet?', body: both(offer), truth: job('offer', 'Penhallow Trust', 'Impact Reporting Officer') },
      {
        at: t.ago(63, '20:33'),
        from: ME,
        to: ruth,
        subject: 'Re: Could we meet?',
        labels: ['SENT'],
        body: plain(
          replyTo(
            { at: offeredAt, from: ruth, text: offer },
            'Dear Ruth,\n\nThank you so much. I have thought about it for four days and must decline: I need something that lasts longer than half a year. It was the kindest interview I have ever had.\n\nNora',
          ),
        ),
        truth: NOT_JOB,
      },
      {
        at: t.ago(63, '21:15'),
        from: ruth,
        subject: 'Re: Could we meet?',
        body: both(
          'Dear Nora,\n\nI quite understand, and I am sorry. I have noted that you withdraw your application; should the Lottery grant come through we would make it two years, and you would hear from me that same day.\n\nThe cat sends regards.\n\nRuth',
        ),
        truth: job('status_update', null, null),
      },
    ]),
  ]
}
