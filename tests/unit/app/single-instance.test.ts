import { EventEmitter } from 'node:events'
import { beforeEach, expect, test, vi } from 'vitest'

const app = Object.assign(new EventEmitter(), {
  getPath: () => '/data',
  isPackaged: true,
  quit: vi.fn(),
  requestSingleInstanceLock: vi.fn(() => true),
  setPath: vi.fn(),
  whenReady: async () => undefined,
})
vi.mock('electron', () => ({ app, dialog: {}, protocol: { registerSchemesAsPrivileged: () => undefined }, session: {} }))

const running = { show: vi.fn(), inTray: true, stop: async () => undefined, isHeld: () => false }
const start = vi.fn(async () => running)
vi.spyOn(process, 'on').mockReturnValue(process) // the signals of this process are the test runner's
const { runApp } = await import('#main/app/lifecycle.ts')

beforeEach(() => {
  vi.clearAllMocks()
  app.removeAllListeners()
})

test('a second start of the same data folder opens nothing and ends', () => {
  app.requestSingleInstanceLock.mockReturnValueOnce(false)
  runApp(start)
  expect(app.setPath.mock.invocationCallOrder[0]).toBeLessThan(app.requestSingleInstanceLock.mock.invocationCallOrder[0] ?? 0) // the lock lies in the folder
  expect(app.quit).toHaveBeenCalledOnce()
  expect(start).not.toHaveBeenCalled()
})

test('the first one then shows its window, unless the second was started in the tray', async () => {
  runApp(start)
  await vi.waitFor(() => expect(start).toHaveBeenCalledOnce())
  app.emit('second-instance', {}, ['electron', '.', '--hidden'])
  expect(running.show).not.toHaveBeenCalled()
  app.emit('second-instance', {}, ['electron', '.'])
  expect(running.show).toHaveBeenCalledOnce()
  expect(app.quit).not.toHaveBeenCalled()
})
