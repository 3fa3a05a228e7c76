import { useMutation } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import type { SyncAction } from '#shared/domain/sync-words.ts'
import { AppError } from '#shared/ipc/errors.ts'
import { request } from '../lib/ipc.ts'
import { useToasts } from './toast.tsx'

/** Where Settings opens at once the list of mails that could not be read. */
export const SHOW_UNREAD = { show: 'unread' } as const

/** Does what a sync state offers: at once, or in Settings where it needs more than a press. */
export function useSyncAction(): { run: (action: SyncAction) => void; isRunning: boolean } {
  const navigate = useNavigate()
  const toasts = useToasts()
  const { mutate, isPending } = useMutation({
    mutationFn: async (action: 'sync' | 'resume'): Promise<void> => {
      if (action === 'resume') await request('settings.update', { syncPaused: false })
      await request('sync.now')
    },
    onError: (error) => toasts.show({ text: AppError.from(error).message }),
  })
  const run = (action: SyncAction) => {
    if (action === 'sync' || action === 'resume') mutate(action)
    else void navigate('/settings', { state: action === 'unread' ? SHOW_UNREAD : null })
  }
  return { run, isRunning: isPending }
}
