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
 * A row may be selected before it is in the list; until it arrives the first one stands in.
 * @param list the rows as shown, in their order
 * @param name of the list; each keeps its own selection
 */
export function useSelection<T extends { id: number }>(list: T[], name: string): Selection<T> {
  const [ids, setIds] = useState<Record<string, number | null>>({})
  const id = ids[name] ?? null
  const select = useCallback((chosen: number | null) => setIds((kept) => ({ ...kept, [name]: chosen })), [name])
  const selected = useMemo(() => list.find((row) => row.id === id) ?? list[0] ?? null, [list, id])
  useEffect(() => {
    if (selected && id === null) select(selected.id)
  }, [selected, id, select])
  const move = useCallback(
    (step: 1 | -1) => {
      const target = list[list.findIndex((row) => row.id === selected?.id) + step]
      if (target) select(target.id)
    },
    [list, selected, select],
  )
  const neighbour = useCallback(
    (leaving: number) => {
      const index = list.findIndex((row) => row.id === leaving)
      return (list[index + 1] ?? list[index - 1])?.id ?? null
    },
    [list],
  )
  return { selected, select, move, neighbour }
}
