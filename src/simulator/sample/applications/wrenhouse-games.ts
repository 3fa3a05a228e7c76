import { both, invitation, job, plain, prose, type Story, thread } from '../build.ts'
import { calendar } from '../ics.ts'
import { ashby } from '../templates/ats.ts'
import { clock, date, day, inZone, weekday, zoneName } from '../timeline.ts'

const COMPANY = 'Wrenhouse Games'
const TITLE = 'Player Insights Analyst'
const HELSINKI = 'Europe/Helsinki'
const AINO = 'Aino Virtanen <aino@wrenhouse.example>'

/** Helsinki: a take-home, then two talks, one done and one to come; the second invitation is calendar and little else. */
export const wrenhouse: Story = (t) => {
  const first = t.meet(-10, '12:00', HELSINKI)
  const second = t.meet(7, '11:00', HELSINKI)
  const due = t.ago(17, '23:59', HELSINKI)
  const received = prose`
    Moi Nora,

    A wild application appeared! Thanks for applying for Player Insights Analyst at Wrenhouse Games.

    We're 40 people and about 90 houseplants. Somebody with a pulse will read your application within a week.

    Wrenhouse
  `
  return [
    ...thread('wrenhouse/received', [
      {
        at: t.ago(27, '20:58'),
        from: 'Wrenhouse Games <no-reply@ashbyhq.com>',
        subject: 'A wild application appeared',
        body: both(received, ashby(received, { label: 'Meet the team', href: 'https://wrenhouse.example/team' })),
        truth: job('application_confirmation', COMPANY, TITLE),
      },
    ]),
    ...thread('wrenhouse/take-home', [
      {
        at: t.ago(21, '10:15', HELSINKI),
        from: AINO,
        subject: 'Player Insights Analyst: a little quest',
        body: both(prose`
          Hi Nora,

          Before we talk we give everybody the same small task, so that we have something real to talk about: https://quests.wrenhouse.example/insights-3

          It's an anonymised export of one week in Marrow Valley. Tell us in one page (really one) why players leave on day three. Two hours at most, please send it by ${date(due)}.

          We pay 100 € for it, whatever happens. Just put your bank details in the form.

          Aino
          Lead of Player Insights, Wrenhouse Games
        `),
        truth: job('assessment', COMPANY, TITLE),
      },
      {
        at: t.ago(15, '15:30', HELSINKI),
        from: AINO,
        subject: 'Re: Player Insights Analyst: a little quest',
        body: plain(prose`
          "They leave because the fishing tutorial is longer than the fish." We printed that.

          Interview ${weekday(first)} at ${clock(first)} our time (${clock(inZone(first, 'Europe/London'))} yours)? Just you and me, 50 minutes, on https://meet.google.com/wrn-hous-egm

          A.
        `),
        truth: job('interview_invitation', null, TITLE, first),
      },
    ]),
    ...thread('wrenhouse/second', [
      {
        at: t.ago(1, '09:48', HELSINKI),
        from: AINO,
        subject: `Invitation: Wrenhouse x Nora, round two @ ${day(second)} ${clock(second)} (${zoneName(second)})`,
        labels: ['INBOX', 'UNREAD'],
        body: invitation(
          `You have been invited by Aino Virtanen to attend an event named Wrenhouse x Nora, round two on ${day(second)} at ${clock(second)} (timezone Europe/Helsinki).`,
          calendar('google', {
            uid: '7hq0wrenhouseround2@google.com',
            summary: 'Wrenhouse x Nora, round two',
            start: second,
            minutes: 75,
            organizer: { name: 'Aino Virtanen', address: 'aino@wrenhouse.example' },
            location: 'https://meet.google.com/wrn-hous-two',
            description: 'Second interview for Player Insights Analyst. With Eero (Game Director) and Sunniva (Economy). Bring questions!',
          }),
        ),
        truth: job('interview_invitation', 'Wrenhouse', TITLE, second),
      },
    ]),
  ]
}
