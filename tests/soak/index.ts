// npm run soak -- [--minutes 10] [--kills 200] [--seed N]: the sync engine under everything that can happen to it. See soak.ts.
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { soak } from './soak.ts'

const flags = z.object({ minutes: z.coerce.number().positive(), kills: z.coerce.number().int().positive(), seed: z.coerce.number().int() })

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const options = flags.parse(values)
console.log(`npm run soak -- --minutes ${options.minutes} --kills ${options.kills} --seed ${options.seed}`)
const report = await soak({ ...options, tell: (line) => console.log(line) })
console.log(JSON.stringify(report, null, 2))
console.log(report.broken.length === 0 ? 'All invariants held.' : `${report.broken.length} broken.`)
process.exitCode = report.broken.length === 0 ? 0 : 1
