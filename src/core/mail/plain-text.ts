import type { Link } from './mail.ts'
import { tidyLine, tidyText, withoutEntities } from './text.ts'
import { unwrap } from './wrapping.ts'

/** Longer text than any person reads is cut before the costly steps. */
const LONGEST = 200_000
const MOST_LINKS = 500
const URL_IN_TEXT = /https?:\/\/[^\s<>"'\]]{1,4000}/g
/** Words with their link behind them, as programs that write a text part from HTML put it: "Apply here <https://…>". */
const BRACKETED = /[<[](?:https?:\/\/|mailto:|cid:)[^\s<>[\]]{1,4000}[>\]]/g
const LONGEST_LABEL = 100

type ReadPlain = { text: string; links: Link[]; structured: unknown[]; finish: (text: string) => string }

/**
 * Reads a text/plain body. `finish` joins wrapped lines; it comes after the quotes are taken off, whose marks stand at
 * the lines' beginnings.
 */
export function readPlain(plain: string): ReadPlain {
  const text = tidyText(withoutEntities(plain.slice(0, LONGEST)))
  const shown = text.replace(BRACKETED, shownAddress)
  return { text: shown === text ? text : tidyText(shown), links: plainLinks(text), structured: [], finish: unwrap }
}

/** A link behind words is not shown, as in HTML; one that stands alone or after a colon is what the reader is to see. */
function shownAddress(bracketed: string, at: number, text: string): string {
  const address = bracketed.slice(1, -1)
  const before = text.slice(Math.max(0, at - 2), at).trimEnd()
  const alone = before === '' || before.endsWith(':') || text[at - 1] === '\n'
  return alone && !address.startsWith('cid:') ? address : ''
}

function plainLinks(text: string): Link[] {
  const links: Link[] = []
  for (const match of text.matchAll(URL_IN_TEXT)) {
    if (links.length >= MOST_LINKS) break
    const href = match[0].replace(/[.,;:!?)]{1,5}$/, '')
    links.push({ text: labelBefore(text, match.index) || href, href })
  }
  return links
}

/** The words before an address on its line name it. */
function labelBefore(text: string, at: number): string {
  const from = Math.max(at - LONGEST_LABEL, text.lastIndexOf('\n', at - 1) + 1)
  return tidyLine(text.slice(from, at).replace(/^.*https?:\/\/\S*/, '')).replace(/[\s:<[(*-]{1,5}$/, '')
}
