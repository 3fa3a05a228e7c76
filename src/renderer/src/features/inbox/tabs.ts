import type { Output } from '#shared/ipc/contract/index.ts'

export type FindingsTab = 'pending' | 'reviewed' | 'ignored'
export type InboxTab = FindingsTab | 'setAside'

/** The tabs of the Email Inbox, with the number that each shows. */
export function inboxTabs(counts: Output<'findings.counts'> | undefined): { value: InboxTab; label: string; count: number | undefined }[] {
  return [
    { value: 'pending', label: 'Pending', count: counts?.pending },
    { value: 'reviewed', label: 'Reviewed', count: counts?.reviewed },
    { value: 'ignored', label: 'Ignored', count: counts?.ignored },
    { value: 'setAside', label: 'Set aside', count: counts?.setAside },
  ]
}
