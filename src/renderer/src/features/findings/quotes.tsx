import type { Evidence } from '#shared/domain/detection.ts'

/** Several proposed times have words each; every other value has one quote. */
const MOST = 6

/** The mail's own words for a value; nothing where there are none. */
export function Quotes({ evidence, field }: { evidence: Evidence[]; field: Evidence['field'] }) {
  const quotes = [...new Set(evidence.filter((one) => one.field === field).map(({ quote }) => quote))]
  if (quotes.length === 0) return null
  return (
    <div className="flex flex-col gap-1">
      {quotes.slice(0, MOST).map((quote) => (
        <blockquote key={quote} className="line-clamp-2 border-l-2 border-line-control pl-2 text-xs text-ink-muted wrap-anywhere" title={quote}>
          “{quote}”
        </blockquote>
      ))}
    </div>
  )
}
