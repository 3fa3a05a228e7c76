import { Tooltip as Radix } from 'radix-ui'
import type { ReactElement, ReactNode } from 'react'
import { Kbd } from './kbd.tsx'

/** Words (and a key) that a control has no room for. The control keeps a name of its own. */
export function Tooltip({ text, keys, side = 'top', children }: { text: ReactNode; keys?: string; side?: 'top' | 'right' | 'bottom'; children: ReactElement }) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className="z-50 flex max-w-72 items-center gap-2 rounded-md bg-raised px-2 py-1 text-xs text-ink shadow-popover data-[state=delayed-open]:animate-in data-[state=delayed-open]:fade-in-0"
        >
          {text}
          {keys && <Kbd>{keys}</Kbd>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

export const TooltipProvider = Radix.Provider
