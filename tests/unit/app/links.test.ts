import { describe, expect, test } from 'vitest'
import { gmailLink, isOpenable, LINKS } from '#main/app/links.ts'

describe('isOpenable', () => {
  test.each([
    'http://example.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,<script>1</script>',
    'smb://server/share',
    'ms-msdt:/id',
    'mailto:someone@example.com',
    'https://user:password@example.com/',
    'https://google.com@evil.example/',
    'HTTP://EXAMPLE.COM',
    ' ',
    '',
    '//example.com',
    'http://127.0.0.1:9999/',
  ])('refuses %j', (url) => {
    expect(isOpenable(url, 'http://127.0.0.1:8000')).toBe(false)
  })

  test('lets https through, and the test server alone beside it', () => {
    for (const link of Object.values(LINKS)) expect(isOpenable(link, null)).toBe(true)
    expect(isOpenable('http://127.0.0.1:8000/o/oauth2/v2/auth?x=1', 'http://127.0.0.1:8000')).toBe(true)
    expect(isOpenable('http://127.0.0.1:8000/o/oauth2/v2/auth?x=1', null)).toBe(false)
  })
})

test('a mail is opened in the account it belongs to', () => {
  expect(gmailLink('nora+jobs@example.com', '18c0ffee00000001')).toBe('https://mail.google.com/mail/?authuser=nora%2Bjobs@example.com#all/18c0ffee00000001')
})
