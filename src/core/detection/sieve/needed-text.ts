/**
 * What a pattern cannot match without: pieces of text of which every match holds one. Derived from the pattern's own source, so that it
 * never asks for more than the pattern does; what it does not understand it takes for "anything".
 *
 * The idea is that of RE2's prefilter (Cox, "Regular Expression Matching with a Trigram Index", 2012).
 */

/** `whole`: all that it can match, null for too much to list. `needed`: of each of these lists a match holds one. */
type Reach = { whole: string[] | null; needed: string[][] }

const NOTHING: Reach = { whole: [''], needed: [] }
const ANYTHING: Reach = { whole: null, needed: [] }

/** More than this is not listed. */
const MOST_WHOLE = 16
const MOST_NEEDED = 2_000
/** From this length on a piece is as telling as any. */
const TELLING = 5

/**
 * @param source of a regular expression without flags
 * @returns lists of pieces of text, of each of which a match holds one, the most telling first; none where a match may hold anything
 */
export function neededText(source: string): string[][] {
  const { needed } = new PatternReader(source).read()
  return needed.map(shortestAlone).sort(byTelling)
}

/** What holds another piece of its list adds nothing. */
function shortestAlone(pieces: string[]): string[] {
  const kept: string[] = []
  for (const piece of [...pieces].sort((a, b) => a.length - b.length)) if (!kept.some((one) => piece.includes(one))) kept.push(piece)
  return kept
}

const GROUP = /\?(?:[:=!]|<[=!]|<\w+>)/y
const ESCAPED = /p\{[^}]*\}|k<[^>]*>|u\{[^}]*\}|u[0-9a-f]{4}|x[0-9a-f]{2}|[\s\S]/iy
const REPEATED = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y

class PatternReader {
  private readonly source: string
  private at = 0

  constructor(source: string) {
    this.source = source
  }

  read(): Reach {
    const reach = this.alternatives()
    return this.at === this.source.length ? reach : ANYTHING
  }

  private alternatives(): Reach {
    const all = [this.sequence()]
    while (this.source[this.at] === '|') {
      this.at += 1
      all.push(this.sequence())
    }
    return either(all)
  }

  private sequence(): Reach {
    const needed: string[][] = []
    let run = ['']
    let isWhole = true
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const reach = this.repeated(this.atom())
      if (reach.whole !== null && reach.whole.length * run.length <= MOST_WHOLE) {
        run = joined(run, reach.whole)
        continue
      }
      needed.push(...listed(run), ...reach.needed)
      isWhole = false
      run = reach.whole ?? ['']
    }
    return { whole: isWhole ? run : null, needed: [...needed, ...listed(run)] }
  }

  private atom(): Reach {
    const character = this.source[this.at] ?? ''
    this.at += 1
    if (character === '(') return this.group()
    if (character === '[') return this.set()
    if (character === '\\') return this.escape()
    if (character === '.') return ANYTHING
    return character === '^' || character === '$' ? NOTHING : one([character])
  }

  private group(): Reach {
    const head = this.take(GROUP)?.[0] ?? ''
    const inside = this.alternatives()
    this.at += 1
    return /[=!]$/.test(head) ? NOTHING : inside
  }

  private set(): Reach {
    const start = this.at
    while (this.at < this.source.length && this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1
    const inside = this.source.slice(start, this.at)
    this.at += 1
    return /^[^\\^-]{1,6}$/.test(inside) ? one([...inside]) : ANYTHING
  }

  private escape(): Reach {
    const escaped = this.take(ESCAPED)?.[0] ?? ''
    if (escaped === 'b' || escaped === 'B') return NOTHING
    return /[a-z0-9]/i.test(escaped) ? ANYTHING : one([escaped])
  }

  private repeated(reach: Reach): Reach {
    const mark = this.take(REPEATED)
    if (mark === null) return reach
    if (mark[0].startsWith('?')) return { whole: reach.whole && [...new Set(['', ...reach.whole])], needed: [] }
    return mark[0].startsWith('*') || mark[1] === '0' ? ANYTHING : { whole: null, needed: reach.needed }
  }

  private take(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.at
    const found = sticky.exec(this.source)
    this.at += found?.[0].length ?? 0
    return found
  }
}

function one(characters: string[]): Reach {
  return { whole: characters, needed: [characters] }
}

function either(all: Reach[]): Reach {
  const [only] = all
  if (only !== undefined && all.length === 1) return only
  const needed = union(
    all.map((reach) => reach.needed.sort(byTelling)[0] ?? null),
    MOST_NEEDED,
  )
  const whole = union(
    all.map((reach) => reach.whole),
    MOST_WHOLE,
  )
  return { whole, needed: needed === null ? [] : [needed] }
}

function union(lists: (string[] | null)[], most: number): string[] | null {
  const all = new Set<string>()
  for (const list of lists) {
    if (list === null) return null
    for (const piece of list) all.add(piece)
  }
  return all.size <= most ? [...all] : null
}

function joined(before: string[], after: string[]): string[] {
  return after.length === 1 ? before.map((piece) => piece + after[0]) : before.flatMap((piece) => after.map((next) => piece + next))
}

/** An empty piece is in any text. */
function listed(pieces: string[]): string[][] {
  return pieces.includes('') ? [] : [pieces]
}

/** Longer pieces first, then fewer. */
function byTelling(one: string[], other: string[]): number {
  return shortest(other) - shortest(one) || one.length - other.length
}

function shortest(pieces: string[]): number {
  return pieces.reduce((least, piece) => Math.min(least, piece.length), TELLING)
}
