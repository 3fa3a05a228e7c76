import type { Colleagues } from './colleagues.ts'
import { companyMatcher } from './company.ts'
import { type Comparison, contradicts, type MatchApplication, type MatchFinding, titleRelation } from './compare.ts'
import { isPersonal } from './sender.ts'
import { fitsBeginning, fitsInTime, otherBeginsBetween } from './timing.ts'
import { areTwoRoles, compareTitles } from './title.ts'

/** What a sure link is weighed against: the other applications (`relevant` has this one too), and what waits, at its company or at all. */
type Context = { relevant: readonly Comparison[]; applications: readonly MatchApplication[]; colleagues: () => Colleagues; waiting: readonly MatchFinding[] }

/** The application that the mail belongs to without a doubt; null where there is any. */
export function theSureOne(
  finding: MatchFinding,
  relevant: readonly Comparison[],
  applications: readonly MatchApplication[],
  waiting: readonly MatchFinding[],
  colleaguesOf: (application: MatchApplication) => Colleagues,
): Comparison | null {
  const sure = relevant.filter((comparison) => {
    // nothing but the company or the conversation can tell
    if (contradicts(comparison) || !(comparison.company === 'same' || comparison.sameThread)) return false
    let colleagues: Colleagues | null = null
    return isSure(finding, comparison, { relevant, applications, waiting, colleagues: () => (colleagues ??= colleaguesOf(comparison.application)) })
  })
  return sure.length === 1 ? (sure[0] ?? null) : null
}

function isSure(finding: MatchFinding, comparison: Comparison, context: Context): boolean {
  if (byRequisition(finding, comparison, context)) return true
  if (isSecondConfirmation(finding, comparison)) return false
  return (byThread(finding, comparison, context) || byCompany(finding, comparison, context)) && !anotherMayWait(finding, comparison, context)
}

/** Two confirmations are two applications, unless they name the same company and title and come from two senders. */
function isSecondConfirmation({ type, sender }: MatchFinding, { application, company, title }: Comparison): boolean {
  if (type !== 'application_confirmation') return false
  const confirmations = application.mails.filter((mail) => mail.type === type)
  if (confirmations.length === 0) return false
  return title !== 'same' || company !== 'same' || confirmations.some((mail) => sender !== null && mail.sender === sender)
}

/** The mail's title, or its want of one, fits the application's, and as well another that waits at the company: "Electrician" that of two towns. */
function anotherMayWait({ type, date, fields }: MatchFinding, { application, title }: Comparison, { colleagues }: Context): boolean {
  if (title === 'same') return false
  const { titles, countOf } = colleagues()
  const own = type === 'application_confirmation' || application.mails.some((mail) => mail.type === 'application_confirmation') ? 1 : 0
  if (countOf(fields.title, date) + own > 1) return true
  return titles.some((other) => isOtherRole(application, other) && ['same', 'compatible'].includes(compareTitles(fields.title, other)))
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
  const isAlive = (other: MatchApplication) => fitsInTime(finding, other, [])
  if (title === 'unknown' && !isOneRole(finding, application, context, isAlive)) return false
  if (isSharedSender(finding, comparison, context)) return false
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

/** A board or scheduling tool that names no company: its conversations mix all applications that it writes about. */
function isSharedSender(finding: MatchFinding, { application, company }: Comparison, { applications, waiting }: Context): boolean {
  const { accountId, sender, fields } = finding
  if (company === 'same' || sender === null || isPersonal(sender)) return false
  const companyOf = companyMatcher(application.company)
  if (waiting.some((other) => other.sender === sender && other.accountId === accountId && companyOf(other.fields.company) === 'different')) return true
  const wroteOf = (other: MatchApplication) => other.mails.some((mail) => mail.sender === sender && mail.accountId === accountId)
  return applications.some(
    (other) =>
      other !== application && wroteOf(other) && fitsInTime(finding, other, []) && !['different', 'related'].includes(titleRelation(fields.title, other)),
  )
}

function byCompany(finding: MatchFinding, comparison: Comparison, context: Context): boolean {
  const { application, company, title } = comparison
  if (company !== 'same' || title === 'related' || finding.type === 'recruiter_outreach' || !fitsInTime(finding, application, [])) return false
  if (context.relevant.some((other) => other !== comparison && isRival(other, comparison, finding))) return false
  if (title === 'unknown' && (isNews(finding, application) || !isOneRole(finding, application, context, () => true))) return false
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
function isOneRole({ fields }: MatchFinding, application: MatchApplication, { colleagues }: Context, counts: (other: MatchApplication) => boolean): boolean {
  if (colleagues().applications.some(counts)) return false
  const titles = [fields.title, ...colleagues().titles]
  if (titles.some((title) => isOtherRole(application, title))) return false
  return titles.every((a, index) => titles.slice(index + 1).every((b) => !areTwoRoles(a, b)))
}

const isOtherRole = (application: MatchApplication, title: string | null): boolean => ['different', 'related'].includes(titleRelation(title, application))

const confirmationsOfRole = ({ fields }: MatchFinding, { application }: Comparison, { colleagues }: Context): number[] =>
  colleagues().confirmationsOf(application.title ?? fields.title)
