import { both, job, NOT_JOB, plain, prose, type Story, thread } from '../build.ts'

/** What Gmail filed as spam, and what she threw away. It looks like job mail, and must never be fetched. */
export const spamAndTrash: Story = (t) => [
  ...thread('spam/remote', [
    {
      at: t.ago(44, '03:18'),
      from: 'HR Department <hr.desk.office77@quickhire.example>',
      subject: 'CONGRATULATIONS!! Your application was approved - start Monday',
      labels: ['SPAM'],
      body: plain(prose`
        Dear Candidate,

        We are pleased to inform you that your application have been reviewed and you are selected for Remote Data Entry ($45/hr) . NO INTERVIEW NEEDED!!

        To receive offer letter and your Company Laptop kindly message Mr Brandon on Telegram with your full name and bank name.

        HR Department
      `),
      truth: NOT_JOB,
    },
  ]),
  ...thread('spam/interview', [
    {
      at: t.ago(27, '02:40'),
      from: 'Recruitment Team <interview@online-hr-desk.example>',
      subject: 'Interview Invitation (Urgent)',
      labels: ['SPAM'],
      body: both(
        'Hello,\n\nYour resume caught our attention. You are invited for an online interview for Personal Assistant position via Signal chat today. Weekly pay 950 USD. Reply YES with your phone number.',
      ),
      truth: NOT_JOB,
    },
  ]),
  ...thread('spam/offer', [
    {
      at: t.ago(6, '04:55'),
      from: 'Amazing Careers <offer@amzn-careers-desk.example>',
      subject: 'Offer letter attached - signature required within 24h',
      labels: ['SPAM', 'UNREAD'],
      body: plain(
        'Dear nora.whitfield,\n\nYour offer letter is waiting. A refundable training fee of 49.99 is due before your start date.\n\nhttp://sign-offer.example/nora',
      ),
      truth: NOT_JOB,
    },
  ]),
  ...thread('trash/outreach', [
    {
      at: t.ago(21, '07:30'),
      from: 'Callum Reid <callum@brickwork-staffing.example>',
      subject: 'Forklift operatives needed in Bathgate, immediate start',
      labels: ['TRASH'],
      body: both(
        'Hi Nora,\n\nI found your CV and think you would be a great fit for our Forklift Operative vacancies in Bathgate. £12.80 an hour, nights. Interested?\n\nCallum, Brickwork Staffing',
      ),
      truth: job('recruiter_outreach', null, 'Forklift Operative'),
    },
  ]),
  ...thread('trash/duplicate', [
    {
      at: t.ago(69, '12:06'),
      from: 'Oakhollow Insurance <oakhollow+autoreply@talent.icims.com>',
      subject: 'Complete your application: 2024-5518',
      labels: ['TRASH'],
      body: both(
        'Dear Nora Whitfield,\n\nYou started an application for Business Intelligence Analyst but did not finish it. If you have submitted it since, please disregard this message.',
      ),
      truth: NOT_JOB,
    },
  ]),
]
