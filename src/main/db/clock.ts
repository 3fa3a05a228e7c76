/** Milliseconds since the epoch. Parts take a clock as a value, so that tests can set the time. */
export type Clock = () => number

export const systemClock: Clock = () => Date.now()
