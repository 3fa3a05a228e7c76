import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ConnectResult } from '#shared/ipc/contract/accounts.ts'
import { AppError } from '#shared/ipc/errors.ts'
import { useToasts } from '../../components/toast.tsx'
import { request } from '../../lib/ipc.ts'
import { readAgain } from '../../lib/queries.ts'

type OtherAccount = Extract<ConnectResult, { outcome: 'other_account' }>

/** Which sign-in runs: a new one with a client, or that of an account again. */
type SignIn = { clientJson: string | null } | { accountId: number }

export type Connect = {
  start: (signIn: SignIn, onConnected?: () => void) => void
  cancel: () => void
  isConnectingNew: boolean
  /** The account that is being reconnected. */
  reconnecting: number | null
  /** What went wrong, and with which sign-in; giving up is not an error. */
  failure: { error: AppError; accountId: number | null } | null
  /** The person is about to do better. */
  forgetFailure: () => void
  other: OtherAccount | null
  answerOther: (add: boolean) => void
  isAnswering: boolean
}

/** The sign-in through the browser, from the window's side. */
export function useConnect(): Connect {
  const client = useQueryClient()
  const toasts = useToasts()
  const [other, setOther] = useState<OtherAccount | null>(null)
  const settled = () => readAgain(client, ['accounts', 'findings'])
  const signIn = useMutation({
    mutationFn: (input: SignIn) => ('accountId' in input ? request('accounts.reconnect', input) : request('accounts.connect', input)),
    onSuccess: (result) => {
      if (result.outcome === 'other_account') setOther(result)
      else toasts.show({ text: `Connected ${result.account.address}` })
      return settled()
    },
  })
  const cancelling = useMutation({ mutationFn: () => request('accounts.cancelConnect') })
  const answer = useMutation({
    mutationFn: (add: boolean) => request('accounts.resolveOther', { add }),
    onSuccess: (account) => account && toasts.show({ text: `Connected ${account.address}` }),
    onError: (error) => toasts.show({ text: AppError.from(error).message }),
    onSettled: () => {
      setOther(null)
      return settled()
    },
  })
  const accountId = signIn.variables && 'accountId' in signIn.variables ? signIn.variables.accountId : null
  const error = signIn.error ? AppError.from(signIn.error) : null
  return {
    start: (input, onConnected) => signIn.mutate(input, { onSuccess: (result) => result.outcome === 'connected' && onConnected?.() }),
    cancel: () => cancelling.mutate(),
    isConnectingNew: signIn.isPending && accountId === null,
    reconnecting: signIn.isPending ? accountId : null,
    failure: error && error.code !== 'signin_cancelled' ? { error, accountId } : null,
    forgetFailure: signIn.reset,
    other,
    answerOther: (add) => answer.mutate(add),
    isAnswering: answer.isPending,
  }
}
