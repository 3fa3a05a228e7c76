// Entry of the model's utility process.
import './binary-test.ts'
import { createEngine } from './engine.ts'
import { createModelHost } from './host.ts'
import { lowerPriority } from './priority.ts'

lowerPriority()
const { parentPort } = process
const handle = createModelHost(createEngine, (reply) => parentPort.postMessage(reply))
parentPort.on('message', ({ data }) => handle(data))
