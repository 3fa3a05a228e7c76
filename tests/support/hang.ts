/**
 * How long (ms) a test on hostile input may take, many times what it needs on a busy machine: only a pattern or parser that runs away
 * takes longer. Vitest fails a test past it, one that never awaits included. How fast mail is read, `npm run bench` measures.
 */
export const HANG_MS = 60_000
