import { both, invitation, job, ME, NOT_JOB, plain, prose, replyTo, type Story, thread } from '../build.ts'
import { calendar } from '../ics.ts'
import { workable } from '../templates/ats.ts'
import { clock, day } from '../timeline.ts'

const COMPANY = 'Merrow & Finch'
const TITLE = 'Insights Analyst'
const GRAHAM = 'Graham Tulloch <g.tulloch@merrowfinch.example>'

/** Workable: a phone call moved once, then cancelled because the role is put on hold. */
export const merrowAndFinch: Story = (t) => {
  const first = t.meet(-36, '16:00')
  const second = t.meet(-32, '09:15')
  const received = prose`
    Dear Nora,

    Many thanks for applying for the position of Insights Analyst with Merrow & Finch. We are a small agency of twenty-three people, two dogs and one heated opinion about pie charts.

    Graham, who leads the insights desk, reads all applications on Fridays. You'll hear from him.

    Kind regards,
    Merrow & Finch
  `
  const event = {
    uid: 'E8A1-merrow-call@merrowfinch.example',
    summary: 'Phone interview - N. Whitfield (Insights Analyst)',
    minutes: 45,
    organizer: { name: 'Graham Tulloch', address: 'g.tulloch@merrowfinch.example' },
    location: 'Graham will phone +44 131 496 0132',
  }
  const askedAt = t.ago(40, '17:58')
  const asked = `Nora\n\nGood CV. Liked the piece on bus timetables.\n\n45 mins on the phone about the Insights Analyst job? ${day(first)}, ${clock(first)}. I'll call the number on your CV.\n\nG.`
  return [
    ...thread('merrow/received', [
      {
        at: t.ago(44, '23:12'),
        from: 'Merrow & Finch <noreply@candidates.workablemail.com>',
        subject: 'Thanks for applying to Merrow & Finch',
        body: both(received, workable(COMPANY, received)),
        truth: job('application_confirmation', COMPANY, TITLE),
      },
    ]),
    ...thread('merrow/call', [
      { at: askedAt, from: GRAHAM, subject: 'Your application', body: plain(asked), truth: job('interview_invitation', null, TITLE, first) },
      {
        at: t.ago(40, '18:30'),
        from: ME,
        to: GRAHAM,
        subject: 'Re: Your application',
        labels: ['SENT'],
        body: plain(replyTo({ at: askedAt, from: GRAHAM, text: asked }, 'Dear Graham,\n\nThat suits me well, speak then.\n\nBest wishes,\nNora')),
        truth: NOT_JOB,
      },
      {
        at: t.ago(37, '08:44'),
        from: GRAHAM,
        subject: `Updated: ${event.summary}`,
        body: invitation(
          `Client emergency, have to move you. Now ${day(second)} at ${clock(second)}. Apologies.\n\nG.`,
          calendar('outlook', { ...event, start: second, sequence: 1 }),
        ),
        truth: job('interview_invitation', null, TITLE, second),
      },
      {
        at: t.ago(34, '12:26'),
        from: GRAHAM,
        subject: `Cancelled: ${event.summary}`,
        body: invitation(
          `Nora, I'm cancelling our call and I owe you the reason: our biggest client has paused everything this morning, so the Insights Analyst role is on hold until they make up their minds. Nothing to do with you.\n\nI'll write as soon as I know more, either way.\n\nGraham`,
          calendar('outlook', { ...event, start: second, sequence: 2, method: 'CANCEL' }),
          'CANCEL',
        ),
        truth: job('status_update', null, TITLE),
      },
    ]),
    ...thread('merrow/still-waiting', [
      {
        at: t.ago(13, '17:07'),
        from: GRAHAM,
        subject: 'Still on hold, sorry',
        body: plain(prose`
          Nora

          No white smoke from the client. I would rather tell you that than leave you guessing. The post stays frozen until the end of the quarter at least; if something else comes your way, take it with my blessing.

          G.

          Graham Tulloch, Merrow & Finch
        `),
        truth: job('status_update', COMPANY, null),
      },
    ]),
  ]
}
