import { createSimulatedMailbox, type SimulatedMailbox } from '../gmail/mailbox.ts'
import { brightloom } from './applications/brightloom.ts'
import { cobaltine } from './applications/cobaltine.ts'
import { ferrovale } from './applications/ferrovale.ts'
import { gannetAerospace, quillmark, saltgrass } from './applications/job-boards.ts'
import { lumenfold } from './applications/lumenfold.ts'
import { merrowAndFinch } from './applications/merrow-and-finch.ts'
import { moewe, plainsong, thistledown } from './applications/more-forms.ts'
import { pinecastle } from './applications/pinecastle-health.ts'
import { eastbarrowUniversity, northmereCouncil } from './applications/public-sector.ts'
import { halcyonTides, murmurAudio, oakhollow, stillwaterBank } from './applications/quick-answers.ts'
import { kitefield, outreach, tallgrassByAgency } from './applications/recruiters.ts'
import { copperfold, freshApplications } from './applications/short-forms.ts'
import { applegarthMedia, penhallowTrust } from './applications/small-companies.ts'
import { tidewaterRail } from './applications/tidewater-rail.ts'
import { veldaRobotics } from './applications/velda-robotics.ts'
import { bramblewick, harbourlight } from './applications/workday-employers.ts'
import { wrenhouse } from './applications/wrenhouse-games.ts'
import { MY_ADDRESS, type SampleMail, type Story } from './build.ts'
import { appointments, travel } from './everyday/calendar-and-travel.ts'
import { jobAlerts } from './everyday/job-market.ts'
import { privateMail } from './everyday/private.ts'
import { newsletters, services } from './everyday/reading.ts'
import { moneyAndBills, shopping } from './everyday/shopping.ts'
import { spamAndTrash } from './everyday/spam-and-trash.ts'
import { timelineOf } from './timeline.ts'

const APPLICATIONS: Story[] = [
  ...[applegarthMedia, bramblewick, brightloom, cobaltine, copperfold, eastbarrowUniversity, ferrovale, freshApplications, gannetAerospace],
  ...[halcyonTides, harbourlight, kitefield, lumenfold, merrowAndFinch, moewe, murmurAudio, northmereCouncil, oakhollow, outreach],
  ...[penhallowTrust, pinecastle, plainsong, quillmark, saltgrass, stillwaterBank, tallgrassByAgency, thistledown, tidewaterRail],
  ...[veldaRobotics, wrenhouse],
]
const EVERYDAY: Story[] = [appointments, jobAlerts, moneyAndBills, newsletters, privateMail, services, shopping, spamAndTrash, travel]

/**
 * The sample mailbox: the last 90 days of a fictional person who looks for a job. The same `now` gives the same mails; ids never change.
 * @param now ms since the epoch; every date is relative to it and none lies after it
 */
export function sampleMailbox(now: number): SimulatedMailbox {
  return createSimulatedMailbox({ address: MY_ADDRESS, mails: sampleMails(now) })
}

/** The mails of the sample mailbox with their truth. Written to be shown and to test with; no model may be trained on them. */
export function sampleMails(now: number): SampleMail[] {
  const timeline = timelineOf(now)
  return [...APPLICATIONS, ...EVERYDAY].flatMap((story) => story(timeline))
}
