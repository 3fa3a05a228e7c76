import { Tabs as Radix } from 'radix-ui'

export type Tab<T extends string> = { value: T; label: string; count: number | undefined }

/** A row of tabs; the counts are for the eye alone, so that a tab is called by its label. */
export function TabList<T extends string>({ label, tabs }: { label: string; tabs: Tab<T>[] }) {
  return (
    <Radix.List aria-label={label} className="flex gap-0.5 rounded-lg bg-sunken p-0.5">
      {tabs.map((tab) => (
        <Radix.Trigger
          key={tab.value}
          value={tab.value}
          aria-label={tab.label}
          className="flex h-7 flex-1 items-center justify-center gap-1 rounded-md px-1.5 text-xs font-medium whitespace-nowrap text-ink-muted transition-colors hover:text-ink data-[state=active]:bg-chip data-[state=active]:text-ink data-[state=active]:shadow-xs"
        >
          {tab.label}
          {tab.count !== undefined && tab.count > 0 && (
            <span aria-hidden className="text-ink-subtle tabular-nums">
              {tab.count}
            </span>
          )}
        </Radix.Trigger>
      ))}
    </Radix.List>
  )
}

export const Tabs = Radix.Root
export const TabPanel = Radix.Content
