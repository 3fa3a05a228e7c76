// A desktop for tests: on Linux a virtual display, a private D-Bus session and an unlocked, throw-away keyring.
// Elsewhere the machine's own display and keychain serve. TRACKMYROLES_DESKTOP=real uses those on Linux too.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { environment, ROOT } from './paths.mjs'

/** Runs `argv`, in the test desktop where asked; returns its exit status. */
export function runCommand(argv, { desktop = false } = {}) {
  if (desktop && process.platform === 'linux' && process.env.TRACKMYROLES_DESKTOP !== 'real') return runInDesktop(argv)
  return spawn(argv, environment())
}

function runInDesktop(argv) {
  const folder = mkdtempSync(join(tmpdir(), 'trackmyroles-desktop-'))
  // XDG_RUNTIME_DIR must be private: gnome-keyring-daemon finds an older daemon's control socket there otherwise
  const env = { ...environment(), XDG_DATA_HOME: join(folder, 'data'), XDG_CONFIG_HOME: join(folder, 'config'), XDG_RUNTIME_DIR: folder }
  delete env.WAYLAND_DISPLAY
  if (process.getuid() === 0) env.ELECTRON_DISABLE_SANDBOX = '1' // Chromium's sandbox refuses to run as root
  const inner = 'printf "\\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$@"'
  const status = spawn(['xvfb-run', '-a', '-s', '-screen 0 1440x900x24', 'dbus-run-session', '--', 'sh', '-c', inner, 'sh', ...argv], env)
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  return status
}

function spawn(argv, env) {
  const { status, error } = spawnSync(argv[0], argv.slice(1), { cwd: ROOT, env, stdio: 'inherit' })
  if (error) console.error(`${argv[0]}: ${error.message}`)
  return status ?? 1
}
