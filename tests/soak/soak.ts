import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { repeatedMailbox } from '#cli/bench/mails.ts'
import { accountsRepository } from '#main/db/accounts.ts'
import { openDatabase } from '#main/db/database.ts'
import { candidates } from '#main/db/schema.ts'
import { parseGoogleClient } from '#main/gmail/client-file.ts'
import { googleEndpoints } from '#main/gmail/endpoints.ts'
import { signIn } from '#main/gmail/loopback.ts'
import type { FaultKind } from '#simulator/options.ts'
import { type Simulator, startSimulator } from '#simulator/server.ts'
import { migrationsFolder, temporaryFolder } from '../support/database.ts'
import { queriedMails } from '../support/queried-mails.ts'
import { seeded } from '../support/seeded.ts'
import { brokenInvariants, readStored } from '../support/stored-sync.ts'
import type { SoakTask } from './child.ts'
import { type MailboxLife, mailboxLife } from './mailbox-life.ts'
import { calm, changeWeather } from './weather.ts'

const CHILD = fileURLToPath(new URL('child.ts', import.meta.url))

/** The sample mailbox so many times over, to begin with. */
const COPIES = 4
/** Something happens to the mailbox this often, and the weather changes now and then. */
const STEP_MS = 300
const WEATHER_CHANGES = 0.15
const REVOKED = 0.005
const DISK_FULL = 0.04
/** Then a database is brought to its end and compared, and another one begins with a first sync. */
const KILLS_A_DATABASE = 50

type SoakOptions = { minutes: number; kills: number; seed: number; tell(line: string): void }
type SoakReport = {
  seed: number
  minutes: number
  kills: number
  /** Kills with some mails done and others queued. */
  inTheMiddle: number
  /** Syncs that came to an end, by the state they ended in. */
  ended: Record<string, number>
  /** Kinds of faults that could be met. */
  faults: number
  /** Databases that were brought to their end and compared. */
  compared: number
  reconnected: number
  mailbox: MailboxLife
  /** Mails by what became of them, in all databases. */
  outcomes: Record<string, number>
  /** What was found wrong; empty when all held. */
  broken: string[]
}

/**
 * Runs the sync engine in a process that is killed at random and started again, while mail arrives and changes, and Gmail and the network
 * fail in every way the simulator knows. The invariants are checked after each kill. At last the weather clears up, the sync comes to its
 * end, and what is stored is compared with what a sync finds that was never disturbed.
 */
export async function soak(options: SoakOptions): Promise<SoakReport> {
  const google = await startSimulator({ mailbox: repeatedMailbox(COPIES, Date.now()), now: Date.now, autoConsent: true, seed: options.seed })
  try {
    return await new Soak(google, options).run()
  } finally {
    await google.stop()
  }
}

class Soak {
  readonly #google: Simulator
  readonly #options: SoakOptions
  readonly #random: () => number
  readonly #folder = temporaryFolder()
  #file = join(this.#folder, '0.db')
  readonly #queried = queriedMails()
  readonly #faults = new Set<FaultKind>()
  readonly #report: SoakReport
  readonly #mailbox: ReturnType<typeof mailboxLife>
  #access: Omit<SoakTask, 'file' | 'diskFull'> | null = null

