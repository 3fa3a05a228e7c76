import type { SimulatedMailbox } from './gmail/mailbox.ts'
import type { SimulatorOptions } from './options.ts'
import type { MailMaker } from './sample/generated.ts'

/** Beyond this a clock was set forward, and nobody waits for all that would have happened. */
const MOST_AT_ONCE = 1_000

type Switch = 'arrivalEveryMs' | 'restoreEveryMs' | 'forgetHistoryEveryMs'

const HIDDEN = ['SPAM', 'TRASH']

/**
 * What happens to the mailbox as time goes by. It is caught up when a request comes, so that any clock will do.
 * @param makeMail the mail number `index` to arrive, received at `date` (ms since the epoch)
 */
export function createSchedule(options: { mailbox: SimulatedMailbox; now: () => number; makeMail: MailMaker }) {
  const { mailbox, now, makeMail } = options
  let arrived = 0
  const restore = () => {
    const hidden = mailbox.newestFirst().find(({ labelIds }) => labelIds.some((label) => HIDDEN.includes(label)))
    if (hidden) mailbox.relabel(hidden.id, { remove: HIDDEN, add: ['INBOX'] })
  }
  const events = [
    { key: 'arrivalEveryMs' as const, last: now(), happen: (at: number) => mailbox.add(makeMail(arrived++, at)) },
    { key: 'restoreEveryMs' as const, last: now(), happen: restore },
    { key: 'forgetHistoryEveryMs' as const, last: now(), happen: () => mailbox.expireHistory() },
  ] satisfies { key: Switch; last: number; happen: (at: number) => void }[]

  return (switches: Pick<SimulatorOptions, Switch>): void => {
    for (const event of events) {
      const every = switches[event.key]
      if (every === null) {
        event.last = now()
        continue
      }
      const due = Math.min(Math.floor((now() - event.last) / every), MOST_AT_ONCE)
      for (let time = 1; time <= due; time++) event.happen(event.last + time * every)
      if (due > 0) event.last += due * every
    }
  }
}
