import { MAIL_TYPE_LABELS } from '#shared/domain/mail-type.ts'
import type { Explained } from './explain.ts'
import type { Facts } from './facts.ts'

/** What detection said of a mail that was fetched. */
export function judgementStep({ candidate, setAside, finding }: Facts): Explained {
  if (finding) return { step: 'judgement', passed: true, title: 'Judged to be job mail', text: `${MAIL_TYPE_LABELS[finding.type]}. ${finding.reason}`.trim() }
  const stop = { step: 'judgement', passed: false, rescue: 'fetch' } as const
  if (candidate?.outcome === 'own_mail') {
    return {
      ...stop,
      title: 'Sent by you',
      text: 'Its sender is the address of this account; your own mail is left out.',
      advice: 'If you forwarded a mail to yourself, fetch it now: it waits in the Email Inbox for your review.',
    }
  }
  const reason = setAside?.reason ?? 'That was more than 30 days ago; the reason is no longer kept.'
  return {
    ...stop,
    title: 'Judged not to be job mail',
    text: reason,
    advice: 'Fetch it now to review it all the same. It is read again and waits in the Email Inbox.',
  }
}

/** What the person has made of a finding. */
export function reviewStep({ finding }: Facts): Explained | null {
  if (!finding) return null
  const step = 'review' as const
  switch (finding.state) {
    case 'pending':
      return { step, passed: true, title: 'Waits for your review', text: 'It is in the Email Inbox under Pending.', rescue: 'open_finding' }
    case 'confirmed':
      return {
        step,
        passed: true,
        title: 'Confirmed by you',
        text: finding.fields.company ? `It belongs to your application at ${finding.fields.company}.` : 'It belongs to one of your applications.',
        rescue: 'open_application',
      }
    case 'ignored':
      return {
        step,
        passed: false,
        title: 'Ignored by you',
        text: 'What you ignore never comes back by itself.',
        advice: 'Bring it back to review it again.',
        rescue: 'bring_back',
      }
    case 'not_job':
      return {
        step,
        passed: false,
        title: 'Marked as not job mail by you',
        text: 'It does not come back by itself.',
        advice: 'Bring it back to review it again.',
        rescue: 'bring_back',
      }
  }
}
