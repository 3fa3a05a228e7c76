import { useQuery } from '@tanstack/react-query'
import { ArrowLeft, CircleCheck, CircleX } from 'lucide-react'
import type { MailExplanation, MailStep, TracedMail } from '#shared/domain/missing-mail.ts'
import { Button } from '../../components/button.tsx'
import { ErrorNote, Skeleton } from '../../components/states.tsx'
import { cn } from '../../lib/cn.ts'
import { ask } from '../../lib/queries.ts'
import { MailLines } from './found-mails.tsx'
import { OpenMailInGmail } from './open-mail-in-gmail.tsx'
import { RescueButton } from './rescue-button.tsx'

/** How far a mail came, step by step; where it stopped, why and what to do. */
export function Explanation({ mail, onBack, onClose }: { mail: TracedMail; onBack: (() => void) | null; onClose: () => void }) {
  const { accountId, gmailId } = mail
  const { data, error, refetch } = useQuery({ ...ask('missingMail.explain', { accountId, gmailId }), staleTime: 0, gcTime: 0 })
  return (
    <article aria-label="How far this mail came" className="flex flex-col gap-4">
      {onBack && (
        <Button variant="ghost" className="-mb-2 -ml-3 self-start" onClick={onBack}>
          <ArrowLeft aria-hidden />
          All that were found
        </Button>
      )}
      <p className="flex flex-col rounded-lg bg-sunken px-3 py-2.5 text-sm">
        <MailLines mail={mail} />
      </p>
      {error && <ErrorNote error={error} action={<Button onClick={() => void refetch()}>Try again</Button>} />}
      {!data && !error && <StepsSkeleton />}
      {data && (
        <>
          <Steps steps={data.steps} />
          <Quotes quotes={data.quotes} />
          {data.advice && <p className="text-sm">{data.advice}</p>}
          <Actions explanation={data} onClose={onClose} />
        </>
      )}
    </article>
  )
}

function Steps({ steps }: { steps: MailStep[] }) {
  return (
    <ol aria-label="Steps" className="flex flex-col">
      {steps.map((step, place) => (
        <Step key={step.step} step={step} isLast={place === steps.length - 1} />
      ))}
    </ol>
  )
}

function Step({ step: { passed, title, text }, isLast }: { step: MailStep; isLast: boolean }) {
  const Icon = passed ? CircleCheck : CircleX
  return (
    <li className="flex gap-3">
      <div aria-hidden className="flex flex-col items-center">
        <Icon className={cn('size-4.5 shrink-0', passed ? 'text-green' : 'text-amber')} />
        {!isLast && <span className="my-1 w-px flex-1 bg-line-control" />}
      </div>
      <div className={cn('min-w-0 flex-1 text-sm', isLast ? 'pb-0' : 'pb-3')}>
        <p className="font-medium">
          <span className="sr-only">{passed ? 'Passed: ' : 'Stopped here: '}</span>
          {title}
        </p>
        <p className={cn('wrap-anywhere', passed ? 'text-ink-muted' : 'text-ink')}>{text}</p>
      </div>
    </li>
  )
}

/** The mail's own words behind the judgement. */
function Quotes({ quotes }: { quotes: string[] }) {
  if (quotes.length === 0) return null
  return (
    <div className="-mt-2 ml-7.5 flex flex-col gap-1">
      {quotes.map((quote) => (
        <blockquote key={quote} className="border-l-2 border-line-control pl-2.5 text-sm wrap-anywhere text-ink-muted">
          {quote}
        </blockquote>
      ))}
    </div>
  )
}

function Actions({ explanation, onClose }: { explanation: MailExplanation; onClose: () => void }) {
  const { accountId, gmailId } = explanation.mail
  return (
    <div className="flex flex-wrap items-center gap-2">
      <RescueButton explanation={explanation} onDone={onClose} />
      <OpenMailInGmail mail={{ accountId, gmailId }} />
    </div>
  )
}

function StepsSkeleton() {
  return (
    <div aria-busy className="flex flex-col gap-3">
      {[0, 1, 2].map((row) => (
        <Skeleton key={row} className="h-9" />
      ))}
    </div>
  )
}
