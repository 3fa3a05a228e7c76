import { Check, EyeOff, Link2, type LucideIcon, MailX, Plus } from 'lucide-react'
import { useId } from 'react'
import { Button, type ButtonProps } from '../../components/button.tsx'
import { Tooltip } from '../../components/tooltip.tsx'
import { roleName } from '../findings/words.ts'
import type { Suggestions } from './use-suggestions.ts'
import type { Triage } from './use-triage.ts'

/** What can be done with a finding. Beneath, what Confirm will do. */
export function ReviewActions({ suggestions, triage }: { suggestions: Suggestions; triage: Triage }) {
  const outcome = useId()
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <Action icon={Check} label="Confirm" keys="c" tip="As suggested" variant="primary" onClick={triage.confirm} aria-describedby={outcome} />
        <Action icon={Plus} label="Add as new application" keys="n" tip="With the fields as they stand" onClick={triage.addNew} />
        <Action icon={Link2} label="Link to application" keys="l" tip="Choose one of yours" onClick={() => triage.show('link')} />
      </div>
      <div className="flex items-center gap-2">
        <p id={outcome} className="min-w-0 flex-1 truncate text-sm text-ink-muted">
          {outcomeOf(suggestions)}
        </p>
        <Action icon={EyeOff} label="Ignore" keys="i" tip="Not relevant; will not appear again" variant="ghost" onClick={triage.ignore} />
        <Action icon={MailX} label="Not job mail" tip="Not about an application at all" variant="ghost" onClick={triage.notJob} className="-mr-3" />
      </div>
    </div>
  )
}

function outcomeOf({ sure, list, checking }: Suggestions): string {
  if (!list || checking) return 'Comparing with your applications…'
  return sure ? `Links to ${roleName(sure.company, sure.title)}` : 'Adds a new application'
}

type ActionProps = { icon: LucideIcon; label: string; tip: string; keys?: string } & Pick<ButtonProps, 'variant' | 'className' | 'onClick' | 'aria-describedby'>

function Action({ icon: Icon, label, tip, keys, ...props }: ActionProps) {
  return (
    <Tooltip text={tip} keys={keys}>
      <Button aria-keyshortcuts={keys} {...props}>
        <Icon aria-hidden className="hidden min-[1060px]:block" />
        {label}
      </Button>
    </Tooltip>
  )
}
