import { FlaskConical, ListChecks, type LucideIcon, Mail, MailSearch, ShieldCheck } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import icon from '#resources/icons/icon.svg'
import { buttonLook } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { PageTitle } from '../../components/page.tsx'

/** The first screen of all: what the app does, and the two ways to begin. */
export function FirstRun() {
  return (
    <div className="scroll flex h-full">
      <div className="m-auto flex max-w-2xl flex-col gap-7 px-6 py-8">
        <header className="flex flex-col gap-3">
          <img src={icon} alt="" className="size-12" />
          <PageTitle>Welcome to TrackMyRoles</PageTitle>
          <p className="-mt-1 max-w-lg text-base text-ink-muted">
            It finds the mail about your job applications, tells what each one means, and keeps your applications up to date. Your mail stays on this computer.
          </p>
        </header>
        <ul className="flex flex-col gap-2.5">
          <Point icon={MailSearch}>It reads Gmail, read-only, and looks for mail from recruiters and hiring systems.</Point>
          <Point icon={ListChecks}>You review every finding before it becomes an application or changes one.</Point>
          <Point icon={ShieldCheck}>No server, no account with us: what is found is kept here, and a mail’s text only until you have reviewed it.</Point>
        </ul>
        <div className="grid grid-cols-1 gap-4 min-[820px]:grid-cols-2">
          <Way icon={Mail} title="Use your Gmail" text="Takes a few minutes the first time: you create an OAuth client of your own at Google, step by step.">
            <Link to="/settings" className={buttonLook({ variant: 'primary' })}>
              Set up Gmail
            </Link>
          </Way>
          <Way icon={FlaskConical} title="Look around first" text="The sample mailbox is a fictional job search of 90 days. Quit, then start the app with:">
            <code className="selectable flex h-8 items-center rounded-md border bg-sunken px-3 font-mono text-sm">npm start -- --sample</code>
          </Way>
        </div>
      </div>
    </div>
  )
}

function Point({ icon: Icon, children }: { icon: LucideIcon; children: ReactNode }) {
  return (
    <li className="flex items-start gap-3 text-sm">
      <Icon aria-hidden className="mt-px size-4 shrink-0 text-accent-ink" />
      {children}
    </li>
  )
}

function Way({ icon: Icon, title, text, children }: { icon: LucideIcon; title: string; text: string; children: ReactNode }) {
  return (
    <Card className="flex flex-col items-start gap-2 p-5">
      <Icon aria-hidden className="size-5 text-ink-subtle" />
      <h2 className="text-base font-semibold">{title}</h2>
      <p className="mb-2 flex-1 text-sm text-ink-muted">{text}</p>
      {children}
    </Card>
  )
}
