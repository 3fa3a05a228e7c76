// The simulator in a thread of its own: in the bench's thread it would take the time of what is measured.
import { parentPort, workerData } from 'node:worker_threads'
import { startSimulator } from '#simulator/server.ts'

const { url, clientJson, usage } = await startSimulator({ ...workerData, now: Date.now, autoConsent: true })
parentPort?.on('message', () => parentPort?.postMessage({ usage }))
parentPort?.postMessage({ url, clientJson })
