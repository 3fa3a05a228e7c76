import type { MailType } from '#shared/domain/mail-type.ts'

/**
 * Mails about applications in the forms that tracking systems, job boards and people write, with what they state.
 * People and companies are made up, but for the names of mailers.
 */
export type StatedMail = {
  company: string | null
  title: string | null
  from: string | null
  subject: string | null
  body: string
  /** What the mail means, where that tells who the employer is. */
  type?: MailType
}

export const FORMS: StatedMail[] = [
  row(
    'Halvorsen Labs',
    null,
    'Halvorsen Labs <no-reply@us.greenhouse-mail.io>',
    'Thank you for applying to Halvorsen Labs',
    `Hi Dana,\n\nThanks for applying to Halvorsen Labs. It is with our team now, and someone will read it before long.\n\nShould there be a match, you will hear from us.\n\nRegards,\nHalvorsen Labs\n** Please note: Do not reply to this email. This email is sent from an unattended mailbox. Replies will not be read.`,
  ),
  row(
    'Quillberry',
    'Senior Backend Engineer',
    'no-reply@ashbyhq.com',
    'Thanks for applying to Quillberry!',
    `Hi Dana,\n\nThanks so much for your interest in joining Quillberry! We have received your application for our Senior Backend Engineer role and someone from our team will review it shortly.\n\nBest,\nThe Quillberry Team`,
  ),
  row(
    'Marlow & Finch',
    'Marketing Coordinator',
    'Marlow & Finch <no-reply@hire.lever.co>',
    'Thank you for your application to Marlow & Finch',
    `Dana,\n\nThank you for applying for the Marketing Coordinator position at Marlow & Finch. Our team will review your application and get back to you.\n\nMarlow & Finch Recruiting`,
  ),
  row(
    'Northgate Credit Union',
    'Member Service Representative II',
    'Northgate Credit Union <northgate@myworkday.com>',
    'Application received: Member Service Representative II',
    `Dear Dana Whitfield,\n\nThank you for your application for Member Service Representative II (R-20931). We will review your qualifications and contact you if there is a match.\n\nSincerely,\nNorthgate Credit Union Talent Acquisition\n\nThis email was intended for dana@example.com`,
  ),
  row(
    'Tessellate',
    'Data Engineer',
    'Workable <noreply@candidates.workablemail.com>',
    'Thanks for applying to Tessellate',
    `Tessellate\n\nYour application for the Data Engineer job was submitted successfully.\n\nHere's a copy of your application data for safekeeping:\n\nPersonal information\nName\nDana Whitfield\nEmail\ndana@example.com`,
  ),
  row(
    'Orchard Street Bakery',
    'Shift Supervisor',
    'Indeed Apply <indeedapply@indeed.com>',
    'Indeed Application: Shift Supervisor',
    `Application submitted\n\nShift Supervisor\nOrchard Street Bakery - Portland, OR\n\nThe following items were sent to Orchard Street Bakery. Good luck!\n\n• Application\n• Resume\n\nNext steps\nThe employer or job advertiser may reach out to you about your application.`,
  ),
  row(
    'Blueferry Robotics Group',
    'Field Service Technician',
    'LinkedIn <jobs-noreply@linkedin.com>',
    'Dana, your application was sent to Blueferry Robotics Group',
    `Your application was sent to Blueferry Robotics Group\n\nField Service Technician\nBluefin Robotics Group · Boston, MA (On-site)\nApplied on March 5, 2024`,
  ),
  row(
    'Kestrel Health',
    'Registered Nurse - ICU',
    'Kestrel Health Careers <careers@kestrelhealth.example>',
    'Your application for Registered Nurse - ICU',
    `Dear Dana,\n\nWe have received your application for Registered Nurse - ICU at Kestrel Health. A recruiter will be in touch if your experience matches.\n\nKestrel Health Talent Acquisition Team`,
  ),
  row(
    'Pinterrell Freight',
    'Logistics Analyst',
    'notification@smartrecruiters.com',
    'Thank you for applying to Pinterrell Freight',
    `Hello Dana,\n\nThank you for your interest in Pinterrell Freight! We have received your application for the position of Logistics Analyst and we are processing it now.\n\nKind regards,\nPinnacle Freight Recruitment Team`,
  ),
  row(
    'Aldermere',
    'Junior UX Designer',
    'Aldermere <no-reply@aldermere.teamtailor-mail.com>',
    'We have received your application!',
    `Hi Dana!\n\nThank you for applying for Junior UX Designer at Aldermere. We're happy you want to join us and will get back to you as soon as we can.\n\nCheers,\nAldermere`,
  ),
  row(
    'Vantorra',
    'Werkstudent Data Analytics (m/w/d)',
    'Vantorra GmbH <jobs@vantorra.jobs.personio.de>',
    'Your application as Werkstudent Data Analytics (m/w/d)',
    `Dear Dana,\n\nThank you for your application as Werkstudent Data Analytics (m/w/d) at Vantorra GmbH.\n\nWe will review your documents.\n\nBest regards,\nYour Vantorra Team`,
  ),
  row(
    'Castellan Software',
    'QA Engineer',
    '"Castellan Software" <talent@castellan.example>',
    'Your application to Castellan Software - QA Engineer',
    `Dear Applicant,\n\nThis is to confirm that we received your resume for QA Engineer. We appreciate your interest in Castellan Software.\n\nHR Department`,
  ),
  row(
    'Greyline',
    'Staff Product Manager, Growth',
    'Priya Nair <priya@greyline.example>',
    'Staff Product Manager, Growth at Greyline',
    `Hi Dana,\n\nI came across your profile and was really impressed with your background. I lead talent at Greyline, where we're building the operating system for logistics. We're looking for a Staff Product Manager, Growth to own activation.\n\nWould you be open to a quick chat this week?\n\nBest,\nPriya Nair\nHead of Talent, Greyline`,
  ),
  row(
    null,
    'Java Developer',
    'Ravi Kumar <ravi.kumar@summerpeakstaffing.example>',
    'Java Developer - 6 months contract - Dallas, TX',
    `Hi Dana,\n\nMy name is Ravi Kumar and I am a Technical Recruiter with Summerpeak Staffing. I have an urgent requirement with one of our clients.\n\nJob Title: Java Developer\nLocation: Dallas, TX (Onsite)\nDuration: 6 months\n\nPlease share your updated resume.\n\nRegards,\nRavi Kumar\nSummit Peak Staffing`,
  ),
  row(
    'Ferrow Energy',
    'Controls Engineer',
    'Lena Ortiz <lena@brightpathtalent.example>',
    'Controls Engineer opportunity',
    `Hello Dana,\n\nI'm a recruiter at BrightPath Talent and I'm reaching out on behalf of our client, Ferrow Energy, who is looking for a Controls Engineer in Houston, TX.\n\nAre you interested?\n\nLena Ortiz\nSenior Recruiter\nBrightPath Talent`,
  ),
  row(
    'Odeon Analytics',
    'Business Intelligence Analyst',
    'Odeon Analytics Talent <no-reply@odeon.example>',
    'Update on your application',
    `Dear Dana,\n\nThank you for giving us the opportunity to review your application for Business Intelligence Analyst. After careful consideration, we will not be moving forward with your candidacy.\n\nWe wish you all the best.\n\nOdeon Analytics Talent Acquisition`,
  ),
  row(
    'Sable Creek',
    'Warehouse Associate',
    null,
    null,
    `Hello Dana, \n\nThank you for your interest in the Warehouse Associate opportunity with Sable Creek. At this time the position has been filled. Please continue to visit sablecreek.example/careers.\n\nSable Creek HR`,
  ),
  row(
    'Lumen & Oak',
    'Senior Copywriter',
    null,
    null,
    `Hi Dana,\n\nWe really enjoyed getting to know you during the interview process for the Senior Copywriter role here at Lumen & Oak. This was a tough decision, but we have decided to go with another candidate.\n\nAll the best,\nMarta`,
  ),
  row(
    'Trellis Bio',
    'Research Associate, Protein Sciences',
    null,
    null,
    `Dear Dana,\n\nI wanted to follow up regarding your application to the Research Associate, Protein Sciences position at Trellis Bio. Unfortunately we've paused hiring for this role.\n\nBest,\nJo Park\nTalent Partner | Trellis Bio`,
  ),
  row(
    'Wexcombe Partners',
    'Summer Analyst 2025',
    null,
    'Wexcombe Partners: Summer Analyst 2025',
    `Dear Dana,\n\nThank you for taking the time to interview with Wexcombe Partners for our Summer Analyst 2025 program. We regret to inform you that we are unable to offer you a position.\n\nSincerely,\nWexcombe Partners Campus Recruiting`,
  ),
  row(
    'Delphi Rail',
    'Train Dispatcher',
    null,
    null,
    `Dear Candidate,\n\nThank you for expressing an interest in employment with Delphi Rail. We have completed our review of applications for Train Dispatcher (Job ID: 48213) and have selected another candidate.\n\nDelphi Rail Human Resources`,
  ),
  row(
    'Evermond University',
    'Assistant Director of Admissions',
    'Evermond University HR <hr@evermond.example>',
    'Position Update - Assistant Director of Admissions',
    `Dear Dana Whitfield,\n\nThank you for applying for the position of Assistant Director of Admissions at Evermond University. The search committee has concluded its work and the position has been filled.\n\nSincerely,\nOffice of Human Resources`,
  ),
  row(
    'Harrow Digital',
    'Front-End Developer',
    'Harrow Digital <recruiting@harrow.example>',
    'Interview Invitation: Front-End Developer with Harrow Digital',
    `Hi Dana,\n\nWe'd love to invite you to a video interview for our Front-End Developer opening on Thursday, March 14 at 2:00 PM ET.\n\nJoin: https://zoom.us/j/99887766\n\nBest,\nCarla Mendez\nRecruiting Coordinator`,
  ),
  row(
    'Nimbus Grid',
    'Site Reliability Engineer',
    'Nimbus Grid <calendar@goodtime.io>',
    'Your interview with Nimbus Grid is confirmed',
    `Hi Dana,\n\nYour onsite interview with Nimbus Grid for the Site Reliability Engineer role has been scheduled.\n\nDate: Tuesday, March 12, 2024\nTime: 10:00 AM - 2:00 PM PDT\nLocation: 500 Harbor Blvd, San Mateo, CA`,
  ),
  row(
    'Copperlane',
    null,
    'HackerRank Team <support@hackerrankforwork.com>',
    'Copperlane is inviting you to take a HackerRank test',
    `Hello Dana,\n\nCopperlane has invited you to complete a coding test on HackerRank. Please complete it by March 12.\n\nGood luck!\nHackerRank Team`,
  ),
  row(
    'Ironwick Systems',
    'Embedded Software Engineer',
    'CodeSignal <no-reply@codesignal.com>',
    'Ironwick Systems has invited you to take an assessment',
    `Hi Dana,\n\nCongratulations! You've been invited by Ironwick Systems to take the General Coding Assessment for the Embedded Software Engineer role. You have 7 days.`,
  ),
  row(
    'Brightwick',
    'Customer Success Manager',
    'Sam Lee <sam.lee@brightwick.example>',
    'Offer - Customer Success Manager',
    `Hi Dana,\n\nOn behalf of Brightwick, I am thrilled to extend you an offer for the position of Customer Success Manager. Your start date would be April 15.\n\nSam Lee\nPeople Operations, Brightwick`,
  ),
  row(
    'Hollis Media',
    'Video Editor',
    'Hollis Media <no-reply@breezy.hr>',
    'Hollis Media: application received',
    `Hey Dana,\n\nWe received your application for Video Editor and wanted to say thanks. We'll be in touch.\n\n- The Hollis Media Team`,
  ),
  row(
    'Tidewick Logistics',
    'Forklift Operator',
    'Tidewick Logistics <jobs@applytojob.com>',
    'Your application has been received',
    `Dana,\n\nYour application for the Forklift Operator position was successfully submitted to Tidewick Logistics.\n\nThank you!`,
  ),
  row(
    'Aurora Peaks',
    'Ski Instructor',
    null,
    null,
    `Thank you for applying to be a Ski Instructor at Aurora Peaks! Our hiring managers are reviewing applications now.`,
  ),
  row(
    'Stonewether Insurance',
    'Claims Adjuster Trainee',
    null,
    null,
    `Hello Dana,\n\nYour application for Claims Adjuster Trainee with Stonewether Insurance has moved to the next stage. A member of our team will reach out with next steps.`,
  ),
  row(
    'Fernhill',
    null,
    null,
    null,
    `Hi Dana,\n\nThanks for your patience! We're still reviewing applications at Fernhill and hope to get back to you by the end of next week.\n\nThe Fernhill People Team`,
  ),
  row(
    'Kodrick Systems, Inc.',
    'Firmware Engineer (Contract)',
    null,
    null,
    `Dear Dana,\n\nThank you for applying to Kodrick Systems, Inc. for the position of Firmware Engineer (Contract). We are currently reviewing your qualifications.\n\nKodiak Systems, Inc.`,
  ),
  row(null, null, null, null, `Thank you for your application. We have received it and will be in touch soon.\n\nBest regards,\nThe Recruiting Team`),
  row(
    null,
    'Account Executive',
    null,
    null,
    `Hi Dana,\n\nThank you for applying to our Account Executive position. Unfortunately, we have decided to move forward with other candidates.\n\nBest,\nThe Hiring Team`,
  ),
  row(
    null,
    null,
    null,
    null,
    `Dear Candidate,\n\nUnfortunately the position you applied for has been closed. We encourage you to apply to other roles on LinkedIn and Indeed.\n\nRegards,\nHuman Resources`,
  ),
  row(
    null,
    null,
    'Alex Moreno <alex.moreno@gmail.com>',
    'Quick question',
    `Hi Dana,\n\nI hope you're doing well! I saw your profile on LinkedIn and would love to connect about a new opportunity. Are you free for a call on Thursday?\n\nBest,\nAlex`,
  ),
  row(
    'Merrin & Co',
    'Paralegal',
    null,
    'Re: Paralegal position',
    `Hi Dana,\n\nThanks for getting back to us. We'd like to have you meet with the partners at Merrin & Co next week. Does Tuesday at 3 work?\n\nRegards,\nElaine Brooks\nOffice Manager\nMerrin & Co`,
  ),
  row(
    'Zephyrine AI',
    'Machine Learning Engineer',
    null,
    null,
    `Hey Dana,\n\nThanks for your interest in Zephyrine AI! We're excited to move you forward to the next stage for the Machine Learning Engineer role: a 45-minute technical screen. Please use this link to schedule: https://calendly.com/zephyrus/tech`,
  ),
  row(
    'Cobalt & Pine',
    'Retail Sales Associate (Part-Time)',
    null,
    'Thank you for applying - Retail Sales Associate (Part-Time) - Cobalt & Pine',
    `Thank you for applying. We will review your application for the Retail Sales Associate (Part-Time) position.`,
  ),
]

/** One mail of the table: what it states, then how it reads. */
export function row(company: string | null, title: string | null, from: string | null, subject: string | null, body: string, type?: MailType): StatedMail {
  return { company, title, from, subject, body, ...(type ? { type } : {}) }
}
