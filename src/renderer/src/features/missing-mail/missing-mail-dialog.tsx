import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { MailSearch, TracedMail } from '#shared/domain/missing-mail.ts'
import { Dialog } from '../../components/dialog.tsx'
import { ErrorNote, Skeleton } from '../../components/states.tsx'
import { ask } from '../../lib/queries.ts'
import { Explanation } from './explanation.tsx'
import { FoundMails, NothingFound } from './found-mails.tsx'
import { SearchForm } from './search-form.tsx'

/** "Why was this mail not detected?": finds the mail at Gmail, says how far it came, and gets it if the person wants. */
export function MissingMailDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => !next && onClose()}
      title="Why was this mail not detected?"
      description="Gmail is asked for this one mail. Nothing of it is kept unless you fetch it."
      className="max-w-xl"
    >
      <div className="scroll flex min-h-0 flex-1 flex-col gap-4 px-5 pb-5">
        <Lookup onClose={onClose} />
      </div>
    </Dialog>
  )
}

/** How long an answer of Gmail is shown again without asking: the person may go back and forth. */
const FRESH_MS = 5_000

function Lookup({ onClose }: { onClose: () => void }) {
  const [pasted, setPasted] = useState<string | null>(null)
  const [chosen, choose] = useState<TracedMail | null>(null)
  const search = useQuery({ ...ask('missingMail.find', { pasted: pasted ?? '' }), enabled: pasted !== null, staleTime: FRESH_MS, gcTime: 0 })
  const submit = (text: string) => {
    choose(null)
    if (text === pasted) void search.refetch()
    else setPasted(text)
  }
  const [only] = search.data?.mails.length === 1 ? search.data.mails : []
  const mail = chosen ?? only ?? null
  return (
    <>
      <SearchForm onSubmit={submit} busy={search.isFetching} />
      {pasted !== null && search.isPending && <Skeleton className="h-24" />}
      {search.error && <ErrorNote error={search.error} />}
      {search.data && !search.error && (
        <>
          <Unasked search={search.data} />
          {search.data.mails.length === 0 && <NothingFound />}
          {!mail && <FoundMails mails={search.data.mails} onChoose={choose} />}
          {mail && <Explanation key={mail.gmailId} mail={mail} onBack={only ? null : () => choose(null)} onClose={onClose} />}
        </>
      )}
    </>
  )
}

/** Accounts that did not answer: the mail may be there. */
function Unasked({ search: { unasked } }: { search: MailSearch }) {
  return unasked.map(({ accountAddress, message, hint }) => (
    <p key={accountAddress} className="rounded-lg bg-amber-soft px-3 py-2 text-sm text-amber">
      {accountAddress} could not be asked. {message} {hint}
    </p>
  ))
}
