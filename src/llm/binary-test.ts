// Import this before node-llama-cpp, in the model's utility process alone.
//
// node-llama-cpp tries each of its native binaries in a child process before it loads one itself. Inside a utility
// process it can only use child_process.fork, which needs Electron's RunAsNode fuse; with the fuse off the "child" is a
// second copy of the app (node-llama-cpp 3.22, dist/bindings/utils/testBindingBinary.js; Electron, docs/tutorial/fuses.md).
// The model's process is such a child already: it may crash, and the supervisor then starts it without the graphics
// card. So each of these tests is answered as passed, and the real loading is the test.
import childProcess, { type ChildProcess } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { syncBuiltinESMExports } from 'node:module'

const TEST_FILE = 'testBindingBinary.js'
/** What the test's child would say to each message. */
const REPLIES: Record<string, string> = { start: 'loaded', test: 'done' }

const realFork = childProcess.fork

function fork(...args: Parameters<typeof realFork>): ChildProcess {
  return String(args[0]).endsWith(TEST_FILE) ? passedTest() : realFork(...args)
}

function passedTest(): ChildProcess {
  const child = new EventEmitter()
  const send = (message: { type: string }) => {
    const type = REPLIES[message.type]
    queueMicrotask(() => (type ? child.emit('message', { type }) : child.emit('exit', 0)))
    return true
  }
  queueMicrotask(() => child.emit('message', { type: 'ready' }))
  return Object.assign(child, { exitCode: null, killed: false, kill: () => true, send }) as unknown as ChildProcess // the part that the test uses
}

childProcess.fork = fork as typeof realFork
syncBuiltinESMExports()
