import type { Sample } from './sample.ts'

const is = 'not_job'

/** What boards, portals and networks send besides news of an application: openings in bulk, accounts, attention. */
export const BESIDE_BOARDS: Sample[] = [
  {
    is,
    from: 'LinkedIn Job Alerts <jobalerts-noreply@linkedin.com>',
    subject: '“data engineer”: Pennywhistle Bank - Senior Data Engineer and more',
    text: 'Your job alert for data engineer in Leeds\n\n8 new jobs match your preferences.\n\nSenior Data Engineer\nPennywhistle Bank · Leeds (Hybrid)\nActively recruiting\nEasy Apply\n\nData Platform Engineer\nTarn & Fell · Bradford\n3 school alumni work here\n\nAnalytics Engineer\nCobble Insurance · Remote\n\nSee all jobs: https://www.linkedin.com/jobs/search\n\nThis email was intended for Robin Ashe. You are receiving Job Alert emails. Unsubscribe · Help',
  },
  {
    is,
    from: 'Indeed <donotreply@match.indeed.com>',
    subject: 'Warehouse Operative at Bramblegate Foods and 11 more jobs in Derby for you',
    text: 'Hi Robin, these jobs were picked for you based on your profile and activity\n\nWarehouse Operative\nBramblegate Foods – Derby\n£12.60 an hour\nResponsive employer · Urgently hiring\nApply with your Indeed resume\n\nNight Picker\nLongmoor Logistics – Burton\n£13.10 an hour\n\nForklift Driver\nKettle & Crane – Alfreton\n\nView more jobs\n\n© 2025 Indeed Ireland Operations. By applying you agree that employers may contact you about your application. Unsubscribe | Privacy policy | Help centre',
  },
  {
    is,
    from: 'Glassdoor Jobs <noreply@glassdoor.com>',
    subject: 'Quillfield Media is hiring a Copywriter. Apply now.',
    text: 'Jobs you might like\n\nQuillfield Media 4.2 ★\nCopywriter\nManchester\n£29K – £36K (Glassdoor est.)\nEasy Apply\n\nNorthbeck Studio 3.9 ★\nContent Designer\nSalford\n\nOsier Agency 4.6 ★\nJunior Copywriter\nStockport\n\nSee what people say about interviews at Quillfield Media\n\nEdit your alert | Unsubscribe\nGlassdoor, 50 Beale Street',
  },
  {
    is,
    from: 'ZipRecruiter <jobs@ziprecruiter.com>',
    subject: 'Robin, Fenwick Dental wants you to apply: Dental Receptionist',
    text: 'Hi Robin,\n\nFenwick Dental and 5 other employers are looking for someone with your skills.\n\nDental Receptionist – Fenwick Dental, Tulsa, OK – $18 to $22 an hour\n1-Click Apply\n\nFront Desk Coordinator – Bluestem Orthodontics, Owasso, OK\n1-Click Apply\n\nPatient Services Rep – Prairie Clinic, Broken Arrow, OK\n1-Click Apply\n\nBe one of the first to apply! Your profile is a great match.\n\nPause or delete this alert. ZipRecruiter, Inc., Santa Monica',
  },
  {
    is,
    from: 'Handshake <handshake@notifications.joinhandshake.com>',
    subject: 'New jobs and internships picked for you',
    text: 'Robin, students like you are applying to these roles\n\nSummer Analyst, Granite Peak Capital – applications close in 3 days\nMarketing Intern, Lumen & Oak – posted yesterday\nLab Assistant, Sedge University – on campus\n\nEmployers message students with complete profiles 5x more often. Complete your profile to get noticed.\n\nView all recommendations\n\nHandshake, 225 Bush Street. Update notification preferences.',
  },
  {
    is,
    from: 'Sorrel Careers <hello@sorrel-talent.example>',
    subject: '6 fresh matches this week',
    text: 'Morning Robin,\n\nHere are the roles we think you will love this week.\n\nProduct Designer at Wren Health – £60-75k – Remote\nSenior Product Designer at Marlow – £70-85k – London\nDesign Lead at Fathom Energy – £80k+ – Bristol\n\nTap Apply on any of them and we will send your profile straight to the hiring team. Not quite right? Tell us what you are looking for and we will get better.\n\nThe Sorrel team\nUnsubscribe from matches',
  },
  {
    is,
    from: 'Alderbrook Group Careers <careers@alderbrook.example>',
    subject: 'New jobs posted from careers.alderbrook.example',
    text: 'Hello Robin,\n\nNew jobs matching your saved search have been posted. Please see the list below.\n\nProject Engineer - Hull, GB, HU1\nQuality Technician - Goole, GB, DN14\nMaintenance Planner - Hull, GB, HU9\n\nYou received this email because you are subscribed to job alerts at Alderbrook Group. To change the frequency or delete your alert, sign in to your profile.',
  },
  {
    is,
    from: 'Talent Acquisition <talent@hollinshipping.myworkday.com>',
    subject: 'Job alert: 4 new openings that may interest you',
    text: 'Dear Robin,\n\nThank you for your interest in a career at Hollin Shipping. The following jobs were recently posted and match your job alert "Operations - Europe":\n\nPort Operations Coordinator (R-10882), Rotterdam\nFleet Planner (R-10890), Antwerp\nCustoms Specialist (R-10901), Rotterdam\nTerminal Shift Lead (R-10917), Hamburg\n\nTo apply, click the job title and sign in to your candidate home. To stop these alerts, manage your job alerts.\n\nThis is an auto-generated message, please do not reply.',
  },
  {
    is,
    from: 'Talent Community <community@vantryst.example>',
    subject: 'What’s new at Vantryst this quarter',
    text: 'Hi Robin,\n\nThanks for being part of the Vantryst talent community. Here is what our teams have been up to.\n\nMeet Oyin, who moved from support into engineering\nInside our new Lisbon hub\nFive tips from our recruiters to stand out in an interview\n\nOpen roles near you: Support Engineer, Account Executive, People Partner. See all 43 openings.\n\nYou are receiving this because you joined our talent network. Leave the community at any time.',
  },
  {
    is,
    from: 'Kestrel Air Talent Network <noreply@jobs.kestrelair.example>',
    subject: 'Welcome to the Kestrel Air Talent Network!',
    text: 'Thank you for joining our Talent Network, Robin.\n\nYou will now receive news about working with us and be the first to hear of openings that match your interests. Joining the Talent Network is not an application for a job. To be considered for a position, search our openings and apply.\n\nSearch jobs | Update your interests | Opt out',
  },
  {
    is,
    from: 'Marlowe & Finch Careers <no-reply@marlowefinch.example>',
    subject: 'Please verify your email address',
    text: 'Hello,\n\nThank you for registering with the Marlowe & Finch careers site. To activate your candidate account please confirm your email address within 48 hours.\n\nConfirm my email\n\nOnce confirmed you can apply for vacancies, follow the progress of your applications and save searches. If you did not register, ignore this message.\n\nMarlowe & Finch Recruitment Team',
  },
  {
    is,
    from: 'bluefernhospital@myworkday.com',
    subject: 'Reset your password',
    text: 'A request was made to reset the password of your Blue Fern Hospital candidate account. Use the link below within 2 hours to choose a new one.\n\nhttps://bluefern.wd3.example.com/reset/9xk2\n\nIf you did not ask for this, your password stays the same. Please do not share it with anybody, including our recruiters.\n\nBlue Fern Hospital Talent Acquisition',
  },
  {
    is,
    from: 'Orrery Systems Recruiting <system@successfactors.example>',
    subject: 'Your candidate profile will be deleted',
    text: 'Dear Robin Ashe,\n\nYou have not logged on to your candidate profile at Orrery Systems for 180 days. According to our data privacy statement, your profile and any documents attached to it will be removed on 14 March 2025.\n\nTo keep your profile and remain visible to our recruiters, please log on before this date. No action is needed if you agree with the removal.\n\nThank you for your interest in Orrery Systems.',
  },
  {
    is,
    from: 'Peatmoor Council Jobs <jobs@peatmoor.example>',
    subject: 'Changes to our privacy notice for candidates',
    text: 'Dear candidate,\n\nWe have updated the privacy notice that explains how we use the information you give us when you apply for a job. The main change is how long we keep applications from unsuccessful candidates, which is now 12 months rather than 6.\n\nYou do not need to do anything. Your job applications are not affected. You can read the full notice in your account.\n\nPeatmoor Council, Civic Centre',
  },
  {
    is,
    from: 'Tilt Careers <support@tiltcareers.example>',
    subject: 'Complete your profile to get noticed',
    text: 'Robin, your profile is 60% complete\n\nCandidates with a full profile get 4 times as many interview requests. Add the following:\n\n– your CV\n– your salary expectations\n– two references\n\nFinish profile\n\nYou are nearly there. Our recruiters search profiles every day, and the next offer could be yours.\n\nTilt Careers Ltd. Unsubscribe',
  },
  {
    is,
    from: 'Your candidate home <noreply@passport.taleo.example>',
    subject: 'Your user name',
    text: 'Dear Robin,\n\nAs you requested, here is the user name for your account with the Saltmarsh Energy career section: rashe82\n\nYou can use it to access your submissions and update your profile.\n\nThe Recruitment Team\nReplies to this message are undeliverable and will not reach the Human Resources Department.',
  },
  {
    is,
    from: 'Seekwell <security@seekwell.example>',
    subject: 'New sign-in to your Seekwell account',
    text: 'Hi Robin,\n\nYour Seekwell account was signed in to from a new device.\n\nDevice: Chrome on Windows\nPlace: Perth, Australia\nTime: 11 Feb, 8:02 am\n\nIf this was you, no action is required. If not, change your password; someone with access to your account could read your applications and messages from employers.\n\nSeekwell Security',
  },
  {
    is,
    from: 'CV-Harbour <no-reply@cvharbour.example>',
    subject: '7 employers viewed your CV this week',
    text: 'Great news Robin!\n\nYour CV is getting noticed. Last week 7 employers viewed your CV and 2 downloaded it.\n\nRecruiters from: Logistics, Retail, Public sector\n\nWant to know who they are? Go Premium and see every company that looks at you. You could be interviewing next week.\n\nSee who viewed me\n\nCV-Harbour, PO Box 18. Change email settings.',
  },
  {
    is,
    from: 'LinkedIn <notifications-noreply@linkedin.com>',
    subject: 'You appeared in 12 searches this week',
    text: 'Robin, people are looking at your profile\n\nYou appeared in 12 searches this week.\nSearchers work at: Granger Steel, Mapleton Hospital, Talent Source Group\nWhat they do: Recruiter, Hiring Manager, Human Resources Business Partner\n\nSee all searches\n\nUnsubscribe | Help\nYou are receiving LinkedIn notification emails.',
  },
  {
    is,
    from: 'Imke Varga <invitations@linkedin.com>',
    subject: 'Robin, I’d like to join your network',
    text: 'Hi Robin, I’d like to join your professional network.\n\nImke Varga\nSenior Technical Recruiter at Talloak Partners | Hiring Java & Kotlin\nBudapest\n\nAccept: https://www.linkedin.com/comm/mynetwork\nView profile\n\nYou received an invitation to connect. LinkedIn will use your email address to make suggestions to our members. Unsubscribe',
  },
  {
    is,
    from: 'LinkedIn <messages-noreply@linkedin.com>',
    subject: 'Teodor endorsed you for Project Management',
    text: 'Congratulations Robin! Teodor Lind endorsed you for a skill.\n\nProject Management\nTeodor Lind, Head of Delivery at Brackwater\n\nHiring managers are more likely to consider candidates with endorsed skills. Return the favour and endorse Teodor.\n\nView endorsement\n\nUnsubscribe · Help',
  },
  {
    is,
    from: 'LinkedIn <updates-noreply@linkedin.com>',
    subject: 'Priya Raman posted: We’re hiring!',
    text: 'Priya Raman\nEngineering Manager at Skylark Mobility\n\nWe’re hiring! I’m looking for two backend engineers to join my team in Utrecht. If you love maps and hard problems, DM me your CV or apply through the link in the comments. Referrals welcome …see more\n\n214 reactions · 38 comments\n\nView Priya’s post\n\nThis email was intended for Robin Ashe. Unsubscribe',
  },
  {
    is,
    from: 'LinkedIn <jobs-noreply@linkedin.com>',
    subject: 'Robin, are you still open to work?',
    text: 'Your #OpenToWork preferences may be out of date\n\nIt has been 90 days since you told recruiters you are open to new opportunities. Confirm that you are still looking so recruiters keep seeing you.\n\nYes, I am still looking\nNo, turn it off\n\nJob titles: Office Manager, Executive Assistant\n\nUnsubscribe · Help',
  },
  {
    is,
    from: 'JobTrail <digest@jobtrail.example>',
    subject: 'Jobs similar to the one you applied for',
    text: 'People who applied to Office Administrator at Tannery Row also applied to:\n\nReceptionist – Mill Lane Surgery – £22,500\nAdmin Assistant – Yarrow Homes – £23,000 – closing soon\nTeam Secretary – Ferncliffe Law – £25,000\n\nDon’t wait for one reply. Apply to more and raise your chances of an interview.\n\nSee all similar jobs\nYou get this mail because you registered with JobTrail. Stop similar-job mails',
  },
  {
    is,
    from: 'Nexjob <alerts@nexjob.example>',
    subject: 'Your saved job is closing soon',
    text: 'Hi Robin,\n\nA job you saved closes tomorrow:\n\nLibrary Assistant, Elmsworth County Libraries\n\nApply now so you do not miss out. You have 3 other saved jobs, two of which are still accepting applications.\n\nGo to saved jobs\n\nNexjob. Manage alerts',
  },
  {
    is,
    from: 'LinkedIn <linkedin@em.linkedin.com>',
    subject: 'Robin, stand out to hirers with Premium',
    text: 'Reactivate Premium for half price\n\nSee how you compare to other applicants, message any recruiter and find out who viewed your profile. Members with Premium are 2.6x more likely to get hired.\n\nTry 1 month for €0\n\nOffer valid until 31 January for eligible members. Terms apply.\n\nUnsubscribe',
  },
  {
    is,
    from: 'Otterly <team@otterly.example>',
    subject: 'Companies hiring in climate right now',
    text: 'Hey Robin 👋\n\nIt’s a good month for climate tech. Here are teams with more than five open roles:\n\n🌊 Tidemark – 12 roles – just raised a Series B\n🌱 Loamworks – 7 roles – four-day week\n⚡ Gridly – 9 roles – remote first\n\nFollow a company and we’ll tell you the minute something fits.\n\nBrowse companies\n\nToo many mails? Change how often you hear from us.',
  },
  {
    is,
    from: 'Glimmer for Jobs <reviews@glimmer.example>',
    subject: 'How was your interview at Parrish & Bell?',
    text: 'Hi Robin,\n\nHelp others prepare. Share your interview experience at Parrish & Bell anonymously: how hard was it, what did they ask, did you get an offer?\n\nReview an interview\n\nIt takes 2 minutes and unlocks all salaries and interviews on Glimmer for a year.\n\nUnsubscribe',
  },
  {
    is,
    from: 'Stellenwerk <noreply@stellenwerk.example>',
    subject: 'Your job alert has been created',
    text: 'You have successfully created a job alert.\n\nSearch: nurse, Cork, 30 km\nFrequency: daily\n\nAs soon as new positions matching your alert are posted we will email you. Did you know? You can upload your CV so employers find you.\n\nManage alerts · Imprint · Data protection',
  },
  {
    is,
    from: 'Campus Careers <careers@sedge-university.example>',
    subject: 'This week: internships, workshops, drop-ins',
    text: 'Careers Weekly, issue 14\n\nDEADLINES\nGranite Peak Capital Spring Week – apply by Friday\nSedge Graduate Scheme – online assessments open\n\nEVENTS\nMock interviews with Lumen & Oak, Tuesday 2 pm, Hall B\nCV clinic every Thursday\n\nJOBS ON CAMPUS\nLibrary shelver, open day ambassador, gym steward\n\nLog in to CareerHub to book. You get this as a registered student.',
  },
]
