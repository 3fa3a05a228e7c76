import { useMutation, useQuery } from '@tanstack/react-query'
import { RefreshCw } from 'lucide-react'
import { AppError } from '#shared/ipc/errors.ts'
import { cn } from '../lib/cn.ts'
import { request } from '../lib/ipc.ts'
import { ask } from '../lib/queries.ts'
import { Button } from './button.tsx'
import { useToasts } from './toast.tsx'

/** Starts a sync; what it does then shows in the sync state. */
export function SyncNowButton() {
  const state = useQuery(ask('sync.state')).data?.state
  const toasts = useToasts()
  const sync = useMutation({ mutationFn: () => request('sync.now'), onError: (error) => toasts.show({ text: AppError.from(error).message }) })
  const running = sync.isPending || state === 'syncing'
  return (
    <Button disabled={running || state === undefined || state === 'disconnected'} onClick={() => sync.mutate()}>
      <RefreshCw aria-hidden className={cn(running && 'animate-spin')} />
      Sync now
    </Button>
  )
}
