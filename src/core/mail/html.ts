import { Parser } from 'htmlparser2'
import type { Link } from './mail.ts'
import { readJsonLd } from './structured.ts'
import { tidyLine, tidyText } from './text.ts'
import { TextFlow } from './text-flow.ts'
import { hiddenClasses, readStyle } from './visibility.ts'

/** What an HTML part shows. `quoted` is what the mail program itself marked as quoted. */
export type ReadHtml = { text: string; quoted: string; links: Link[]; structured: unknown[] }

/** Gmail cuts a mail's view at 102 kB; past this nobody reads. */
const LONGEST = 400_000
/** The parser's cost grows with the depth of open tags; real mail stays below 200. The page is read in pieces so that it can stop. */
const DEEPEST = 2_000
const PIECE = 16_384
const MOST_LINKS = 500
const LONGEST_HREF = 4_000

const PARAGRAPHS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'dl', 'blockquote', 'pre', 'hr'])
const BLOCKS = new Set(
  'address article aside body caption center dd div dt fieldset figcaption figure footer form header li main nav section table tbody thead tfoot tr'.split(' '),
)
const CELLS = new Set(['td', 'th'])
const UNSEEN = new Set(['script', 'style', 'title', 'template', 'svg', 'iframe', 'object', 'select', 'textarea', 'audio', 'video', 'canvas', 'map'])
/** Class names that mail programs put on what they quote: Gmail, Yahoo, Proton, Tuta, Zoho, Thunderbird's attribution line. */
const QUOTES = new Set(['gmail_quote', 'yahoo_quoted', 'protonmail_quote', 'tutanota_quote', 'zmail_extra', 'moz-cite-prefix', 'gmail_attr'])

/**
 * Reads what an HTML page shows a person, in one pass over the parser's events: no tree is built, so neither depth nor
 * unclosed tags can exhaust the stack, and nothing is run or loaded. Cells of a table's row are divided by a tab.
 */
export function readHtml(html: string): ReadHtml {
  const page = new Page()
  const parser = new Parser({
    onopentag: (name, attributes) => page.open(name, attributes),
    onclosetag: (name) => page.close(name),
    ontext: (text) => page.text(text),
  })
  const length = Math.min(html.length, LONGEST)
  for (let at = 0; at < length && page.depth < DEEPEST; at += PIECE) parser.write(html.slice(at, Math.min(at + PIECE, length)))
  if (page.depth < DEEPEST) parser.end()
  return page.result()
}

/** A closing tag of a page's structure or a line break: HTML has one, text about HTML hardly ever. */
export function looksLikeHtml(text: string): boolean {
  return /<\/(?:html|body|div|p|table|td|span|a|ul|b|strong|h[1-6])>|<br ?\/?>|<!doctype html/i.test(text.slice(0, LONGEST))
}

type Attributes = Record<string, string>

/** An open element, with what it inherits. */
type Element = { hidden: boolean; tiny: boolean; preformatted: boolean; quoted: boolean; link: Link | null }

const ROOT: Element = { hidden: false, tiny: false, preformatted: false, quoted: false, link: null }

class Page {
  private readonly shown = new TextFlow()
  private readonly quoted = new TextFlow()
  private readonly links: Link[] = []
  private readonly structured: unknown[] = []
  private readonly hidingClasses = new Set<string>()
  private readonly elements: Element[] = []
  /** The raw text of a script or style that is being read; null outside of one that matters. */
  private raw: string | null = null

  get depth(): number {
    return this.elements.length
  }

  open(name: string, attributes: Attributes): void {
    const element = this.elementOf(name, attributes)
    this.elements.push(element)
    if (name === 'style' || (name === 'script' && attributes.type?.toLowerCase().includes('ld+json'))) this.raw = ''
    if (element.hidden) return
    const flow = this.flow(element)
    this.edge(name, flow, element)
    if (name === 'br') flow.lineBreak()
    else if (name === 'li') flow.item()
    else if (name === 'img') this.text(imageWords(attributes))
    else if (name === 'input') this.text(buttonWords(attributes))
  }

  close(name: string): void {
    const element = this.elements.pop()
    if (element === undefined) return
    if (this.raw !== null) this.readRaw(name, this.raw)
    if (element.hidden) return
    const flow = this.flow(element)
    this.edge(name, flow, element)
    if (name === 'li') flow.itemEnd()
  }

  text(text: string): void {
    const element = this.current()
    if (this.raw !== null) this.raw += text
    if (element.hidden || element.tiny) return
    if (element.link !== null) element.link.text += text
    const flow = this.flow(element)
    if (element.preformatted) flow.preformatted(text)
    else flow.words(text)
  }

  result(): ReadHtml {
    const links = this.links.map(({ text, href }) => ({ text: tidyLine(text), href }))
    return { text: tidyText(this.shown.toString()), quoted: tidyText(this.quoted.toString()), links, structured: this.structured }
  }

  private current(): Element {
    return this.elements[this.elements.length - 1] ?? ROOT
  }

  private flow(element: Element): TextFlow {
    return element.quoted ? this.quoted : this.shown
  }

  private edge(name: string, flow: TextFlow, element: Element): void {
    if (PARAGRAPHS.has(name)) flow.paragraph()
    else if (BLOCKS.has(name)) flow.block()
    else if (CELLS.has(name)) flow.cellEdge()
    else return
    if (element.link !== null) element.link.text += ' '
  }

  private elementOf(name: string, attributes: Attributes): Element {
    const parent = this.current()
    if (parent.hidden) return parent
    const style = readStyle(attributes.style)
    const classes = attributes.class?.split(/\s+/) ?? []
    return {
      hidden: UNSEEN.has(name) || attributes.hidden !== undefined || style.hidden || classes.some((one) => this.hidingClasses.has(one)),
      tiny: style.tiny ?? parent.tiny,
      preformatted: parent.preformatted || style.preformatted || name === 'pre',
      quoted: parent.quoted || isQuote(name, attributes, classes),
      link: name === 'a' ? this.addLink(attributes.href) : parent.link,
    }
  }

  private addLink(href: string | undefined): Link | null {
    const target = href?.trim() ?? ''
    if (!/^(?:https?:\/\/|mailto:)/i.test(target) || target.length > LONGEST_HREF || this.links.length >= MOST_LINKS) return null
    const link = { text: '', href: target }
    this.links.push(link)
    return link
  }

  private readRaw(name: string, raw: string): void {
    if (name === 'script') this.structured.push(...readJsonLd(raw))
    else if (name === 'style') for (const one of hiddenClasses(raw)) this.hidingClasses.add(one)
    this.raw = null
  }
}

/** Outlook indents with blockquote too: only the one that says that it cites is a quote. */
function isQuote(name: string, attributes: Attributes, classes: string[]): boolean {
  return (name === 'blockquote' && attributes.type?.toLowerCase() === 'cite') || classes.some((one) => QUOTES.has(one))
}

/** The words that stand for a picture; none for a tracking pixel or spacer. */
function imageWords({ alt, width, height }: Attributes): string {
  if (alt === undefined || isPixel(width) || isPixel(height) || /\.(?:png|jpe?g|gif|svg|webp)$|^https?:/i.test(alt)) return ''
  return ` ${alt} `
}

function isPixel(side: string | undefined): boolean {
  return side !== undefined && Number.parseFloat(side) <= 2
}

function buttonWords({ type, value }: Attributes): string {
  return (type === 'submit' || type === 'button') && value !== undefined ? ` ${value} ` : ''
}
