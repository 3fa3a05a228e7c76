import type { MissingMail } from '../missing-mail/missing-mail.ts'
import type { Handlers } from './router.ts'

/** @param openInGmail opens a mail of an account at Gmail's own page */
export function missingMailHandlers(missing: MissingMail, openInGmail: (address: string, gmailId: string) => Promise<void>): Handlers<'missingMail'> {
  return {
    'missingMail.find': (input) => missing.find(input),
    'missingMail.explain': (mail) => missing.explain(mail),
    'missingMail.review': (mail) => missing.review(mail),
    'missingMail.openInGmail': ({ accountId, gmailId }) => openInGmail(missing.addressOf(accountId), gmailId),
  }
}
