import { filePart } from '../../gmail/mime.ts'
import { both, html, NOT_JOB, pdf, plain, prose, type Story, thread, withFiles } from '../build.ts'
import { receipt } from '../templates/shop.ts'
import { date, day } from '../timeline.ts'

const UPDATES = ['INBOX', 'CATEGORY_UPDATES']
const PROMOTIONS = ['INBOX', 'CATEGORY_PROMOTIONS']

/** Orders, parcels, returns, receipts and what shops send in between; "offer", "confirmation" and "unfortunately" in their everyday sense. */
export const shopping: Story = (t) => [
  ...thread('shopping/boots', [
    {
      at: t.ago(68, '20:24'),
      from: 'Crag & Corrie <orders@cragcorrie.example>',
      subject: 'Order confirmation CC-30817',
      labels: UPDATES,
      body: html(
        receipt({
          shop: 'Crag & Corrie',
          colour: '#2f4f3a',
          heading: 'Thank you for your order, Nora',
          text: 'We have received your order and are packing it in Fort William. You will get another mail when it leaves.',
          rows: [
            ['Climbing shoes "Gecko", 39', '£84.00'],
            ['Chalk, 200 g', '£6.50'],
            ['Delivery', 'free'],
            ['Total', '£90.50'],
          ],
          action: { label: 'View order', href: 'https://cragcorrie.example/orders/30817' },
        }),
      ),
      truth: NOT_JOB,
    },
    {
      at: t.ago(66, '07:50'),
      from: 'Crag & Corrie <orders@cragcorrie.example>',
      subject: 'Your order CC-30817 is on its way',
      labels: UPDATES,
      body: html(
        receipt({
          shop: 'Crag & Corrie',
          colour: '#2f4f3a',
          heading: 'On its way',
          text: 'Your parcel was handed to the carrier this morning and should be with you tomorrow between 9 and 18.',
          rows: [['Tracking', 'PF4471 9920 18 GB']],
        }),
      ),
      truth: NOT_JOB,
    },
  ]),
  ...thread('shopping/lamp', [
    {
      at: t.ago(50, '16:40'),
      from: 'Lumen & Larder <help@lumenlarder.example>',
      subject: 'About your desk lamp (order 7719)',
      body: both(prose`
        Hi Nora,

        Unfortunately, we are unable to fulfil your order for the desk lamp in mustard. We received more orders than lamps, and after careful consideration of our stock room (we looked under everything) there is none left.

        Your £38 is on its way back to your card. The lamp exists in moss green, if you could live with that.

        Sorry,
        Pip from Lumen & Larder
      `),
      truth: NOT_JOB,
    },
  ]),
  ...thread('shopping/vegetables', [
    {
      at: t.ago(13, '06:30'),
      from: 'Muddy Boots Veg Box <hello@muddyboots.example>',
      subject: "What's in your box this week",
      labels: UPDATES,
      unsubscribe: 'https://muddyboots.example/pause',
      body: both(prose`
        Morning Nora,

        In Thursday's box: leeks, a cabbage the size of a toddler, beetroot, six eggs from the hens with attitude, and apples that look awful and taste like 1987.

        Going away? Pause by Tuesday noon.

        Jess & the hens
      `),
      truth: NOT_JOB,
    },
  ]),
  ...thread('shopping/sale', [
    {
      at: t.ago(22, '09:00'),
      from: 'Crag & Corrie <news@cragcorrie.example>',
      subject: 'A final offer, Nora: 30% off ropes until Sunday',
      labels: PROMOTIONS,
      unsubscribe: 'https://cragcorrie.example/unsubscribe',
      body: html(
        receipt({
          shop: 'Crag & Corrie',
          colour: '#2f4f3a',
          heading: 'Our offer to you',
          text: 'We are pleased to offer you 30% off every rope in the shop. The offer ends on Sunday at midnight and cannot be combined with other offers.',
          rows: [
            ['Rope "Ben", 60 m', '£139 → £97'],
            ['Rope "Lomond", 40 m', '£92 → £64'],
          ],
          action: { label: 'Accept the offer', href: 'https://cragcorrie.example/sale' },
        }),
      ),
      truth: NOT_JOB,
    },
  ]),
  ...thread('shopping/blazer', [
    {
      at: t.ago(74, '18:12'),
      from: 'Second Spin Clothing <orders@secondspin.example>',
      subject: 'You bought a blazer! Receipt 55120',
      labels: UPDATES,
      body: html(
        receipt({
          shop: 'Second Spin',
          colour: '#5b3a6b',
          heading: 'Good taste',
          text: 'One navy blazer, worn twice, by a barrister who became a gardener. Perfect for interviews, and for burying things.',
          rows: [
            ['Navy blazer, size 12', '£27.00'],
            ['Postage', '£3.20'],
            ['Total', '£30.20'],
          ],
        }),
      ),
      truth: NOT_JOB,
    },
  ]),
  ...thread('shopping/return', [
    {
      at: t.ago(61, '10:10'),
      from: 'Second Spin Clothing <orders@secondspin.example>',
      subject: 'Refund issued for return 55120-R',
      labels: UPDATES,
      body: plain('Hello Nora,\n\nYour return has reached us and the refund of £27.00 is on its way. Shame about the shoulders.\n\nSecond Spin'),
      truth: NOT_JOB,
    },
  ]),
]

