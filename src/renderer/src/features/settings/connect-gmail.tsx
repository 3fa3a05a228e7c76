import { useMutation, useQuery } from '@tanstack/react-query'
import { FileJson } from 'lucide-react'
import { useState } from 'react'
import { AppError } from '#shared/ipc/errors.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { Textarea } from '../../components/input.tsx'
import { Spinner } from '../../components/spinner.tsx'
import { ErrorNote, Skeleton } from '../../components/states.tsx'
import { request } from '../../lib/ipc.ts'
import { ask } from '../../lib/queries.ts'
import { ClientHelp } from './client-help.tsx'
import { Block } from './section.tsx'
import type { Connect } from './use-connect.ts'

/**
 * Connects an account: the person's own OAuth client where none is built in, then Google's page in the browser.
 * @param props.onCancel closes the form; null where it is always open
 */
export function ConnectGmail({ connect, onCancel }: { connect: Connect; onCancel: (() => void) | null }) {
  const { data: needsClient, error } = useQuery(ask('accounts.needsClient'))
  const [json, setJson] = useState('')
  const [missing, setMissing] = useState(false)
  const check = useMutation({ mutationFn: (clientJson: string) => request('accounts.checkClient', { clientJson }) })
  const change = (value: string) => {
    setJson(value)
    setMissing(false)
    connect.forgetFailure()
    if (value.trim()) check.mutate(value)
    else check.reset()
  }
  const submit = () => {
    if (needsClient && !json.trim()) return setMissing(true)
    connect.start({ clientJson: needsClient ? json : null }, () => {
      setJson('') // it holds the client's secret; the keychain has it now
      onCancel?.()
    })
  }
  const failure = connect.failure?.accountId === null ? connect.failure.error : null
  const aboutClient = failure?.code === 'client_invalid' ? failure : check.error
  if (error) return <Block>{<ErrorNote error={error} />}</Block>
  if (needsClient === undefined) return <Block>{<Skeleton className="h-32" />}</Block>
  return (
    <Block className="flex flex-col gap-4">
      {needsClient && (
        <ClientField
          json={json}
          onChange={change}
          disabled={connect.isConnectingNew}
          error={missing ? 'Paste the client’s JSON first.' : clientError(aboutClient)}
        />
      )}
      {failure && failure.code !== 'client_invalid' && <ErrorNote error={failure} />}
      {connect.isConnectingNew ? (
        <Waiting onCancel={connect.cancel} />
      ) : (
        <div className="flex flex-wrap items-center gap-3">
          <Button variant="primary" onClick={submit}>
            Connect Gmail
          </Button>
          {onCancel && (
            <Button variant="ghost" onClick={onCancel}>
              Cancel
            </Button>
          )}
          <p className="text-sm text-ink-muted">Google asks in your browser; then come back here.</p>
        </div>
      )}
    </Block>
  )
}

function clientError(error: unknown): string | null {
  if (!error) return null
  const { message, hint } = AppError.from(error)
  return `${message} ${hint}`
}

type ClientFieldProps = { json: string; onChange: (json: string) => void; disabled: boolean; error: string | null }

function ClientField({ json, onChange, disabled, error }: ClientFieldProps) {
  const pick = useMutation({ mutationFn: () => request('accounts.pickClientFile'), onSuccess: (picked) => picked !== null && onChange(picked) })
  return (
    <div className="flex flex-col gap-3">
      <Field label="Google OAuth client (JSON)" error={error ?? clientError(pick.error)}>
        {(control) => (
          <Textarea
            {...control}
            disabled={disabled}
            placeholder='{"installed":{"client_id":"…","client_secret":"…"}}'
            value={json}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <Button disabled={disabled} onClick={() => pick.mutate()}>
          <FileJson aria-hidden />
          Choose file…
        </Button>
        <ClientHelp />
      </div>
    </div>
  )
}

/** While Google's page is open in the browser. */
export function Waiting({ onCancel }: { onCancel: () => void }) {
  return (
    <div className="flex flex-wrap items-center gap-3 rounded-lg bg-sunken px-4 py-3">
      <Spinner />
      <p className="min-w-0 flex-1 text-sm">Waiting for you to sign in in your browser…</p>
      <Button onClick={onCancel}>Cancel</Button>
    </div>
  )
}
