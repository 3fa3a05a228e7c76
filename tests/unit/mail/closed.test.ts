import { describe, expect, test } from 'vitest'
import { detect } from '#core/detection/detect.ts'
import { fromGmail } from '#core/mail/gmail.ts'
import { parseRfc822 } from '#core/mail/rfc822.ts'
import { shippedKnowledge } from '#main/detection/shipped-knowledge.ts'
import { HEAD, message, multipart } from '#tests/support/messages.ts'

const TEXT = 'Unfortunately, we will not be moving forward with your application.'
const WINMAIL = ['Content-Type: application/ms-tnef; name="winmail.dat"', 'Content-Transfer-Encoding: base64', '', 'eJ8+IgAA']
const NAMELESS = ['Content-Type: application/octet-stream; name="winmail.dat"', 'Content-Transfer-Encoding: base64', '', 'eJ8+IgAA']
const SMIME = 'Content-Type: application/pkcs7-mime; name=smime.p7m; smime-type='
const PGP = ['-----BEGIN PGP MESSAGE-----', '', 'hQEMA7Vabc', '=abcd', '-----END PGP MESSAGE-----']
const PLAIN = ['Content-Type: text/plain', '', TEXT]

const read = (lines: string[]) => parseRfc822('1', message([...HEAD, ...lines]))

describe('a mail that cannot be read', () => {
  test.each([
    ['S/MIME', 'encrypted', [`${SMIME}enveloped-data`, 'Content-Transfer-Encoding: base64', '', 'MIAGCSqG']],
    [
      'PGP/MIME',
      'encrypted',
      multipart(
        'encrypted; protocol="application/pgp-encrypted"',
        ['Content-Type: application/pgp-encrypted', '', 'Version: 1'],
        ['Content-Type: application/octet-stream; name=encrypted.asc', '', ...PGP],
      ),
    ],
    ['PGP in the text', 'encrypted', ['', ...PGP]],
    ['S/MIME that is only signed', 'signed', [`${SMIME}signed-data`, 'Content-Transfer-Encoding: base64', '', 'MIAGCSqG']],
    ['winmail.dat alone', 'winmail', WINMAIL],
    ['winmail.dat beside an empty text', 'winmail', multipart('mixed', ['Content-Type: text/plain', '', ' '], WINMAIL)],
    ['winmail.dat of no known type', 'winmail', multipart('mixed', ['Content-Type: text/plain', '', ''], NAMELESS)],
  ])('%s', async (_, closed, lines) => {
    expect((await read(lines)).closed).toBe(closed)
  })

  test('is never sure, and says why', async () => {
    const detection = detect(await read([`${SMIME}enveloped-data`, '', 'MIAGCSqG']), shippedKnowledge())
    expect(detection.verdict).not.toBe('job')
    expect(detection.reason).toMatch(/encrypted/)
  })

  test('from Gmail', () => {
    const payload = {
      mimeType: 'multipart/mixed',
      headers: [{ name: 'Subject', value: 'Your application' }],
      parts: [
        { mimeType: 'text/plain', body: { data: '' } },
        { mimeType: 'application/ms-tnef', filename: 'winmail.dat', body: { attachmentId: 'a', size: 3 } },
      ],
    }
    expect(fromGmail({ id: '1', payload }).closed).toBe('winmail')
  })
})

describe('is read', () => {
  test.each([
    [
      'a clear signature',
      multipart('signed; protocol="application/pkcs7-signature"', PLAIN, ['Content-Type: application/pkcs7-signature; name=smime.p7s', '', 'MIAG']),
    ],
    ['winmail.dat beside the text', multipart('mixed', PLAIN, WINMAIL)],
    ['a file of PGP beside the text', multipart('mixed', PLAIN, ['Content-Type: application/pgp-encrypted', '', 'x'])],
  ])('%s', async (_, lines) => {
    expect(await read(lines)).toMatchObject({ closed: null, text: TEXT })
  })
})
