import { both, html, invitation, job, prose, type Story, thread } from '../build.ts'
import { calendar } from '../ics.ts'
import { linkedInApplication, type Vacancy } from '../templates/boards.ts'
import { button, document, paragraphs } from '../templates/layout.ts'
import { clock, day, inZone, zoneName } from '../timeline.ts'

const LINKEDIN = 'LinkedIn <jobs-noreply@linkedin.com>'
const UNSUBSCRIBE = 'https://www.linkedin.com/comm/psettings/email-unsubscribe?nora'
const UPDATES = ['INBOX', 'CATEGORY_UPDATES']
const VIEW = { label: 'View application', href: 'https://www.linkedin.com/comm/jobs/tracker/applied' }
const SIMILAR: Vacancy[] = [
  { title: 'Data Analyst', company: 'Hazelmere Homes', place: 'Edinburgh (Hybrid)', note: '11 applicants' },
  { title: 'Insight Executive', company: 'Coldbrook Water', place: 'Falkirk (On-site)', note: 'Actively recruiting' },
]

/** LinkedIn Easy Apply: sent, seen, declined, all by LinkedIn's own mails. */
export const quillmark: Story = (t) => {
  const role: Vacancy = { title: 'Editorial Data Analyst', company: 'Quillmark', place: 'London (Remote)' }
  const declined = prose`
    Thank you for your interest in the Editorial Data Analyst position at Quillmark in London. Unfortunately, we will not be moving forward with your application, but we appreciate your time and interest in Quillmark.

    Regards,
    Quillmark
  `
  return [
    ...thread('quillmark/sent', [
      {
        at: t.ago(61, '22:18'),
        from: LINKEDIN,
        subject: 'Nora, your application was sent to Quillmark',
        labels: UPDATES,
        unsubscribe: UNSUBSCRIBE,
        body: html(
          linkedInApplication({
            headline: 'Your application was sent to Quillmark',
            job: { ...role, note: 'Applied today' },
            text: 'Now, take these next steps for more success: follow the company, and see who you know there.',
            action: VIEW,
            similar: SIMILAR,
          }),
        ),
        truth: job('application_confirmation', 'Quillmark', role.title),
      },
    ]),
    ...thread('quillmark/viewed', [
      {
        at: t.ago(57, '09:40'),
        from: LINKEDIN,
        subject: 'Your application was viewed by Quillmark',
        labels: UPDATES,
        unsubscribe: UNSUBSCRIBE,
        body: html(
          linkedInApplication({
            headline: 'Quillmark viewed your application',
            job: role,
            text: 'A hiring team member opened your application for Editorial Data Analyst and downloaded your CV. We will tell you when there is more.',
            action: VIEW,
            similar: [],
          }),
        ),
        truth: job('status_update', 'Quillmark', role.title),
      },
    ]),
    ...thread('quillmark/declined', [
      {
        at: t.ago(43, '12:00'),
        from: LINKEDIN,
        subject: 'Your application to Editorial Data Analyst at Quillmark',
        labels: UPDATES,
        unsubscribe: UNSUBSCRIBE,
        body: both(
          `Your update from Quillmark\n\n${declined}`,
          linkedInApplication({ headline: 'Your update from Quillmark', job: role, text: declined, action: VIEW, similar: SIMILAR }),
        ),
        truth: job('rejection', 'Quillmark', role.title),
      },
    ]),
  ]
}

