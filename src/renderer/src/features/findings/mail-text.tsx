import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Finding, FindingText } from '#shared/domain/finding.ts'
import { ErrorState, Skeleton } from '../../components/states.tsx'
import { ask } from '../../lib/queries.ts'
import { highlight } from './highlight.ts'

const SOURCE: Record<FindingText['source'], string> = {
  kept: 'Kept encrypted on this computer until you have reviewed it.',
  gmail: 'Read again from Gmail just now; not stored.',
}

/** The text as plain text, the evidence marked. It is forgotten when the dialog closes. */
export function MailText({ finding }: { finding: Finding }) {
  const { data, error, refetch } = useQuery({ ...ask('findings.text', { findingId: finding.id }), gcTime: 0, staleTime: 0 })
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <TextSkeleton />
  return <Marked text={data} finding={finding} />
}

function Marked({ text, finding }: { text: FindingText; finding: Finding }) {
  const segments = useMemo(
    () =>
      highlight(
        text.text,
        finding.evidence.map(({ quote }) => quote),
      ),
    [text.text, finding.evidence],
  )
  let at = 0
  return (
    <div className="flex flex-col gap-2">
      <p className="text-xs text-ink-subtle">{SOURCE[text.source]}</p>
      <div className="selectable rounded-lg border bg-canvas px-4 py-3 text-sm leading-5 whitespace-pre-wrap wrap-anywhere">
        {segments.map((segment) => {
          const key = at
          at += segment.text.length
          return segment.quoted ? <mark key={key}>{segment.text}</mark> : <span key={key}>{segment.text}</span>
        })}
      </div>
    </div>
  )
}

function TextSkeleton() {
  return (
    <div aria-busy className="flex flex-col gap-2.5 pt-6">
      {['w-2/5', 'w-full', 'w-11/12', 'w-5/6', 'w-3/4', 'w-1/2'].map((width) => (
        <Skeleton key={width} className={`h-4 ${width}`} />
      ))}
    </div>
  )
}
