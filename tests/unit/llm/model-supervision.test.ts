import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ModelReply, ModelRequest } from '#llm/protocol.ts'
import type { ModelProcess, StartModelProcess } from '#main/llm/model-process.ts'
import { superviseModel } from '#main/llm/model-supervision.ts'
import type { ModelState } from '#shared/domain/model.ts'
import type { ModelDecision } from '#shared/domain/model-decision.ts'

const DECISION: ModelDecision = { answer: 'rejection', probability: 0.9 }
const FILE = { name: 'small', sizeBytes: 7 }
const UNREADABLE = { code: 'model_unreadable', message: 'Bad file.', hint: 'Another one.', retryable: false } as const

type Reaction = (request: ModelRequest, process: FakeProcess) => void
type Listener = Parameters<StartModelProcess>[0]

/** Plays the model's process: does with each request what the test says. */
class FakeProcess implements ModelProcess {
  readonly requests: ModelRequest[] = []
  killed = false
  readonly #listener: Listener
  readonly #react: Reaction

  constructor(listener: Listener, react: Reaction) {
    this.#listener = listener
    this.#react = react
  }

  post(request: ModelRequest): void {
    this.requests.push(request)
    queueMicrotask(() => this.#react(request, this))
  }

  kill(): void {
    this.killed = true
    queueMicrotask(() => this.#listener.exit())
  }

  reply(reply: ModelReply | { nonsense: true }): void {
    this.#listener.message(reply)
  }

  crash(): void {
    this.#listener.exit()
  }
}

const wellBehaved: Reaction = (request, process) => {
  if (request.type === 'load') process.reply({ type: 'loaded', id: request.id, ...FILE })
  if (request.type === 'decide') process.reply({ type: 'decided', id: request.id, decision: DECISION })
}

/** Behaves well, but for what `on` does with a request; it returns whether it did something. */
const except =
  (on: (request: ModelRequest, process: FakeProcess) => boolean): Reaction =>
  (request, process) => {
    if (!on(request, process)) wellBehaved(request, process)
  }

const crashesOn = (...texts: string[]) =>
  except((request, process) => {
    if (request.type !== 'decide' || !texts.includes(request.text)) return false
    process.crash()
    return true
  })

function setUp(react: Reaction = wellBehaved) {
  const processes: FakeProcess[] = []
  const states: ModelState['state'][] = []
  const supervisor = superviseModel({
    startProcess: (listener) => {
      const process = new FakeProcess(listener, react)
      processes.push(process)
      return process
    },
    onState: ({ state }) => states.push(state),
  })
  const decide = (text: string, signal?: AbortSignal) => {
    const decider = supervisor.decider()
    if (!decider) throw new Error('no decider')
    return decider.decide(text, signal)
  }
  return { supervisor, processes, states, decide }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('without a model there is nothing to ask and no process', async () => {
  const { supervisor, processes } = setUp()
  expect(supervisor.state()).toEqual({ state: 'none' })
  expect(supervisor.decider()).toBeNull()
  expect(await supervisor.load(null)).toEqual({ state: 'none' })
  expect(processes).toHaveLength(0)
})

test('a model is loaded, then answers', async () => {
  const { supervisor, decide, states } = setUp()
  expect(await supervisor.load('/m.gguf')).toEqual({ state: 'ready', path: '/m.gguf', ...FILE })
  expect(await decide('a mail')).toEqual(DECISION)
  expect(states).toEqual(['loading', 'ready'])
})

test('a mail that comes while the model loads waits for it', async () => {
  const { supervisor, decide, processes } = setUp()
  const loading = supervisor.load('/m.gguf')
  const decision = decide('a mail')
  await loading
  expect(await decision).toEqual(DECISION)
  expect(processes).toHaveLength(1)
})

test('an unreadable file fails with the words of the process, and choosing a file again tries it', async () => {
  let bad = true
  const { supervisor, processes, states } = setUp(
    except((request, process) => {
      if (request.type === 'load' && bad) process.reply({ type: 'failed', id: request.id, error: UNREADABLE })
      return request.type === 'load' && bad
    }),
  )
  expect(await supervisor.load('/m.gguf')).toEqual({ state: 'failed', path: '/m.gguf', message: 'Bad file.', hint: 'Another one.' })
  expect(supervisor.decider()).toBeNull()
  expect(processes[0]?.killed).toBe(true)
  bad = false
  expect((await supervisor.load('/m.gguf')).state).toBe('ready')
  expect(states).toEqual(['loading', 'failed', 'loading', 'ready'])
})

test('a crash while loading is tried once more without the graphics card', async () => {
  const { supervisor, processes } = setUp(
    except((request, process) => {
      const crashes = request.type === 'load' && request.gpu
      if (crashes) process.crash()
      return crashes
    }),
  )
  expect((await supervisor.load('/m.gguf')).state).toBe('ready')
  expect(processes.map(({ requests }) => requests[0])).toMatchObject([{ gpu: true }, { gpu: false }])
})

test('a model that crashes whenever it is loaded is given up', async () => {
  const { supervisor, processes } = setUp((_request, process) => process.crash())
  expect(await supervisor.load('/m.gguf')).toMatchObject({ state: 'failed', message: expect.stringContaining('loaded') })
  expect(processes).toHaveLength(2)
})

test('a crash in the middle of a mail costs nothing: the mail is asked again in a new process', async () => {
  let crashed = false
  const { supervisor, decide, processes, states } = setUp(
    except((request, process) => {
      if (request.type !== 'decide' || crashed) return false
      crashed = true
      process.crash()
      return true
    }),
  )
  await supervisor.load('/m.gguf')
  expect(await decide('a mail')).toEqual(DECISION)
  expect(processes).toHaveLength(2)
  expect(states).toEqual(['loading', 'ready', 'asleep', 'loading', 'ready'])
})

test('a mail that crashes the model twice is skipped, the ones behind it are answered', async () => {
  const { supervisor, decide } = setUp(crashesOn('poison'))
  await supervisor.load('/m.gguf')
  const answers = await Promise.allSettled([decide('poison'), decide('a mail'), decide('poison'), decide('another')])
  expect(answers.map((answer) => (answer.status === 'rejected' ? answer.reason.code : answer.value.answer))).toEqual([
    'model_crashed',
    'rejection',
    'model_crashed',
    'rejection',
  ])
  expect(supervisor.state().state).toBe('ready')
})

test('a model that crashes on two mails in a row is given up until it is chosen again', async () => {
  const { supervisor, decide, processes } = setUp(crashesOn('poison', 'venom'))
  await supervisor.load('/m.gguf')
  const answers = await Promise.allSettled([decide('poison'), decide('venom'), decide('a mail')])
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  expect(supervisor.state().state).toBe('failed')
  expect(supervisor.decider()).toBeNull()
  expect(processes).toHaveLength(4)
  await supervisor.load('/m.gguf')
  expect(await decide('a mail')).toEqual(DECISION)
})

test('an answer that is not of the protocol counts as a crash', async () => {
  const { supervisor, decide, processes } = setUp(
    except((request, process) => {
      if (request.type === 'decide') process.reply({ nonsense: true })
      return request.type === 'decide'
    }),
  )
  await supervisor.load('/m.gguf')
  await expect(decide('a mail')).rejects.toMatchObject({ code: 'model_crashed' })
  expect(processes.every(({ killed }) => killed)).toBe(true)
})

test('a process that hangs is ended and counts as crashed', async () => {
  const { supervisor, decide, processes } = setUp(except((request) => request.type === 'decide'))
  await supervisor.load('/m.gguf')
  const decision = decide('a mail').catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(11 * 60_000)
  expect(await decision).toMatchObject({ code: 'model_crashed' })
  expect(processes.map(({ killed }) => killed)).toEqual([true, true])
})

test('after idle minutes the process ends, and the next mail wakes it', async () => {
  const { supervisor, decide, processes } = setUp()
  await supervisor.load('/m.gguf')
  await decide('a mail')
  await vi.advanceTimersByTimeAsync(4 * 60_000)
  await decide('a mail')
  await vi.advanceTimersByTimeAsync(4 * 60_000)
  expect(supervisor.state().state).toBe('ready')
  await vi.advanceTimersByTimeAsync(2 * 60_000)
  expect(supervisor.state()).toEqual({ state: 'asleep', path: '/m.gguf', ...FILE })
  expect(processes[0]?.killed).toBe(true)
  expect(await decide('a mail')).toEqual(DECISION)
  expect(processes).toHaveLength(2)
})

test('a process that dies while it has nothing to do is not missed until the next mail', async () => {
  const { supervisor, decide, processes } = setUp()
  await supervisor.load('/m.gguf')
  processes[0]?.crash()
  expect(supervisor.state().state).toBe('asleep')
  expect(await decide('a mail')).toEqual(DECISION)
})

test('giving up a mail rejects at once, tells the process, and lets the next one through', async () => {
  const { supervisor, decide, processes } = setUp(except((request) => request.type === 'decide' && request.text === 'slow'))
  await supervisor.load('/m.gguf')
  const controller = new AbortController()
  const slow = decide('slow', controller.signal)
  const next = decide('a mail')
  const never = decide('never asked', controller.signal)
  await vi.advanceTimersByTimeAsync(10)
  controller.abort(new Error('sync stopped'))
  await expect(slow).rejects.toThrow('sync stopped')
  await expect(never).rejects.toThrow('sync stopped')
  expect(await next).toEqual(DECISION)
  const asked = processes[0]?.requests ?? []
  expect(asked.map(({ type }) => type)).toEqual(['load', 'decide', 'cancel', 'decide'])
  expect(asked[2]?.id).toBe(asked[1]?.id)
})

test('another model takes the place of the first one', async () => {
  const { supervisor, decide, processes } = setUp(except((request) => request.type === 'decide' && request.text === 'slow'))
  await supervisor.load('/one.gguf')
  const slow = decide('slow').catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(10)
  expect(await supervisor.load('/two.gguf')).toMatchObject({ state: 'ready', path: '/two.gguf' })
  expect(await slow).toMatchObject({ code: 'model_crashed', retryable: true })
  expect(processes.map(({ killed }) => killed)).toEqual([true, false])
  expect(await supervisor.load(null)).toEqual({ state: 'none' })
  expect(processes[1]?.killed).toBe(true)
})

test('closing ends the process, rejects what is asked and says nothing more', async () => {
  const { supervisor, decide, processes, states } = setUp(except((request) => request.type === 'decide'))
  await supervisor.load('/m.gguf')
  const asked = decide('a mail').catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(10)
  const before = states.length
  await supervisor.close()
  expect(await asked).toMatchObject({ code: 'model_crashed' })
  expect(processes).toHaveLength(1)
  expect(processes[0]?.killed).toBe(true)
  expect(states).toHaveLength(before)
  await vi.advanceTimersByTimeAsync(1000)
  expect(vi.getTimerCount()).toBe(0)
})
