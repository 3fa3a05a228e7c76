import { filePart } from '../../gmail/mime.ts'
import { both, html, invitation, NOT_JOB, plain, prose, type Story, thread, withFiles } from '../build.ts'
import { calendar } from '../ics.ts'
import { receipt } from '../templates/shop.ts'
import { clock, day, usDay } from '../timeline.ts'

const UPDATES = ['INBOX', 'CATEGORY_UPDATES']

/** Invitations that are no interviews: dentist, climbing, a wedding, a webinar. */
export const appointments: Story = (t) => {
  const dentist = t.meet(4, '08:20')
  const climbing = t.meet(-27, '18:30')
  const wedding = t.meet(40, '14:00')
  const webinar = t.meet(-16, '17:00')
  return [
    ...thread('calendar/dentist', [
      {
        at: t.ago(20, '12:34'),
        from: 'Stockbridge Dental <reception@stockbridge-dental.example>',
        subject: `Appointment confirmed: ${day(dentist)}, ${clock(dentist)}`,
        body: invitation(
          `Dear Nora\n\nYour check-up with Dr Farouk is confirmed for ${day(dentist)} at ${clock(dentist)}. Please give us 24 hours' notice if you cannot come.\n\nStockbridge Dental`,
          calendar('outlook', {
            uid: 'stockbridge-checkup-4410',
            summary: 'Dental check-up, Dr Farouk',
            start: dentist,
            minutes: 20,
            organizer: { name: 'Stockbridge Dental', address: 'reception@stockbridge-dental.example' },
            location: '18 Raeburn Row, Edinburgh',
          }),
        ),
        truth: NOT_JOB,
      },
    ]),
    ...thread('calendar/climbing', [
      {
        at: t.ago(31, '14:14'),
        from: 'Isla Morrow <isla.morrow@example.org>',
        subject: 'Invitation: climbing, then chips',
        body: invitation(
          'Isla Morrow has invited you to climbing, then chips. Bring your own fear.',
          calendar('google', {
            uid: '3bclimbchips@google.com',
            summary: 'climbing, then chips',
            start: climbing,
            minutes: 150,
            organizer: { name: 'Isla Morrow', address: 'isla.morrow@example.org' },
            location: 'The Wall, Ratho',
          }),
        ),
        truth: NOT_JOB,
      },
    ]),
    ...thread('calendar/wedding', [
      {
        at: t.ago(58, '19:59'),
        from: 'Sam Achterberg <sam.a@example.org>',
        subject: 'Save the date (we finally did it)',
        body: invitation(
          `Dear all,\n\nAfter eleven years of careful evaluation Lou has accepted my offer. The position was filled with immediate effect.\n\n${day(wedding)}, ${clock(wedding)}, Loch Tay. Wellies optional, dancing not.\n\nSam & Lou`,
          calendar('iana', {
            uid: 'sam-lou-loch-tay',
            summary: 'Wedding Sam & Lou',
            start: wedding,
            minutes: 600,
            organizer: { name: 'Sam Achterberg', address: 'sam.a@example.org' },
            location: 'Loch Tay boathouse',
          }),
        ),
        truth: NOT_JOB,
      },
    ]),
    ...thread('calendar/webinar', [
      {
        at: t.ago(23, '11:00'),
        from: 'Warehouse Weekly Events <events@warehouseweekly.example>',
        subject: 'You are registered: Semantic layers without tears',
        labels: UPDATES,
        unsubscribe: 'https://warehouseweekly.example/unsubscribe',
        body: invitation(
          `Hi Nora,\n\nThank you for registering. The webinar starts on ${usDay(webinar)} at ${clock(webinar)} UK time, the link is in the invite. It will be recorded, and we know that you will watch the recording at double speed.\n\nWarehouse Weekly`,
          calendar('google', {
            uid: 'semantic-layers@warehouseweekly.example',
            summary: 'Webinar: Semantic layers without tears',
            start: webinar,
            minutes: 60,
            organizer: { name: 'Warehouse Weekly Events', address: 'events@warehouseweekly.example' },
            location: 'https://events.warehouseweekly.example/semantic',
          }),
        ),
        truth: NOT_JOB,
      },
    ]),
  ]
}

/** Trains to interviews, a cottage for a weekend, a festival ticket. */
export const travel: Story = (t) => {
  const perth = t.meet(-18, '08:37')
  const cottage = t.meet(26, '16:00')
  return [
    ...thread('travel/train', [
      {
        at: t.ago(24, '21:12'),
        from: 'ScotLine Tickets <tickets@scotline.example>',
        subject: `Your tickets: Edinburgh to Perth, ${day(perth)}`,
        labels: UPDATES,
        body: withFiles(
          html(
            receipt({
              shop: 'ScotLine',
              colour: '#123a6f',
              heading: 'Booking confirmed: 9KQ2LD',
              text: `Outward: ${day(perth)}, ${clock(perth)} from Edinburgh, coach B seat 41.\n\nReturn: any train on the same day.`,
              rows: [
                ['Off-peak day return', '£19.80'],
                ['Railcard', '-£6.55'],
                ['Total', '£13.25'],
              ],
            }),
          ),
          filePart('9KQ2LD.pkpass', 'application/vnd.apple.pkpass', 'PK\u0005\u0006'),
        ),
        truth: NOT_JOB,
      },
    ]),
    ...thread('travel/delay', [
      {
        at: t.ago(11, '09:20'),
        from: 'ScotLine Customer Relations <claims@scotline.example>',
        subject: 'Delay repay claim DR-81177: decision',
        body: plain(prose`
          Dear Nora

          Thank you for your claim. We have reviewed it and it was successful: you will receive £3.31 for a delay of 34 minutes at Ladybank, caused by a sheep.

          Customer Relations
        `),
        truth: NOT_JOB,
      },
    ]),
    ...thread('travel/cottage', [
      {
        at: t.ago(17, '20:45'),
        from: 'Burn End Cottage <stay@burnend.example>',
        subject: 'Your stay at Burn End',
        body: both(prose`
          Hello Nora and Isla,

          All booked! You have the cottage for two nights from ${day(cottage)}, any time after four. The key is with the third gnome. There is no phone signal, which most guests complain about on the first day and praise on the last.

          Dogs, children and guitars welcome.

          Aileen
        `),
        truth: NOT_JOB,
      },
    ]),
    ...thread('travel/flight', [
      {
        at: t.ago(77, '13:55'),
        from: 'Albatross Air <no-reply@albatrossair.example>',
        subject: 'Check in now for your flight to Lisbon',
        labels: UPDATES,
        body: html(
          receipt({
            shop: 'Albatross Air',
            colour: '#0e7490',
            heading: 'Online check-in is open',
            text: 'Choose your seat and download your boarding pass. Doors close 30 minutes before departure.',
            rows: [
              ['EDI to LIS', 'AB 2207'],
              ['Passenger', 'WHITFIELD/NORA MS'],
            ],
            action: { label: 'Check in', href: 'https://albatrossair.example/checkin' },
          }),
        ),
        truth: NOT_JOB,
      },
    ]),
  ]
}
