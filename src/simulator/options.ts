import { z } from 'zod'

/** What a request asks for; Gmail's methods have a price each. */
export const CALLS = ['token', 'profile', 'list', 'get', 'attachment', 'history', 'thread', 'labels'] as const
const callKind = z.enum(CALLS)
export type CallKind = z.infer<typeof callKind>

/**
 * What can go wrong with a request: answers of Gmail's own (a number is the status), what a network puts in their place, and what breaks
 * off. `gone` is a 404 of Gmail: for history an id that has expired, for a mail one that was deleted.
 */
export const FAULTS = [
  ...['429', '403-rate', '403-user-rate', '403-quota', '403-daily', '403-permission', '401', 'gone', 'page-expired', '500', '502', '503'],
  ...['portal', 'proxy-403', 'truncated', 'other-shape', 'bad-gzip', 'hang', 'reset', 'break-off'],
] as const
const faultKind = z.enum(FAULTS)
export type FaultKind = z.infer<typeof faultKind>

const fault = z
  .object({
    kind: faultKind,
    /** Only requests of this kind. */
    on: callKind.optional(),
    /** How many of them, 0 to 1 … */
    rate: z.number().min(0).max(1).optional(),
    /** … or which, counted from 1 since the start. */
    calls: z.array(z.number().int().positive()).optional(),
    /** Retry-After of the answer. */
    retryAfterSeconds: z.number().int().nonnegative().optional(),
  })
  .refine(({ rate, calls }) => (rate === undefined) !== (calls === undefined), 'A fault has either a rate or call numbers.')
export type Fault = z.infer<typeof fault>

const everyMs = z.number().positive().nullable().default(null)

/** Everything about the simulator that can be switched. Times are milliseconds of its clock; null is off. */
export const simulatorOptions = z.object({
  /** 0: a free one. */
  port: z.number().int().min(0).max(65_535).default(0),
  /** Units a minute for the account, in any 60 seconds; what is too much is refused with this status. */
  quota: z
    .object({ unitsPerMinute: z.number().positive(), status: z.union([z.literal(403), z.literal(429)]).default(403) })
    .nullable()
    .default(null),
  /** Requests at once; more are refused with 429. */
  atOnce: z.number().int().positive().nullable().default(null),
  /** How long every answer takes: a fixed time, or any between two. Of the world's clock. */
  latencyMs: z.union([z.number().nonnegative(), z.tuple([z.number().nonnegative(), z.number().nonnegative()])]).default(0),
  faults: z.array(fault).default([]),
  /** Answers are compressed for who takes that. */
  gzip: z.boolean().default(false),
  /** All connections are reset, as without a network. */
  offline: z.boolean().default(false),
  /** Mail arrives, one each time; it is looked at when a request comes. */
  arrivalEveryMs: everyMs,
  /** A mail leaves spam or trash. */
  restoreEveryMs: everyMs,
  /** Gmail forgets all history so far. */
  forgetHistoryEveryMs: everyMs,
  /** After this many requests to Gmail the person takes the access back. */
  revokeAfterCalls: z.number().int().positive().nullable().default(null),
  /** How long an access token lasts. */
  accessTokenMs: z.number().positive().default(3_600_000),
  /** What the person does on the consent page. `auto` answers without a page; `gmail` false leaves the box for Gmail unticked. */
  consent: z
    .object({ auto: z.boolean(), answer: z.enum(['allow', 'deny']), gmail: z.boolean() })
    .partial()
    .default({}),
  /** Mails in the mailbox, made from the sample's when they are read; null: the sample as it is. */
  mails: z.number().int().positive().nullable().default(null),
  /** The same seed, the same faults and latencies in the same order of requests. */
  seed: z.number().int().default(1),
})
export type SimulatorOptions = z.infer<typeof simulatorOptions>
export type SimulatorInput = z.input<typeof simulatorOptions>
