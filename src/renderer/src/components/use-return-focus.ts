import { useRef } from 'react'

/**
 * Gives the keyboard back to where it was before a dialog opened. Radix does so only for a dialog with a trigger of its own;
 * here a key or another button may have opened it.
 */
export function useReturnFocus() {
  const origin = useRef<Element | null>(null)
  return {
    onOpenAutoFocus: () => {
      origin.current = document.activeElement
    },
    onCloseAutoFocus: (event: Event) => {
      event.preventDefault()
      if (origin.current instanceof HTMLElement && origin.current.isConnected) origin.current.focus()
    },
  }
}
