import { defineConfig } from '@playwright/test'

// One worker: each test starts a whole Electron, and two cores are all that a small machine has.
export default defineConfig({ testDir: 'tests/e2e', workers: 1, timeout: 90_000, expect: { timeout: 15_000 }, reporter: 'list', outputDir: 'test-results/e2e' })
