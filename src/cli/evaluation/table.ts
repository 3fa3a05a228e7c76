import type { Share } from './share.ts'
import { percent, round1 } from './share.ts'

/** Figures for people; the first column names, the others are numbers. */
export type Table = { title: string; columns: readonly string[]; rows: readonly (readonly string[])[] }

/** The table in plain columns, for a terminal. */
export function plainTable({ title, columns, rows }: Table): string {
  const widths = columns.map((column, index) => Math.max(column.length, ...rows.map((row) => (row[index] ?? '').length)))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join('  ')
      .trimEnd()
  return [title, line(columns), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n')
}

/** Percent with one decimal place; a dash where there is nothing to share. */
export const percentText = (share: Share): string => decimal(percent(share))

/** @example countText({ count: 3, of: 700 }) // '3/700' */
export const countText = ({ count, of }: Share): string => `${count}/${of}`

/** With one decimal place; a dash for nothing. */
export const decimal = (value: number | null): string => (value === null ? '–' : round1(value).toFixed(1))
