import { useQuery } from '@tanstack/react-query'
import { type RefObject, useMemo, useRef, useState } from 'react'
import type { Finding } from '#shared/domain/finding.ts'
import { AppError } from '#shared/ipc/errors.ts'
import { useToasts } from '../../components/toast.tsx'
import { ask } from '../../lib/queries.ts'
import { type Draft, draftOf, type Problems, problemsOf, reviewedOf } from './draft.ts'
import type { FindingsTab } from './tabs.ts'
import { useDrafts } from './use-drafts.ts'
import { type Decision, useReview } from './use-review.ts'
import { type Selection, useSelection } from './use-selection.ts'

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
  list: RefObject<HTMLDivElement | null>
  company: RefObject<HTMLInputElement | null>
}

/** Everything that the list and the detail of a tab share. `tab` null: another kind of list is shown. */
export function useTriage(tab: FindingsTab | null): Triage {
  const query = useQuery({ ...ask('findings.list', { tab: tab ?? 'pending' }), enabled: tab !== null })
  const { leaving, decide } = useReview()
  const findings = useMemo(() => query.data?.filter(({ id }) => !leaving.has(id)), [query.data, leaving])
  const selection = useSelection(findings ?? NOTHING)
  const { selected } = selection
  const drafts = useDrafts()
  const draft = useMemo(() => (selected ? (drafts.kept[selected.id] ?? draftOf(selected)) : null), [drafts.kept, selected])
  const [overlay, show] = useState<Overlay>(null)
  const [attempted, setAttempted] = useState<number | null>(null)
  const [failed, setFailed] = useState<{ id: number; error: AppError } | null>(null)
  const [done, setDone] = useState<number[]>([])
  const toasts = useToasts()
  const list = useRef<HTMLDivElement>(null)
  const company = useRef<HTMLInputElement>(null)
  const current = useRef(tab)
  current.current = tab

  const carryOut = async (id: number, decision: Decision): Promise<boolean> => {
    setFailed(null)
    try {
      await decide(decision)
      return true
    } catch (thrown) {
      const error = AppError.from(thrown)
      setFailed({ id, error })
      if (current.current !== tab || !query.data?.some((row) => row.id === id)) toasts.show({ text: error.message })
      return false
    }
  }

  /** Decides about the selected finding and goes on to the next one at once. */
  const act = async (finding: Finding, decision: Decision, text: string) => {
    selection.select(selection.neighbour(finding.id))
    show(null)
    list.current?.focus({ preventScroll: true })
    if (!(await carryOut(finding.id, decision))) return selection.select(finding.id)
    setDone((ids) => [...ids, finding.id])
    // On the other tabs each finding has an Undo of its own; two buttons of one name would be a riddle.
    if (current.current === 'pending') toasts.show({ text, action: { label: 'Undo', keys: 'u', run: () => void takeBack(finding.id) } })
  }

  const takeBack = async (id: number) => {
    toasts.dismiss()
    setDone((ids) => ids.filter((other) => other !== id))
    if (tab !== 'pending') selection.select(selection.neighbour(id))
    if (!(await carryOut(id, { action: 'undo', findingId: id }))) return
    if (tab === 'pending') selection.select(id)
    else toasts.show({ text: 'Back in Pending' })
  }

  const undo = () => {
    const id = tab === 'pending' ? done.at(-1) : selected?.id
    if (id !== undefined) void takeBack(id)
  }

  /** Runs `go` unless the form needs the person first. */
  const checked = (needsCompany: boolean, go: (finding: Finding, draft: Draft) => void) => {
    if (tab !== 'pending' || !selected || !draft) return
    const problems = problemsOf(draft, selected)
    if (!needsCompany) delete problems.company
    if (Object.keys(problems).length === 0) return go(selected, draft)
    setAttempted(selected.id)
    show(null)
    if (problems.company) company.current?.focus()
  }

  const refuse = (action: 'ignore' | 'notJob', text: string) => {
    if (tab === 'pending' && selected) void act(selected, { action, findingId: selected.id }, text)
  }

  return {
    tab: tab ?? 'pending',
    findings,
    error: query.error,
    retry: () => void query.refetch(),
    selection,
    draft,
    edit: (patch) => selected && drafts.edit(selected, patch),
    problems: selected && draft && attempted === selected.id ? problemsOf(draft, selected) : {},
    failure: failed && failed.id === selected?.id ? failed.error : null,
    overlay,
    show,
    confirm: () =>
      checked(
        true,
        (finding, reviewed) => void act(finding, { action: 'confirm', reviewed: reviewedOf(reviewed, finding) }, `Confirmed: ${reviewed.company.trim()}`),
      ),
    addNew: () =>
      checked(true, (finding, reviewed) => void act(finding, { action: 'new', reviewed: reviewedOf(reviewed, finding) }, `Added ${reviewed.company.trim()}`)),
    linkTo: (applicationId, name) =>
      checked(false, (finding, reviewed) => void act(finding, { action: 'link', reviewed: reviewedOf(reviewed, finding), applicationId }, `Linked to ${name}`)),
    ignore: () => refuse('ignore', 'Ignored'),
    notJob: () => refuse('notJob', 'Marked as not job mail'),
    undo,
    list,
    company,
  }
}

const NOTHING: Finding[] = []
