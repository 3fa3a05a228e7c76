/**
 * Writes the text of an HTML page line by line: words run on, blocks end a line, paragraphs leave a blank one.
 * White space collapses as in CSS 2, 16.6.1.
 */
export class TextFlow {
  private readonly lines: string[] = []
  private line = ''
  /** The line has content, if only a non-breaking space: its block takes up a line of the page. */
  private occupied = false
  private space = false
  private cell = false
  private blank = false
  /** What the next words start with: the mark of a list item. */
  private mark = ''

  /** Running text; white space in it collapses, a non-breaking space counts as content. */
  words(text: string): void {
    const words = text.replace(/[ \t\r\n\f]+/g, ' ')
    if (words === '' || words === ' ') {
      this.space ||= words === ' '
      return
    }
    const leading = words.startsWith(' ')
    const trailing = words.endsWith(' ')
    this.append(words.slice(leading ? 1 : 0, trailing ? -1 : undefined), this.space || leading)
    this.space = trailing
  }

  /** Preformatted text: its line ends and spaces stay. */
  preformatted(text: string): void {
    const [first, ...others] = text.split('\n')
    this.append(first ?? '', this.space)
    for (const line of others) {
      this.lineBreak()
      this.append(line, false)
    }
  }

  /** `<br>`. */
  lineBreak(): void {
    this.lines.push(this.line)
    this.startLine()
  }

  /** The edge of a block: what follows stands on a line of its own. */
  block(): void {
    if (this.occupied) this.lineBreak()
    this.space = false
    this.cell = false
  }

  /** The edge of a paragraph: as a block, with a blank line between. */
  paragraph(): void {
    this.block()
    this.blank = this.mark === ''
  }

  /** The start of a list item, whose first words stand beside its mark however many blocks they are in. */
  item(): void {
    this.block()
    this.mark = '- '
  }

  itemEnd(): void {
    this.block()
    this.mark = ''
  }

  /** The edge of a table's cell: what follows in its row comes after a tab. */
  cellEdge(): void {
    this.cell = this.occupied
    this.space = false
  }

  toString(): string {
    return [...this.lines, this.line].join('\n')
  }

  private append(words: string, spaced: boolean): void {
    if (words === '') return
    if (this.blank && !this.occupied) this.lines.push('')
    this.blank = false
    const gap = this.cell ? '\t' : spaced && this.occupied ? ' ' : ''
    this.line += gap + this.mark + words
    this.mark = ''
    this.occupied = true
    this.cell = false
    this.space = false
  }

  private startLine(): void {
    this.line = ''
    this.occupied = false
    this.space = false
    this.cell = false
  }
}
