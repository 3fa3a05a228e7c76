/** Past this the memory starts anew, so that it stays small beside the mail itself. */
const MOST = 20_000

/**
 * Remembers what a pure function makes of a text: thousands of applications are compared with every mail, by names that do not change.
 * @example const nameWords = remembered((name) => words(name))
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    if (known.size >= MOST) known.clear()
    const value = read(text)
    known.set(text, value)
    return value
  }
}
