import { useMutation } from '@tanstack/react-query'
import { ChevronRight, ExternalLink } from 'lucide-react'
import { Collapsible } from 'radix-ui'
import type { ReactNode } from 'react'
import type { Input } from '#shared/ipc/contract/index.ts'
import { Button } from '../../components/button.tsx'
import { request } from '../../lib/ipc.ts'

/** How a person gets an OAuth client of their own. The pages open in the system browser; main knows their addresses. */
export function ClientHelp() {
  return (
    <Collapsible.Root className="flex min-w-72 flex-1 flex-col">
      <Collapsible.Trigger className="group flex h-8 items-center gap-1 self-start rounded-md text-sm font-medium text-accent-ink">
        <ChevronRight aria-hidden className="size-4 transition-transform group-data-[state=open]:rotate-90" />
        How to get one
      </Collapsible.Trigger>
      <Collapsible.Content>
        <p className="pt-1 text-sm text-ink-muted">
          Google lets only clients that it has verified read mail for others, so this app uses one that belongs to you. It takes a few minutes, once.
        </p>
        <ol className="flex list-decimal flex-col gap-1.5 py-2 pl-5 text-sm marker:text-ink-subtle">
          <li>
            In the <PageLink link="google_console">Google Cloud console</PageLink>, create a project (any name).
          </li>
          <li>
            Switch on the <PageLink link="gmail_api">Gmail API</PageLink> for it.
          </li>
          <li>
            Under <b>Audience</b>, choose <b>External</b> and add your own address as a test user.
          </li>
          <li>
            Under <b>Clients</b>, create a client of type <b>Desktop app</b> and download its JSON.
          </li>
          <li>Choose that file here, or paste what is in it.</li>
        </ol>
        <p className="text-sm text-ink-muted">
          While the project’s publishing status is “Testing”, Google ends the access after 7 days; “In production” keeps it. Google then warns once that the app
          is not verified: it is your own.
        </p>
      </Collapsible.Content>
    </Collapsible.Root>
  )
}

/** A page of Google's that opens in the browser. */
function PageLink({ link, children }: { link: Input<'app.openLink'>['link']; children: ReactNode }) {
  const open = useMutation({ mutationFn: () => request('app.openLink', { link }) })
  return (
    <Button variant="link" size="inline" className="inline-flex gap-0.5 text-sm [&_svg]:size-3.5" onClick={() => open.mutate()}>
      {children}
      <ExternalLink aria-hidden />
    </Button>
  )
}
