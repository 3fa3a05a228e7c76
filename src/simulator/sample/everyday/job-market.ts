import { both, html, NOT_JOB, prose, type Story, thread } from '../build.ts'
import { type Vacancy, vacancyDigest, vacancyList } from '../templates/boards.ts'
import { newsletter } from '../templates/shop.ts'

const PROMOTIONS = ['INBOX', 'CATEGORY_PROMOTIONS']
const UPDATES = ['INBOX', 'CATEGORY_UPDATES']

const LINKEDIN_ALERTS: { days: number; headline: string; jobs: Vacancy[] }[] = [
  {
    days: 73,
    headline: '“data analyst”: 4 new jobs match your alert in Edinburgh',
    jobs: [
      { title: 'Data Analyst', company: 'Larkhaven Trust', place: 'Edinburgh', note: 'Easy Apply' },
      { title: 'Junior Data Analyst', company: 'Wexcombe Group', place: 'Livingston' },
      { title: 'Fraud Data Analyst', company: 'Stillwater Bank', place: 'Edinburgh (Hybrid)', note: '32 applicants' },
      { title: 'Data Analyst (Maternity cover)', company: 'Bellrope Housing', place: 'Dalkeith' },
    ],
  },
  {
    days: 37,
    headline: '“analytics engineer”: 3 new jobs in United Kingdom (Remote)',
    jobs: [
      { title: 'Analytics Engineer', company: 'Parsnip', place: 'United Kingdom (Remote)', note: 'Actively recruiting' },
      { title: 'Senior Analytics Engineer', company: 'Hollowell Pay', place: 'London (Remote)' },
      { title: 'Data Engineer', company: 'Norrland Cloud', place: 'Europe (Remote)', note: 'Be an early applicant' },
    ],
  },
  {
    days: 2,
    headline: '“analytics lead”: 2 new jobs in Scotland',
    jobs: [
      { title: 'Analytics Lead', company: 'Duthie & Rowan', place: 'Glasgow (Hybrid)' },
      { title: 'Lead Insight Analyst', company: 'Coldbrook Water', place: 'Falkirk (On-site)', note: 'Easy Apply' },
    ],
  },
]

