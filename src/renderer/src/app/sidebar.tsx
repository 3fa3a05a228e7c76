import { useQuery } from '@tanstack/react-query'
import { BriefcaseBusiness, Inbox, LayoutDashboard, type LucideIcon, Settings } from 'lucide-react'
import { NavLink } from 'react-router'
import icon from '#resources/icons/icon.svg'
import { cn } from '../lib/cn.ts'
import { ask } from '../lib/queries.ts'
import { SyncStatus } from './sync-status.tsx'

const SCREENS: { path: string; label: string; icon: LucideIcon }[] = [
  { path: '/', label: 'Dashboard', icon: LayoutDashboard },
  { path: '/inbox', label: 'Email Inbox', icon: Inbox },
  { path: '/applications', label: 'Applications', icon: BriefcaseBusiness },
  { path: '/settings', label: 'Settings', icon: Settings },
]

/** The four screens. Below 1120 px it keeps the icons alone; the names stay for assistive tools and as tooltips. */
export function Sidebar() {
  const pending = useQuery(ask('findings.counts')).data?.pending ?? 0
  return (
    <div className="flex w-14 shrink-0 flex-col gap-4 border-r bg-sidebar px-2.5 py-4 min-[1120px]:w-52">
      <div className="flex h-7 items-center gap-2.5 px-1">
        <img src={icon} alt="" className="size-6" />
        <span className="hidden text-base font-semibold tracking-tight min-[1120px]:inline">TrackMyRoles</span>
      </div>
      <nav aria-label="Screens" className="flex flex-1 flex-col gap-0.5">
        {SCREENS.map((screen) => (
          <NavItem key={screen.path} {...screen} badge={screen.path === '/inbox' ? pending : 0} />
        ))}
      </nav>
      <SyncStatus />
    </div>
  )
}

function NavItem({ path, label, icon: Icon, badge }: { path: string; label: string; icon: LucideIcon; badge: number }) {
  return (
    <NavLink
      to={path}
      end={path === '/'}
      aria-label={label}
      title={label}
      className={({ isActive }) =>
        cn(
          'relative flex h-8 items-center gap-2.5 rounded-md px-2 text-sm font-medium text-ink-muted transition-colors hover:bg-hover hover:text-ink',
          isActive && 'bg-selected text-ink hover:bg-selected',
        )
      }
    >
      <Icon aria-hidden className="size-4.5 shrink-0" />
      <span className="hidden min-[1120px]:inline">{label}</span>
      {badge > 0 && (
        <span
          aria-hidden
          className="absolute -top-0.5 -right-1 flex h-4 min-w-4 items-center justify-center rounded-full bg-accent px-1 text-[0.625rem] font-semibold text-on-accent tabular-nums min-[1120px]:static min-[1120px]:ml-auto min-[1120px]:h-5 min-[1120px]:min-w-5 min-[1120px]:px-1.5 min-[1120px]:text-xs"
        >
          {badge > 999 ? '999+' : badge}
        </span>
      )}
    </NavLink>
  )
}
