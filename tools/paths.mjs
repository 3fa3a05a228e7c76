// Where things are, and how a command of node_modules is run the same way on every platform (no .cmd shims, no shell).
import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..')
export const MODULES = join(ROOT, 'node_modules')

/** Downloads that outlive node_modules: the fallback Electron, the rebuilt better-sqlite3, the test model. */
export const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'trackmyroles')
export const TEST_MODEL = join(CACHE, 'models', 'SmolLM2-135M-Instruct.Q4_1.gguf')

const PACKAGE_OF = {
  biome: '@biomejs/biome',
  tsc: 'typescript',
  playwright: '@playwright/test',
  'install-electron': 'electron',
  'electron-fuses': '@electron/fuses',
  asar: '@electron/asar',
}

/** The Node that the lock file pins (the `node` package); the Node that runs this script until it is installed. */
function pinnedNode() {
  const found = ['node', 'node.exe'].map((name) => join(MODULES, 'node', 'bin', name)).find(existsSync)
  return found ?? process.execPath
}

/** `name` of node_modules/.bin, or `node`, as an argument list for spawn. */
export function binary(name) {
  if (name === 'node') return [pinnedNode()]
  const folder = join(MODULES, PACKAGE_OF[name] ?? name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return [pinnedNode(), join(folder, typeof bin === 'string' ? bin : bin[name])]
}

/** The environment of every command: the pinned Node first on the PATH. */
export function environment() {
  return { ...process.env, PATH: [dirname(pinnedNode()), join(MODULES, '.bin'), process.env.PATH].join(delimiter), TRACKMYROLES_TEST_MODEL: TEST_MODEL }
}
