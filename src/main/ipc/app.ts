import { app, shell } from 'electron'
import { LINKS } from '../app/links.ts'
import type { Handlers } from './router.ts'

export function appHandlers(options: {
  sample: boolean
  openExternal: (url: string) => Promise<void>
  deleteEverything: () => Promise<{ revoked: boolean }>
}): Handlers<'app'> {
  return {
    'app.info': () => ({ version: app.getVersion(), sample: options.sample, platform: platform(), dataFolder: app.getPath('userData') }),
    'app.openDataFolder': async () => void (await shell.openPath(app.getPath('userData'))),
    'app.openLink': ({ link }) => options.openExternal(LINKS[link]),
    'app.deleteEverything': options.deleteEverything,
  }
}

/** What the window tells apart: key names and paths; any other Unix looks like Linux. */
function platform(): 'darwin' | 'win32' | 'linux' {
  return process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux'
}
