import { createSimulatedMailbox, type SimulatedMailbox } from '../mailbox.ts'
import { tidewaterRail } from './applications/tidewater-rail.ts'
import { MY_ADDRESS, type SampleMail, type Story } from './build.ts'
import { privateMail } from './everyday/private.ts'
import { timelineOf } from './timeline.ts'

const STORIES: Story[] = [tidewaterRail, privateMail]

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
  return STORIES.flatMap((story) => story(timeline))
}
