import { useRef } from 'react'

/** Marks what has the keyboard when its dialog opens; without it, the first control has, which is the button that closes. */
export const FIRST_FOCUS = { 'data-first-focus': true }

/**
 * Puts the keyboard where it is wanted in a dialog, and gives it back to where it was before a dialog opened. Radix does so only for a dialog with a trigger of its own;
 * here a key or another button may have opened it.
 */
export function useReturnFocus() {
  const origin = useRef<Element | null>(null)
  return {
    onOpenAutoFocus: (event: Event) => {
      origin.current = document.activeElement
      const first = event.currentTarget instanceof Element ? event.currentTarget.querySelector('[data-first-focus]') : null
      if (!(first instanceof HTMLElement)) return
      event.preventDefault()
      first.focus()
    },
    onCloseAutoFocus: (event: Event) => {
      event.preventDefault()
      if (origin.current instanceof HTMLElement && origin.current.isConnected) origin.current.focus()
    },
  }
}
