import type { Database } from '#main/db/database.ts'
import {
  accounts,
  applications,
  candidates,
  events,
  findingLearnables,
  findings,
  findingTexts,
  learning,
  reviews,
  setAside,
  settings,
  syncRuns,
} from '#main/db/schema.ts'
import { NO_FIELDS } from '#shared/domain/detection.ts'
import { NOW } from '#tests/support/database.ts'

export const TABLES = [
  'accounts',
  'candidates',
  'findings',
  'finding_texts',
  'finding_learnables',
  'learning',
  'set_aside',
  'reviews',
  'applications',
  'events',
  'sync_runs',
  'settings',
] as const

/** Rows in every table: two accounts, 40 findings half of which are reviewed and have an event, one undone. */
export function populate({ orm, transaction }: Database): void {
  transaction(() => {
    const fields = { ...NO_FIELDS, company: 'Northwind' }
    for (const address of ['mara@mail.example', 'jo@mail.example'])
      orm.insert(accounts).values({ address, state: 'connected', sample: false, clientId: 'client' }).run()
    orm.insert(settings).values({ key: 'theme', value: 'dark' }).run()
    orm.insert(syncRuns).values({ accountId: 1, startedAt: NOW, listed: 40, found: 40, setAside: 1 }).run()
    for (let id = 1; id <= 40; id++) {
      const mail = { accountId: 1 + (id % 2), gmailId: `mail-${id}`, threadId: `thread-${id}` }
      const reviewed = id <= 20
      orm
        .insert(candidates)
        .values({ ...mail, outcome: 'finding' })
        .run()
      orm
        .insert(findings)
        .values({
          ...mail,
          senderName: 'Northwind',
          senderAddress: 'jobs@northwind.example',
          subject: reviewed ? null : `Your application ${id}`,
          date: NOW - id,
          state: reviewed ? 'confirmed' : 'pending',
          verdict: 'job',
          type: 'application_confirmation',
          confidence: 0.9,
          decidedBy: 'rules',
          reason: '',
          fields,
          evidence: reviewed ? [] : [{ field: 'type', quote: 'Thank you for applying. '.repeat(20) }],
        })
        .run()
      orm
        .insert(findingLearnables)
        .values({ findingId: id, features: Buffer.alloc(600, id), scores: Buffer.alloc(32, id), featureVersion: 1 })
        .run()
      if (!reviewed) {
        orm
          .insert(findingTexts)
          .values({ findingId: id, sealed: Buffer.alloc(1500, id), keptAt: NOW })
          .run()
        continue
      }
      orm.insert(applications).values({ company: 'Northwind', createdAt: NOW }).run()
      orm
        .insert(events)
        .values({ applicationId: id, at: NOW, kind: 'mail', type: 'application_confirmation', findingId: id, retractedAt: id === 20 ? NOW : null })
        .run()
      const review = { findingId: id, detectedType: 'application_confirmation', detectedFields: fields, type: 'application_confirmation', fields } as const
      orm
        .insert(reviews)
        .values({ ...review, action: 'confirm_new', reviewedAt: NOW, undoneAt: id === 20 ? NOW : null })
        .run()
    }
    const compared = { mails: 19, shipped: 19, personal: 19 }
    const figures = { reviews: compared, bundled: compared, corrections: 0 }
    orm
      .insert(learning)
      .values({ id: 1, layer: Buffer.alloc(900, 1), featureVersion: 1, learntAt: NOW, used: false, figures })
      .run()
    orm.insert(events).values({ applicationId: 1, at: NOW, kind: 'status', status: 'withdrawn' }).run()
    const aside = { accountId: 1, gmailId: 'alert', threadId: 'alert', senderName: 'Job board', senderAddress: 'alerts@board.example', subject: '12 new jobs' }
    orm
      .insert(setAside)
      .values({ ...aside, date: NOW, reason: 'A list of openings.', setAsideAt: NOW })
      .run()
    orm.insert(candidates).values({ accountId: 1, gmailId: 'alert', threadId: 'alert', outcome: 'set_aside' }).run()
  })
}
