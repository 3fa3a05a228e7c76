import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Settings } from '#shared/domain/settings.ts'
import type { Input } from '#shared/ipc/contract/index.ts'
import { AppError } from '#shared/ipc/errors.ts'
import { useToasts } from '../../components/toast.tsx'
import { request } from '../../lib/ipc.ts'
import { ask } from '../../lib/queries.ts'

/** Changes settings: shown at once, taken back with a word if main refuses. */
export function useUpdateSettings(): (patch: Input<'settings.update'>) => void {
  const client = useQueryClient()
  const toasts = useToasts()
  const { queryKey } = ask('settings.get')
  const { mutate } = useMutation({
    mutationFn: (patch: Input<'settings.update'>) => request('settings.update', patch),
    onMutate: (patch) => client.setQueryData(queryKey, (settings: Settings | undefined) => settings && { ...settings, ...patch }),
    onSuccess: (settings) => client.setQueryData(queryKey, settings),
    onError: (error) => {
      toasts.show({ text: AppError.from(error).message })
      void client.invalidateQueries({ queryKey })
    },
  })
  return mutate
}
