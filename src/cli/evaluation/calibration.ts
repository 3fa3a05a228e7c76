import { type Judged, rightAnswers } from './judged.ts'
import { type Share, shareOf } from './share.ts'

/** The mails whose confidence lies in [from, to), the last bin with its end; `confidence` is their mean. */
type Bin = { from: number; to: number; confidence: number; right: Share }
export type Calibration = { bins: Bin[]; error: number }

const BINS = 10

/**
 * Whether detection is right as often as it says. The best guess counts, of unsure mail too.
 * @returns the bins that hold mail, and the expected calibration error (0…1): how far confidence and share right lie apart, weighed by mails
 */
export function calibration(all: readonly Judged[]): Calibration {
  const bins = Array.from({ length: BINS }, (_, index) => bin(index, all)).filter(({ right }) => right.of > 0)
  const apart = bins.map(({ confidence, right }) => Math.abs(confidence - right.count / right.of) * right.of)
  return { bins, error: all.length === 0 ? 0 : apart.reduce((sum, one) => sum + one, 0) / all.length }
}

function bin(index: number, all: readonly Judged[]): Bin {
  const inside = all.filter(({ detection }) => Math.min(BINS - 1, Math.floor(detection.confidence * BINS)) === index)
  const confidence = inside.reduce((sum, { detection }) => sum + detection.confidence, 0) / Math.max(1, inside.length)
  return { from: index / BINS, to: (index + 1) / BINS, confidence, right: shareOf(inside, guessesRight) }
}

const guessesRight = ({ truth, detection: { verdict, type } }: Judged): boolean =>
  rightAnswers(truth).includes(verdict === 'not_job' || type === null ? 'not_job' : type)
