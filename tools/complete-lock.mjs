// Adds to package-lock.json the platform packages (optionalDependencies) that the registry at hand does not store,
// so that `npm ci` accepts the lock here and still installs them on the platform they are for. Run after every npm install.
import { readFileSync, writeFileSync } from 'node:fs'

const file = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8'))
const pk = lock.packages
const OS = {
  darwin: 'darwin',
  mac: 'darwin',
  win: 'win32',
  win32: 'win32',
  windows: 'win32',
  linux: 'linux',
  android: 'android',
  freebsd: 'freebsd',
  openharmony: 'openharmony',
}
const CPU = ['x64', 'arm64', 'armv7l', 'arm', 'ia32', 'riscv64', 's390x', 'ppc64', 'ppc64le', 'loong64']
const resolves = (from, name) => {
  for (let d = from; ; d = d.slice(0, Math.max(0, d.lastIndexOf('/node_modules/')))) {
    const key = `${d ? `${d}/` : ''}node_modules/${name}`
    if (pk[key]) return true
    if (!d) return false
  }
}
let added = 0
for (const [from, p] of Object.entries({ ...pk })) {
  for (const [name, version] of Object.entries(p.optionalDependencies ?? {})) {
    if (resolves(from, name)) continue
    if (!/^\d+\.\d+\.\d+[-\w.]*$/.test(version)) throw new Error(`${name}@${version} (of ${from}) is not an exact version`)
    const words = name.split(/[/-]/)
    const os = words.map((w) => OS[w]).find(Boolean)
    const cpu = words.find((w) => CPU.includes(w))
    if (!os || !cpu || (os === process.platform && cpu === process.arch)) throw new Error(`cannot tell the platform of ${name}`)
    pk[`node_modules/${name}`] = { version, cpu: [cpu], ...(p.dev ? { dev: true } : {}), optional: true, os: [os] }
    console.log(`+ ${name}@${version} (${os} ${cpu})`)
    added++
  }
}
if (added) {
  lock.packages = Object.fromEntries(Object.entries(pk).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
}
console.log(`${added} added`)
