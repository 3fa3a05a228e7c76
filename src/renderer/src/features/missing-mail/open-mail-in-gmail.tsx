import { useMutation } from '@tanstack/react-query'
import { ExternalLink } from 'lucide-react'
import type { Input } from '#shared/ipc/contract/index.ts'
import { AppError } from '#shared/ipc/errors.ts'
import { Button } from '../../components/button.tsx'
import { useToasts } from '../../components/toast.tsx'
import { request } from '../../lib/ipc.ts'

/** Shows a mail that is no finding in the browser. */
export function OpenMailInGmail({ mail }: { mail: Input<'missingMail.openInGmail'> }) {
  const toasts = useToasts()
  const open = useMutation({
    mutationFn: () => request('missingMail.openInGmail', mail),
    onError: (error) => toasts.show({ text: AppError.from(error).message }),
  })
  return (
    <Button onClick={() => open.mutate()}>
      <ExternalLink aria-hidden />
      Open in Gmail
    </Button>
  )
}
