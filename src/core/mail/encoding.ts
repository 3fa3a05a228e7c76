const UTF_8 = new TextDecoder('utf-8', { fatal: true })

/** Decodes base64url or base64 (RFC 4648); characters that belong to neither are skipped. */
export function decodeBase64url(data: string): Uint8Array {
  const clean = data
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replace(/[^A-Za-z0-9+/]/g, '')
  // a single character over a group of four encodes no byte and would make atob refuse the rest
  const binary = atob(clean.length % 4 === 1 ? clean.slice(0, -1) : clean)
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}

/**
 * Decodes a text part of Gmail's. Gmail hands most text out as UTF-8 whatever the part's own charset says, so the charset
 * counts only for bytes that are not UTF-8, and for ISO-2022, which looks like ASCII.
 *
 * @param charset as the part names it; null or unknown is read as Windows-1252
 */
export function decodeText(bytes: Uint8Array, charset: string | null): string {
  if (!/^iso-2022/i.test(charset ?? '') || !bytes.includes(0x1b)) {
    try {
      return UTF_8.decode(bytes)
    } catch {
      // not UTF-8: the named charset is left
    }
  }
  return decoderOf(charset).decode(bytes)
}

function decoderOf(charset: string | null): TextDecoder {
  try {
    return new TextDecoder(charset === null || /^utf-?8$/i.test(charset) ? 'windows-1252' : charset)
  } catch {
    return new TextDecoder('windows-1252')
  }
}
