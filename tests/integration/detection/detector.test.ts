import { afterEach, describe, expect, test, vi } from 'vitest'
import type { TypeDecider } from '#llm/protocol.ts'
import { DetectionThread } from '#main/detection/detection-thread.ts'
import { createDetector, type Detector } from '#main/detection/detector.ts'
import { AppError } from '#shared/ipc/errors.ts'
import { plainMessage } from '#tests/support/detection/gmail-messages.ts'

const WORKER = new URL('../../../src/main/detection/worker.ts', import.meta.url)
const POISON_WORKER = new URL('../../support/detection/poison-worker.ts', import.meta.url)
const UNDECIDED_WORKER = new URL('../../support/detection/undecided-worker.ts', import.meta.url)
const SAM = 'sam@example.com'

const REJECTION = plainMessage({
  subject: 'Your application for Backend Engineer',
  body: `Hi Sam,

Thank you for applying for the Backend Engineer position at Northwind. After careful review we decided to move forward with other candidates.

On Mon, 6 Oct 2025, Sam wrote:
> Is there any news?`,
})
const poison = (kind: string) => plainMessage({ subject: `poison: ${kind}`, body: 'x' })

const open: Detector[] = []
function detector(workerFile: URL, decider: TypeDecider | null = null): Detector {
  const created = createDetector({ workerFile, decider: () => decider })
  open.push(created)
  return created
}
afterEach(async () => {
  vi.useRealTimers()
  await Promise.all(open.splice(0).map((one) => one.close()))
})

describe('the real worker', () => {
  test('reads a mail: who, when, the whole text, and what it means', async () => {
    const mail = await detector(WORKER).detect(REJECTION, SAM)
    expect(mail).toMatchObject({
      senderName: 'Northwind Talent',
      senderAddress: 'jobs@northwind.example',
      subject: 'Your application for Backend Engineer',
      date: Date.UTC(2025, 9, 7, 7),
      ownMail: false,
      detection: { verdict: 'job', type: 'rejection', decidedBy: 'rules' },
    })
    expect(mail.text).toMatch(/^Hi Sam,/)
    expect(mail.text).toMatch(/^> Is there any news\?$/m)
  })

  test('takes the date that Gmail received it where the mail has none', async () => {
    const { date } = await detector(WORKER).detect(plainMessage({ subject: 'Hello', body: 'Hello', date: null }), SAM)
    expect(date).toBe(1_759_999_999_000)
  })

  test('knows mail that the person wrote', async () => {
    const mine = plainMessage({ subject: 'My application', body: 'Please find my application attached.', from: 'Sam <Sam@Example.com>' })
    expect((await detector(WORKER).detect(mine, SAM)).ownMail).toBe(true)
  })

  test('reads many mails at once, each for itself', async () => {
    const one = detector(WORKER)
    const subjects = Array.from({ length: 20 }, (_, index) => `Lunch ${index}`)
    const mails = await Promise.all(subjects.map((subject) => one.detect(plainMessage({ subject, body: 'Are you coming?' }), SAM)))
    expect(mails.map(({ subject }) => subject)).toEqual(subjects)
  })

  test("puts a model's decision in the place of its own", async () => {
    const thread = new DetectionThread({ workerFile: WORKER })
    const { mail, question } = await thread.run({ message: REJECTION, ownAddress: SAM, decision: { answer: 'offer', probability: 0.9 } })
    expect(mail.detection).toMatchObject({ verdict: 'job', type: 'offer', confidence: 0.9, decidedBy: 'model' })
    expect(question).toBeNull()
    await thread.end()
  })

  test('refuses what is no message of Gmail', async () => {
    const thread = new DetectionThread({ workerFile: WORKER })
    await expect(thread.run({ message: { payload: [] }, ownAddress: SAM, decision: null })).rejects.toMatchObject({ code: 'invalid_input' })
    await thread.end()
  })
})

