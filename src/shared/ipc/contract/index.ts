import { z } from 'zod'
import { modelState } from '../../domain/model.ts'
import { settings as settingsShape } from '../../domain/settings.ts'
import { syncState } from '../../domain/sync.ts'
import { accounts } from './accounts.ts'
import { app } from './app.ts'
import { applications } from './applications.ts'
import { findings } from './findings.ts'
import { learning } from './learning.ts'
import { missingMail } from './missing-mail.ts'
import { model } from './model.ts'
import { topic } from './route.ts'
import { settings } from './settings.ts'
import { sync } from './sync.ts'

/** Every request that the window can make; validated on both ends. */
export const contract = { ...app, ...accounts, ...sync, ...findings, ...applications, ...settings, ...model, ...learning, ...missingMail }
export type Contract = typeof contract
export type Route = keyof Contract
export type Input<R extends Route> = z.input<Contract[R]['input']>
export type Output<R extends Route> = z.output<Contract[R]['output']>

/** What main tells the window. `data.changed` says which lists to read again. */
export const events = {
  'sync.state': syncState,
  'model.state': modelState,
  'settings.changed': settingsShape,
  'data.changed': z.object({ topics: z.array(topic) }),
  /** The tray or a notification asks the window to show a screen. */
  navigate: z.object({ path: z.enum(['/', '/inbox', '/applications', '/settings']) }),
}
export type EventName = keyof typeof events
export type EventData<E extends EventName> = z.output<(typeof events)[E]>
