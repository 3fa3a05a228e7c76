const WINDOWS_1252 = new TextDecoder('windows-1252')
const UTF_8 = new TextDecoder('utf-8', { fatal: true })

/** Character -> its byte in Windows-1252, for those above ASCII. */
const BYTES = new Map(Array.from({ length: 128 }, (_, at): [string, number] => [WINDOWS_1252.decode(Uint8Array.of(128 + at)), 128 + at]))
/** What the first two bytes of a UTF-8 character look like when they are read as Windows-1252. */
const SIGN = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u017e\u0192\u02c6\u02dc\u2013-\u2122]/
const NOT_ASCII = /[\u0080-\uffff]+/g

/**
 * Puts UTF-8 right that was read as Windows-1252: "weâ€™re", from mails that name no charset, an unknown one or a wrong one. A run of
 * special characters that makes sense as UTF-8 is UTF-8: in no language do they follow each other so by chance.
 */
export function withoutMojibake(text: string): string {
  return SIGN.test(text) ? text.replace(NOT_ASCII, repaired) : text
}

function repaired(run: string): string {
  const bytes = Array.from(run, (character) => BYTES.get(character) ?? 0)
  if (bytes.includes(0)) return run
  try {
    return UTF_8.decode(Uint8Array.from(bytes))
  } catch {
    return run // no UTF-8: it means what it shows
  }
}
