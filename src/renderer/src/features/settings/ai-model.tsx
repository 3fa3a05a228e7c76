import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Cpu, FileBox } from 'lucide-react'
import type { ModelState } from '#shared/domain/model.ts'
import { AppError } from '#shared/ipc/errors.ts'
import { Badge, type Tone } from '../../components/badge.tsx'
import { Button } from '../../components/button.tsx'
import { Spinner } from '../../components/spinner.tsx'
import { ErrorNote, Skeleton } from '../../components/states.tsx'
import { fileSize } from '../../lib/format.ts'
import { request } from '../../lib/ipc.ts'
import { ask } from '../../lib/queries.ts'
import { Block, Section } from './section.tsx'

/** The local model: none, or a GGUF file of the person's choice. */
export function AiModel() {
  const client = useQueryClient()
  const { data: state, error } = useQuery(ask('model.state'))
  const keep = (next: ModelState) => client.setQueryData(ask('model.state').queryKey, next)
  const choose = useMutation({ mutationFn: () => request('model.choose'), onSuccess: keep })
  const remove = useMutation({ mutationFn: () => request('model.remove'), onSuccess: keep })
  const failure = choose.error ?? remove.error ?? error
  const none = state?.state === 'none'
  return (
    <Section title="AI model" icon={Cpu} lead="Decides what the rules leave open. It runs on this computer; without one such mail is marked “Please check”.">
      <Block className="flex flex-col gap-3">
        <div className="flex min-h-9 items-center gap-4">
          <div className="min-w-0 flex-1">{state ? <State state={state} /> : <Skeleton className="h-9 w-60" />}</div>
          {state && !none && (
            <Button variant="ghost" disabled={remove.isPending} onClick={() => remove.mutate()}>
              Remove
            </Button>
          )}
          <Button disabled={!state || choose.isPending || state.state === 'loading'} onClick={() => choose.mutate()}>
            <FileBox aria-hidden />
            {none ? 'Choose GGUF file…' : 'Choose another…'}
          </Button>
        </div>
        {state?.state === 'failed' && <ErrorNote error={new AppError('model_unreadable', state.message, { hint: state.hint })} />}
        {failure && <ErrorNote error={failure} />}
      </Block>
    </Section>
  )
}

const LABELS: Record<ModelState['state'], { tone: Tone; label: string }> = {
  none: { tone: 'gray', label: 'None' },
  loading: { tone: 'blue', label: 'Loading' },
  ready: { tone: 'green', label: 'Ready' },
  asleep: { tone: 'gray', label: 'Asleep' },
  failed: { tone: 'red', label: 'Failed' },
}

function State({ state }: { state: ModelState }) {
  if (state.state === 'none') return <p className="text-sm">No model is used.</p>
  const { tone, label } = LABELS[state.state]
  return (
    <>
      <p className="flex items-center gap-2">
        <span className="min-w-0 truncate text-sm font-medium">{'name' in state ? state.name : fileName(state.path)}</span>
        <Badge tone={tone}>{label}</Badge>
        {state.state === 'loading' && <Spinner />}
      </p>
      <p className="truncate text-xs text-ink-subtle" title={state.path}>
        {'sizeBytes' in state ? `${fileSize(state.sizeBytes)} · ${state.path}` : state.path}
      </p>
    </>
  )
}

const fileName = (path: string) => path.split(/[\\/]/).at(-1) ?? path
