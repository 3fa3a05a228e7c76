import { describe, expect, test } from 'vitest'
import { parseRfc822 } from '#core/mail/rfc822.ts'
import { HANG_MS } from '#tests/support/hang.ts'
import { HEAD, message, multipart } from '#tests/support/messages.ts'

const TEXT = 'Thank you for applying to Northwind. Unfortunately, we will not be moving forward.'
const read = async (lines: string[], ...body: (string | Uint8Array)[]) => (await parseRfc822('1', message([...HEAD, ...lines], ...body))).text

describe('charsets', () => {
  test.each([
    ['gb2312', [0xc4, 0xfa, 0xba, 0xc3], '您好'],
    ['iso-8859-15', [0xa4], '€'],
    ['windows-1252', [0x80, 0x92], "€'"],
    ['utf-8', [0x80, 0x93], '€“'.replace('“', '"')],
    ['martian', [0xe9], 'é'],
    ['koi8-r', [0xd0, 0xd2, 0xc9], 'при'],
    ['shift_jis', [0x93, 0xfa], '日'],
  ])('%s', async (charset, bytes, words) => {
    expect(await read([`Content-Type: text/plain; charset=${charset}`], '\r\n', Uint8Array.from(bytes), ` ${TEXT}`)).toBe(`${words} ${TEXT}`)
  })

  test.each([
    ['utf-16', [0xff, 0xfe], 0],
    ['utf-16le', [], 0],
    ['utf-16be', [], 1],
  ])('%s', async (charset, mark, first) => {
    const bytes = [...mark, ...Array.from(TEXT, (character) => (first === 0 ? [character.charCodeAt(0), 0] : [0, character.charCodeAt(0)])).flat()]
    const encoded = btoa(String.fromCharCode(...bytes))
    expect(await read([`Content-Type: text/plain; charset=${charset}`, 'Content-Transfer-Encoding: base64'], '\r\n', encoded)).toBe(TEXT)
  })

  test.each(['martian', 'us-ascii', 'iso-8859-1', 'windows-1252'])('UTF-8 that is called %s', async (charset) => {
    expect(await read([`Content-Type: text/plain; charset=${charset}`], '\r\nWe’re sorry, Zoë – 100 €')).toBe("We're sorry, Zoë – 100 €")
  })

  test('what an HTML part says of itself counts where the mail names none', async () => {
    expect(await read(['Content-Type: text/html'], '\r\n<meta charset="iso-8859-1"><p>Zo', Uint8Array.of(0xeb), '</p>')).toBe('Zoë')
  })
})

describe('broken MIME', () => {
  const parts = ['--edge', 'Content-Type: text/plain', '', TEXT, '--edge--'].join('\r\n')

  test.each([
    ['no boundary', 'multipart/alternative'],
    ['another boundary', 'multipart/alternative; boundary=other'],
    ['a boundary without its end', 'multipart/mixed; boundary="edge'],
  ])('%s', async (_, type) => {
    expect(await read([`Content-Type: ${type}`], `\r\n${parts}`)).toBe(TEXT)
  })

  test('an HTML part is read by the boundary that stands there', async () => {
    const html = ['--edge', 'Content-Type: text/html', '', `<p>${TEXT}</p>`, '--edge--'].join('\r\n')
    expect(await read(['Content-Type: multipart/related'], `\r\n${html}`)).toBe(TEXT)
  })

  test('parts that hold nothing stay empty', async () => {
    expect(await read(['Content-Type: multipart/mixed'], '\r\n')).toBe('')
  })

  test.each([31, 200, 330])('cut after %i characters', async (length) => {
    const whole = [...multipart('mixed', ['Content-Type: text/plain', 'Content-Transfer-Encoding: base64', '', btoa(TEXT)])].join('\r\n')
    const text = await read([], whole.slice(0, length))
    expect(TEXT.startsWith(text.slice(0, -1))).toBe(true)
  })

  test('parts in parts, a hundred deep', async () => {
    let inside = ['Content-Type: text/plain', '', TEXT]
    for (let depth = 0; depth < 100; depth += 1) inside = [`Content-Type: multipart/mixed; boundary=b${depth}`, '', `--b${depth}`, ...inside, `--b${depth}--`]
    expect(await read(inside)).toBe(TEXT)
  })

  test(
    'mails in mails, a hundred deep',
    async () => {
      let inside = [...HEAD, '', TEXT]
      for (let depth = 0; depth < 100; depth += 1) inside = [...HEAD, 'Content-Type: message/rfc822', '', ...inside]
      expect(await read(['Content-Type: message/rfc822', '', ...inside])).toContain('Northwind Careers')
    },
    HANG_MS,
  )
})

describe('bombs', () => {
  test.each([
    ['one header of a megabyte', [`X-Trace: ${'z'.repeat(1_000_000)}`]],
    ['a hundred thousand headers', Array.from({ length: 100_000 }, () => 'X-Trace: z')],
    ['a hundred thousand addresses', [`Cc: ${'jo@mail.example, '.repeat(100_000)}`]],
    ['fifty thousand encoded words', [`Subject: ${'=?utf-8?q?a?= '.repeat(50_000)}`]],
    ['a line folded fifty thousand times', [`X-Trace: ${'z\r\n '.repeat(50_000)}`]],
  ])('%s', async (_, headers) => expect(await read([...headers, ''], TEXT)).toBe(TEXT), HANG_MS)
})

describe('25 MB', () => {
  const LINE = `${'TWFu'.repeat(19)}\r\n`
  const attachment = ['--edge', 'Content-Type: application/pdf; name=a.pdf', 'Content-Transfer-Encoding: base64', '', LINE.repeat(25_000_000 / LINE.length)]
  const text = ['--edge', 'Content-Type: text/plain', '', TEXT]
  const mixed = ['Content-Type: multipart/mixed; boundary=edge', '']

  test.each([
    ['behind the text', [...mixed, ...text, ...attachment, '--edge--']],
    ['before the text', [...mixed, ...attachment, ...text, '--edge--']],
    ['of text', ['', `${TEXT}\r\n`.repeat(25_000_000 / TEXT.length)]],
    ['in one line', ['', `${TEXT} ${'x'.repeat(25_000_000)}`]],
    ['of HTML', ['Content-Type: text/html', '', `<p>${TEXT}</p>\r\n`.repeat(25_000_000 / TEXT.length)]],
  ])('%s', async (_, lines) => expect((await read(lines)).startsWith(TEXT)).toBe(true), HANG_MS)
})
