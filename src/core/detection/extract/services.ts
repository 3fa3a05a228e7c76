import type { SenderDirectory } from '../directory.ts'
import { compact } from './source.ts'

/** Tests, signatures, bookings, checks and boards that write for employers, beside those of the directory of senders. */
const SERVICES =
  `docusign|civil service|civil service jobs|talent hub|adobe systems software ireland|kira|kira talent|hackerrank for work|adobe sign|adobe acrobat sign|dropbox sign|hellosign|pandadoc|signnow|karat|mettl|mercer mettl|coderbyte|caliper|seek|trac|trac jobs|microsoft bookings|bookings
  |acuity|acuity scheduling|doodle|google calendar|outlook|youcanbookme|calendly|checkr|hireright|goodhire|byteboard|pymetrics|harver|spark hire|sparkhire|willo|vidcruiter
  |modern hire|talview|sova|shl|criteria corp|wonderlic|predictive index|thomas international|usajobs|usa staffing|jobtrain|networx|eploy|tribepad|lumesse|stepstone|xing|infojobs
  |naukri|foundit|jobstreet|jobsdb|gumtree|craigslist|angellist|otta|hackajob|coderpad|interviewing io|arctic shores|cappfinity|amberjack|testdome|woven|vervoe|hirequest
  |xobin|glider ai|mercer assessments|pearson vue|prometric|microsoft teams|google meet|webex|skype|whatsapp|onboardly|civil service jobs
  |nhs jobs|jobs ac uk|academicpositions|euraxess|interfolio|peopleadmin|applitrack|neogov|schoolspring|edjoin|tes|eteach|caterer|hcareers|harri|snagajob|instawork|appcast|phenom|paradox|olivia`
    .split('|')
    .map(compact)

const namesOf = new WeakMap<SenderDirectory, Set<string>>()

/** The names, as `compact` writes them, of all who only carry mail for employers. */
export function serviceNames(directory: SenderDirectory): Set<string> {
  const known = namesOf.get(directory)
  if (known) return known
  const names = new Set([...SERVICES, ...directory.senders.filter((sender) => sender.kind !== 'agency').map((sender) => compact(sender.name))])
  namesOf.set(directory, names)
  return names
}
