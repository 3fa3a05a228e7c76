import { expect, test } from '../support/launch.ts'

test('the page has no Node, cannot run what is injected, cannot leave or open windows', async ({ start }) => {
  const { app, page, opened } = await start()
  expect(await page.evaluate(() => ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis))).toEqual([])
  expect(await page.evaluate(() => Object.keys(Reflect.get(globalThis, 'trackmyroles')).sort())).toEqual(['request', 'subscribe'])

  const blocked = await page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true })
        document.head.append(Object.assign(document.createElement('script'), { textContent: 'globalThis.ran = true' }))
        setTimeout(() => resolve('not blocked'), 2000)
      }),
  )
  expect(blocked).toBe('script-src-elem')

  const home = page.url()
  await page.evaluate(() => {
    location.href = 'https://example.com/'
  })
  await page.evaluate(() => window.open('https://example.com/'))
  await page.waitForTimeout(300)
  expect(page.url()).toBe(home)
  expect(app.windows()).toHaveLength(1)
  expect(opened).toEqual([])
})

test('requests are checked: unknown routes and broken input are refused', async ({ start }) => {
  const { page } = await start()
  const request = (route: string, input: unknown) =>
    page.evaluate(([route, input]) => Reflect.get(globalThis, 'trackmyroles').request(route, input), [route, input] as const)
  expect(await request('findings.ignore', { findingId: 'one' })).toMatchObject({ ok: false, error: { code: 'invalid_input' } })
  expect(await request('toString', null)).toMatchObject({ ok: false, error: { code: 'invalid_input' } })
  expect(await request('findings.ignore', { findingId: 999_999 })).toMatchObject({ ok: false, error: { code: 'not_found' } })
})

test('web preferences follow the checklist', async ({ start }) => {
  const { app } = await start()
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    return window && Reflect.get(window.webContents, 'getLastWebPreferences').call(window.webContents)
  })
  expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false, webSecurity: true })
})