/** Bank, bills, insurance, council: applications and decisions that are not about work. */
export const moneyAndBills: Story = (t) => [
  ...thread('money/statement', [
    {
      at: t.ago(40, '04:12'),
      from: 'Cairn Building Society <no-reply@cairnbs.example>',
      subject: 'Your statement is ready',
      labels: UPDATES,
      body: both(
        'Dear Ms Whitfield\n\nYour current account statement is ready in the app. We will never ask for your password by email.\n\nCairn Building Society',
      ),
      truth: NOT_JOB,
    },
  ]),
  ...thread('money/mortgage', [
    {
      at: t.ago(32, '11:05'),
      from: 'Cairn Building Society Lending <lending@cairnbs.example>',
      subject: 'Your application for a decision in principle: next steps',
      body: both(prose`
        Dear Ms Whitfield

        Thank you for your application, which we received on ${date(t.ago(34, '10:00'))}. Your application has been reviewed and referred to an underwriter, since your income will change in the coming months.

        We would like to invite you to a telephone appointment with one of our advisers. Please have your last three payslips to hand.

        Application reference: DIP-662013

        Lending Team
        Cairn Building Society
      `),
      truth: NOT_JOB,
    },
  ]),
  ...thread('money/permit', [
    {
      at: t.ago(29, '08:31'),
      from: 'Parking Permits <permits@cityparking.example>',
      subject: 'Your application has been unsuccessful',
      body: plain(prose`
        Dear Nora Whitfield

        Thank you for applying for a resident's parking permit (zone 6). We regret to inform you that your application has been unsuccessful because our records show that you do not own a vehicle.

        If you believe this to be wrong you may appeal within 28 days.

        Parking Services
      `),
      truth: NOT_JOB,
    },
  ]),
  ...thread('money/energy', [
    {
      at: t.ago(26, '13:00'),
      from: 'Brightside Energy <billing@brightside-energy.example>',
      subject: 'Your bill for last month: £71.44',
      labels: UPDATES,
      body: withFiles(
        both('Hi Nora,\n\nYour latest bill is attached. You used 6% less than a year ago. Your direct debit does not change.\n\nBrightside Energy'),
        filePart('bill.pdf', 'application/pdf', pdf('Brightside Energy: 71.44 GBP')),
      ),
      truth: NOT_JOB,
    },
  ]),
  ...thread('money/card', [
    {
      at: t.ago(10, '22:03'),
      from: 'Cairn Building Society <alerts@cairnbs.example>',
      subject: 'New payee added',
      labels: UPDATES,
      body: plain('You added HARTWELL PLUMBING as a payee at 22:01. If this was not you, call us at once on the number on the back of your card.'),
      truth: NOT_JOB,
    },
  ]),
  ...thread('money/insurance', [
    {
      at: t.ago(54, '14:22'),
      from: 'Whiskerwell Pet Insurance <policies@whiskerwell.example>',
      subject: 'Welcome, Biscuit! Your policy documents',
      body: withFiles(
        both(
          `Hello Nora,\n\nBiscuit is covered from ${day(t.ago(53, '00:00'))}. We assessed Biscuit's application and found him to be a cat of good character.\n\nThe Whiskerwell team`,
        ),
        filePart('policy.pdf', 'application/pdf', pdf('Policy for Biscuit')),
      ),
      truth: NOT_JOB,
    },
  ]),
  ...thread('money/unemployment', [
    {
      at: t.ago(83, '09:45'),
      from: 'Work and Benefits Service <no-reply@wbs-notify.example>',
      subject: 'You have a new message in your journal',
      labels: UPDATES,
      body: plain(
        'Dear Nora Whitfield\n\nA message has been added to your journal. Sign in to read it. Please do not reply to this email; we cannot receive replies.\n\nThis mailbox is not monitored.',
      ),
      truth: NOT_JOB,
    },
  ]),
]
