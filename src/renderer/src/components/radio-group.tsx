import { RadioGroup as Radix } from 'radix-ui'
import { useId } from 'react'

export type RadioOption<T extends string> = { value: T; label: string; hint: string }

type RadioGroupProps<T extends string> = { label: string; value: T; options: RadioOption<T>[]; onChange: (value: T) => void }

/** One of a few that need a sentence each. */
export function RadioGroup<T extends string>({ label, value, options, onChange }: RadioGroupProps<T>) {
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen)
    if (option) onChange(option.value)
  }
  return (
    <Radix.Root aria-label={label} value={value} onValueChange={choose} className="flex flex-col gap-2">
      {options.map((option) => (
        <RadioItem key={option.value} option={option} />
      ))}
    </Radix.Root>
  )
}

function RadioItem<T extends string>({ option }: { option: RadioOption<T> }) {
  const id = useId()
  return (
    <div className="flex gap-3 rounded-lg border p-3 has-data-[state=checked]:border-accent has-data-[state=checked]:bg-selected">
      <Radix.Item
        id={id}
        value={option.value}
        aria-describedby={`${id}-hint`}
        className="mt-0.5 size-4 shrink-0 rounded-full border border-line-input bg-raised data-[state=checked]:border-[5px] data-[state=checked]:border-accent"
      />
      <div>
        <label htmlFor={id} className="block text-sm font-medium">
          {option.label}
        </label>
        <p id={`${id}-hint`} className="text-xs text-ink-muted">
          {option.hint}
        </p>
      </div>
    </div>
  )
}