/** LinkedIn again; this time a person answers, and the interview is in Toulouse time. */
export const gannetAerospace: Story = (t) => {
  const talk = t.meet(6, '14:30', 'Europe/Paris')
  const camille = 'Camille Roux <camille.roux@gannet-aero.example>'
  return [
    ...thread('gannet/sent', [
      {
        at: t.ago(15, '21:29'),
        from: LINKEDIN,
        subject: 'Nora, your application was sent to Gannet Aerospace',
        labels: UPDATES,
        unsubscribe: UNSUBSCRIBE,
        body: html(
          linkedInApplication({
            headline: 'Your application was sent to Gannet Aerospace',
            job: { title: 'Flight Data Analyst', company: 'Gannet Aerospace', place: 'Toulouse, France (Hybrid)', note: 'Applied today' },
            text: 'Keep going: people who follow up on their applications hear back more often.',
            action: VIEW,
            similar: [{ title: 'Reliability Analyst', company: 'Ostrava Jetworks', place: 'Remote, Europe' }],
          }),
        ),
        truth: job('application_confirmation', 'Gannet Aerospace', 'Flight Data Analyst'),
      },
    ]),
    ...thread('gannet/interview', [
      {
        at: t.ago(3, '10:41', 'Europe/Paris'),
        from: camille,
        subject: 'Entretien / interview Flight Data Analyst',
        labels: ['INBOX', 'UNREAD'],
        body: invitation(
          prose`
            Dear Nora,

            Please excuse the late answer, half of our house was on holiday and the other half on strike. We would be happy to discuss with you about the position of Flight Data Analyst at Gannet Aerospace.

            I propose ${day(talk)} at ${clock(talk)} ${zoneName(talk)} (so ${clock(inZone(talk, 'Europe/London'))} in Scotland), by Teams, with our chief data officer, Mr. Bertrand Salles. It takes 45 minutes. We can do it in English, don't worry.

            Cordially,
            Camille Roux
            Talent Acquisition, Gannet Aerospace
          `,
          calendar('outlook', {
            uid: 'gannet-teams-nora',
            summary: 'Entretien Nora Whitfield - Flight Data Analyst',
            start: talk,
            minutes: 45,
            organizer: { name: 'Camille Roux', address: 'camille.roux@gannet-aero.example' },
            location: 'Microsoft Teams Meeting',
          }),
        ),
        truth: job('interview_invitation', 'Gannet Aerospace', 'Flight Data Analyst', talk),
      },
    ]),
  ]
}

/** Indeed Apply: receipt from Indeed, a no from the shop manager through Indeed's relay. */
export const saltgrass: Story = (t) => {
  const page = (heading: string, text: string, label: string) =>
    document({
      preheader: heading,
      body: `<table role="presentation" class="outer" width="580" align="center" style="font-family:Noto Sans,Arial,sans-serif;color:#2d2d2d"><tr><td style="padding:24px;color:#003a9b;font-size:24px;font-weight:bold">indeed</td></tr>
<tr><td style="padding:0 24px"><h1 style="font-size:24px">${heading}</h1>${paragraphs(text)}${button({ label, href: 'https://myjobs.indeed.com/applied' }, '#2557a7')}</td></tr>
<tr><td style="padding:24px;font-size:12px;color:#767676">&copy; Indeed Ireland Operations, Ltd. 124 St. Stephen's Green, Dublin 2. <a href="https://subscriptions.indeed.com/unsubscribe">Unsubscribe</a></td></tr></table>`,
      pixel: 'ind-mail',
    })
  return [
    ...thread('saltgrass/sent', [
      {
        at: t.ago(64, '08:51'),
        from: 'Indeed Apply <indeedapply@indeed.com>',
        subject: 'Indeed Application: Category Data Analyst',
        labels: UPDATES,
        body: html(
          page(
            'Application submitted',
            prose`
              Category Data Analyst
              Saltgrass Foods - Dundee

              The following items were sent to Saltgrass Foods. Good luck!

              • Application
              • CV

              Next steps: the employer may contact you by email or phone. You can withdraw the application on Indeed.
            `,
            'View your applications',
          ),
        ),
        truth: job('application_confirmation', 'Saltgrass Foods', 'Category Data Analyst'),
      },
    ]),
    ...thread('saltgrass/no', [
      {
        at: t.ago(50, '17:14'),
        from: 'Saltgrass Foods <noreply@indeed.com>',
        replyTo: 'saltgrass-foods-x7k@indeedemail.com',
        subject: 'Update on your application for Category Data Analyst',
        labels: UPDATES,
        body: html(
          page(
            'An update from Saltgrass Foods',
            prose`
              Hi Nora

              Thanks for your application to the Category Data Analyst role at Saltgrass Foods. We have now closed our search, another applicant accepted the position last week. We had hoped to interview more people but things went quickly.

              Wishing you good luck,
              Fergus (Saltgrass Foods)
            `,
            'See your application',
          ),
        ),
        truth: job('rejection', 'Saltgrass Foods', 'Category Data Analyst'),
      },
    ]),
  ]
}
