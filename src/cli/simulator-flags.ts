import { CALLS, FAULTS, type SimulatorInput } from '#simulator/options.ts'
import { UsageError } from './command.ts'

type Flags = Record<string, string | boolean | string[] | undefined>

/** What `npm run simulator` takes, as node:util's parseArgs reads it. */
export const FLAGS = {
  port: { type: 'string' },
  mails: { type: 'string' },
  quota: { type: 'string' },
  'at-once': { type: 'string' },
  latency: { type: 'string' },
  fault: { type: 'string', multiple: true },
  gzip: { type: 'boolean' },
  arrive: { type: 'string' },
  restore: { type: 'string' },
  'forget-history': { type: 'string' },
  'revoke-after': { type: 'string' },
  'token-life': { type: 'string' },
  consent: { type: 'string' },
  seed: { type: 'string' },
  help: { type: 'boolean' },
} as const

export const USAGE = `npm run simulator -- [flags]    a Gmail with a fictional mailbox, on this computer only

  --port N             where it listens; default: a free port
  --mails N            a mailbox of N generated mails in place of the sample
  --quota N            Gmail units a minute (Gmail's own: 6000); more is refused with 403
  --at-once N          requests at once; more are refused with 429
  --latency MS[-MS]    how long an answer takes, or between which times
  --fault KIND[/CALL]=RATE|#N,N…   may be repeated: a share of the requests, or those of these numbers
                       KIND: ${FAULTS.slice(0, 12).join(', ')},
                             ${FAULTS.slice(12).join(', ')}
                       CALL: token, profile, list, get, attachment, history, thread, labels
  --gzip               compressed answers
  --arrive S           a mail arrives every S seconds
  --restore S          a mail leaves spam or trash every S seconds
  --forget-history S   history ids expire every S seconds
  --revoke-after N     the access is taken back after N requests
  --token-life S       how long an access token lasts
  --consent auto|deny|partial   the consent page answers by itself, denies, or leaves the box for Gmail unticked
  --seed N             another order of faults and latencies

  npm run simulator -- --quota 6000 --latency 80-200 --fault 503/get=0.02 --fault 'hang=#40'`

/**
 * The simulator's options from its flags.
 * @throws UsageError for a value that is none; the range is checked where the simulator starts
 */
export function optionsOf(flags: Flags): SimulatorInput {
  const input: SimulatorInput = {}
  const number = (name: string, scale = 1) => (typeof flags[name] === 'string' ? numberOf(`--${name}`, flags[name]) * scale : undefined)
  const set = <Key extends keyof SimulatorInput>(key: Key, value: SimulatorInput[Key] | undefined) => {
    if (value !== undefined) input[key] = value
  }
  const unitsPerMinute = number('quota')
  set('port', number('port'))
  set('mails', number('mails'))
  set('quota', unitsPerMinute === undefined ? undefined : { unitsPerMinute })
  set('atOnce', number('at-once'))
  set('latencyMs', typeof flags.latency === 'string' ? latencyOf(flags.latency) : undefined)
  set('faults', Array.isArray(flags.fault) ? flags.fault.map(faultOf) : undefined)
  set('gzip', flags.gzip === true ? true : undefined)
  set('arrivalEveryMs', number('arrive', 1000))
  set('restoreEveryMs', number('restore', 1000))
  set('forgetHistoryEveryMs', number('forget-history', 1000))
  set('revokeAfterCalls', number('revoke-after'))
  set('accessTokenMs', number('token-life', 1000))
  set('consent', typeof flags.consent === 'string' ? consentOf(flags.consent) : undefined)
  set('seed', number('seed'))
  return input
}

function numberOf(flag: string, text: string): number {
  const number = Number(text)
  if (text.trim() === '' || Number.isNaN(number)) throw new UsageError(`${flag} takes a number.`)
  return number
}

function latencyOf(text: string): number | [number, number] {
  const [from = '', to] = text.split('-')
  return to === undefined ? numberOf('--latency', from) : [numberOf('--latency', from), numberOf('--latency', to)]
}

/** `503/get=0.02`, `hang=#3,17` */
function faultOf(text: string): NonNullable<SimulatorInput['faults']>[number] {
  const [, name, call, calls, rate] = text.match(/^([\w-]+)(?:\/(\w+))?=(?:#([\d,]+)|([\d.]+))$/) ?? []
  const kind = FAULTS.find((fault) => fault === name)
  if (!kind) throw new UsageError(`--fault ${text}: not KIND=RATE or KIND=#N,N with a KIND of the list.`)
  const on = CALLS.find((one) => one === call)
  if (call !== undefined && !on) throw new UsageError(`--fault ${text}: there is no call ${call}.`)
  return { kind, ...(on ? { on } : {}), ...(calls === undefined ? { rate: Number(rate) } : { calls: calls.split(',').map(Number) }) }
}

function consentOf(text: string): NonNullable<SimulatorInput['consent']> {
  if (text === 'auto') return { auto: true }
  if (text === 'deny') return { auto: true, answer: 'deny' }
  if (text === 'partial') return { auto: true, gmail: false }
  throw new UsageError('--consent takes auto, deny or partial.')
}
