import { both, job, ME, NOT_JOB, plain, prose, replyTo, type Story, thread } from '../build.ts'
import { clock, day } from '../timeline.ts'

/** An agency and its client: outreach, an interview it arranges, instructions for the day. */
export const tallgrassByAgency: Story = (t) => {
  const interview = t.meet(1, '15:30')
  const kwame = 'Kwame Osei <kwame@hartwell-osei.example>'
  const pitchAt = t.ago(16, '11:26')
  const pitch = prose`
    Hi Nora,

    Kwame here from Hartwell & Osei, we spoke a while ago about the insurance job that went nowhere (sorry again!).

    I have something much better. Tallgrass Analytics, the farm-data people near Dunbar, are looking for their first Data Product Manager. £55-62k, hybrid, four-day week possible. They asked for somebody who can write SQL and also a sentence, and I thought of you before they had finished theirs.

    Shall I send them your CV?

    Kwame
    07700 900417
  `
  return thread('tallgrass/agency', [
    {
      at: pitchAt,
      from: kwame,
      subject: 'Data Product Manager, four-day week?',
      body: both(pitch),
      truth: job('recruiter_outreach', 'Tallgrass Analytics', 'Data Product Manager'),
    },
    {
      at: t.ago(16, '13:50'),
      from: ME,
      to: kwame,
      subject: 'Re: Data Product Manager, four-day week?',
      labels: ['SENT'],
      body: plain(replyTo({ at: pitchAt, from: kwame, text: pitch }, 'Hi Kwame,\n\nYes, please do. Four days sounds like a typo, is it?\n\nNora')),
      truth: NOT_JOB,
    },
    {
      at: t.ago(12, '16:08'),
      from: kwame,
      subject: 'Re: Data Product Manager, four-day week?',
      body: plain('Not a typo. CV is with Tallgrass, they acknowledged it this afternoon and will shortlist by the end of the week. Sit tight.\n\nK'),
      truth: job('status_update', 'Tallgrass', null),
    },
    {
      at: t.ago(6, '17:31'),
      from: kwame,
      subject: 'Re: Data Product Manager, four-day week?',
      labels: ['INBOX', 'STARRED'],
      body: both(prose`
        Nora, they want to see you!

        Interview with Tallgrass Analytics for Data Product Manager:
        ${day(interview)}, ${clock(interview)}
        East Links Steading, Dunbar EH42. Ask for Rhona Baird (COO).

        Allow an hour and a half, they'll walk you round the sensor field, so bring shoes that don't mind. Can you confirm today? I'll ring you the evening before with a few tips.

        Kwame
      `),
      truth: job('interview_invitation', 'Tallgrass Analytics', 'Data Product Manager', interview),
    },
  ])
}

/** An in-house recruiter writes first; a call; then "not before next quarter". */
export const kitefield: Story = (t) => {
  const call = t.meet(-29, '12:30')
  const leila = 'Leila Haddad <leila.haddad@kitefield.example>'
  const sentAt = t.ago(38, '10:02')
  const sent = prose`
    Hello Nora,

    I'm on the talent team at Kitefield, we make the ticketing system behind about two hundred independent theatres.

    Your talk on "dashboards nobody opens" at the Edinburgh data meetup has been going round our Slack for a week. We are building up a small insights team and I'd love to tell you about a Lead Data Analyst role, even if you are not looking. Would you be open to a chat?

    Warm regards,
    Leila
  `
  return [
    ...thread('kitefield/outreach', [
      { at: sentAt, from: leila, subject: 'Dashboards nobody opens', body: both(sent), truth: job('recruiter_outreach', 'Kitefield', 'Lead Data Analyst') },
      {
        at: t.ago(37, '18:41'),
        from: ME,
        to: leila,
        subject: 'Re: Dashboards nobody opens',
        labels: ['SENT'],
        body: plain(replyTo({ at: sentAt, from: leila, text: sent }, 'Hi Leila,\n\nThat is lovely to hear. Yes, happy to talk, lunchtimes are best.\n\nNora')),
        truth: NOT_JOB,
      },
      {
        at: t.ago(36, '09:17'),
        from: leila,
        subject: 'Re: Dashboards nobody opens',
        body: both(
          `Wonderful! Let's have our intro call about Lead Data Analyst on ${day(call)} at ${clock(call)}, I'll send sandwiches if you tell me what you like. Here is the room: https://whereby.com/kitefield-leila\n\nLeila`,
        ),
        truth: job('interview_invitation', null, 'Lead Data Analyst', call),
      },
      {
        at: t.ago(21, '15:55'),
        from: leila,
        subject: 'Re: Dashboards nobody opens',
        body: both(prose`
          Hi Nora,

          An honest update: our hiring plan has been pushed to next quarter, all of it, so the Lead Data Analyst role is paused. You are first on my list for when it reopens, and I've written that down where my boss can see it.

          Leila
        `),
        truth: job('status_update', null, 'Lead Data Analyst'),
      },
    ]),
  ]
}

