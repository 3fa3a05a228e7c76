import { Switch as Radix } from 'radix-ui'

/** On or off, at once. Named by a <label> with its id. */
export function Switch({ id, checked, onChange, describedBy }: { id: string; checked: boolean; onChange: (checked: boolean) => void; describedBy?: string }) {
  return (
    <Radix.Root
      id={id}
      checked={checked}
      onCheckedChange={onChange}
      aria-describedby={describedBy}
      className="relative h-5 w-9 shrink-0 rounded-full bg-line-input transition-colors data-[state=checked]:bg-accent"
    >
      <Radix.Thumb className="block size-4 translate-x-0.5 rounded-full bg-on-accent shadow-xs transition-transform data-[state=checked]:translate-x-[1.125rem]" />
    </Radix.Root>
  )
}
