import { both, invitation, job, prose, type Story, thread } from '../build.ts'
import { calendar } from '../ics.ts'
import { teamtailor } from '../templates/ats.ts'
import { clock, day, inZone, zoneName } from '../timeline.ts'

const COMPANY = 'Velda Robotics'
const TITLE = 'Operations Data Analyst'
const FROM = 'Velda Robotics <velda@inbox.teamtailor-mail.com>'
const SAGA = 'Saga Lindqvist <saga.lindqvist@veldarobotics.example>'
const STOCKHOLM = 'Europe/Stockholm'
const look = { company: COMPANY, colour: '#1f6f78', footer: 'Velda Robotics AB, Göteborg | careers.veldarobotics.example' }

/** Teamtailor and Sweden: times told in two zones, a second round that is still to come. */
export const veldaRobotics: Story = (t) => {
  const first = t.meet(-24, '13:00', STOCKHOLM)
  const second = t.meet(2, '10:00', STOCKHOLM)
  const received = prose`
    Hi Nora 👋

    Thank you for applying for Operations Data Analyst! We're happy that you want to help our robots pack fewer things upside down.

    Saga from the People team will look at your application together with the hiring manager. This normally takes one to two weeks.

    Vänliga hälsningar / kind regards
    Velda Robotics
  `
  const inviteText = prose`
    Hi Nora,

    We would like to get to know you! I suggest a video interview for the Operations Data Analyst position with me and Henrik, who leads operations.

    Date: ${day(first)}
    Time: ${clock(first)}-14:00 Swedish time (${clock(inZone(first, 'Europe/London'))} in the UK)
    Link: https://teams.microsoft.com/l/meetup-join/velda-8842

    Please confirm by pressing the button, or send me another suggestion.

    Saga
  `
  return [
    ...thread('velda/received', [
      {
        at: t.ago(36, '20:40'),
        from: FROM,
        subject: 'We have received your application!',
        body: both(received, teamtailor({ ...look, preheader: 'Thank you for applying', heading: 'Thank you, Nora!', text: received })),
        truth: job('application_confirmation', COMPANY, TITLE),
      },
    ]),
    ...thread('velda/first', [
      {
        at: t.ago(29, '09:25', STOCKHOLM),
        from: 'Saga Lindqvist (Velda Robotics) <velda@inbox.teamtailor-mail.com>',
        replyTo: SAGA,
        subject: 'Interview: Operations Data Analyst',
        body: both(
          inviteText,
          teamtailor({
            ...look,
            heading: 'Interview with Velda Robotics',
            text: inviteText,
            action: { label: 'Confirm the time', href: 'https://careers.veldarobotics.example/confirm/7f' },
          }),
        ),
        truth: job('interview_invitation', COMPANY, TITLE, first),
      },
    ]),
    ...thread('velda/between', [
      {
        at: t.ago(17, '14:10', STOCKHOLM),
        from: SAGA,
        subject: 'Where we are with Operations Data Analyst',
        body: both(prose`
          Hi Nora,

          A short sign of life, since I promised one. We enjoyed talking to you, but Henrik is travelling to our site in Spain and we don't want to decide without him. So the process for Operations Data Analyst is delayed by about ten days. You are still very much in it.

          Have a nice weekend when it comes,
          Saga
        `),
        truth: job('status_update', null, TITLE),
      },
    ]),
    ...thread('velda/second', [
      {
        at: t.ago(5, '11:55', STOCKHOLM),
        from: SAGA,
        subject: 'Second interview with Velda Robotics',
        body: invitation(
          prose`
            Hej Nora!

            Henrik is back and wants to show you the warehouse data. Second interview, 60 minutes, on Teams:

            ${day(second)} at ${clock(second)} ${zoneName(second)} (Stockholm), so ${clock(inZone(second, 'Europe/London'))} for you.

            You'll meet Henrik and Noor, your possible future desk neighbour.

            Saga
          `,
          calendar('iana', {
            uid: 'velda-second-nora@veldarobotics.example',
            summary: 'Second interview Nora Whitfield / Velda Robotics',
            start: second,
            minutes: 60,
            organizer: { name: 'Saga Lindqvist', address: 'saga.lindqvist@veldarobotics.example' },
            location: 'Microsoft Teams',
          }),
        ),
        truth: job('interview_invitation', COMPANY, null, second),
      },
    ]),
  ]
}
