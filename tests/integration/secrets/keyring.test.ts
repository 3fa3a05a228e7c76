import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { accountSecrets, vaultKey } from '#main/secrets/account-secrets.ts'
import { keychain } from '#main/secrets/secret-store.ts'
import { errorShape } from '#shared/ipc/errors.ts'

// The operating system's own keychain: on Linux the throw-away keyring of the test desktop.
const address = `sam-${randomUUID()}@example.com`
const store = keychain()
afterAll(() => store.delete(address))

test('keeps the secrets of an account, and forgets them when told', async () => {
  const secrets = accountSecrets(store)
  expect(await secrets.read(address)).toBeNull()
  await secrets.write(address, { refreshToken: '1//refresh-ü-✓', clientSecret: 'GOCSPX-secret' })
  expect(await accountSecrets(keychain()).read(address)).toEqual({ refreshToken: '1//refresh-ü-✓', clientSecret: 'GOCSPX-secret' })
  expect(await store.list()).toContain(address)
  await secrets.remove(address)
  expect(await secrets.read(address)).toBeNull()
  expect(await store.list()).not.toContain(address)
})

test('takes many calls at once', async () => {
  await Promise.all(Array.from({ length: 10 }, (_, i) => store.set(address, String(i))))
  expect(await store.get(address)).toBe('9')
  await store.delete(address)
})

test('keeps the key of kept texts from one start to the next', async () => {
  const before = await vaultKey(keychain())
  expect(await vaultKey(keychain())).toEqual(before)
})

const SCRIPT = `
  import { keychain } from '#main/secrets/secret-store.ts'
  keychain().get('sam@example.com').then(
    () => process.stdout.write('{"message":"it worked"}'),
    (error) => process.stdout.write(JSON.stringify(error.toShape?.() ?? { message: String(error) })),
  )`

describe.runIf(process.platform === 'linux')('without a keyring service', () => {
  test.each([
    ['no session bus', { DBUS_SESSION_BUS_ADDRESS: undefined, DISPLAY: undefined, XDG_RUNTIME_DIR: '/nonexistent' }],
    ['a session bus that is gone', { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus' }],
  ])('%s: says what to install', (_, env) => {
    const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', SCRIPT], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
      timeout: 60_000,
    })
    expect(status).toBe(0)
    expect(errorShape.parse(JSON.parse(stdout))).toMatchObject({ code: 'keychain_unavailable', hint: expect.stringContaining('gnome-keyring') })
  })
})
