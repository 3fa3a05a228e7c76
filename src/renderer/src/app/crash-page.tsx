import { useRouteError } from 'react-router'
import { ErrorState } from '../components/states.tsx'

/** A screen that broke while it was drawn; the rest of the window stays. */
export function CrashPage() {
  return <ErrorState error={useRouteError()} onRetry={() => window.location.reload()} />
}
