import { useMutation, useQuery } from '@tanstack/react-query'
import { Database, FolderOpen } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { ErrorNote } from '../../components/states.tsx'
import { request } from '../../lib/ipc.ts'
import { ask } from '../../lib/queries.ts'
import { DeleteEverythingDialog } from './delete-everything-dialog.tsx'
import { Block, Section } from './section.tsx'

/** Where everything is, and how to be rid of it. */
export function DataSection() {
  const info = useQuery(ask('app.info')).data
  const open = useMutation({ mutationFn: () => request('app.openDataFolder') })
  const [deleting, setDeleting] = useState(false)
  return (
    <Section title="Data" icon={Database}>
      <Block className="flex items-center gap-4">
        <div className="min-w-0 flex-1">
          <p className="text-sm font-medium">Data folder</p>
          <p className="truncate text-sm text-ink-muted" title={info?.dataFolder}>
            {info?.dataFolder ?? ' '}
          </p>
        </div>
        <Button onClick={() => open.mutate()}>
          <FolderOpen aria-hidden />
          Open folder
        </Button>
      </Block>
      {open.error && (
        <Block>
          <ErrorNote error={open.error} />
        </Block>
      )}
      <Block className="flex items-center gap-4">
        <div className="min-w-0 flex-1">
          <p className="text-sm font-medium">Delete everything</p>
          <p className="text-sm text-ink-muted">Disconnects every account and deletes all applications, findings, settings, backups and keys.</p>
        </div>
        <Button className="text-red" onClick={() => setDeleting(true)}>
          Delete everything…
        </Button>
      </Block>
      <DeleteEverythingDialog open={deleting} onClose={() => setDeleting(false)} />
    </Section>
  )
}
