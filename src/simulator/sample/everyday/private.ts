import { both, ME, NOT_JOB, plain, prose, replyTo, type Story, thread } from '../build.ts'
import { clock, day, weekday } from '../timeline.ts'

const MUM = 'Helen Whitfield <helen.whitfield@example.net>'
const ISLA = 'Isla Morrow <isla.morrow@example.org>'
const TOM = 'Tom Whitfield <tom@whitfield.example>'
const LANDLORD = 'A. Galbraith <agalbraith@example.net>'

/** Family, friends, the landlord: mail that talks about jobs and interviews without being job mail, and mail that does not. */
export const privateMail: Story = (t) => {
  const visit = t.meet(11, '12:40')
  const boiler = t.meet(-4, '09:00')
  const islaAt = t.ago(30, '13:31')
  const isla = prose`
    SO??? how did the interview go?? you said you'd ring and then you didn't ring, which is either very good or very bad

    also climbing thursday, I have a new rope and no sense

    Isla xx
  `
  return [
    ...thread('private/parcel', [
      {
        at: t.ago(3, '19:41'),
        from: MUM,
        subject: 'Parcel from Auntie Jean',
        body: both(prose`
          Hello love,

          Jean's parcel arrived here instead of at yours, she still has the old address in her book. It rattles. I think it is the good teapot. Shall I bring it when we come up, or is the train too risky?

          Dad says to ask whether the boiler man came. I say eat something green.

          Mum x
        `),
        truth: NOT_JOB,
      },
      {
        at: t.ago(3, '21:10'),
        from: ME,
        to: MUM,
        subject: 'Re: Parcel from Auntie Jean',
        labels: ['SENT'],
        body: plain('Bring it wrapped in a jumper. Boiler man came, shook his head, left. I had broccoli.\n\nN x'),
        truth: NOT_JOB,
      },
    ]),
    ...thread('private/visit', [
      {
        at: t.ago(1, '18:02'),
        from: MUM,
        subject: 'Train times',
        labels: ['INBOX', 'UNREAD'],
        body: both(
          `Hello love,\n\nWe are on the one that gets in on ${day(visit)} at ${clock(visit)}. Dad wants to be met under the clock "as in the films". I have told him there is a meeting point.\n\nMum x`,
        ),
        truth: NOT_JOB,
      },
    ]),
    ...thread('private/isla', [
      { at: islaAt, from: ISLA, subject: 'SO', body: both(isla), truth: NOT_JOB },
      {
        at: t.ago(30, '19:22'),
        from: ME,
        to: ISLA,
        subject: 'Re: SO',
        labels: ['SENT'],
        body: plain(
          replyTo(
            { at: islaAt, from: ISLA, text: isla },
            'Neither! They were nice, I talked too fast, they said "we will be in touch". Thursday yes. Old rope please.',
          ),
        ),
        truth: NOT_JOB,
      },
    ]),
    ...thread('private/isla-photos', [
      {
        at: t.ago(25, '22:58'),
        from: ISLA,
        subject: 'you on the overhang',
        body: both('proof that you can hang on to things. put it on the fridge before every interview.\n\nhttps://photos.example/isla/overhang\n\nxx'),
        truth: NOT_JOB,
      },
    ]),
    ...thread('private/tom', [
      {
        at: t.ago(52, '20:06'),
        from: TOM,
        subject: 'my CV, be honest',
        body: both(prose`
          Nora, you do words and numbers, I do bridges. Can you look at my CV before I apply for the senior position at work? It's four pages and the fourth is hobbies.

          In return I'll fix your shelf. The real offer here is the shelf.

          T
        `),
        truth: NOT_JOB,
      },
      {
        at: t.ago(51, '21:44'),
        from: ME,
        to: TOM,
        subject: 'Re: my CV, be honest',
        labels: ['SENT'],
        body: plain('One page. Bridges first. The hobby with the ferrets stays, I would invite you for that alone.\n\nShelf on Saturday?\n\nN'),
        truth: NOT_JOB,
      },
    ]),
    ...thread('private/landlord', [
      {
        at: t.ago(7, '11:20'),
        from: LANDLORD,
        subject: 'Boiler',
        body: plain(
          `Dear Nora\n\nMr Petrie will look at the boiler on ${weekday(boiler)} between ${clock(boiler)} and 11. If you are at one of your interviews please leave the key with Mrs Lamb downstairs.\n\nA. Galbraith`,
        ),
        truth: NOT_JOB,
      },
    ]),
    ...thread('private/flat', [
      {
        at: t.ago(60, '08:30'),
        from: LANDLORD,
        subject: 'Your application to keep a cat',
        body: plain(prose`
          Dear Nora

          Thank you for your application, which was most thorough. I had not expected a table of costs and benefits. After some thought I am happy to confirm that you may keep the cat.

          Please let me know its name for the insurance.

          A. Galbraith
        `),
        truth: NOT_JOB,
      },
    ]),
    ...thread('private/book-club', [
      {
        at: t.ago(19, '17:45'),
        from: 'Bridie Lennox <bridie.lennox@example.org>',
        cc: 'Isla Morrow <isla.morrow@example.org>, Sam Achterberg <sam.a@example.org>',
        subject: 'Book club: who finished it?',
        body: both(prose`
          Ladies, Sam,

          I have finished it, I have opinions, and I have bought too much cheese. My place at half past seven next Wednesday. Whoever has not finished brings the wine, that is the rule, so by my count we'll have nine bottles.

          Next month's candidates: the one about the lighthouse, the one everybody is reading, or a graphic novel for a rest. Reply with one word.

          Bridie
        `),
        truth: NOT_JOB,
      },
    ]),
    ...thread('private/former-colleague', [
      {
        at: t.ago(66, '12:47'),
        from: 'Marta Nowicka <marta.nowicka@example.net>',
        subject: 'The old office',
        body: both(prose`
          Hi Nora,

          You are missed. The coffee machine has been replaced by one with a touchscreen, which is now offline. Nobody has dared to delete your dashboard; somebody printed it.

          If you need a reference from me, just give them my number. I'll tell them about the printed dashboard.

          Hugs,
          Marta
        `),
        truth: NOT_JOB,
      },
    ]),
  ]
}
