import { describe, expect, test } from 'vitest'
import { keychainHint } from '#main/secrets/keychain-hint.ts'
import { type Keytar, keychain, memorySecrets } from '#main/secrets/secret-store.ts'
import { AppError } from '#shared/ipc/errors.ts'

/** A keychain in memory that behaves like keytar; `overrides` replaces single calls. */
function fakeKeytar(overrides: Partial<Keytar> = {}): Keytar {
  const entries = new Map<string, string>()
  const key = (service: string, account: string) => `${service}\n${account}`
  return {
    getPassword: async (service, account) => entries.get(key(service, account)) ?? null,
    setPassword: async (service, account, password) => void entries.set(key(service, account), password),
    deletePassword: async (service, account) => entries.delete(key(service, account)),
    findCredentials: async (service) =>
      [...entries.keys()].filter((name) => name.startsWith(`${service}\n`)).map((name) => ({ account: name.split('\n')[1] ?? '' })),
    ...overrides,
  }
}

const refusal = (promise: Promise<unknown>): Promise<AppError> =>
  promise.then(
    () => expect.unreachable('must reject'),
    (error: unknown) => (error instanceof AppError ? error : expect.unreachable(`not an AppError: ${String(error)}`)),
  )

describe.each([
  [
    'keychain',
    () => {
      const keytar = fakeKeytar()
      return keychain(async () => keytar)
    },
  ],
  ['memory', memorySecrets],
])('%s', (_, create) => {
  test('keeps, lists, replaces and deletes secrets', async () => {
    const store = create()
    expect(await store.get('sam@example.com')).toBeNull()
    await store.set('sam@example.com', 'one')
    await store.set('kim@example.com', 'two')
    await store.set('sam@example.com', 'three')
    expect(await store.get('sam@example.com')).toBe('three')
    expect((await store.list()).sort()).toEqual(['kim@example.com', 'sam@example.com'])
    await store.delete('sam@example.com')
    await store.delete('sam@example.com')
    expect(await store.get('sam@example.com')).toBeNull()
    expect(await store.list()).toEqual(['kim@example.com'])
  })
})

describe('a keychain that cannot be used', () => {
  test.each([
    ['no library', Object.assign(new Error('libsecret-1.so.0: cannot open shared object file'), { code: 'ERR_DLOPEN_FAILED' }), 'missing'],
    ['no D-Bus', new Error('Cannot autolaunch D-Bus without X11 $DISPLAY'), 'missing'],
    ['no secret service', new Error('The name org.freedesktop.secrets was not provided by any .service files'), 'missing'],
    ['locked', new Error('Object does not exist at path "/org/freedesktop/secrets/collection/login"'), 'locked'],
    ['refused', new Error('User interaction is not allowed.'), 'locked'],
  ] as const)('%s: says what to do', async (_, cause, problem) => {
    const store = keychain(async () => {
      throw cause
    })
    for (const attempt of [() => store.get('a'), () => store.set('a', 'secret-value'), () => store.delete('a'), () => store.list()]) {
      const error = await refusal(attempt())
      expect(error.code).toBe('keychain_unavailable')
      expect(error.hint).toBe(keychainHint(problem, process.platform))
      expect(JSON.stringify(error.toShape())).not.toContain('secret-value')
    }
  })

  test('is tried again: a keyring that was installed or unlocked since works', async () => {
    let locked = true
    const store = keychain(async () => fakeKeytar({ getPassword: async () => (locked ? Promise.reject(new Error('locked')) : 'kept') }))
    expect((await refusal(store.get('a'))).code).toBe('keychain_unavailable')
    locked = false
    expect(await store.get('a')).toBe('kept')
  })
})

describe('a prompt that nobody answers', () => {
  test('ends in keychain_unavailable, and further calls do not pile up behind it', async () => {
    let asked = 0
    let answer: (value: string | null) => void = () => undefined
    const store = keychain(
      async () =>
        fakeKeytar({
          getPassword: () => {
            asked++
            return new Promise((resolve) => {
              answer = resolve
            })
          },
        }),
      150,
    )
    const errors = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => refusal(store.get(name))))
    expect(errors.map((error) => error.code)).toEqual(Array(6).fill('keychain_unavailable'))
    expect(asked).toBe(1)

    // answered at last: what was given up is not done after all, what is asked now is
    answer('late')
    const now = store.get('g')
    await expect.poll(() => asked, { interval: 5 }).toBe(2)
    answer('kept')
    expect(await now).toBe('kept')
  })
})

test.each(['darwin', 'win32', 'linux', 'freebsd'] as const)('the hints of %s name something to do', (platform) => {
  for (const problem of ['missing', 'locked'] as const) expect(keychainHint(problem, platform).length).toBeGreaterThan(20)
})

test('a call that nobody answers is still under way after its time limit', async () => {
  let answer = () => {}
  const asked = new Promise<null>((resolve) => {
    answer = () => resolve(null)
  })
  const store = keychain(async () => fakeKeytar({ getPassword: () => asked }), 10)
  expect(store.isAsking()).toBe(false)
  await refusal(store.get('sam@example.com'))
  expect(store.isAsking()).toBe(true)
  answer()
  await expect.poll(() => store.isAsking()).toBe(false)
})
