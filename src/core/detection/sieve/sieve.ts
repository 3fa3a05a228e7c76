import { branchesOf } from './branches.ts'
import { neededText } from './needed-text.ts'
import { createSpotter, isSpottable } from './spotter.ts'

/**
 * Many patterns in one pass. Each alternative of a pattern has pieces of text that it cannot match without; only an alternative whose
 * pieces a text holds is tried on it. What it finds is what the patterns find.
 */
type Sieve = {
  /**
   * Finds where patterns match first, as `text.search(pattern)` says; by their place in the list.
   *
   * @param asked a bit for each pattern that is looked for
   */
  search(text: string, asked: Uint32Array): Map<number, number>
}

/** One alternative of a pattern, made into an expression when it is needed first; of each of its lists of pieces a text must hold one. */
type Branch = { pattern: number; source: string; lists: number[]; expression: RegExp | null }

/** More lists than this cost more than they spare. */
const MOST_LISTS = 2

/** @param patterns without flags or captures */
export function createSieve(patterns: readonly RegExp[]): Sieve {
  const lists = new ListNumbers()
  const branches = patterns.flatMap(({ source }, pattern) => branchesOf(source).map((branch) => branchOf(branch, pattern, lists)))
  const always = branches.filter((branch) => branch.lists.length === 0)
  const byList = groupByList(branches)
  const spotter = createSpotter(lists.all)
  return {
    search(text, asked) {
      const found = new Map<number, number>()
      const spotted = spotter.spot(text)
      for (const branch of always) if (isIn(asked, branch.pattern)) tryOn(branch, text, found)
      for (const list of spotted) {
        for (const branch of byList[list] ?? []) if (isIn(asked, branch.pattern) && branch.lists.every(spotter.has)) tryOn(branch, text, found)
      }
      return found
    },
  }
}

/** Many alternatives share their lists. */
class ListNumbers {
  readonly all: string[][] = []
  private readonly known = new Map<string, number>()

  numberOf(pieces: string[]): number {
    const key = pieces.join('\n')
    const known = this.known.get(key)
    if (known !== undefined) return known
    this.known.set(key, this.all.length)
    return this.all.push(pieces) - 1
  }
}

function branchOf(source: string, pattern: number, lists: ListNumbers): Branch {
  const needed = neededText(source).filter(isSpottable).slice(0, MOST_LISTS)
  return { pattern, source, lists: needed.map((pieces) => lists.numberOf(pieces)), expression: null }
}

/** A branch is looked at where a piece of its first list stands. */
function groupByList(branches: Branch[]): (Branch[] | undefined)[] {
  const groups: (Branch[] | undefined)[] = []
  for (const branch of branches) {
    const [first] = branch.lists
    if (first === undefined) continue
    const group = groups[first]
    if (group === undefined) groups[first] = [branch]
    else group.push(branch)
  }
  return groups
}

/** Whether a set of bits holds a place. */
function isIn(bits: Uint32Array, place: number): boolean {
  return (((bits[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1
}

function tryOn(branch: Branch, text: string, found: Map<number, number>): void {
  branch.expression ??= new RegExp(branch.source)
  const at = text.search(branch.expression)
  if (at >= 0 && at < (found.get(branch.pattern) ?? Number.POSITIVE_INFINITY)) found.set(branch.pattern, at)
}
