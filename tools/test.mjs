// npm test: sets up, then lint, type check, build, unit and integration tests, end-to-end tests.
// Ends with `N passed, N failed`, which counts tests; a failed check (lint, types, build) is named above it and fails the run.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from './desktop.mjs'
import { binary, ROOT } from './paths.mjs'
import { setup } from './setup.mjs'

const RESULTS = join(ROOT, 'test-results')
const VITEST = join(RESULTS, 'vitest.json')
const PLAYWRIGHT = join(RESULTS, 'playwright.json')

setup('test')
rmSync(RESULTS, { recursive: true, force: true })
process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = PLAYWRIGHT

const failedChecks = [
  ['lint', ['biome', 'check', '.', '--error-on-warnings']],
  ['types', ['tsc', '-p', '.']],
  ['build', ['electron-vite', 'build', '--logLevel', 'warn']],
].filter(([name, command]) => {
  console.log(`\n== ${name}`)
  return run(command) !== 0
})

console.log('\n== unit and integration tests')
const unit = outcome(run(['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST}`], { desktop: true }), VITEST, (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
}))
console.log('\n== end-to-end tests')
const endToEnd = outcome(run(['playwright', 'test', '--reporter=list,json'], { desktop: true }), PLAYWRIGHT, ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
}))

const passed = unit.passed + endToEnd.passed
const failed = unit.failed + endToEnd.failed
for (const [name] of failedChecks) console.log(`\nfailed check: ${name}`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed || failedChecks.length || passed === 0 ? 1 : 0)

function run([name, ...args], options) {
  return runCommand([...binary(name), ...args], options)
}

/** The counts of a runner's report; a runner that failed without a failed test (a file that does not load, no report) counts as one. */
function outcome(status, report, count) {
  const counts = existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 0 }
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}
