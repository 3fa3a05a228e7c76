// npm start [-- --sample]: sets up what is missing, builds, opens the app.
import { runCommand } from './desktop.mjs'
import { binary } from './paths.mjs'
import { setup } from './setup.mjs'

setup('app')
const linux = process.platform === 'linux'
if (linux && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  console.error('There is no display to open a window on. On a machine without one, use a virtual display:\n  xvfb-run -a npm start')
  process.exit(1)
}
if (linux && process.getuid() === 0) {
  console.error("Running as root: Chromium's sandbox cannot work and is off for this run. Use an ordinary account for real mail.")
  process.env.ELECTRON_DISABLE_SANDBOX = '1'
}
const built = runCommand([...binary('electron-vite'), 'build', '--logLevel', 'warn'])
if (built !== 0) {
  console.error('The build failed; the lines above say why.')
  process.exit(built)
}
process.exit(runCommand([...binary('electron'), '.', ...process.argv.slice(2)]))
