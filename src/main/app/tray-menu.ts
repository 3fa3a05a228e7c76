import type { SyncState } from '#shared/domain/sync.ts'
import { ACTION_LABELS, type SyncAction, syncWords } from '#shared/domain/sync-words.ts'

export type TrayActions = {
  onOpen: () => void
  onReview: () => void
  /** Where the window shows what stands in the way, and its buttons. */
  onSettings: () => void
  onSyncNow: () => void
  onPause: (paused: boolean) => void
  onQuit: () => void
}

/** As Electron's Menu takes it. */
export type TrayItem = { type: 'separator' } | { label: string; enabled?: boolean; click?: () => void }

/** What needs the window goes on in Settings; for the rest the menu has its own item. */
const IN_SETTINGS: readonly SyncAction[] = ['connect', 'reconnect', 'unread']

/** Sync state with its reason and next step, pending findings, Sync now, Pause, Open, Quit. */
export function trayMenu(actions: TrayActions, state: SyncState, pending: number): TrayItem[] {
  const { line, reason, nextStep, action } = syncWords(state)
  const said = [line, reason, nextStep].filter((text) => text !== null)
  const waiting = pending === 1 ? '1 finding to review' : `${pending} findings to review`
  const paused = state.state === 'paused'
  return [
    ...said.map((label) => ({ label, enabled: false })),
    ...(action && IN_SETTINGS.includes(action) ? [{ label: `${ACTION_LABELS[action]}…`, click: actions.onSettings }] : []),
    { type: 'separator' },
    { label: pending === 0 ? 'Nothing to review' : waiting, enabled: pending > 0, click: actions.onReview },
    { label: 'Sync now', enabled: !['syncing', 'connecting', 'disconnected'].includes(state.state), click: actions.onSyncNow },
    { label: paused ? 'Resume syncing' : 'Pause syncing', click: () => actions.onPause(!paused) },
    { type: 'separator' },
    { label: 'Open TrackMyRoles', click: actions.onOpen },
    { label: 'Quit', click: actions.onQuit },
  ]
}
