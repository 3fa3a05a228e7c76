import { Search } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { Input } from '../../components/input.tsx'
import { FIRST_FOCUS } from '../../components/use-return-focus.ts'

/** What a person has of a mail. */
export function SearchForm({ onSubmit, busy }: { onSubmit: (pasted: string) => void; busy: boolean }) {
  const [text, setText] = useState('')
  const [missing, setMissing] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(text.trim() === '')
    if (text.trim() !== '') onSubmit(text.trim())
  }
  return (
    <form onSubmit={submit} className="flex items-start gap-2">
      <Field
        label="The mail’s address in Gmail, its subject, or its Message-ID"
        error={missing ? 'Paste something of the mail first.' : null}
        className="flex-1"
      >
        {(control) => (
          <Input
            {...control}
            {...FIRST_FOCUS}
            placeholder="https://mail.google.com/mail/u/0/#inbox/…"
            value={text}
            onChange={(event) => {
              setText(event.target.value)
              setMissing(false)
            }}
          />
        )}
      </Field>
      <Button type="submit" variant="primary" disabled={busy} className="mt-5.5">
        <Search aria-hidden />
        Find
      </Button>
    </form>
  )
}
