import { Check, ChevronDown, type LucideIcon } from 'lucide-react'
import { Select as Radix } from 'radix-ui'
import { cn } from '../lib/cn.ts'
import { styleNonce } from '../lib/nonce.ts'
import { CONTROL } from './input.tsx'

export type SelectOption<T extends string> = { value: T; label: string; icon?: LucideIcon }

type SelectProps<T extends string> = {
  id?: string
  /** The accessible name, where no <label> names it by id. */
  label?: string
  value: T
  options: SelectOption<T>[]
  onChange: (value: T) => void
  open?: boolean
  onOpenChange?: (open: boolean) => void
  /** Where the keyboard goes when the choices close; to the select itself if the event is not prevented. */
  onCloseAutoFocus?: (event: Event) => void
  disabled?: boolean
  className?: string
}

/** One of a few. */
export function Select<T extends string>({ id, label, value, options, onChange, open, onOpenChange, onCloseAutoFocus, disabled, className }: SelectProps<T>) {
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen)
    if (option) onChange(option.value)
  }
  return (
    <Radix.Root value={value} onValueChange={choose} open={open} onOpenChange={onOpenChange} disabled={disabled}>
      <Radix.Trigger id={id} aria-label={label} className={cn(CONTROL, 'flex items-center justify-between gap-2 text-left', className)}>
        <span className="truncate">
          <Radix.Value />
        </span>
        <Radix.Icon>
          <ChevronDown aria-hidden className="size-4 text-ink-subtle" />
        </Radix.Icon>
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          position="popper"
          sideOffset={4}
          onCloseAutoFocus={onCloseAutoFocus}
          className="z-50 min-w-(--radix-select-trigger-width) overflow-hidden rounded-lg bg-raised shadow-popover"
        >
          <Radix.Viewport nonce={styleNonce} className="max-h-80 p-1">
            {options.map((option) => (
              <SelectItem key={option.value} option={option} />
            ))}
          </Radix.Viewport>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

function SelectItem<T extends string>({ option: { value, label, icon: Icon } }: { option: SelectOption<T> }) {
  return (
    <Radix.Item
      value={value}
      className="flex h-8 items-center gap-2 rounded-md pr-2 pl-2 text-sm outline-none data-[highlighted]:bg-hover data-[state=checked]:font-medium"
    >
      {Icon && <Icon aria-hidden className="size-4 text-ink-subtle" />}
      <Radix.ItemText>{label}</Radix.ItemText>
      <Radix.ItemIndicator className="ml-auto pl-3">
        <Check aria-hidden className="size-4 text-accent-ink" />
      </Radix.ItemIndicator>
    </Radix.Item>
  )
}
