import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accountSecrets, removeVaultKey, VAULT_KEY_NAME, vaultKey } from '#main/secrets/account-secrets.ts'
import { memorySecrets } from '#main/secrets/secret-store.ts'
import { AppError } from '#shared/ipc/errors.ts'

const ADDRESS = 'sam@example.com'

describe('secrets of an account', () => {
  test('come back as written, for any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, unit: 'binary' }), fc.string({ minLength: 1 }), async (refreshToken, clientSecret) => {
        const secrets = accountSecrets(memorySecrets())
        await secrets.write(ADDRESS, { refreshToken, clientSecret })
        expect(await secrets.read(ADDRESS)).toEqual({ refreshToken, clientSecret })
      }),
    )
  })

  test('are null when there are none, and after they were removed', async () => {
    const secrets = accountSecrets(memorySecrets())
    expect(await secrets.read(ADDRESS)).toBeNull()
    await secrets.write(ADDRESS, { refreshToken: 'r', clientSecret: 's' })
    await secrets.remove(ADDRESS)
    expect(await secrets.read(ADDRESS)).toBeNull()
  })

  test.each(['', '{', '{}', 'null', '[]', '{"refreshToken":"1//token-in-here"}', '{"refreshToken":"1//token-in-here","clientSecret":""}', '1//token-in-here'])(
    'damaged as %j are an error that quotes nothing, and stay as they are',
    async (damaged) => {
      const store = memorySecrets()
      await store.set(ADDRESS, damaged)
      const error = await accountSecrets(store)
        .read(ADDRESS)
        .catch((caught: unknown) => caught)
      expect(error).toBeInstanceOf(AppError)
      expect(error).toMatchObject({ code: 'needs_reconnect' })
      expect(error).not.toHaveProperty('cause.message')
      expect(String(error)).not.toContain('token-in-here')
      expect(await store.get(ADDRESS)).toBe(damaged)
    },
  )

  test('that are incomplete are not written', async () => {
    const store = memorySecrets()
    await expect(async () => accountSecrets(store).write(ADDRESS, { refreshToken: '', clientSecret: 's' })).rejects.toThrow()
    expect(await store.list()).toEqual([])
  })
})

describe('the key of kept texts', () => {
  test('is created once, also when several ask at the same time, and is the same after a restart', async () => {
    const store = memorySecrets()
    let written = 0
    const counting = {
      ...store,
      set: (account: string, value: string) => {
        written++
        return store.set(account, value)
      },
    }
    const keys = await Promise.all(Array.from({ length: 10 }, () => vaultKey(counting)))
    expect(written).toBe(1)
    expect(keys[0]?.length).toBe(32)
    expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(1)
    const restarted = { ...store }
    expect(await vaultKey(restarted)).toEqual(keys[0])
  })

  test('differs from store to store', async () => {
    expect(await vaultKey(memorySecrets())).not.toEqual(await vaultKey(memorySecrets()))
  })

  test('is asked for again after the keychain failed', async () => {
    const store = memorySecrets()
    let locked = true
    const failing = {
      ...store,
      get: async (account: string) => (locked ? Promise.reject(new AppError('keychain_unavailable', 'Locked.', { hint: 'Unlock it.' })) : store.get(account)),
    }
    await expect(vaultKey(failing)).rejects.toMatchObject({ code: 'keychain_unavailable' })
    locked = false
    expect((await vaultKey(failing)).length).toBe(32)
  })

  test('that is damaged is an error, not replaced', async () => {
    for (const damaged of ['', 'AAAA', 'not base64 at all, and by far not thirty-two bytes of it']) {
      const store = memorySecrets()
      await store.set(VAULT_KEY_NAME, damaged)
      await expect(vaultKey(store)).rejects.toMatchObject({ code: 'keychain_unavailable' })
      expect(await store.get(VAULT_KEY_NAME)).toBe(damaged)
    }
  })

  test('is another one after it was removed', async () => {
    const store = memorySecrets()
    const before = await vaultKey(store)
    await removeVaultKey(store)
    expect(await store.list()).toEqual([])
    expect(await vaultKey(store)).not.toEqual(before)
  })
})