/** What job boards send to everybody: alerts, digests, advice. */
export const jobAlerts: Story = (t) => [
  ...LINKEDIN_ALERTS.flatMap(({ days, headline, jobs }) =>
    thread(`alerts/linkedin-${days}`, [
      {
        at: t.ago(days, '06:48'),
        from: 'LinkedIn Job Alerts <jobalerts-noreply@linkedin.com>',
        subject: `${headline.split(':')[0]}: ${jobs[0]?.company} - ${jobs[0]?.title} and more`,
        labels: UPDATES,
        unsubscribe: 'https://www.linkedin.com/comm/jobs/alerts/unsubscribe?nora',
        body: both(
          vacancyList(headline, jobs),
          vacancyDigest({
            board: 'LinkedIn',
            colour: '#0a66c2',
            headline,
            jobs,
            action: { label: 'See all jobs', href: 'https://www.linkedin.com/comm/jobs/search' },
            footer: 'You receive Job Alert emails.',
          }),
        ),
        truth: NOT_JOB,
      },
    ]),
  ),
  ...thread('alerts/indeed', [
    {
      at: t.ago(59, '07:15'),
      from: 'Indeed <alert@indeed.com>',
      subject: '12 new data analyst jobs in Edinburgh',
      labels: UPDATES,
      unsubscribe: 'https://subscriptions.indeed.com/unsubscribe?nora',
      body: html(
        vacancyDigest({
          board: 'indeed',
          colour: '#2557a7',
          headline: 'Jobs 1-4 of 12 new jobs',
          jobs: [
            { title: 'Data Analyst - Waste Services', company: 'Lothian Skips', place: 'Musselburgh', note: '£29,000 - £33,000 a year' },
            { title: 'Reporting Analyst', company: 'Kerrick Dental', place: 'Edinburgh EH3', note: 'Urgently hiring' },
            { title: 'Analyst, Night Shift', company: 'Bakery 44', place: 'Newbridge', note: '£14.20 an hour' },
            { title: 'Data Entry & Analysis', company: 'Fairlie Auctions', place: 'Leith' },
          ],
          action: { label: 'View all 12 jobs', href: 'https://uk.indeed.com/jobs?q=data+analyst' },
          footer: 'Jobs are selected by relevance to your alert “data analyst”.',
        }),
      ),
      truth: NOT_JOB,
    },
  ]),
  ...thread('alerts/indeed-invited', [
    {
      at: t.ago(33, '15:20'),
      from: 'Indeed <invitetoapply-noreply@match.indeed.com>',
      subject: 'Nora, does this job look right? Lothian Skips and 6 others',
      labels: PROMOTIONS,
      unsubscribe: 'https://subscriptions.indeed.com/unsubscribe?nora',
      body: html(
        vacancyDigest({
          board: 'indeed',
          colour: '#2557a7',
          headline: 'Based on your profile, you may want to apply to these',
          jobs: [
            { title: 'Logistics Data Analyst', company: 'Lothian Skips', place: 'Musselburgh', note: 'Apply with your Indeed CV' },
            { title: 'Management Information Analyst', company: 'Corrie Credit Union', place: 'Hybrid remote in Edinburgh' },
          ],
          action: { label: 'Yes, show me', href: 'https://uk.indeed.com/matched' },
          footer: 'You get this because you uploaded a CV.',
        }),
      ),
      truth: NOT_JOB,
    },
  ]),
  ...thread('alerts/glassdoor', [
    {
      at: t.ago(20, '05:55'),
      from: 'Glassdoor Jobs <noreply@glassdoor.com>',
      subject: 'New jobs hiring near you: Senior Data Analyst, rated 4.3 and up',
      labels: PROMOTIONS,
      unsubscribe: 'https://www.glassdoor.co.uk/unsubscribe?nora',
      body: html(
        vacancyDigest({
          board: 'Glassdoor',
          colour: '#0caa41',
          headline: 'Companies with happy people are hiring',
          jobs: [
            { title: 'Senior Data Analyst', company: 'Rookwood Optics (4.6)', place: 'Edinburgh', note: '£48K - £56K (Employer est.)' },
            { title: 'Customer Data Analyst', company: 'Tarn & Taylor (4.3)', place: 'Remote', note: 'Posted 24h ago' },
            { title: 'Insights Partner', company: 'Moss Street Media (4.4)', place: 'Glasgow' },
          ],
          action: { label: 'See more jobs', href: 'https://www.glassdoor.co.uk/Job/index.htm' },
          footer: 'Sent to nora.whitfield@example.com.',
        }),
      ),
      truth: NOT_JOB,
    },
  ]),
  ...thread('alerts/talent-community', [
    {
      at: t.ago(35, '10:00'),
      from: 'Harbourlight Energy Careers <harbourlight@myworkday.com>',
      subject: 'Job alert: 2 new roles at Harbourlight Energy match your interests',
      labels: PROMOTIONS,
      unsubscribe: 'https://harbourlight.wd3.myworkdayjobs.com/careers/alerts/unsubscribe',
      body: both(prose`
        Hello,

        You asked us to tell you about new openings. These roles match your job alert "Analytics, Scotland":

        Asset Data Steward (R-20977), Aberdeen
        Meter Reading Coordinator (R-20981), Inverness

        Apply on our careers site. To change how often you get this alert, sign in to Candidate Home.
      `),
      truth: NOT_JOB,
    },
  ]),
  ...thread('alerts/searches', [
    {
      at: t.ago(45, '11:11'),
      from: 'LinkedIn <notifications-noreply@linkedin.com>',
      subject: 'Nora, you appeared in 14 searches this week',
      labels: ['INBOX', 'CATEGORY_SOCIAL'],
      unsubscribe: 'https://www.linkedin.com/comm/psettings/unsubscribe?nora',
      body: both(
        'You appeared in 14 searches this week\n\nWho found you: recruiters at Aldervane and 3 other companies\nWhat they were looking for: Data Analyst, SQL\n\nSee all searches: https://www.linkedin.com/comm/me/search-appearances',
      ),
      truth: NOT_JOB,
    },
  ]),
  ...thread('alerts/connection', [
    {
      at: t.ago(28, '18:36'),
      from: 'LinkedIn <messages-noreply@linkedin.com>',
      subject: 'Camille Roux accepted your invitation',
      labels: ['INBOX', 'CATEGORY_SOCIAL'],
      unsubscribe: 'https://www.linkedin.com/comm/psettings/unsubscribe?nora',
      body: both('Camille Roux is now in your network\nTalent Acquisition at Gannet Aerospace | Toulouse\n\nSay hello: https://www.linkedin.com/messaging'),
      truth: NOT_JOB,
    },
  ]),
  ...thread('alerts/advice', [
    {
      at: t.ago(18, '08:00'),
      from: 'The Candidate <hello@thecandidate.example>',
      subject: '“Tell me about yourself”: answers that got an offer',
      labels: PROMOTIONS,
      unsubscribe: 'https://thecandidate.example/leave',
      headers: [{ name: 'List-Id', value: 'The Candidate <weekly.thecandidate.example>' }],
      body: html(
        newsletter({
          name: 'The Candidate',
          colour: '#a33b5c',
          preheader: 'Plus: what to do when they write “unfortunately”',
          sections: [
            [
              'The two-minute answer',
              'An interview begins before the first question. We collected eleven openings from readers who received an offer, and one from a reader who was rejected and printed the mail as a poster.',
            ],
            [
              'When they write “unfortunately”',
              'Thank you for applying, unfortunately we have decided to move forward with other candidates. You know the words. Here is a reply that, one time in ten, leads to another interview.',
            ],
            ['Template of the week', 'A follow-up for the application that has been “under review” for three weeks.'],
          ],
          footer: 'You are one of 48,000 readers who are looking. See you on Sunday.',
        }),
      ),
      truth: NOT_JOB,
    },
  ]),
  ...thread('alerts/fair', [
    {
      at: t.ago(49, '09:30'),
      from: 'Alumni Office, University of Eastbarrow <alumni@eastbarrow.example>',
      subject: 'Careers evening for graduates: 25 employers, one hall',
      labels: PROMOTIONS,
      unsubscribe: 'https://alumni.eastbarrow.example/preferences',
      body: both(prose`
        Dear graduate,

        Once again we open the Old Gymnasium for our careers evening. Twenty-five employers from Scotland will be there, from Aldervane to the Zoo, and several of them hold short interviews on the spot. Bring a few copies of your CV.

        Entry is free for alumni; please register so that we can order enough shortbread: https://alumni.eastbarrow.example/careers-evening

        The Alumni Office
      `),
      truth: NOT_JOB,
    },
  ]),
  ...thread('alerts/security-code', [
    {
      at: t.ago(30, '21:49'),
      from: 'Greenhouse <no-reply@us.greenhouse-mail.io>',
      subject: 'Security code for your application to Cobaltine',
      labels: UPDATES,
      body: both(
        'Hi Nora,\n\nCopy and paste this code into the security code field on your application:\n\nqX7rT2Lp\n\nAfter you enter the code, resubmit your application.\n\nGreenhouse',
        '<p>Hi Nora,</p><p>Copy and paste this code into the security code field on your application:</p><h1>qX7rT2Lp</h1><p>After you enter the code, resubmit your application.</p>',
      ),
      truth: NOT_JOB,
    },
  ]),
  ...thread('alerts/account', [
    {
      at: t.ago(81, '13:20'),
      from: 'Harbourlight Energy Careers <harbourlight@myworkday.com>',
      subject: 'Verify your candidate account',
      labels: UPDATES,
      body: both(
        'Please verify the email address of your new candidate account with Harbourlight Energy within 24 hours.\n\nVerify: https://harbourlight.wd3.myworkdayjobs.com/careers/activate/k29\n\nIf you did not create an account, you can ignore this message.',
      ),
      truth: NOT_JOB,
    },
  ]),
  ...thread('alerts/survey', [
    {
      at: t.ago(59, '14:00'),
      from: 'Tidewater Rail <feedback@survey-desk.example>',
      subject: 'How was your interview experience? 3 questions',
      labels: PROMOTIONS,
      unsubscribe: 'https://survey-desk.example/stop',
      body: both(
        'Hi there,\n\nYou recently took part in a recruitment process at Tidewater Rail. How likely are you to recommend it to a friend? It takes one minute: https://survey-desk.example/tw-3\n\nYour answers are anonymous and have no influence on any decision.',
      ),
      truth: NOT_JOB,
    },
  ]),
]
