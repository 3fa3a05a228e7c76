import { createHashRouter } from 'react-router'
import { ApplicationPage } from '../features/applications/application-page.tsx'
import { ApplicationsPage } from '../features/applications/applications-page.tsx'
import { DashboardPage } from '../features/dashboard/dashboard-page.tsx'
import { InboxPage } from '../features/inbox/inbox-page.tsx'
import { SettingsPage } from '../features/settings/settings-page.tsx'
import { CrashPage } from './crash-page.tsx'
import { Shell } from './shell.tsx'

/** Addresses live behind the #: main serves one page, and the policy sees one address. */
export function createRouter() {
  return createHashRouter([
    {
      element: <Shell />,
      errorElement: <CrashPage />,
      children: [
        {
          errorElement: <CrashPage />,
          children: [
            { path: '/', element: <DashboardPage /> },
            { path: '/inbox', element: <InboxPage /> },
            { path: '/applications', element: <ApplicationsPage /> },
            { path: '/applications/:applicationId', element: <ApplicationPage /> },
            { path: '/settings', element: <SettingsPage /> },
            { path: '*', element: <DashboardPage /> },
          ],
        },
      ],
    },
  ])
}
