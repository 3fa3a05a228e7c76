import type { Mail } from '#core/mail/mail.ts'

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
  closed: null,
}
