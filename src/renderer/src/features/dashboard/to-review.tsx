import { useQuery } from '@tanstack/react-query'
import { ArrowRight } from 'lucide-react'
import { Link } from 'react-router'
import { buttonLook } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorNote } from '../../components/states.tsx'
import { ask } from '../../lib/queries.ts'

/** How many findings wait, and the way to them. */
export function ToReview() {
  const { data, error } = useQuery(ask('findings.counts'))
  if (error) return <ErrorNote error={error} />
  const pending = data?.pending
  return (
    <Card className="flex min-h-24 items-center gap-5 px-5 py-4">
      <p className="min-w-12 text-center text-2xl font-semibold tracking-tight tabular-nums">{pending ?? '–'}</p>
      <div className="min-w-0 flex-1">
        <h2 className="text-base font-medium">{pending === 1 ? 'Pending email' : 'Pending emails'}</h2>
        <p className="text-sm text-ink-muted">{pending === 0 ? 'Everything is reviewed.' : 'Found in your mail, waiting for your review.'}</p>
      </div>
      <Link to="/inbox" className={buttonLook({ variant: pending ? 'primary' : 'secondary' })}>
        {pending ? 'Review now' : 'See what was found'}
        <ArrowRight aria-hidden />
      </Link>
    </Card>
  )
}
