/** RFC 822 messages from lines and bytes. */
export function message(lines: string[], ...body: (string | Uint8Array)[]): Uint8Array {
  const parts = [`${lines.join('\r\n')}\r\n`, ...body].map((part) => (typeof part === 'string' ? new TextEncoder().encode(part) : part))
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  parts.reduce((at, part) => {
    whole.set(part, at)
    return at + part.length
  }, 0)
  return whole
}

export const HEAD = [
  'From: Northwind Careers <careers@northwind.example>',
  'To: ada@mail.example',
  'Subject: Your application',
  'Date: Mon, 6 May 2024 10:00:00 +0200',
  'MIME-Version: 1.0',
]

/** A multipart body: each part is its headers, a blank line and its lines. */
export function multipart(type: string, ...parts: string[][]): string[] {
  const divided = parts.flatMap((part) => ['--edge', ...part])
  return [`Content-Type: multipart/${type}; boundary="edge"`, '', ...divided, '--edge--', '']
}
