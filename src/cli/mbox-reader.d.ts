/** The package has no types; only what is used here. */
declare module 'mbox-reader' {
  export function mboxReader(source: NodeJS.ReadableStream): AsyncIterable<{ content: Buffer }>
}
