import { type ClassValue, clsx } from 'clsx'
import { extendTailwindMerge } from 'tailwind-merge'

const merge = extendTailwindMerge({ extend: { classGroups: { shadow: [{ shadow: ['popover'] }] } } })

/** Joins class names; of two that set the same property the later one counts. */
export function cn(...classes: ClassValue[]): string {
  return merge(clsx(classes))
}
