import type { Candidate, Source } from './source.ts'

/** What a mail's JSON-LD says of the job (schema.org JobPosting, JobApplication and what they hold). */
type Stated = { titles: string[]; companies: string[] }

/** Deep enough for EmailMessage → about → JobPosting → hiringOrganization. */
const DEEPEST = 6

/**
 * Employer and title of the mail's JSON-LD, as far as the reader sees them too: a value that stands nowhere in
 * subject or text has no words to show for it and is left out.
 */
export function readStructured(structured: unknown[], sources: Source[]): { titles: Candidate[]; companies: Candidate[] } {
  const stated: Stated = { titles: [], companies: [] }
  for (const item of structured.slice(0, 10)) collect(item, stated, 0)
  return { titles: locate(stated.titles, sources), companies: locate(stated.companies, sources) }
}

function collect(item: unknown, stated: Stated, depth: number): void {
  if (depth > DEEPEST || typeof item !== 'object' || item === null) return
  if (Array.isArray(item)) {
    for (const member of item.slice(0, 20)) collect(member, stated, depth + 1)
    return
  }
  const object = new Map(Object.entries(item))
  const type = String(object.get('@type') ?? '')
  if (type.endsWith('JobPosting')) {
    for (const key of ['title', 'name']) keep(stated.titles, object.get(key))
    keep(stated.companies, nameOf(object.get('hiringOrganization')))
  }
  for (const value of object.values()) collect(value, stated, depth + 1)
}

function nameOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get('name') : value
}

function keep(values: string[], value: unknown): void {
  if (typeof value === 'string' && value.trim().length > 1 && value.length <= 150) values.push(value.trim())
}

function locate(values: string[], sources: Source[]): Candidate[] {
  return values.flatMap((value) => {
    for (const source of sources) {
      const start = source.view.indexOf(value)
      if (start !== -1) return [{ source, start, end: start + value.length, weight: 1.6 }]
    }
    return []
  })
}
