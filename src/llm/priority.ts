import { readdirSync } from 'node:fs'
import { constants, setPriority } from 'node:os'

/**
 * Lets everything else on the computer go first: nobody waits for the model. On Linux the priority belongs to each
 * thread (setpriority(2), "C library/kernel differences"), so those that Node started before are lowered one by one;
 * llama.cpp's threads come later and inherit it. Where the system refuses, the model runs at normal priority.
 */
export function lowerPriority(): void {
  const threads = process.platform === 'linux' ? readdirSync('/proc/self/task').map(Number) : [0]
  for (const thread of threads) {
    try {
      setPriority(thread, constants.priority.PRIORITY_BELOW_NORMAL)
    } catch {
      // refused, or the thread has ended meanwhile: no reason to go without a model
    }
  }
}
