import { both, html, NOT_JOB, plain, prose, type Story, thread } from '../build.ts'
import { newsletter } from '../templates/shop.ts'

const FORUMS = ['INBOX', 'CATEGORY_FORUMS']
const PROMOTIONS = ['INBOX', 'CATEGORY_PROMOTIONS']
const UPDATES = ['INBOX', 'CATEGORY_UPDATES']

const WAREHOUSE: { days: number; subject: string; preheader: string; sections: [string, string][] }[] = [
  {
    days: 79,
    subject: 'Warehouse Weekly #212: your tests test nothing',
    preheader: 'Plus a join that took down a bakery',
    sections: [
      ['Your tests test nothing', 'A reader counted: 400 not-null tests, one incident caught, and that one by accident. What to test instead.'],
      ['The bakery join', 'How a many-to-many join ordered eleven thousand croissants.'],
    ],
  },
  {
    days: 51,
    subject: 'Warehouse Weekly #216: the interview issue',
    preheader: 'An interview with the maintainer of a famous date parser',
    sections: [
      [
        'An interview with Odile Renard',
        'She has maintained a date parser for nine years. We talked about offers she refused, the position of the comma, and why she never answers on Fridays.',
      ],
      ['Hiring corner', 'Who of our readers is hiring? Parsnip (analytics engineer), Norrland Cloud (two data engineers). Write to them, not to us.'],
    ],
  },
  {
    days: 9,
    subject: 'Warehouse Weekly #222: small data',
    preheader: 'Most of you could run it on a laptop',
    sections: [
      ['Small data', 'We asked 300 teams for the size of their biggest table. The median fits on a phone.'],
      ['Tool of the week', 'A linter for dashboards. It complains about pies.'],
    ],
  },
]

/** Letters she subscribed to. */
export const newsletters: Story = (t) => [
  ...WAREHOUSE.flatMap(({ days, subject, preheader, sections }) =>
    thread(`newsletters/warehouse-${days}`, [
      {
        at: t.ago(days, '12:00'),
        from: 'Warehouse Weekly <letter@warehouseweekly.example>',
        subject,
        labels: PROMOTIONS,
        unsubscribe: 'https://warehouseweekly.example/unsubscribe',
        headers: [{ name: 'List-Id', value: 'Warehouse Weekly <letter.warehouseweekly.example>' }],
        body: html(newsletter({ name: 'Warehouse Weekly', colour: '#2a6f97', preheader, sections, footer: 'Written on Sundays by two people and a heater.' })),
        truth: NOT_JOB,
      },
    ]),
  ),
  ...thread('newsletters/applegarth', [
    {
      at: t.ago(63, '07:00'),
      from: 'The Applegarth Review <post@applegarth.example>',
      subject: 'No. 48: the people who paint road markings',
      labels: PROMOTIONS,
      unsubscribe: 'https://applegarth.example/leave',
      body: html(
        newsletter({
          name: 'The Applegarth Review',
          colour: '#8c2f39',
          preheader: 'And a small notice at the end',
          sections: [
            ['Straight lines', 'They work at night, in pairs, and they have views on roundabouts. Photographs by Ines Calder.'],
            ['Letters', 'On eels; on the word “journey”; on whether a scone can be a sandwich.'],
            [
              'A small notice',
              'We are a bit bigger than last year and would like to understand why. If you count things for a living and like this magazine, write to Theo.',
            ],
          ],
          footer: 'Every second Friday, from Edinburgh.',
        }),
      ),
      truth: NOT_JOB,
    },
  ]),
  ...thread('newsletters/kitchen', [
    {
      at: t.ago(34, '16:00'),
      from: 'Ladle <hello@ladle.example>',
      subject: 'Soup for people with deadlines',
      labels: PROMOTIONS,
      unsubscribe: 'https://ladle.example/u',
      body: html(
        newsletter({
          name: 'Ladle',
          colour: '#c77d0a',
          preheader: 'Lentils, lemon, eleven minutes',
          sections: [
            ['Eleven-minute lentils', 'Red lentils, one lemon, cumin, a tin of tomatoes. The lemon goes in last and does all the work.'],
            ['Bread that waits for you', 'Mix it at night, forget it, bake it in the morning.'],
          ],
          footer: 'No adverts, ever.',
        }),
      ),
      truth: NOT_JOB,
    },
  ]),
  ...thread('newsletters/podcast', [
    {
      at: t.ago(15, '05:00'),
      from: 'The Long Interview <podcast@longinterview.example>',
      subject: 'New episode: an interview in a lighthouse',
      labels: PROMOTIONS,
      unsubscribe: 'https://longinterview.example/stop',
      body: both(
        'This week we invited the last keeper of Skerrow Light to an interview. He offered us tea and four hours of silence, of which we kept three minutes.\n\nListen: https://longinterview.example/88',
      ),
      truth: NOT_JOB,
    },
  ]),
]

