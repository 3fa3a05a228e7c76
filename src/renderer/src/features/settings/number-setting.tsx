import { useState } from 'react'
import { Input } from '../../components/input.tsx'
import { Setting } from './section.tsx'

type NumberSettingProps = { label: string; hint: string; unit: string; value: number; min: number; max: number; onChange: (value: number) => void }

/** A whole number within bounds; taken over when the person leaves the field or presses Enter. */
export function NumberSetting({ label, hint, unit, value, min, max, onChange }: NumberSettingProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const number = typed === null ? value : Number(typed)
  const wrong = typed !== null && (typed.trim() === '' || !Number.isInteger(number) || number < min || number > max)
  const takeOver = () => {
    if (wrong) return
    setTyped(null)
    if (number !== value) onChange(number)
  }
  return (
    <Setting label={label} hint={hint} error={wrong ? `Enter a whole number from ${min} to ${max}.` : null}>
      {({ id, describedBy }) => (
        <span className="flex items-center gap-2">
          <Input
            id={id}
            type="number"
            min={min}
            max={max}
            aria-describedby={describedBy}
            aria-invalid={wrong || undefined}
            className="w-20 text-right tabular-nums"
            value={typed ?? value}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={takeOver}
            onKeyDown={(event) => event.key === 'Enter' && takeOver()}
          />
          <span className="w-14 text-sm text-ink-muted">{unit}</span>
        </span>
      )}
    </Setting>
  )
}
