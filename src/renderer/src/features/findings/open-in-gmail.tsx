import { useMutation } from '@tanstack/react-query'
import { ExternalLink } from 'lucide-react'
import type { Input } from '#shared/ipc/contract/index.ts'
import { AppError } from '#shared/ipc/errors.ts'
import { Button } from '../../components/button.tsx'
import { useToasts } from '../../components/toast.tsx'
import { Tooltip } from '../../components/tooltip.tsx'
import { request } from '../../lib/ipc.ts'

/** Shows the mail in the browser; main builds the address. `wide` spells the label out. */
export function OpenInGmail({ mail, wide = false }: { mail: Input<'findings.openInGmail'>; wide?: boolean }) {
  const toasts = useToasts()
  const open = useMutation({
    mutationFn: () => request('findings.openInGmail', mail),
    onError: (error) => toasts.show({ text: AppError.from(error).message }),
  })
  if (wide) {
    return (
      <Button onClick={() => open.mutate()}>
        <ExternalLink aria-hidden />
        Open in Gmail
      </Button>
    )
  }
  return (
    <Tooltip text="Open in Gmail" side="bottom">
      <Button variant="ghost" size="icon" aria-label="Open in Gmail" onClick={() => open.mutate()}>
        <ExternalLink aria-hidden />
      </Button>
    </Tooltip>
  )
}
