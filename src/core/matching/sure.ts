import type { Colleagues } from './colleagues.ts'
import { companyMatcher } from './company.ts'
import { type Comparison, contradicts, type MatchApplication, type MatchFinding, titleRelation } from './compare.ts'
import { fitsBeginning, fitsInTime, otherBeginsBetween } from './timing.ts'
import { areTwoRoles, compareTitles } from './title.ts'

/** What a sure link is weighed against: the other applications (`relevant` has this one too), and what waits, at its company or at all. */
type Context = { relevant: readonly Comparison[]; colleagues: () => Colleagues; waiting: readonly MatchFinding[] }

/** The application that the mail belongs to without a doubt; null where there is any. */
export function theSureOne(
  finding: MatchFinding,
  relevant: readonly Comparison[],
  waiting: readonly MatchFinding[],
  colleaguesAt: (company: string) => Colleagues,
): Comparison | null {
  const sure = relevant.filter((comparison) => {
    // nothing but the company or the conversation can tell
    if (contradicts(comparison) || !(comparison.company === 'same' || comparison.sameThread)) return false
    return isSure(finding, comparison, { relevant, waiting, colleagues: () => colleaguesAt(comparison.application.company) })
  })
  return sure.length === 1 ? (sure[0] ?? null) : null
}

function isSure(finding: MatchFinding, comparison: Comparison, context: Context): boolean {
  if (byRequisition(finding, comparison, context)) return true
  if (isSecondConfirmation(finding, comparison)) return false
  return (byThread(finding, comparison, context) || byCompany(finding, comparison, context)) && !anotherRoleWaits(finding, comparison, context)
}

/** Two confirmations are two applications, unless they name the same company and title. */
function isSecondConfirmation({ type }: MatchFinding, { application, company, title }: Comparison): boolean {
  return type === 'application_confirmation' && (title !== 'same' || company !== 'same') && application.mails.some((mail) => mail.type === type)
}

/** The mail's title fits the application's, and as well that of another role that waits at the company: "Electrician" that of two towns. */
function anotherRoleWaits({ fields }: MatchFinding, { application, title }: Comparison, { colleagues }: Context): boolean {
  if (title === 'same') return false
  return colleagues().titles.some((other) => isOtherRole(application, other) && ['same', 'compatible'].includes(compareTitles(fields.title, other)))
}

function byRequisition(finding: MatchFinding, { application, company, requisition }: Comparison, { relevant }: Context): boolean {
  if (requisition !== 'same' || company !== 'same') return false
  const once = relevant.filter((other) => other.requisition === 'same').length === 1
  return once && fitsBeginning(finding, application.mails)
}

/** Gmail joins an ATS's mails about different roles when subject and sender agree, so that a thread alone never tells two roles apart. */
function byThread(finding: MatchFinding, comparison: Comparison, context: Context): boolean {
  const { application, sameThread, title } = comparison
  if (!sameThread || title === 'related' || isSharedThread(finding, comparison, context)) return false
  const isAlive = (other: Comparison) => fitsInTime(finding, other.application, [])
  if (title === 'unknown' && !isOneRole(finding, comparison, context, isAlive)) return false
  return fitsBeginning(finding, application.mails) && !otherBeginsBetween(finding, application.mails, confirmationsOfRole(finding, comparison, context))
}

/** Other applications or companies in the conversation, unless the mail states that it is about none of them. */
function isSharedThread({ accountId, threadId, fields }: MatchFinding, { application, company, title }: Comparison, { relevant, waiting }: Context): boolean {
  const inThread = relevant.filter((other) => other.sameThread && other.application !== application)
  if (inThread.length > 0 && (title !== 'same' || !inThread.every(({ title: another }) => another === 'different' || another === 'related'))) return true
  if (company === 'same' || fields.company !== null) return false
  const companyOf = companyMatcher(application.company)
  return waiting.some((other) => other.threadId === threadId && other.accountId === accountId && companyOf(other.fields.company) === 'different')
}

function byCompany(finding: MatchFinding, comparison: Comparison, context: Context): boolean {
  const { application, company, title } = comparison
  if (company !== 'same' || title === 'related' || finding.type === 'recruiter_outreach') return false
  if (context.relevant.some((other) => other !== comparison && isRival(other, comparison, finding))) return false
  if (title === 'unknown' && (isNews(finding, application) || !isOneRole(finding, comparison, context, () => true))) return false
  return fitsInTime(finding, application, confirmationsOfRole(finding, comparison, context))
}

/** Another application that the mail may mean as well. One whose title is only related gives way to one of the same title. */
function isRival(other: Comparison, chosen: Comparison, finding: MatchFinding): boolean {
  if (contradicts(other) || (chosen.title === 'same' && other.title === 'related')) return false
  return fitsInTime(finding, other.application, [])
}

/** A confirmation that does not say for what, at a company that only wrote of its own accord: the person may have applied for anything there. */
function isNews(finding: MatchFinding, { mails }: MatchApplication): boolean {
  return finding.type === 'application_confirmation' && mails.every((mail) => mail.type === 'recruiter_outreach')
}

/** Without a title to compare: nothing that is known or waits at the company speaks of a second role. */
function isOneRole({ fields }: MatchFinding, comparison: Comparison, { relevant, colleagues }: Context, counts: (other: Comparison) => boolean): boolean {
  if (relevant.some((other) => other !== comparison && other.company !== 'different' && counts(other))) return false
  const { application } = comparison
  const titles = [fields.title, ...colleagues().titles]
  if (titles.some((title) => isOtherRole(application, title))) return false
  return titles.every((a, index) => titles.slice(index + 1).every((b) => !areTwoRoles(a, b)))
}

const isOtherRole = (application: MatchApplication, title: string | null): boolean => ['different', 'related'].includes(titleRelation(title, application))

const confirmationsOfRole = ({ fields }: MatchFinding, { application }: Comparison, { colleagues }: Context): number[] =>
  colleagues().confirmationsOf(application.title ?? fields.title)
