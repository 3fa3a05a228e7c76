import { readdirSync, readFileSync } from 'node:fs'

/**
 * The memory of a process and of all it started, in MB: the sum of their proportional set sizes, in which a page that several share
 * counts once in all (https://docs.kernel.org/filesystems/proc.html). Linux only.
 */
export function memoryOf(pid: number): number {
  const parents = new Map(
    readdirSync('/proc')
      .filter(isPid)
      .map((name) => [Number(name), parentOf(name)]),
  )
  const belongs = (one: number): boolean => one === pid || (one > 1 && belongs(parents.get(one) ?? 0))
  return [...parents.keys()].filter(belongs).reduce((sum, one) => sum + pssOf(one), 0) / 1024
}

const isPid = (name: string) => /^\d+$/.test(name)

/** 0 for a process that has ended meanwhile. */
function parentOf(pid: string): number {
  // the name, in brackets, may hold anything
  return Number(
    read(`/proc/${pid}/stat`)
      .replace(/^.*\) /s, '')
      .split(' ')[1] ?? 0,
  )
}

/** In kB. */
const pssOf = (pid: number) => Number(read(`/proc/${pid}/smaps_rollup`).match(/^Pss:\s+(\d+) kB/m)?.[1] ?? 0)

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
