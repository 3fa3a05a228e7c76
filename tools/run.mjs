// node tools/run.mjs NEED [desktop] COMMAND…   sets up NEED (see setup.mjs), then runs a command of node_modules
import { runCommand } from './desktop.mjs'
import { binary } from './paths.mjs'
import { setup } from './setup.mjs'

const [need, ...rest] = process.argv.slice(2)
const desktop = rest[0] === 'desktop'
const [command, ...args] = desktop ? rest.slice(1) : rest
setup(need)
process.exit(runCommand([...binary(command), ...args], { desktop }))