describe('a mail that the worker cannot stand costs itself alone', () => {
  test.each(['exit', 'memory'])('%s', async (kind) => {
    const one = detector(POISON_WORKER)
    const [before, poisoned, after] = await Promise.allSettled([one.detect(REJECTION, SAM), one.detect(poison(kind), SAM), one.detect(REJECTION, SAM)])
    expect([before.status, poisoned.status, after.status]).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(poisoned).toMatchObject({ reason: { code: 'invalid_input', message: expect.stringContaining('could not be read') } })
    expect((await one.detect(REJECTION, SAM)).detection.type).toBe('rejection')
  })

  test('endless', async () => {
    const one = detector(POISON_WORKER)
    await one.detect(REJECTION, SAM)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const poisoned = one.detect(poison('endless'), SAM).catch((error: unknown) => error)
    const after = one.detect(REJECTION, SAM)
    await vi.advanceTimersByTimeAsync(20_000)
    vi.useRealTimers()
    expect(await poisoned).toMatchObject({ code: 'invalid_input' })
    expect((await after).detection.type).toBe('rejection')
  })

  test('nonsense instead of an answer', async () => {
    const one = detector(POISON_WORKER)
    await expect(one.detect(poison('nonsense'), SAM)).rejects.toMatchObject({ code: 'internal' })
    expect((await one.detect(REJECTION, SAM)).detection.type).toBe('rejection')
  })
})

test('a worker that does not start is no fault of the mail', async () => {
  const one = detector(new URL('missing.ts', WORKER))
  await expect(one.detect(REJECTION, SAM)).rejects.toMatchObject({ code: 'internal', retryable: true })
})

describe('what the rules leave undecided', () => {
  test('is asked of the model with what it needs to read, and gets its answer', async () => {
    const decide = vi.fn<TypeDecider['decide']>(async () => ({ answer: 'assessment', probability: 0.7 }))
    const mail = await detector(UNDECIDED_WORKER, { decide }).detect(REJECTION, SAM)
    expect(mail.detection).toMatchObject({ verdict: 'job', type: 'assessment', confidence: 0.7, decidedBy: 'model' })
    expect(decide).toHaveBeenCalledExactlyOnceWith('What the model reads', expect.any(AbortSignal))
  })

  test('stays undecided without a model', async () => {
    expect((await detector(UNDECIDED_WORKER).detect(REJECTION, SAM)).detection).toMatchObject({ verdict: 'unsure', decidedBy: 'rules' })
  })

  test('stays undecided when the model fails', async () => {
    const decide = () => Promise.reject(new AppError('model_crashed', 'The model stopped.', { hint: 'Choose a smaller one.' }))
    expect((await detector(UNDECIDED_WORKER, { decide }).detect(REJECTION, SAM)).detection).toMatchObject({ verdict: 'unsure', decidedBy: 'rules' })
  })

  test('does not hold up other mails while the model thinks', async () => {
    let answer = (_decision: { answer: 'offer'; probability: number }) => {}
    const decide = vi.fn<TypeDecider['decide']>()
    decide.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          answer = resolve
        }),
    )
    decide.mockResolvedValueOnce({ answer: 'rejection', probability: 0.9 })
    const one = detector(UNDECIDED_WORKER, { decide })
    const slow = one.detect(REJECTION, SAM)
    expect((await one.detect(REJECTION, SAM)).detection.type).toBe('rejection')
    answer({ answer: 'offer', probability: 0.9 })
    expect((await slow).detection.type).toBe('offer')
  })
})

test('closing rejects what is being read or asked, and nothing is read after it', async () => {
  const decide = (_text: string, signal?: AbortSignal) =>
    new Promise<never>((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason))
    })
  const one = createDetector({ workerFile: UNDECIDED_WORKER, decider: () => ({ decide }) })
  const asking = one.detect(REJECTION, SAM).catch((error: unknown) => error)
  await new Promise((resolve) => setTimeout(resolve, 300))
  const reading = one.detect(REJECTION, SAM).catch((error: unknown) => error)
  await one.close()
  for (const outcome of [await asking, await reading, await one.detect(REJECTION, SAM).catch((error: unknown) => error)])
    expect(outcome).toMatchObject({ code: 'internal', retryable: true })
})
