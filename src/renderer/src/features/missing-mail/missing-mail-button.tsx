import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { MissingMailDialog } from './missing-mail-dialog.tsx'

/** For where a person looks for a mail in vain. */
export function MissingMailButton() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant="link" size="inline" className="text-sm" onClick={() => setOpen(true)}>
        A mail is missing?
      </Button>
      <MissingMailDialog open={open} onClose={() => setOpen(false)} />
    </>
  )
}
