import { useEffect, useRef } from 'react'
import { type Command, commandOf } from './keys.ts'

/** Also the choices of an open select, where letters jump to a choice; Radix gives its lists a state, the list of findings has none. */
const TYPED_INTO = 'input, textarea, select, [contenteditable], [role="combobox"], [role="listbox"][data-state]'
const HAS_ENTER = 'a, button, [role="tab"]'
const IN_FRONT = '[role="dialog"], [role="alertdialog"], [role="menu"]'

/** Runs the Inbox's commands by key, but never while the person types or something lies in front. */
export function useKeys(singleKeys: boolean, run: (command: Command) => void): void {
  const latest = useRef(run)
  latest.current = run
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null
      if (event.defaultPrevented || (event.repeat && !isMove(event.key)) || target?.closest(TYPED_INTO) || document.querySelector(IN_FRONT)) return
      if (event.key === 'Enter' && target?.closest(HAS_ENTER)) return
      const command = commandOf(event, singleKeys)
      if (!command) return
      event.preventDefault()
      latest.current(command)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [singleKeys])
}

/** Held down, only moving goes on: a key that decides must be pressed for each finding. */
const isMove = (key: string) => ['j', 'k', 'ArrowDown', 'ArrowUp'].includes(key)
