import { describe, expect, test } from 'vitest'
import { launchOptions } from '#main/app/environment.ts'

describe('launchOptions', () => {
  test('nothing set: an ordinary start', () => {
    expect(launchOptions(['.'], { TRACKMYROLES_GOOGLE_URL: '' }, false)).toEqual({
      userData: null,
      googleUrl: null,
      unitsPerMinute: null,
      printUrls: false,
      sample: false,
      hidden: false,
    })
  })

  test('reads the data folder, another server, printed addresses and --sample', () => {
    const env = {
      TRACKMYROLES_USER_DATA: '/data',
      TRACKMYROLES_GOOGLE_URL: 'http://127.0.0.1:4000',
      TRACKMYROLES_UNITS_PER_MINUTE: '60000',
      TRACKMYROLES_OPEN_URL: 'stdout',
    }
    expect(launchOptions(['.', '--sample'], env, false)).toEqual({
      userData: '/data',
      googleUrl: 'http://127.0.0.1:4000',
      unitsPerMinute: 60000,
      printUrls: true,
      sample: true,
      hidden: false,
    })
  })

  test('the quota is Gmail’s own at Gmail', () => expect(launchOptions([], { TRACKMYROLES_UNITS_PER_MINUTE: '60000' }, false).unitsPerMinute).toBeNull())

  test('--hidden, as the system starts it at login', () => expect(launchOptions(['--hidden'], {}, true).hidden).toBe(true))

  test.each(['http://google.example', 'http://127.0.0.1.evil.example', 'http://10.0.0.1', 'not a url'])('refuses %s in the place of Google', (url) => {
    expect(() => launchOptions([], { TRACKMYROLES_GOOGLE_URL: url }, false)).toThrow(/loopback/)
  })

  test('a packaged app ignores what would redirect a sign-in', () => {
    const env = { TRACKMYROLES_GOOGLE_URL: 'http://127.0.0.1:4000', TRACKMYROLES_OPEN_URL: 'stdout', TRACKMYROLES_USER_DATA: '/data' }
    expect(launchOptions([], env, true)).toMatchObject({ userData: '/data', googleUrl: null, printUrls: false })
  })
})
