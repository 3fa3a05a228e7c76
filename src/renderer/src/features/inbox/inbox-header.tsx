import { Keyboard } from 'lucide-react'
import { Button } from '../../components/button.tsx'
import { PageTitle } from '../../components/page.tsx'
import { SyncNowButton } from '../../components/sync-now-button.tsx'
import { type Tab, TabList } from '../../components/tabs.tsx'
import { Tooltip } from '../../components/tooltip.tsx'
import type { InboxTab } from './tabs.ts'

/** Title, Sync now and the tabs. */
export function InboxHeader({ tabs, onHelp }: { tabs: Tab<InboxTab>[]; onHelp: () => void }) {
  return (
    <header className="flex flex-col gap-3 px-4 pt-4 pb-3">
      <div className="flex items-center gap-1">
        <div className="min-w-0 flex-1">
          <PageTitle>Email Inbox</PageTitle>
        </div>
        <Tooltip text="Keys" keys="?" side="bottom">
          <Button variant="ghost" size="icon" aria-label="Keyboard keys" onClick={onHelp}>
            <Keyboard aria-hidden />
          </Button>
        </Tooltip>
        <SyncNowButton />
      </div>
      <TabList label="Findings by state" tabs={tabs} />
    </header>
  )
}
