import { both, invitation, job, ME, NOT_JOB, plain, prose, replyTo, type Story, thread } from '../build.ts'
import { calendar } from '../ics.ts'
import { ashby } from '../templates/ats.ts'
import { clock12, usDay, weekday, zoneName } from '../timeline.ts'

const COMPANY = 'Brightloom'
const TITLE = 'Product Analyst'
const NEW_YORK = 'America/New_York'
const DANA = 'Dana Kowalczyk <dana@brightloom.example>'

/** Ashby and New York: a recruiter screen in the past, a loop that is still to come. */
export const brightloom: Story = (t) => {
  const screen = t.meet(-31, '11:00', NEW_YORK)
  const loop = t.meet(3, '10:00', NEW_YORK)
  const confirmed = prose`
    Hi Nora,

    Thanks so much for applying to the Product Analyst role at Brightloom! We're a team of 60 building scheduling tools for looms, kilns and every other slow machine.

    We'll review your application and get back to you within two weeks, even if it's a no.

    Cheers,
    The Brightloom Hiring Team
  `
  const passed = t.ago(9, '15:48', NEW_YORK)
  const passedText = prose`
    Hi Nora!

    Everyone who met you on the screen wants to see more of you, so: on to the virtual onsite for Product Analyst!

    It's four conversations with breaks in between, all on one day: metrics case with Theo, SQL pairing with Anjali, cross-functional with Marcus, and a values chat with me. Three hours and a half in total. Would ${weekday(loop)} ${usDay(loop).split(', ')[1] ?? ''} starting ${clock12(loop)} ${zoneName(loop, 'en-US')} work? That should be mid-afternoon for you.

    Dana
  `
  const ics = calendar('outlook', {
    uid: 'brightloom-onsite-nora',
    summary: 'Virtual onsite - Nora Whitfield - Product Analyst @ Brightloom',
    start: loop,
    minutes: 210,
    organizer: { name: 'Dana Kowalczyk', address: 'dana@brightloom.example' },
    location: 'https://zoom.us/j/93210045518',
    description: '10:00 Metrics case (Theo)\n11:00 SQL pairing (Anjali)\n12:15 Cross-functional (Marcus)\n13:00 Values (Dana)',
  })
  return [
    ...thread('brightloom/confirmation', [
      {
        at: t.ago(40, '21:10'),
        from: 'Brightloom Hiring Team <no-reply@ashbyhq.com>',
        subject: 'Thanks for applying to Brightloom!',
        body: both(confirmed, ashby(confirmed)),
        truth: job('application_confirmation', COMPANY, TITLE),
      },
    ]),
    ...thread('brightloom/screen', [
      {
        at: t.ago(35, '16:20', NEW_YORK),
        from: 'Dana Kowalczyk at Brightloom <no-reply@ashbyhq.com>',
        replyTo: DANA,
        subject: 'Interview confirmed: Recruiter Screen with Brightloom',
        body: both(
          prose`
            Hi Nora,

            You're all set! Here are the details of your upcoming interview for the Product Analyst position.

            Recruiter Screen (45 minutes)
            ${usDay(screen)}
            ${clock12(screen)} - 11:45 AM ${zoneName(screen, 'en-US')} (America/New_York)
            With: Dana Kowalczyk, Senior Recruiter
            Zoom: https://zoom.us/j/97711820345

            Running late or need to reschedule? Reply to this email.
          `,
          ashby(
            prose`
              Hi Nora,

              You're all set! Here are the details of your upcoming interview for the Product Analyst position.

              Recruiter Screen (45 minutes)
              ${usDay(screen)}
              ${clock12(screen)} - 11:45 AM ${zoneName(screen, 'en-US')} (America/New_York)
              With: Dana Kowalczyk, Senior Recruiter

              Running late or need to reschedule? Reply to this email.
            `,
            { label: 'Join Zoom', href: 'https://zoom.us/j/97711820345' },
          ),
        ),
        truth: job('interview_invitation', COMPANY, TITLE, screen),
      },
    ]),
    ...thread('brightloom/onsite', [
      { at: passed, from: DANA, subject: 'Brightloom: virtual onsite', body: both(passedText), truth: job('interview_invitation', COMPANY, TITLE, loop) },
      {
        at: t.ago(8, '09:12'),
        from: ME,
        to: DANA,
        subject: 'Re: Brightloom: virtual onsite',
        labels: ['SENT'],
        body: plain(replyTo({ at: passed, from: DANA, text: passedText }, 'Hi Dana,\n\nMid-afternoon with tea in hand sounds ideal. Yes please.\n\nNora')),
        truth: NOT_JOB,
      },
      {
        at: t.ago(8, '10:31', NEW_YORK),
        from: DANA,
        subject: 'Re: Brightloom: virtual onsite',
        labels: ['INBOX', 'STARRED'],
        body: invitation(`Locked in! Invite attached, with the line-up of the day. Bring the tea, and any question you like.\n\nDana`, ics),
        truth: job('interview_invitation', COMPANY, TITLE, loop),
      },
    ]),
  ]
}
