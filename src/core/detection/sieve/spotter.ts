/** Finds in one pass which of many lists of pieces a text holds a piece of. */
type Spotter = {
  /** Numbers of the lists that a text holds a piece of, each once; with `has` they hold until the next text. */
  spot(text: string): number[]
  has(list: number): boolean
}

const LONGEST_RUN = 4
const SHORTEST_RUN = 3
/** The last three characters of a run. */
const THREE = 0xffffff
const SPREAD = 0x9e3779b1
const LONGEST_PIECE = 200

/** Whether pieces can be found. */
export function isSpottable(pieces: readonly string[]): boolean {
  return pieces.every((piece) => piece.length >= SHORTEST_RUN && piece.length < LONGEST_PIECE)
}

/** @param lists each of pieces that `isSpottable` takes */
export function createSpotter(lists: readonly (readonly string[])[]): Spotter {
  const table = tableOf(lists)
  const seen = new Uint32Array(lists.length)
  let bytes = new Uint8Array(1_024)
  let round = 0
  let found: number[] = []
  /** @param from where the piece would begin */
  const standsAt = (piece: number, from: number): boolean => {
    const end = table.textFrom[piece + 1] ?? 0
    for (let at = table.textFrom[piece] ?? 0, there = from; at < end; at += 1, there += 1) if (bytes[there] !== table.texts[at]) return false
    return true
  }
  const note = (piece: number): void => {
    const end = table.listFrom[piece + 1] ?? 0
    for (let at = table.listFrom[piece] ?? 0; at < end; at += 1) {
      const list = table.lists[at] ?? 0
      if (seen[list] === round) continue
      seen[list] = round
      found.push(list)
    }
  }
  /** The pieces of a run stand side by side, from the place of its hash. */
  const look = (run: number, end: number): void => {
    const mask = table.runs.length - 1
    for (let place = placeOf(run, table.bits); table.pieces[place] !== 0; place = (place + 1) & mask) {
      if (table.runs[place] !== run) continue
      const piece = (table.pieces[place] ?? 0) - 1
      if (standsAt(piece, end - (table.ends[piece] ?? 0))) note(piece)
    }
  }
  return {
    has: (list) => seen[list] === round,
    spot(text) {
      round = (round + 1) >>> 0
      found = []
      if (text.length + LONGEST_PIECE > bytes.length) bytes = new Uint8Array(2 * (text.length + LONGEST_PIECE))
      for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at)
      bytes.fill(0, text.length, text.length + LONGEST_PIECE)
      let run = 0
      for (let at = 0; at < text.length; at += 1) {
        run = (run << 8) | (bytes[at] ?? 0)
        look(run, at + 1)
        look(run & THREE, at + 1)
      }
      return found
    },
  }
}

/**
 * What is known of the pieces, each found by one run of its characters, side by side in few arrays: what a text needs of it is little and
 * scattered, and waiting for memory would take most of the time. `…From`: where a piece's own begin; those of the next end them.
 */
type Table = {
  /** A hash table of runs, of 2^bits places; `pieces` are numbers of pieces from 1, 0 for none. */
  bits: number
  runs: Int32Array
  pieces: Uint16Array
  /** Where its run ends in a piece. */
  ends: Uint8Array
  texts: Uint8Array
  textFrom: Uint32Array
  lists: Uint16Array
  listFrom: Uint32Array
}

function tableOf(lists: readonly (readonly string[])[]): Table {
  const listsOf = new Map<string, number[]>()
  lists.forEach((list, number) => {
    for (const piece of list) {
      const known = listsOf.get(piece)
      if (known === undefined) listsOf.set(piece, [number])
      else known.push(number)
    }
  })
  const pieces = [...listsOf.keys()]
  const bits = Math.ceil(Math.log2(Math.max(2, 3 * pieces.length)))
  const common = countRuns(pieces)
  const chosen = pieces.map((piece) => rarestRun(piece, common))
  const table: Table = {
    bits,
    runs: new Int32Array(2 ** bits),
    pieces: new Uint16Array(2 ** bits),
    ends: Uint8Array.from(chosen, ({ end }) => end),
    texts: Uint8Array.from(pieces.join(''), (character) => character.charCodeAt(0)),
    textFrom: startsOf(pieces),
    lists: Uint16Array.from([...listsOf.values()].flat()),
    listFrom: startsOf([...listsOf.values()]),
  }
  chosen.forEach(({ run }, piece) => {
    let place = placeOf(run, bits)
    while (table.pieces[place] !== 0) place = (place + 1) % table.pieces.length
    table.runs[place] = run
    table.pieces[place] = piece + 1
  })
  return table
}

function startsOf(parts: { length: number }[]): Uint32Array {
  const starts = new Uint32Array(parts.length + 1)
  parts.forEach(({ length }, at) => {
    starts[at + 1] = (starts[at] ?? 0) + length
  })
  return starts
}

function placeOf(run: number, bits: number): number {
  return Math.imul(run, SPREAD) >>> (32 - bits)
}

/** How many pieces hold each run: what is rare in them is rare in mail too. */
function countRuns(pieces: string[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const piece of pieces) for (const run of runsOf(piece)) counts.set(run, (counts.get(run) ?? 0) + 1)
  return counts
}

function rarestRun(piece: string, common: Map<number, number>): { run: number; end: number } {
  const runs = runsOf(piece)
  const counts = runs.map((run) => common.get(run) ?? 0)
  const best = counts.indexOf(Math.min(...counts))
  return { run: runs[best] ?? 0, end: best + Math.min(LONGEST_RUN, piece.length) }
}

/** The runs of four characters that a piece holds; all of it where it has but three. */
function runsOf(piece: string): number[] {
  const runs: number[] = []
  let run = 0
  for (let at = 0; at < piece.length; at += 1) {
    run = (run << 8) | (piece.charCodeAt(at) & 0xff)
    if (at >= LONGEST_RUN - 1) runs.push(run)
  }
  return piece.length < LONGEST_RUN ? [run & THREE] : runs
}
