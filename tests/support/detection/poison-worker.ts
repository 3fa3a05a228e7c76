// The detection worker, but for mails whose subject says how they end it.
import { parentPort } from 'node:worker_threads'
import { z } from 'zod'

const subjectOf = z.object({ message: z.object({ payload: z.object({ headers: z.array(z.object({ name: z.string(), value: z.string() })) }) }) })

const POISONS: Record<string, () => void> = {
  'poison: endless': () => {
    for (;;);
  },
  'poison: exit': () => process.exit(1),
  'poison: memory': () => {
    const hoard: number[][] = []
    for (;;) hoard.push(new Array<number>(1_000_000).fill(Math.random()))
  },
  'poison: nonsense': () => parentPort?.postMessage({ type: 'nonsense' }),
}

function swallow(data: unknown): void {
  const { headers } = subjectOf.parse(data).message.payload
  const subject = headers.find(({ name }) => name === 'Subject')?.value ?? ''
  POISONS[subject]?.()
}

// the real worker's listener gets each mail after it was tasted here
if (parentPort) {
  const on = parentPort.on.bind(parentPort)
  parentPort.on = ((_event: 'message', read: (data: unknown) => void) =>
    on('message', (data: unknown) => {
      swallow(data)
      read(data)
    })) as typeof parentPort.on
}
await import('#main/detection/worker.ts')
