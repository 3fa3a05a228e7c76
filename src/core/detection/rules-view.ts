import type { Mail } from '#core/mail/mail.ts'
import { type Classified, classify } from './classify.ts'
import { type Gate, gate } from './gate.ts'
import type { Reading } from './reading.ts'
import type { Meaning } from './rules/signal.ts'
import { hitsOf, type Score, scoresOf } from './signals.ts'
import { type Structure, structureOf } from './structure.ts'

/** What the rules alone make of a mail: what its sentences and its structure say, the type by precedence, job mail or not. */
export type RulesView = { scoreOf: (meaning: Meaning) => Score; structures: Structure[]; classified: Classified | null; gate: Gate }

/** Reads a mail by the rules. */
export function viewByRules(mail: Mail, reading: Reading): RulesView {
  const scoreOf = scoresOf(hitsOf(reading))
  const structures = structureOf(mail, reading)
  const classified = classify(scoreOf, structures)
  return { scoreOf, structures, classified, gate: gate(reading, mail.bulk, classified, scoreOf('not_job')) }
}
