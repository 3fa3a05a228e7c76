import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import type { MailExplanation, Rescue } from '#shared/domain/missing-mail.ts'
import { Button } from '../../components/button.tsx'
import { Spinner } from '../../components/spinner.tsx'
import { ErrorNote } from '../../components/states.tsx'
import { request } from '../../lib/ipc.ts'
import { readAgain } from '../../lib/queries.ts'

const LABELS: Record<Rescue, string> = {
  fetch: 'Fetch and review it now',
  bring_back: 'Bring it back',
  open_finding: 'Show it in the Email Inbox',
  open_application: 'Show its application',
}

/** The one thing that brings the mail to the person; leads to where it is then. */
export function RescueButton({ explanation, onDone }: { explanation: MailExplanation; onDone: () => void }) {
  const { rescue } = explanation
  const client = useQueryClient()
  const navigate = useNavigate()
  const run = useMutation({
    mutationFn: (wanted: Rescue) => carryOut(wanted, explanation),
    onSuccess: async ({ path, findingId }) => {
      await readAgain(client, ['findings', 'applications'])
      onDone()
      void navigate(path, { state: findingId === null ? null : { findingId } })
    },
  })
  if (!rescue) return null
  return (
    <>
      {run.error && <ErrorNote error={run.error} className="w-full" />}
      <Button variant="primary" disabled={run.isPending} onClick={() => run.mutate(rescue)}>
        {run.isPending && <Spinner />}
        {LABELS[rescue]}
      </Button>
    </>
  )
}

type Place = { path: string; findingId: number | null }

/** @returns where the mail is then */
async function carryOut(wanted: Rescue, { mail: { accountId, gmailId }, finding }: MailExplanation): Promise<Place> {
  switch (wanted) {
    case 'fetch':
      return inInbox((await request('missingMail.review', { accountId, gmailId })).id)
    case 'bring_back':
      if (finding) await request('findings.undo', { findingId: finding.id })
      return inInbox(finding?.id ?? null)
    case 'open_finding':
      return inInbox(finding?.id ?? null)
    case 'open_application':
      return { path: finding?.applicationId ? `/applications/${finding.applicationId}` : '/applications', findingId: null }
  }
}

const inInbox = (findingId: number | null): Place => ({ path: '/inbox', findingId })