  constructor(google: Simulator, options: SoakOptions) {
    this.#google = google
    this.#options = options
    this.#random = seeded(options.seed)
    this.#mailbox = mailboxLife(google.mailbox, this.#random)
    const { seed } = options
    this.#report = {
      seed,
      minutes: 0,
      kills: 0,
      inTheMiddle: 0,
      ended: {},
      faults: 0,
      compared: 0,
      reconnected: 0,
      mailbox: this.#mailbox.life,
      outcomes: {},
      broken: [],
    }
  }

  async run(): Promise<SoakReport> {
    const started = Date.now()
    const { minutes, kills, tell } = this.#options
    const ends = started + minutes * 60_000
    const report = this.#report
    await this.#connect()
    while (report.kills < kills || Date.now() < ends) {
      const mean = Math.max(ends - Date.now(), 0) / Math.max(kills - report.kills, 1)
      const killed = await this.#live(mean * (0.2 + 1.6 * this.#random()))
      if (killed) report.kills++
      else await this.#connect()
      this.#check(`after kill ${report.kills}`)
      if (killed && report.kills % KILLS_A_DATABASE === 0 && report.kills < kills) await this.#compare()
      if (killed && report.kills % 20 === 0) tell(`${report.kills} kills, ${Math.round((Date.now() - started) / 1000)} s, ${report.broken.length} broken`)
    }
    await this.#compare()
    report.minutes = (Date.now() - started) / 60_000
    report.faults = this.#faults.size
    if (report.broken.length === 0) rmSync(this.#folder, { recursive: true })
    else tell(`The databases are in ${this.#folder}.`)
    return report
  }

  /** One process, killed when its time is over and it has come as far as storing something. @returns whether it was killed */
  async #live(ms: number): Promise<boolean> {
    const random = this.#random
    const diskFull = this.#report.kills > 0 && random() < DISK_FULL
    const child = this.#spawn(CHILD, { file: this.#file, diskFull })
    const exit = once(child, 'exit')
    let ends = Number.POSITIVE_INFINITY
    let stepsToGo = random() < 0.5 ? Math.ceil(random() * 20) : 1
    let killed = false
    const kill = () => {
      killed = true
      child.kill('SIGKILL')
    }
    const happen = setInterval(() => {
      this.#happen()
      // nothing is stored any more (all done, no network, or the disk is full): killed all the same
      if (Date.now() > ends + STEP_MS) kill()
    }, STEP_MS)
    for await (const line of createInterface({ input: child.stdout })) {
      if (line !== '.') this.#report.ended[line] = (this.#report.ended[line] ?? 0) + 1
      ends = Math.min(ends, Date.now() + ms) // from its first word
      if (line === '.' && !killed && Date.now() > ends && --stepsToGo <= 0) kill()
    }
    clearInterval(happen)
    await exit
    return killed
  }

  #happen(): void {
    const random = this.#random
    this.#mailbox.step()
    if (random() < WEATHER_CHANGES) for (const kind of changeWeather(this.#google.switches, random)) this.#faults.add(kind)
    if (random() < REVOKED) this.#google.revokeTokens()
  }

  /** What a person does at first, and again when Gmail refuses the app. */
  async #connect(): Promise<void> {
    const client = parseGoogleClient(this.#google.clientJson)
    const again = this.#access !== null
    calm(this.#google.switches)
    const signedIn = await signIn({ client, endpoints: googleEndpoints(this.#google.url), open: async (url) => void (await fetch(url)) })
    this.#access = { url: this.#google.url, client, ...signedIn }
    if (!again) return
    this.#report.reconnected++
    const db = openDatabase({ file: this.#file, migrationsFolder, now: Date.now })
    const accounts = accountsRepository(db)
    for (const { id } of accounts.list()) accounts.update(id, { state: 'connected' })
    db.close()
  }

  #check(when: string): void {
    const stored = readStored(this.#file)
    if (stored.queued > 0 && stored.queued < stored.outcomes.size) this.#report.inTheMiddle++
    const { mailbox } = this.#google
    for (const what of brokenInvariants(stored, { mailbox, queried: this.#queried(mailbox) })) this.#report.broken.push(`${what} (${when})`)
  }

  /** In calm weather, with no try put off, everything is read, whatever happened before. The next database is a new one. */
  async #compare(): Promise<void> {
    calm(this.#google.switches)
    await this.#connect()
    this.#google.mailbox.expireHistory() // what Gmail called gone by a fault is listed once more
    const db = openDatabase({ file: this.#file, migrationsFolder, now: Date.now })
    db.orm.update(candidates).set({ nextTryAt: null }).run()
    db.close()
    const undisturbed = `${this.#file}-undisturbed`
    for (const file of [this.#file, undisturbed]) await this.#syncOnce(file)
    this.#check(`compared after kill ${this.#report.kills}`)
    const { outcomes } = readStored(this.#file)
    for (const outcome of outcomes.values()) this.#report.outcomes[outcome] = (this.#report.outcomes[outcome] ?? 0) + 1
    for (const [id, outcome] of readStored(undisturbed).outcomes) {
      if (outcomes.get(id) !== outcome) this.#report.broken.push(`${id} ended as ${outcomes.get(id) ?? 'never listed'} instead of ${outcome}`)
    }
    this.#file = join(this.#folder, `${++this.#report.compared}.db`)
  }

  async #syncOnce(file: string): Promise<void> {
    const child = this.#spawn(fileURLToPath(new URL('../support/sync-child.ts', import.meta.url)), { file })
    const exit = once(child, 'exit')
    let last = ''
    for await (const line of createInterface({ input: child.stdout })) last = line
    await exit
    if (last !== 'done') this.#report.broken.push(`the last sync ended as ${last}`)
  }

  #spawn(program: string, task: { file: string; diskFull?: boolean }) {
    const env = { ...process.env, NODE_COMPILE_CACHE: join(dirname(task.file), 'compiled') } // most of a short life is its start
    return spawn(process.execPath, [program, JSON.stringify({ ...this.#access, ...task })], { stdio: ['ignore', 'pipe', 'inherit'], env })
  }
}
