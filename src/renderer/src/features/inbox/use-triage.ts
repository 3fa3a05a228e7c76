import { useQuery } from '@tanstack/react-query'
import { type RefObject, useMemo, useRef, useState } from 'react'
import type { Finding } from '#shared/domain/finding.ts'
import type { AppError } from '#shared/ipc/errors.ts'
import { ask } from '../../lib/queries.ts'
import { type Draft, draftOf, type Problems, problemsOf, type Reviewed, reviewedOf } from './draft.ts'
import type { FindingsTab } from './tabs.ts'
import { useDecisions } from './use-decisions.ts'
import { useDrafts } from './use-drafts.ts'
import { type Selection, useSelection } from './use-selection.ts'

/** What lies over the selected finding. */
export type Overlay = 'details' | 'link' | 'type' | null

export type Triage = {
  tab: FindingsTab
  /** Undefined until the list has been read. */
  findings: Finding[] | undefined
  error: unknown
  retry: () => void
  selection: Selection<Finding>
  draft: Draft | null
  edit: (patch: Partial<Draft>) => void
  /** What an attempt to confirm the selected finding brought up. */
  problems: Problems
  /** Why main refused the last decision about the selected finding. */
  failure: AppError | null
  overlay: Overlay
  show: (overlay: Overlay) => void
  confirm: () => void
  addNew: () => void
  linkTo: (applicationId: number, name: string) => void
  ignore: () => void
  notJob: () => void
  undo: () => void
  /** The listbox, and the field that an attempt without a company leads to. */
  list: RefObject<HTMLDivElement | null>
  company: RefObject<HTMLInputElement | null>
}

/** Everything that the list and the detail of a tab share. `tab` null: another kind of list is shown. */
export function useTriage(tab: FindingsTab | null): Triage {
  const query = useQuery({ ...ask('findings.list', { tab: tab ?? 'pending' }), enabled: tab !== null })
  const list = useRef<HTMLDivElement>(null)
  const company = useRef<HTMLInputElement>(null)
  const [overlay, show] = useState<Overlay>(null)
  const latestUndo = useRef(() => {})
  const decisions = useDecisions(tab, () => latestUndo.current())
  const findings = useMemo(() => query.data?.filter((row) => !decisions.hasLeft(row)), [query.data, decisions.hasLeft])
  const selection = useSelection(findings ?? NOTHING, tab ?? 'none')
  const { selected } = selection
  const drafts = useDrafts()
  const draft = useMemo(() => (selected ? (drafts.kept[selected.id] ?? draftOf(selected)) : null), [drafts.kept, selected])
  const [attempted, setAttempted] = useState<number | null>(null)

  /** Leaves the selected finding for the next one while main is told. */
  const leave = (finding: Finding) => {
    selection.select(selection.neighbour(finding.id))
    show(null)
    list.current?.focus({ preventScroll: true })
  }

  /** Goes ahead with the form, or shows what it still needs. */
  const withForm = (needsCompany: boolean, go: (finding: Finding, reviewed: Reviewed) => void) => {
    if (tab !== 'pending' || !selected || !draft) return
    const { company: companyProblem, ...others } = problemsOf(draft, selected)
    const noCompany = needsCompany && companyProblem !== undefined
    if (!noCompany && Object.keys(others).length === 0) {
      leave(selected)
      return go(selected, reviewedOf(draft, selected))
    }
    setAttempted(selected.id)
    show(null)
    if (noCompany) company.current?.focus()
  }

  const refuse = (action: 'ignore' | 'notJob', text: string) => {
    if (tab !== 'pending' || !selected) return
    leave(selected)
    void decisions.decide(selected, { action, findingId: selected.id }, text).catch(() => selection.select(selected.id))
  }

  const accept = (finding: Finding, decision: Parameters<typeof decisions.decide>[1], text: string) =>
    void decisions.decide(finding, decision, text).catch(() => selection.select(finding.id))

  const undo = () => {
    const target = tab === 'pending' ? decisions.last : selected && { id: selected.id, finding: Promise.resolve(selected) }
    if (!target) return
    if (tab !== 'pending') selection.select(selection.neighbour(target.id))
    void decisions.undo(target).then(
      () => tab === 'pending' && selection.select(target.id),
      () => selection.select(target.id),
    )
  }
  latestUndo.current = undo

  return {
    tab: tab ?? 'pending',
    findings,
    error: query.error,
    retry: () => void query.refetch(),
    selection,
    draft,
    edit: (patch) => selected && drafts.edit(selected, patch),
    problems: selected && draft && attempted === selected.id ? problemsOf(draft, selected) : {},
    failure: decisions.failure?.id === selected?.id ? (decisions.failure?.error ?? null) : null,
    overlay,
    show,
    confirm: () => withForm(true, (finding, reviewed) => accept(finding, { action: 'confirm', reviewed }, `Confirmed: ${reviewed.fields.company}`)),
    addNew: () => withForm(true, (finding, reviewed) => accept(finding, { action: 'new', reviewed }, `Added ${reviewed.fields.company}`)),
    linkTo: (applicationId, name) => withForm(false, (finding, reviewed) => accept(finding, { action: 'link', reviewed, applicationId }, `Linked to ${name}`)),
    ignore: () => refuse('ignore', 'Ignored'),
    notJob: () => refuse('notJob', 'Marked as not job mail'),
    undo,
    list,
    company,
  }
}

const NOTHING: Finding[] = []
