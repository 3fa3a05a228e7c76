import { useQuery } from '@tanstack/react-query'
import { Page } from '../../components/page.tsx'
import { ErrorState, Skeleton } from '../../components/states.tsx'
import { ask } from '../../lib/queries.ts'
import { AiModel } from './ai-model.tsx'
import { Appearance } from './appearance.tsx'
import { DataSection } from './data-section.tsx'
import { EmailIntegration } from './email-integration.tsx'
import { Learning } from './learning.tsx'
import { Privacy } from './privacy.tsx'
import { Startup } from './startup.tsx'
import { Troubleshooting } from './troubleshooting.tsx'

/** Everything that can be set, on one page. */
export function SettingsPage() {
  const { data: settings, error, refetch } = useQuery(ask('settings.get'))
  const info = useQuery(ask('app.info')).data
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  return (
    <Page title="Settings" narrow>
      {settings ? (
        <>
          <EmailIntegration settings={settings} />
          <Troubleshooting />
          <AiModel />
          <Learning />
          <Privacy settings={settings} />
          <Appearance settings={settings} />
          <Startup settings={settings} />
          <DataSection />
          <p className="pb-2 text-center text-xs text-ink-subtle">{info ? `TrackMyRoles ${info.version}` : ' '}</p>
        </>
      ) : (
        <SettingsSkeleton />
      )}
    </Page>
  )
}

function SettingsSkeleton() {
  return (
    <div aria-busy className="flex flex-col gap-5">
      <Skeleton className="h-64 rounded-xl" />
      <Skeleton className="h-32 rounded-xl" />
      <Skeleton className="h-32 rounded-xl" />
    </div>
  )
}
