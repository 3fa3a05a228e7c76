import { filePart } from '../../gmail/mime.ts'
import { both, invitation, job, ME, NOT_JOB, pdf, plain, prose, replyTo, type Story, thread, withFiles } from '../build.ts'
import { calendar } from '../ics.ts'
import { lever } from '../templates/ats.ts'
import { clock, date, day, zoneName } from '../timeline.ts'

const COMPANY = 'Lumenfold'
const TITLE = 'Analytics Engineer'
const JONAS = 'Jonas Albrecht <jonas.albrecht@lumenfold.example>'
const MIRJA = 'Mirja Sund <mirja@lumenfold.example>'
const BERLIN = 'Europe/Berlin'

/** The whole way to an offer: Lever, a booked call, a take-home, a final that moves, references, the letter. */
export const lumenfold: Story = (t) => {
  const intro = t.meet(-72, '10:30', BERLIN)
  const firstFinal = t.meet(-47, '14:00', BERLIN)
  const final = t.meet(-43, '09:30', BERLIN)
  const due = t.ago(59, '18:00', BERLIN)
  const answerBy = t.meet(5, '18:00', BERLIN)
  const start = t.meet(48, '09:00', BERLIN)
  const confirmed = prose`
    Hi Nora,

    thank you for your application for the Analytics Engineer position at Lumenfold! It just landed with us.

    We read every application ourselves, so give us about a week. If your profile matches what the team is looking for, Jonas will be in touch to arrange a first call.

    Until then: greetings from a very rainy Kreuzberg,
    Your Lumenfold People Team
  `
  const take = prose`
    Hi Nora,

    Jonas told me all about your dbt setup, I took notes for our own :)

    As discussed, here is the take-home exercise: https://exercises.lumenfold.example/ae/n-whitfield. It is a small warehouse with three things wrong in it. Please don't spend more than three hours, and send us your repository by ${day(due)}, 18:00.

    Any language, any tool. A short README that explains what you'd do with more time is worth more to us than a perfect result.

    Happy digging,
    Mirja
  `
  const handIn = t.ago(60, '21:47')
  const handInText =
    'Hi Mirja,\n\nHere is my take-home. I found four things wrong with the warehouse, the fourth may be a feature. README inside.\n\nThanks for the fun puzzle,\nNora'
  const finalEvent = {
    uid: '5v1k2lumenfoldfinal@google.com',
    summary: 'Final interview: Nora Whitfield <> Lumenfold (Analytics Engineer)',
    minutes: 120,
    organizer: { name: 'Jonas Albrecht', address: 'jonas.albrecht@lumenfold.example' },
    location: 'https://meet.google.com/kfd-tqzx-nbo',
  }
  const offerText = prose`
    Dear Nora,

    It is official: we are delighted to offer you the position of Analytics Engineer at Lumenfold GmbH!

    The short version, the long one is in the attached letter:
    - Start: ${date(start)}, fully remote from Edinburgh, a week in Berlin every quarter
    - Salary: 68,000 EUR gross a year, plus the virtual shares we talked about
    - 30 days of holiday

    Please let us know by ${day(answerBy)} whether you accept. If anything in the letter looks odd, call me, that is what I am here for.

    The whole data team has its fingers crossed.

    Jonas
  `
  const offered = t.ago(4, '15:36', BERLIN)
  return [
    ...thread('lumenfold/confirmation', [
      {
        at: t.ago(80, '22:03'),
        from: 'Lumenfold <no-reply@hire.lever.co>',
        subject: 'Your application to Lumenfold',
        body: both(confirmed, lever(COMPANY, confirmed)),
        truth: job('application_confirmation', COMPANY, TITLE),
      },
    ]),
    ...thread('lumenfold/booking', [
      {
        at: t.ago(76, '11:12', BERLIN),
        from: JONAS,
        subject: 'Lumenfold & Nora: a first call?',
        body: both(prose`
          Hi Nora,

          your application for Analytics Engineer went straight to the top of my pile. Would you like to meet for half an hour? Just pick whatever suits you here: https://calendly.com/jonas-lumenfold/intro

          Looking forward to it!
          Jonas
        `),
        truth: job('interview_invitation', COMPANY, TITLE),
      },
    ]),
    ...thread('lumenfold/booked', [
      {
        at: t.ago(76, '13:02'),
        from: 'Calendly <notifications@calendly.com>',
        replyTo: JONAS,
        subject: `Confirmed: Lumenfold intro call with Jonas Albrecht on ${day(intro)}`,
        body: invitation(
          prose`
            Hi Nora Whitfield,

            Your event has been scheduled.

            Event type: Lumenfold intro call
            Host: Jonas Albrecht
            Date/time: ${clock(intro)} - 11:00, ${day(intro)} (Central European Time)
            Location: Google Meet, https://meet.google.com/pzs-wbyo-mkd

            Need to make changes? https://calendly.com/reschedulings/example
          `,
          calendar('iana', {
            uid: 'calendly-lumenfold-intro',
            summary: 'Lumenfold intro call: Nora Whitfield and Jonas Albrecht',
            start: intro,
            minutes: 30,
            organizer: { name: 'Jonas Albrecht', address: 'jonas.albrecht@lumenfold.example' },
            location: 'https://meet.google.com/pzs-wbyo-mkd',
          }),
        ),
        truth: job('interview_invitation', COMPANY, null, intro),
      },
    ]),
    ...thread('lumenfold/take-home', [
      { at: t.ago(66, '10:20', BERLIN), from: MIRJA, subject: 'Your take-home for Lumenfold', body: both(take), truth: job('assessment', COMPANY, null) },
      {
        at: handIn,
        from: ME,
        to: MIRJA,
        subject: 'Re: Your take-home for Lumenfold',
        labels: ['SENT'],
        body: withFiles(plain(handInText), filePart('lumenfold-take-home.zip', 'application/zip', 'PK\u0005\u0006')),
        truth: NOT_JOB,
      },
      {
        at: t.ago(55, '16:44', BERLIN),
        from: MIRJA,
        cc: JONAS,
        subject: 'Re: Your take-home for Lumenfold',
        body: plain(
          replyTo(
            { at: handIn, from: ME, text: handInText },
            `The fourth was NOT a feature. We fixed it this morning, thank you :D\n\nFinal round? ${day(firstFinal)} ${clock(firstFinal)} ${zoneName(firstFinal)}, two hours, you'd meet Jonas, Ilker and me. Invite follows.\n\nM`,
          ),
        ),
        truth: job('interview_invitation', COMPANY, null, firstFinal),
      },
    ]),
    ...thread('lumenfold/final', [
      {
        at: t.ago(54, '09:15', BERLIN),
        from: JONAS,
        subject: `Invitation: ${finalEvent.summary}`,
        body: invitation(
          `You have been invited to the following event.\n\n${finalEvent.summary}\nWhen: ${day(firstFinal)}, ${clock(firstFinal)} - 16:00 Central European Time\nJoining info: ${finalEvent.location}`,
          calendar('google', { ...finalEvent, start: firstFinal }),
        ),
        truth: job('interview_invitation', COMPANY, TITLE, firstFinal),
      },
      {
        at: t.ago(49, '18:38', BERLIN),
        from: JONAS,
        subject: `Updated invitation: ${finalEvent.summary}`,
        body: invitation(
          `This event has been changed.\n\nNote from Jonas: so sorry, Ilker's kid has chickenpox and we want you to meet him. New time below, please shout if it does not work!\n\n${finalEvent.summary}\nChanged: ${day(final)}, ${clock(final)} - 11:30 Central European Time\nJoining info: ${finalEvent.location}`,
          calendar('google', { ...finalEvent, start: final, sequence: 1 }),
        ),
        truth: job('interview_invitation', COMPANY, TITLE, final),
      },
    ]),
    ...thread('lumenfold/references', [
      {
        at: t.ago(23, '10:05', BERLIN),
        from: JONAS,
        subject: 'Next step: references',
        body: both(prose`
          Hi Nora,

          a quick update from our side: the team is convinced, and we are now in the reference check. Could you send me two people who have worked with you and who won't mind a ten-minute call from me? One manager, one colleague would be ideal.

          Our finance lead still has to sign off the budget for the Analytics Engineer role, which usually takes two to three weeks. I'll keep you posted, silence means paperwork, nothing else.

          Best,
          Jonas
        `),
        truth: job('status_update', COMPANY, TITLE),
      },
    ]),
    ...thread('lumenfold/offer', [
      {
        at: offered,
        from: JONAS,
        cc: MIRJA,
        subject: 'Your offer from Lumenfold',
        labels: ['INBOX', 'STARRED', 'IMPORTANT'],
        body: withFiles(
          both(offerText),
          filePart('Lumenfold offer letter - Nora Whitfield.pdf', 'application/pdf', pdf('Offer of employment: Analytics Engineer, Nora Whitfield')),
        ),
        truth: job('offer', COMPANY, TITLE),
      },
      {
        at: t.ago(4, '17:20'),
        from: ME,
        to: JONAS,
        subject: 'Re: Your offer from Lumenfold',
        labels: ['SENT'],
        body: plain(
          replyTo(
            { at: offered, from: JONAS, text: offerText },
            'Jonas!! Thank you, that made my week. Let me read it properly and I will be back to you before the date. N',
          ),
        ),
        truth: NOT_JOB,
      },
    ]),
  ]
}
