import { button, expect, open, test } from '../support/steps.ts'

const MODEL = process.env.TRACKMYROLES_TEST_MODEL ?? ''

test('loads a GGUF file in a process of its own, survives its death, and lets it go', async ({ start }) => {
  const { app, page } = await start()
  const choose = (file: string) =>
    app.evaluate(({ dialog }, file) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] })
    }, file)
  await open(page, 'Settings')
  const region = page.getByRole('region', { name: 'AI model' })

  await choose('package.json') // no model: says so and keeps working
  await region.getByRole('button', { name: /choose/i }).click()
  await expect(region.getByRole('alert')).toContainText(/GGUF/)

  await choose(MODEL)
  await region.getByRole('button', { name: /choose/i }).click()
  await expect(region).toContainText('Ready', { timeout: 60_000 })
  const pid = await app.evaluate(({ app }) => app.getAppMetrics().find((metric) => metric.name?.includes('AI model'))?.pid)
  expect(pid).toBeGreaterThan(0)
  process.kill(pid ?? 0, 'SIGKILL')
  await open(page, 'Dashboard')
  await open(page, 'Settings')
  await expect(page.getByRole('region', { name: 'AI model' })).toBeVisible()
  await button(page, 'Remove').click()
  await expect(page.getByRole('region', { name: 'AI model' })).toContainText(/no model/i)
})
