import { ChevronRight, MailQuestionMark } from 'lucide-react'
import type { TracedMail } from '#shared/domain/missing-mail.ts'
import { EmptyState } from '../../components/states.tsx'
import { fullDate } from '../../lib/format.ts'

/** A subject can be that of several mails: the person chooses. */
export function FoundMails({ mails, onChoose }: { mails: TracedMail[]; onChoose: (mail: TracedMail) => void }) {
  if (mails.length === 0) return null
  return (
    <section aria-labelledby="found-mails">
      <h3 id="found-mails" className="mb-1.5 text-sm font-medium">
        {mails.length} mails are found. Which one is it?
      </h3>
      <ul className="-mx-2 flex flex-col">
        {mails.map((mail) => (
          <li key={`${mail.accountId}/${mail.gmailId}`}>
            <button
              type="button"
              onClick={() => onChoose(mail)}
              className="flex w-full items-center gap-3 rounded-lg px-2 py-2 text-left text-sm transition-colors hover:bg-hover"
            >
              <span className="flex min-w-0 flex-1 flex-col">
                <MailLines mail={mail} />
              </span>
              <ChevronRight aria-hidden className="size-4 shrink-0 text-ink-subtle" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Subject, sender, date and account of a mail. */
export function MailLines({ mail: { subject, from, receivedAt, accountAddress } }: { mail: TracedMail }) {
  return (
    <>
      <span className="line-clamp-2 font-medium wrap-anywhere">{subject || 'No subject'}</span>
      <span className="truncate text-ink-muted">{from}</span>
      <span className="truncate text-xs text-ink-subtle">
        {fullDate(receivedAt)} · {accountAddress}
      </span>
    </>
  )
}

export function NothingFound() {
  return (
    <EmptyState icon={MailQuestionMark} title="Gmail has no such mail" className="h-auto py-6">
      A subject has to be written as in the mail, or as a part of it. Surest is the address: open the mail in Gmail and copy what the browser’s address bar
      shows. A mail that was deleted for good cannot be found.
    </EmptyState>
  )
}
