import { parseArgs } from 'node:util'
import { startSimulator } from '#simulator/server.ts'

const USAGE = 'npm run simulator -- [--port N]    a Gmail with a fictional mailbox, on this computer only'

const { values } = parseArgs({ options: { port: { type: 'string' }, help: { type: 'boolean' } } })
const port = values.port === undefined ? undefined : Number(values.port)
if (values.help) {
  console.log(USAGE)
  process.exit(0)
}
if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536)) {
  console.error(`--port takes a number from 0 to 65535.\n${USAGE}`)
  process.exit(2)
}

const simulator = await startSimulator({ now: Date.now, ...(port === undefined ? {} : { port }) })
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
