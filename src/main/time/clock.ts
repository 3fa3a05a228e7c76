/** Milliseconds since the epoch. Parts take a clock as a value, so that tests can set the time. */
export type Clock = () => number

/** The computer's clock. */
export const systemClock: Clock = () => Date.now()
