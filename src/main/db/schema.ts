import { type AnySQLiteColumn, blob, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { z } from 'zod'
import { STATUSES } from '#shared/domain/application.ts'
import { evidence, fields, interview } from '#shared/domain/detection.ts'
import { FINDING_STATES } from '#shared/domain/finding.ts'
import { learningFigures } from '#shared/domain/learning.ts'
import { MAIL_TYPES } from '#shared/domain/mail-type.ts'
import { json } from './json-column.ts'

// Times are milliseconds since the epoch. Whatever comes from Gmail carries account_id in its key, so that accounts never mix.

const accountId = () =>
  integer('account_id')
    .notNull()
    .references(() => accounts.id, { onDelete: 'cascade' })

const fieldsColumn = json(fields)
const evidenceColumn = json(z.array(evidence))
const interviewColumn = json(interview)
const settingColumn = json(z.unknown())
const figuresColumn = json(learningFigures)

export const accounts = sqliteTable('accounts', {
  id: integer().primaryKey({ autoIncrement: true }),
  address: text().notNull().unique(),
  state: text({ enum: ['connected', 'needs_reconnect', 'disconnected'] }).notNull(),
  sample: integer({ mode: 'boolean' }).notNull(),
  /** The OAuth client's public id; its secret and the refresh token live in the keychain alone. */
  clientId: text('client_id').notNull(),
  /** The cursor: whatever happened in the mailbox up to this id of Gmail's history is stored in `candidates`. */
  historyId: text('history_id'),
  /** When that was: mail up to here is listed in `candidates`. */
  listedUntil: integer('listed_until'),
  /** When the whole window was last listed, how many days it had, and with which queries (their fingerprint). */
  reconciledAt: integer('reconciled_at'),
  reconciledDays: integer('reconciled_days'),
  reconciledWith: text('reconciled_with'),
  lastSyncAt: integer('last_sync_at'),
})

/** One row a mail that was listed: the work queue, and the memory of what was seen. `poison` was given up after several tries. */
export const candidates = sqliteTable(
  'candidates',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    accountId: accountId(),
    gmailId: text('gmail_id').notNull(),
    threadId: text('thread_id').notNull(),
    outcome: text({ enum: ['queued', 'finding', 'set_aside', 'own_mail', 'gone', 'poison'] }).notNull(),
    /** Failed tries, when the next one is due, and what the last one met (a message for people, without content). */
    attempts: integer().notNull().default(0),
    nextTryAt: integer('next_try_at'),
    lastError: text('last_error'),
    /** How often its reading began and nothing came of it because the app ended; a reading that is under way counts. */
    unfinished: integer().notNull().default(0),
  },
  (table) => [uniqueIndex('candidates_gmail').on(table.accountId, table.gmailId), index('candidates_queue').on(table.accountId, table.outcome, table.gmailId)],
)

/** Threads with a finding whose other mails are listed in `candidates`. */
export const expandedThreads = sqliteTable('expanded_threads', { accountId: accountId(), threadId: text('thread_id').notNull() }, (table) => [
  primaryKey({ columns: [table.accountId, table.threadId] }),
])

export const findings = sqliteTable(
  'findings',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    accountId: accountId(),
    gmailId: text('gmail_id').notNull(),
    threadId: text('thread_id').notNull(),
    senderName: text('sender_name'),
    senderAddress: text('sender_address'),
    /** Null after review: content is not kept. */
    subject: text(),
    date: integer().notNull(),
    state: text({ enum: FINDING_STATES }).notNull(),
    verdict: text({ enum: ['job', 'not_job', 'unsure'] }).notNull(),
    type: text({ enum: MAIL_TYPES }).notNull(),
    confidence: real().notNull(),
    decidedBy: text('decided_by', { enum: ['gate', 'rules', 'classifier', 'personal', 'model'] }).notNull(),
    /** Empty after review, for it may quote the mail. */
    reason: text().notNull(),
    fields: fieldsColumn('fields').notNull(),
    /** Empty after review. */
    evidence: evidenceColumn('evidence').notNull(),
  },
  (table) => [
    uniqueIndex('findings_gmail').on(table.accountId, table.gmailId),
    index('findings_state').on(table.state, table.date),
    index('findings_thread').on(table.accountId, table.threadId),
  ],
)

/** The encrypted text of a finding that waits (AES-256-GCM: 12 bytes nonce, 16 bytes tag, ciphertext); gone with the review. */
export const findingTexts = sqliteTable('finding_texts', {
  findingId: integer('finding_id')
    .primaryKey()
    .references(() => findings.id, { onDelete: 'cascade' }),
  sealed: blob({ mode: 'buffer' }).notNull(),
  keptAt: integer('kept_at').notNull(),
})

