import { Award, CalendarClock, CircleX, ClipboardList, Info, type LucideIcon, MailCheck, UserSearch } from 'lucide-react'
import { MAIL_TYPE_LABELS, type MailType } from '#shared/domain/mail-type.ts'
import { Badge, type Tone } from './badge.tsx'

const LOOK: Record<MailType, { tone: Tone; icon: LucideIcon }> = {
  application_confirmation: { tone: 'blue', icon: MailCheck },
  interview_invitation: { tone: 'violet', icon: CalendarClock },
  rejection: { tone: 'red', icon: CircleX },
  status_update: { tone: 'gray', icon: Info },
  recruiter_outreach: { tone: 'teal', icon: UserSearch },
  assessment: { tone: 'amber', icon: ClipboardList },
  offer: { tone: 'green', icon: Award },
}

export const mailTypeIcon = (type: MailType): LucideIcon => LOOK[type].icon

export function MailTypeBadge({ type }: { type: MailType }) {
  return (
    <Badge tone={LOOK[type].tone} icon={LOOK[type].icon}>
      {MAIL_TYPE_LABELS[type]}
    </Badge>
  )
}