/** Services that write by themselves: code hosting, courses, the library, the gym, sign-in notices. */
export const services: Story = (t) => [
  ...thread('services/pull-request', [
    {
      at: t.ago(46, '23:31'),
      from: 'oduya <notifications@github.com>',
      to: 'whitfield/bus-delays <bus-delays@noreply.github.com>',
      cc: 'nora.whitfield@example.com',
      subject: 'Re: [whitfield/bus-delays] Read the new feed format (PR #31)',
      labels: FORUMS,
      headers: [{ name: 'List-Id', value: 'whitfield/bus-delays <bus-delays.whitfield.github.com>' }],
      body: plain(
        'Thanks for the review! I moved the parser into its own module and added the two cases you asked for. The position field is still optional, some buses do not have one.\n\n-- \nReply to this email directly or view it on GitHub',
      ),
      truth: NOT_JOB,
    },
    {
      at: t.ago(45, '08:12'),
      from: 'oduya <notifications@github.com>',
      to: 'whitfield/bus-delays <bus-delays@noreply.github.com>',
      cc: 'nora.whitfield@example.com',
      subject: 'Re: [whitfield/bus-delays] Read the new feed format (PR #31)',
      labels: FORUMS,
      headers: [{ name: 'List-Id', value: 'whitfield/bus-delays <bus-delays.whitfield.github.com>' }],
      body: plain('Merged #31 into main.\n\n-- \nReply to this email directly or view it on GitHub'),
      truth: NOT_JOB,
    },
  ]),
  ...thread('services/course', [
    {
      at: t.ago(39, '10:30'),
      from: 'Plinth Academy <learn@plinth-academy.example>',
      subject: 'Assessment passed: Causal Inference, unit 4',
      labels: UPDATES,
      body: both(
        'Hi Nora,\n\nYou scored 17 out of 20 in the unit 4 assessment. Your next assignment, "Did the ad work?", is open now and due in two weeks.\n\nPlinth Academy',
      ),
      truth: NOT_JOB,
    },
  ]),
  ...thread('services/library', [
    {
      at: t.ago(14, '08:05'),
      from: 'City Libraries <notices@citylibraries.example>',
      subject: 'Your reservation is ready to collect',
      labels: UPDATES,
      body: plain(
        'WHITFIELD, NORA\n\nThe following item is being held for you at Stockbridge Library until Saturday:\n\n  The art of explanation / Ros Atkins\n\nPlease bring your card.',
      ),
      truth: NOT_JOB,
    },
  ]),
  ...thread('services/gym', [
    {
      at: t.ago(28, '07:07'),
      from: 'The Wall, Ratho <members@thewall.example>',
      subject: 'Your membership application: welcome!',
      labels: UPDATES,
      body: both(prose`
        Hi Nora,

        We're delighted to welcome you. Your application for off-peak membership has been approved, and your induction is already done since Isla vouched for your knots.

        Your card waits at the desk.

        The Wall
      `),
      truth: NOT_JOB,
    },
  ]),
  ...thread('services/sign-in', [
    {
      at: t.ago(81, '13:02'),
      from: 'Google <no-reply@accounts.google.com>',
      subject: 'Security alert',
      labels: UPDATES,
      body: both(
        'A new sign-in on Linux\nnora.whitfield@example.com\n\nWe noticed a new sign-in to your Google Account. If this was you, you don’t need to do anything.',
      ),
      truth: NOT_JOB,
    },
  ]),
  ...thread('services/blood', [
    {
      at: t.ago(42, '17:30'),
      from: 'Give Blood Lothian <donors@givebloodlothian.example>',
      subject: 'Your donation has been used',
      body: both(
        'Dear Nora,\n\nYour last donation was sent to a hospital in Inverness. Thank you: somebody there is having a better week.\n\nYou can give again from next month.',
      ),
      truth: NOT_JOB,
    },
  ]),
  ...thread('services/vet', [
    {
      at: t.ago(2, '10:02'),
      from: 'Canonmills Vets <frontdesk@canonmills-vets.example>',
      subject: 'Biscuit is due his booster',
      body: plain(
        'Hello Nora,\n\nBiscuit is due his annual booster. Ring us for a time, and please use the strong box, we remember last year.\n\nCanonmills Vets',
      ),
      truth: NOT_JOB,
    },
  ]),
  ...thread('services/parcel', [
    {
      at: t.minutesAgo(310),
      from: 'PostFast <no-reply@postfast.example>',
      subject: 'Your parcel comes today between 13:10 and 14:10',
      labels: [...UPDATES, 'UNREAD'],
      body: both('Your driver today is Agnieszka. Not in? Choose a neighbour or a safe place: https://postfast.example/t/88102'),
      truth: NOT_JOB,
    },
  ]),
]