export const setAside = sqliteTable(
  'set_aside',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    accountId: accountId(),
    gmailId: text('gmail_id').notNull(),
    threadId: text('thread_id').notNull(),
    senderName: text('sender_name'),
    senderAddress: text('sender_address'),
    subject: text(),
    date: integer().notNull(),
    reason: text().notNull(),
    setAsideAt: integer('set_aside_at').notNull(),
  },
  (table) => [uniqueIndex('set_aside_gmail').on(table.accountId, table.gmailId)],
)

/** What a person decided about a finding. `type` and `fields` are as reviewed; `undoneAt` withdraws it. */
export const reviews = sqliteTable(
  'reviews',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    findingId: integer('finding_id')
      .notNull()
      .references(() => findings.id, { onDelete: 'cascade' }),
    action: text({ enum: ['confirm_new', 'confirm_link', 'ignore', 'not_job'] }).notNull(),
    detectedType: text('detected_type', { enum: MAIL_TYPES }).notNull(),
    detectedFields: fieldsColumn('detected_fields').notNull(),
    type: text({ enum: MAIL_TYPES }).notNull(),
    fields: fieldsColumn('fields').notNull(),
    reviewedAt: integer('reviewed_at').notNull(),
    undoneAt: integer('undone_at'),
    /** Whether its company is kept as a fact about the sender; the person can take that back. */
    tellsSender: integer('tells_sender', { mode: 'boolean' }).notNull().default(true),
  },
  (table) => [index('reviews_finding').on(table.findingId)],
)

/** What a finding's mail can be learnt from: hashed features and scores as bytes, no text; useless to a version with other features. */
export const findingLearnables = sqliteTable('finding_learnables', {
  findingId: integer('finding_id')
    .primaryKey()
    .references(() => findings.id, { onDelete: 'cascade' }),
  features: blob({ mode: 'buffer' }).notNull(),
  scores: blob({ mode: 'buffer' }).notNull(),
  featureVersion: integer('feature_version').notNull(),
})

/** What all reviews together taught: one row. The layer is there too where it is not used; the figures say why. */
export const learning = sqliteTable('learning', {
  id: integer().primaryKey(),
  layer: blob({ mode: 'buffer' }).notNull(),
  featureVersion: integer('feature_version').notNull(),
  learntAt: integer('learnt_at').notNull(),
  used: integer({ mode: 'boolean' }).notNull(),
  figures: figuresColumn('figures').notNull(),
})

/** An application is shown while one of its events stands. */
export const applications = sqliteTable('applications', {
  id: integer().primaryKey({ autoIncrement: true }),
  company: text().notNull(),
  title: text(),
  location: text(),
  requisitionId: text('requisition_id'),
  createdAt: integer('created_at').notNull(),
})

export const events = sqliteTable(
  'events',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    applicationId: integer('application_id')
      .notNull()
      .references((): AnySQLiteColumn => applications.id, { onDelete: 'cascade' }),
    /** When it happened: the mail's date, or the moment a status was set. */
    at: integer().notNull(),
    kind: text({ enum: ['mail', 'status'] }).notNull(),
    type: text({ enum: MAIL_TYPES }),
    findingId: integer('finding_id').references(() => findings.id, { onDelete: 'cascade' }),
    interview: interviewColumn('interview'),
    status: text({ enum: STATUSES }),
    retractedAt: integer('retracted_at'),
  },
  (table) => [index('events_application').on(table.applicationId, table.at), index('events_finding').on(table.findingId)],
)

export const syncRuns = sqliteTable('sync_runs', {
  id: integer().primaryKey({ autoIncrement: true }),
  accountId: accountId(),
  startedAt: integer('started_at').notNull(),
  endedAt: integer('ended_at'),
  /** What was asked for: only what changed, or the whole window; null while that is open. */
  scope: text({ enum: ['changes', 'window'] }),
  /** Mails: new in the queue, fetched, turned into findings, set aside, failed. */
  listed: integer().notNull(),
  fetched: integer().notNull().default(0),
  found: integer().notNull(),
  setAside: integer('set_aside').notNull(),
  failed: integer().notNull().default(0),
  errorCode: text('error_code'),
  /** Its message for people. */
  errorMessage: text('error_message'),
})

export const settings = sqliteTable('settings', {
  key: text().primaryKey(),
  value: settingColumn('value'),
})
