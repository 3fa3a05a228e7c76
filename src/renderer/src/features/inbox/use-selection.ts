import { useCallback, useEffect, useMemo, useState } from 'react'

export type Selection<T extends { id: number }> = {
  selected: T | null
  select: (id: number | null) => void
  /** Moves by one; stays at either end. */
  move: (step: 1 | -1) => void
  /** The row that takes the place of one that leaves. */
  neighbour: (id: number) => number | null
}

/**
 * One row of a list. It is kept by id: mail that arrives above it must not pull another one under the person's hands.
 * @param list the rows as shown, in their order
 */
export function useSelection<T extends { id: number }>(list: T[]): Selection<T> {
  const [id, setId] = useState<number | null>(null)
  const selected = useMemo(() => list.find((row) => row.id === id) ?? list[0] ?? null, [list, id])
  useEffect(() => {
    if (selected && selected.id !== id) setId(selected.id)
  }, [selected, id])
  const move = useCallback(
    (step: 1 | -1) => {
      const target = list[list.findIndex((row) => row.id === selected?.id) + step]
      if (target) setId(target.id)
    },
    [list, selected],
  )
  const neighbour = useCallback(
    (leaving: number) => {
      const index = list.findIndex((row) => row.id === leaving)
      return (list[index + 1] ?? list[index - 1])?.id ?? null
    },
    [list],
  )
  return { selected, select: setId, move, neighbour }
}
