import { both, NOT_JOB, prose, type Story, thread } from '../build.ts'

/** Family and friends. */
export const privateMail: Story = (t) => [
  ...thread('private/mum-parcel', [
    {
      at: t.ago(3, '19:41'),
      from: 'Helen Whitfield <helen.whitfield@example.net>',
      subject: 'Parcel from Auntie Jean',
      body: both(prose`
        Hello love,

        Jean's parcel arrived here instead of at yours, she still has the old address in her book. It rattles. I think it is the good teapot. Shall I bring it when we come up, or is the train too risky?

        Dad says to ask whether the boiler man came. I say eat something green.

        Mum x
      `),
      truth: NOT_JOB,
    },
  ]),
]
