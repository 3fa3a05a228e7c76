import type { Sample } from './sample.ts'

const is = 'application_confirmation'

export const CONFIRMATIONS: Sample[] = [
  {
    is,
    subject: 'We got your application',
    text: 'Hi Robin,\n\nYour application for Harbour Pilot Trainee reached us safely. A person, not a robot, will read it in the coming days.\n\nThe crew at Tidewell',
  },
  {
    is,
    text: 'Thank you for applying to Larkspur Robotics. If you are selected we will contact you to schedule an interview. Unfortunately we cannot respond to everyone.',
  },
  {
    is,
    subject: 'Application received: Data Steward (R-20411)',
    text: 'Dear applicant, this is an automated message to let you know that your application was submitted successfully. Should you not be selected for this role, your profile stays in our system for future openings.',
  },
  { is, text: 'your application was sent to oakhollow dairy\n\ngood luck! you can see it under my jobs' },
  {
    is,
    subject: 'Thanks for throwing your hat in the ring',
    text: 'Robin, thanks so much for sending over your CV for the bakery lead position. We are going through everything this week and will shout if it looks like a fit. Mara',
  },
  {
    is,
    text: 'We acknowledge receipt of your application for the post of Archive Assistant. Only shortlisted candidates will be contacted. If you have not heard from us within four weeks, please consider your application unsuccessful.',
  },
  {
    is,
    subject: 'You applied to Senior Tram Engineer at Ostrava Lines',
    text: 'You have successfully applied. The hiring team will review your qualifications and may invite you to a phone screen or an online assessment as part of the process.',
  },
  {
    is,
    text: 'Hello,\n\nThank you for your interest in a career with Quillfeather Publishing. We have received your resume and our recruiting team is reviewing it. If your background matches what we need, a recruiter will reach out to arrange a call.\n\nDo not reply to this e-mail.',
  },
  {
    is,
    subject: 'Thank you for applying',
    text: 'Thank you for applying for the Night Shift Baker role at Crumb & Co.\n\nWhat happens next?\n1. We review your application (about two weeks).\n2. Suitable candidates complete a short assessment.\n3. Interviews with the team.\n4. Offer!\n\nCreate a job alert to hear about other roles.',
  },
  {
    is,
    text: 'Your submission for Marine Biologist II has been received. Candidate reference: 88213. You can log in at any time to check the status of your application or withdraw it.',
  },
  {
    is,
    subject: 'Application confirmation',
    text: 'This confirms that we received your job application. Due to the large number of applicants we are not able to give individual updates. Follow us on social media and join our talent community!',
  },
  {
    is,
    text: "Thanks for applying=20\nto Fernway Logistics! We're thrilled you want to=\n work with us. Our team will look over your application and get back to you if there=E2=80=99s a match.",
  },
  {
    is,
    text: '<p>Thank you for your application to <b>Sundial Energy</b>.</p><p>We will review it and contact you if your experience meets our requirements.</p>',
  },
  {
    is,
    subject: 'Indeed Application: Warehouse Associate',
    from: 'Indeed Apply <indeedapply@indeed.com>',
    text: 'Application submitted\n\nWarehouse Associate\nPalisade Goods - Reno, NV\n\nThe following items were sent to Palisade Goods. Good luck!',
  },
  {
    is,
    text: 'We appreciate you taking the time to apply for our Junior Cartographer opening. We read every application, so please be patient with us. Either way, you will hear from us.',
  },
  {
    is,
    subject: 'Re: Application as luthier',
    text: 'Dear Robin, many thanks for your application, which arrived this morning. I am travelling until Friday and will read it properly next week. Kind regards, Ines',
  },
  {
    is,
    text: 'THANK YOU FOR APPLYING TO REDSTONE CASUALTY. YOUR APPLICATION IS NOW IN OUR SYSTEM AND WILL BE REVIEWED BY A MEMBER OF OUR TALENT ACQUISITION TEAM.',
  },
  {
    is,
    text: "We've received your application to join Peregrine Freight as a Dispatcher. While we aren't able to reach out to every applicant, our recruiting team will contact you if your skills and experience are a strong match for the role.",
  },
  {
    is,
    subject: 'Your candidature',
    text: 'We are pleased to confirm that your candidature for the vacancy Assistant Curator has been registered. The closing date for this vacancy is 30 June, after which the panel will meet.',
  },
  { is, text: 'Hi! Great news, your application for Barista has been delivered to Bluebell Coffee. Employers usually respond within a week.' },
  {
    is,
    text: 'Thank you for expressing interest in the Lighthouse Keeper opportunity with Cape Wren Trust. Your information has been received and will be evaluated against the requirements of the position. Should we wish to move forward with your candidacy, you will be notified.',
  },
  {
    is,
    subject: 'Got it!',
    text: 'Thanks for applying. A human on our small team reads each application; expect to hear from us within ten days whatever we decide.',
  },
  {
    is,
    text: 'Thank you for your interest in Tallow & Wick. We received your application for Store Manager and are excited to learn more about you. Please note that the hiring process may include a background check and reference checks.',
  },
  {
    is,
    text: 'Applicant, your resume for req 5521 Welder was received. We will keep it on file for six months. Equal opportunity employer. Reasonable accommodation is available for interviews and tests.',
  },
]
