import type { Review } from '../review/review.ts'
import type { Handlers } from './router.ts'

/** @param openInGmail opens a mail of an account at Gmail's own page */
export function findingHandlers(review: Review, openInGmail: (address: string, gmailId: string) => Promise<void>): Handlers<'findings'> & Handlers<'setAside'> {
  return {
    'findings.list': ({ tab }) => review.list(tab),
    'findings.counts': () => review.counts(),
    'findings.get': ({ findingId }) => review.get(findingId),
    'findings.suggestions': (reviewed) => review.suggestions(reviewed),
    'findings.text': ({ findingId }) => review.text(findingId),
    'findings.openInGmail': (mail) => {
      const { accountAddress, gmailId } = review.locate(mail)
      return openInGmail(accountAddress, gmailId)
    },
    'findings.confirm': (reviewed) => review.confirm(reviewed),
    'findings.confirmNew': (reviewed) => review.confirmNew(reviewed),
    'findings.confirmLink': (reviewed) => review.confirmLink(reviewed),
    'findings.ignore': ({ findingId }) => review.ignore(findingId),
    'findings.notJob': ({ findingId }) => review.notJob(findingId),
    'findings.undo': ({ findingId }) => review.undo(findingId),
    'setAside.list': () => review.listSetAside(),
    'setAside.rescue': ({ setAsideId }) => review.rescue(setAsideId),
  }
}
