import type { Address, Mail } from '#core/mail/mail.ts'
import type { Sample } from './first-form/sample.ts'

/** A mail that says nothing. */
export const EMPTY_MAIL: Mail = {
  id: 'sample',
  threadId: null,
  from: null,
  replyTo: null,
  to: [],
  subject: '',
  date: null,
  text: '',
  quoted: '',
  links: [],
  calendar: [],
  structured: [],
  bulk: { listUnsubscribe: false, listId: null, precedenceBulk: false, autoSubmitted: false },
}

/** A sample of the corpus as the mail reader would hand it on. */
export function asMail(sample: Sample): Mail {
  const event = sample.event && { description: '', location: '', organizer: null, start: null, end: null, timeZone: null, ...sample.event }
  return {
    ...EMPTY_MAIL,
    from: addressOf(sample.from),
    subject: sample.subject ?? '',
    text: sample.text,
    quoted: sample.quoted ?? '',
    calendar: event ? [event] : [],
  }
}

function addressOf(from: string | undefined): Address | null {
  const parts = /^(.*?) <(.*)>$/.exec(from ?? '')
  return parts?.[1] !== undefined && parts[2] !== undefined ? { name: parts[1], address: parts[2] } : null
}
