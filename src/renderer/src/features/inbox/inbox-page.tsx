import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { TabPanel, Tabs } from '../../components/tabs.tsx'
import { useToasts } from '../../components/toast.tsx'
import { ask } from '../../lib/queries.ts'
import { FindingPane } from './finding-pane.tsx'
import { InboxHeader } from './inbox-header.tsx'
import type { Command } from './keys.ts'
import { KeysDialog } from './keys-dialog.tsx'
import { ListPane } from './list-pane.tsx'
import { SetAsideIntro, SetAsideList, stepThrough } from './set-aside-list.tsx'
import { SimilarBar } from './similar-bar.tsx'
import { type InboxTab, inboxTabs } from './tabs.ts'
import { useKeys } from './use-keys.ts'
import { useSimilar } from './use-similar.ts'
import { type Triage, useTriage } from './use-triage.ts'

/** The product's face: what was found, one after the other, and what the person makes of it. */
export function InboxPage() {
  const [tab, setTab] = useState<InboxTab>('pending')
  const [help, setHelp] = useState(false)
  const setAside = useRef<HTMLUListElement>(null)
  const triage = useTriage(tab === 'setAside' ? null : tab)
  const counts = useQuery(ask('findings.counts')).data
  const singleKeys = useQuery(ask('settings.get')).data?.singleKeys ?? true
  const { dismiss } = useToasts()
  const similar = useSimilar()
  useKeyboardOnArrival(triage)
  useFindingOnArrival(tab, setTab, triage)
  useKeys(singleKeys, (command) => {
    if (command === 'help') setHelp(true)
    else if (command === 'apply') similar.offer && similar.apply(similar.offer.findings.map(({ id }) => id))
    else if (command === 'undo' && similar.applied) similar.undo()
    else if (tab === 'setAside') stepThrough(setAside.current, command)
    else runCommand(triage, command)
  })
  const tabs = inboxTabs(counts)
  const changeTab = (value: string) => {
    const chosen = tabs.find((candidate) => candidate.value === value)
    if (!chosen) return
    dismiss()
    triage.show(null)
    setTab(chosen.value)
  }
  return (
    <Tabs value={tab} onValueChange={changeTab} className="flex h-full">
      <div className="flex w-85 shrink-0 flex-col border-r min-[1060px]:w-95">
        <InboxHeader tabs={tabs} onHelp={() => setHelp(true)} />
        <SimilarBar similar={similar} />
        <TabPanel value={tab} tabIndex={-1} className="flex min-h-0 flex-1 flex-col">
          {tab === 'setAside' ? <SetAsideList ref={setAside} /> : <ListPane triage={triage} />}
        </TabPanel>
      </div>
      <section aria-label="Finding" className="min-w-0 flex-1">
        {tab === 'setAside' ? <SetAsideIntro /> : <FindingPane triage={triage} />}
      </section>
      <KeysDialog open={help} onOpenChange={setHelp} />
    </Tabs>
  )
}

/** Gives the list the keyboard that the link to this screen had: Enter opens a finding then, instead of the same screen again. */
function useKeyboardOnArrival({ findings, list }: Triage): void {
  const arrived = useRef(false)
  const ready = findings !== undefined
  useEffect(() => {
    if (!ready || arrived.current) return
    arrived.current = true
    if (!document.activeElement?.closest('main, [role="dialog"]')) list.current?.focus({ preventScroll: true })
  }, [ready, list])
}

/** A link to this screen may name the finding that it is about. Followed once: what the person selects then stays. */
function useFindingOnArrival(tab: InboxTab, setTab: (tab: InboxTab) => void, { selection: { select } }: Triage): void {
  const { state, key }: { state: unknown; key: string } = useLocation()
  const followed = useRef<string | null>(null)
  const findingId = typeof state === 'object' && state !== null && 'findingId' in state && typeof state.findingId === 'number' ? state.findingId : null
  useEffect(() => {
    if (findingId === null || followed.current === key) return
    setTab('pending')
    if (tab !== 'pending') return
    followed.current = key
    select(findingId)
  }, [findingId, key, tab, setTab, select])
}

function runCommand(triage: Triage, command: Command): void {
  const pending = triage.tab === 'pending' && triage.selection.selected !== null
  if (command === 'next') step(triage, 1)
  else if (command === 'previous') step(triage, -1)
  else if (command === 'undo') triage.undo()
  else if (command === 'details' && triage.selection.selected) triage.show('details')
  else if (!pending) return
  else if (command === 'confirm') triage.confirm()
  else if (command === 'new') triage.addNew()
  else if (command === 'ignore') triage.ignore()
  else if (command === 'link') triage.show('link')
  else if (command === 'type') triage.show('type')
}

function step({ selection, list }: Triage, by: 1 | -1): void {
  selection.move(by)
  list.current?.focus({ preventScroll: true }) // what had the keyboard before would take the next Enter
}
