import { parseArgs } from 'node:util'
import { ZodError } from 'zod'
import { FLAGS, FlagError, optionsOf, USAGE } from '#simulator/flags.ts'
import { startSimulator } from '#simulator/server.ts'

const simulator = await start()
if (simulator) {
  console.log(`Simulator of Google sign-in and Gmail: ${simulator.url}
Account: ${simulator.mailbox.address} (fictional), ${simulator.mailbox.newestFirst().length} mails

OAuth client for Settings > Email Integration:
${simulator.clientJson}

Start the app against it:
  TRACKMYROLES_GOOGLE_URL=${simulator.url} npm start
Then Settings > Email Integration: paste the line above, press Connect Gmail, press Allow in the browser.
Ctrl+C stops the simulator.`)
  process.once('SIGINT', () => {
    simulator.stop().then(() => process.exit(0))
  })
}

/** Null when help was asked for, or the flags are wrong: then it is said why. */
async function start() {
  try {
    const { values } = parseArgs({ options: FLAGS })
    if (values.help) {
      console.log(USAGE)
      return null
    }
    return await startSimulator({ ...optionsOf(values), now: Date.now })
  } catch (error) {
    const message = wrongFlag(error)
    if (message === null) throw error
    console.error(`${message}\n\n${USAGE}`)
    process.exitCode = 2
    return null
  }
}

function wrongFlag(error: unknown): string | null {
  if (error instanceof ZodError) return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n')
  const ofParseArgs = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  return error instanceof FlagError || ofParseArgs ? error.message : null
}
