import { ZodError } from 'zod'
import { startSimulator } from '#simulator/server.ts'
import { readArguments, runCommand, UsageError } from './command.ts'
import { FLAGS, optionsOf, USAGE } from './simulator-flags.ts'

await runCommand(USAGE, async () => {
  const { values } = readArguments({ options: FLAGS })
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  const simulator = await startSimulator({ ...optionsOf(values), now: Date.now }).catch(outOfRange)
  console.log(`Simulator of Google sign-in and Gmail: ${simulator.url}
Account: ${simulator.mailbox.address} (fictional), ${simulator.mailbox.newestFirst().length} mails

OAuth client for Settings > Email Integration:
${simulator.clientJson}

Start the app against it:
  TRACKMYROLES_GOOGLE_URL=${simulator.url} npm start
Then Settings > Email Integration: paste the line above, press Connect Gmail, press Allow in the browser.
Ctrl+C stops the simulator.`)
  await new Promise((stop) => process.once('SIGINT', stop))
  await simulator.stop()
  return 0
})

function outOfRange(error: unknown): never {
  if (!(error instanceof ZodError)) throw error
  throw new UsageError(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'))
}
