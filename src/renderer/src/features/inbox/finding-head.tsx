import { useQuery } from '@tanstack/react-query'
import { FileText } from 'lucide-react'
import type { Finding } from '#shared/domain/finding.ts'
import { Button } from '../../components/button.tsx'
import { Tooltip } from '../../components/tooltip.tsx'
import { fullDate } from '../../lib/format.ts'
import { ask } from '../../lib/queries.ts'
import { OpenInGmail } from '../findings/open-in-gmail.tsx'

/** What the mail is: subject or role, sender, date, account; and the ways to see more of it. */
export function FindingHead({ finding, title, onDetails }: { finding: Finding; title: string; onDetails: () => void }) {
  return (
    <header className="flex flex-col gap-1">
      <div className="flex items-start gap-3">
        <h2 className="selectable min-w-0 flex-1 pt-1 text-lg font-semibold wrap-anywhere">{title}</h2>
        <div className="-mr-2 flex shrink-0 items-center gap-1">
          <Tooltip text="All fields and the text" keys="Enter" side="bottom">
            <Button variant="ghost" aria-keyshortcuts="Enter" onClick={onDetails}>
              <FileText aria-hidden />
              View Details
            </Button>
          </Tooltip>
          <OpenInGmail mail={{ findingId: finding.id }} />
        </div>
      </div>
      <Sender finding={finding} />
    </header>
  )
}

function Sender({ finding }: { finding: Finding }) {
  const several = (useQuery(ask('accounts.list')).data?.length ?? 0) > 1
  const { senderName, senderAddress, date, accountAddress } = finding
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 text-sm text-ink-muted">
      <span className="font-medium text-ink">{senderName ?? senderAddress ?? 'Unknown sender'}</span>
      {senderName && senderAddress && <span className="wrap-anywhere">{senderAddress}</span>}
      <time dateTime={date}>{fullDate(date)}</time>
      {several && <span>to {accountAddress}</span>}
    </p>
  )
}
