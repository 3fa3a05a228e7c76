// npm run bench: how fast detection and sync are, each beside a baseline of the same run.
import { benchDetection } from './bench/detection.ts'
import { report } from './bench/report.ts'
import { benchSync } from './bench/sync.ts'

report([...(await benchSync()), ...(await benchDetection())])
