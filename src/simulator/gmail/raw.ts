import type { SimulatedMail } from './mailbox.ts'
import { boundaryOf, type Header, type MimePart } from './mime.ts'

/** A mail as RFC 822 bytes: what format=raw carries and sizeEstimate counts. */
export function rawMessage(mail: Pick<SimulatedMail, 'headers' | 'body'>): Buffer {
  return Buffer.from(`${[...mail.headers.map(headerLine), ...partLines(mail.body)].join('\r\n')}\r\n`)
}

function partLines(part: MimePart): string[] {
  const boundary = boundaryOf(part)
  if (boundary !== null) {
    const children = part.parts.flatMap((child) => [`--${boundary}`, ...partLines(child)])
    return [...part.headers.map(headerLine), '', ...children, `--${boundary}--`]
  }
  // One encoding that carries everything: the decoded content is what matters here, not how the sender wrapped it.
  const headers = part.headers.filter(({ name }) => name !== 'Content-Transfer-Encoding')
  const lines =
    Buffer.from(part.content)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  return [...headers.map(headerLine), 'Content-Transfer-Encoding: base64', '', ...lines]
}

/** RFC 2047: words outside ASCII as encoded words, an address in angle brackets left alone. */
function headerLine({ name, value }: Header): string {
  const [, text = value, address = ''] = value.match(/^(.*?)(\s*<[^<>]*>)$/s) ?? []
  return `${name}: ${/^[\x20-\x7e]*$/.test(text) ? text : encodedWords(text)}${address}`
}

/** Encoded words hold at most 75 characters and never split a character. */
function encodedWords(text: string): string {
  const chunks: string[] = ['']
  for (const char of text) {
    const last = chunks.length - 1
    if (Buffer.byteLength(`${chunks[last]}${char}`) > 42) chunks.push(char)
    else chunks[last] += char
  }
  return chunks.map((chunk) => `=?UTF-8?B?${Buffer.from(chunk).toString('base64')}?=`).join('\r\n ')
}
