// npm run bench: how fast sync, detection and matching are, each beside a baseline of the same run. `npm run bench -- sync` runs one of them.
import { benchDetection } from './bench/detection.ts'
import { benchMatching } from './bench/matching.ts'
import { report } from './bench/report.ts'
import { benchSync } from './bench/sync.ts'

const BENCHES = { sync: benchSync, detection: benchDetection, matching: benchMatching }

const wanted = process.argv.slice(2)
const unknown = wanted.find((name) => !(name in BENCHES))
if (unknown === undefined) {
  const figures = []
  for (const [name, bench] of Object.entries(BENCHES)) if (wanted.length === 0 || wanted.includes(name)) figures.push(...(await bench()))
  report(figures)
} else {
  console.error(`There is no bench ${unknown}. npm run bench -- [${Object.keys(BENCHES).join('] [')}]`)
  process.exitCode = 2
}
