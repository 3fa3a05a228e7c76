import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { GraduationCap, X } from 'lucide-react'
import { useState } from 'react'
import type { LearnedSender, LearningState } from '#shared/domain/learning.ts'
import { Badge } from '../../components/badge.tsx'
import { Button } from '../../components/button.tsx'
import { ErrorNote, Skeleton } from '../../components/states.tsx'
import { useToasts } from '../../components/toast.tsx'
import { count } from '../../lib/format.ts'
import { request } from '../../lib/ipc.ts'
import { ask, readAgain } from '../../lib/queries.ts'
import { learningReason, shareWords } from './learning-words.ts'
import { ResetLearningDialog } from './reset-learning-dialog.tsx'
import { Block, Section } from './section.tsx'

/** What the person's reviews taught, whether it helps, and how to be rid of it. */
export function Learning() {
  const { data: state, error } = useQuery(ask('learning.state'))
  return (
    <Section title="Learning" icon={GraduationCap} lead="Your reviews teach the detection what your mail means. All of it stays on this computer.">
      <Block className="flex flex-col gap-3">
        {state ? <Figures state={state} /> : <Skeleton className="h-16" />}
        {error && <ErrorNote error={error} />}
      </Block>
      {state && state.senders.length > 0 && <Senders senders={state.senders} />}
      {state && <LearningData state={state} />}
    </Section>
  )
}

function Figures({ state }: { state: LearningState }) {
  const { figures, used } = state
  return (
    <>
      <p className="flex items-center gap-2 text-sm font-medium">
        {figures
          ? `Learnt from ${count(figures.reviews.mails, 'review', 'reviews')}, ${count(figures.corrections, 'correction', 'corrections')} among them`
          : 'Nothing learnt yet'}
        {figures && <Badge tone={used ? 'green' : 'gray'}>{used ? 'In use' : 'Not in use'}</Badge>}
      </p>
      <p className="text-sm text-ink-muted">{learningReason(state)}</p>
      {figures && (
        <dl className="grid grid-cols-[1fr_auto_auto] gap-x-6 gap-y-1 text-sm">
          <dt className="col-start-2 text-right text-xs text-ink-subtle">Shipped detection</dt>
          <dt className="text-right text-xs text-ink-subtle">With what you taught</dt>
          <Row name="Right on your reviews" mails={figures.reviews.mails} before={figures.reviews.shipped} after={figures.reviews.personal} />
          <Row name="Right on the app’s own examples" mails={figures.bundled.mails} before={figures.bundled.shipped} after={figures.bundled.personal} />
        </dl>
      )}
    </>
  )
}

function Row({ name, mails, before, after }: { name: string; mails: number; before: number; after: number }) {
  return (
    <>
      <dt className="col-start-1">{name}</dt>
      <dd className="text-right tabular-nums">{shareWords(before, mails)}</dd>
      <dd className="text-right tabular-nums">{shareWords(after, mails)}</dd>
    </>
  )
}

const SHOWN = 5

function Senders({ senders }: { senders: LearnedSender[] }) {
  const client = useQueryClient()
  const [all, setAll] = useState(false)
  const forget = useMutation({ mutationFn: (sender: string) => request('learning.forgetSender', { sender }), onSuccess: () => readAgain(client, ['learning']) })
  return (
    <Block className="flex flex-col gap-2">
      <div>
        <p className="text-sm font-medium">Known senders</p>
        <p className="text-sm text-ink-muted">Where a mail names no company, the one that you confirmed for its sender is filled in.</p>
      </div>
      <ul aria-label="Known senders" className="flex flex-col">
        {senders.slice(0, all ? undefined : SHOWN).map(({ sender, company, seen }) => (
          <li key={sender} className="flex h-9 items-center gap-3 text-sm">
            <span className="min-w-0 flex-1 truncate">
              {company} <span className="text-ink-muted">· {sender}</span>
            </span>
            <span className="shrink-0 text-xs text-ink-subtle">{count(seen, 'review', 'reviews')}</span>
            <Button variant="ghost" size="icon" aria-label={`Forget ${sender}`} disabled={forget.isPending} onClick={() => forget.mutate(sender)}>
              <X aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
      {!all && senders.length > SHOWN && (
        <Button variant="ghost" className="self-start" onClick={() => setAll(true)}>
          Show all {senders.length}
        </Button>
      )}
      {forget.error && <ErrorNote error={forget.error} />}
    </Block>
  )
}

function LearningData({ state }: { state: LearningState }) {
  const toasts = useToasts()
  const [resetting, setResetting] = useState(false)
  const save = useMutation({
    mutationFn: () => request('learning.export'),
    onSuccess: (saved) => saved && toasts.show({ text: 'What was learnt was exported' }),
  })
  const nothing = state.figures === null && state.senders.length === 0
  return (
    <Block className="flex flex-col gap-3">
      <div className="flex items-center gap-3">
        <p className="min-w-0 flex-1 text-sm text-ink-muted">
          The export has the types you chose, scrambled features of the mails, and the known senders; no text.
        </p>
        <Button disabled={nothing || save.isPending} onClick={() => save.mutate()}>
          Export…
        </Button>
        <Button className="text-red" disabled={nothing} onClick={() => setResetting(true)}>
          Reset…
        </Button>
      </div>
      {save.error && <ErrorNote error={save.error} />}
      <ResetLearningDialog open={resetting} onClose={() => setResetting(false)} />
    </Block>
  )
}
