// The simulator in a thread of its own: in the bench's thread it would take the time of what is measured.
import { parentPort, workerData } from 'node:worker_threads'
import { startSimulator } from '#simulator/server.ts'
import { repeatedMailbox } from './mails.ts'

const { url, clientJson } = await startSimulator({ mailbox: repeatedMailbox(workerData.copies, workerData.now), now: Date.now, autoConsent: true })
parentPort?.postMessage({ url, clientJson })
