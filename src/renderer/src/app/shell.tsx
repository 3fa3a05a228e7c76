import { useQuery } from '@tanstack/react-query'
import { FlaskConical } from 'lucide-react'
import { useEffect } from 'react'
import { Outlet, useLocation, useNavigate } from 'react-router'
import { useToasts } from '../components/toast.tsx'
import { subscribe } from '../lib/ipc.ts'
import { ask } from '../lib/queries.ts'
import { Sidebar } from './sidebar.tsx'

/** The frame of every screen. */
export function Shell() {
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const { dismiss } = useToasts()
  const info = useQuery(ask('app.info'))
  useEffect(() => subscribe('navigate', ({ path }) => void navigate(path)), [navigate])
  useEffect(dismiss, [pathname, dismiss]) // a toast belongs to the screen that it was shown on
  if (info.isPending) return null // a moment; the banner must not push everything down later
  return (
    <div className="flex h-full flex-col">
      {info.data?.sample && (
        <p className="flex h-7 shrink-0 items-center justify-center gap-1.5 bg-amber-soft text-xs font-medium text-amber">
          <FlaskConical aria-hidden className="size-3.5" />
          Sample mailbox — fictional data
        </p>
      )}
      <div className="flex min-h-0 flex-1">
        <Sidebar />
        <main className="min-w-0 flex-1">
          <Outlet />
        </main>
      </div>
    </div>
  )
}