/** Cold mail, good and bad: agencies with and without a named client, LinkedIn messages, a start-up's founder. */
export const outreach: Story = (t) => [
  ...thread('outreach/insurance-client', [
    {
      at: t.ago(62, '09:31'),
      from: 'Kwame Osei <kwame@hartwell-osei.example>',
      subject: 'Nora - Pricing Data Analyst, Edinburgh, up to £52k',
      body: both(prose`
        Hi Nora,

        I came across your profile and think you would be a great fit for a role I'm working on exclusively: Pricing Data Analyst for a well-known insurer in Edinburgh (I can give the name once we've spoken).

        In short: £46-52k, 10% pension, two days in the office, small team, R and SQL.

        Is this of interest? If so, when can I catch you for ten minutes this week?

        Kwame Osei
        Senior Consultant, Hartwell & Osei Recruitment
      `),
      truth: job('recruiter_outreach', null, 'Pricing Data Analyst'),
    },
    {
      at: t.ago(56, '09:30'),
      from: 'Kwame Osei <kwame@hartwell-osei.example>',
      subject: 'Re: Nora - Pricing Data Analyst, Edinburgh, up to £52k',
      body: both(
        'Hi Nora, me again. Just floating this back to the top of your inbox. The client is seeing people next week and I have one slot on the shortlist left. Worth a chat?\n\nKwame',
      ),
      truth: job('recruiter_outreach', null, 'Pricing Data Analyst'),
    },
  ]),
  ...thread('outreach/inmail', [
    {
      at: t.ago(27, '13:07'),
      from: 'Sophie Marsden via LinkedIn <inmail-hit-reply@linkedin.com>',
      subject: 'Head of Data opportunity, climate fintech (Series A)',
      labels: ['INBOX', 'CATEGORY_SOCIAL'],
      unsubscribe: 'https://www.linkedin.com/comm/psettings/inmail?nora',
      body: both(prose`
        Sophie Marsden
        Principal Consultant at Bridgepoint Talent

        Hi Nora, hope you're well! I'm partnering with a Series A climate fintech who are hiring a Head of Data to build the function from zero. Fully remote in the UK, £80-95k plus meaningful equity, backed by people you'll have heard of.

        Your mix of analytics engineering and stakeholder work is exactly what they described. Are you open to hearing more? Happy to send the spec.

        Reply to Sophie: https://www.linkedin.com/messaging/thread/nora-sophie
      `),
      truth: job('recruiter_outreach', null, 'Head of Data'),
    },
  ]),
  ...thread('outreach/contract', [
    {
      at: t.ago(41, '16:16'),
      from: 'Deepak Nair <deepak.n@vantage-sourcing.example>',
      subject: 'IMMEDIATE REQUIREMENT || Data Analyst (Power BI) || 6 months || Leeds || Inside IR35',
      body: both(prose`
        Hi,

        Hope you are doing good. We have an immediate requirement with our client for the below position. Kindly go through the job description and let me know your interest with updated CV.

        Role: Data Analyst (Power BI)
        Location: Leeds (4 days onsite)
        Duration: 6 months
        Rate: £310/day Inside IR35

        Must have: Power BI, DAX, SQL, Azure Data Factory, 8+ years.

        Please share: full name, current location, notice period, expected rate, right to work.

        Thanks & Regards
        Deepak Nair | Technical Recruiter | Vantage Sourcing
      `),
      truth: job('recruiter_outreach', null, 'Data Analyst (Power BI)'),
    },
  ]),
  ...thread('outreach/founder', [
    {
      at: t.ago(8, '22:14'),
      from: 'Morag Sinclair <morag@peatline.example>',
      subject: 'Slightly odd question from a peat bog',
      labels: ['INBOX', 'UNREAD'],
      body: plain(prose`
        Hi Nora,

        You don't know me. I founded Peatline last year: we measure how much carbon Scottish bogs keep in, and we have far more sensor data than sense.

        Someone forwarded me your post about "one honest chart a week". I am looking for our first analyst, job title to be invented together, money decent though not London. Would you have half an hour for me, by phone or on an actual bog?

        Morag
      `),
      truth: job('recruiter_outreach', 'Peatline', null),
    },
  ]),
  ...thread('outreach/in-house-bank', [
    {
      at: t.ago(14, '08:45'),
      from: 'Talent at Aldervane <talent@aldervane.example>',
      subject: 'Aldervane is growing its Glasgow data team: Senior Insight Analyst',
      body: both(prose`
        Dear Nora,

        I am a Talent Partner at Aldervane and I'm reaching out because of your experience in customer analytics. We are opening a Glasgow hub and are hiring a Senior Insight Analyst (permanent, £50-58k, hybrid).

        If you'd like to explore it, you can book a short confidential conversation with me, or simply reply with a good time to ring.

        Kind regards,
        Ross McAllister
        Talent Partner, Aldervane
      `),
      truth: job('recruiter_outreach', 'Aldervane', 'Senior Insight Analyst'),
    },
  ]),
]
