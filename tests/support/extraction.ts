import { type SenderDirectory, senderDirectory } from '#core/detection/directory.ts'
import { extractFields } from '#core/detection/extract/fields.ts'
import { rankersFile, readRankers } from '#core/detection/ranker/file.ts'
import type { Mail } from '#core/mail/mail.ts'
import { fromPlain, type PlainRow } from '#core/mail/plain.ts'
import rankersJson from '#resources/rankers.json' with { type: 'json' }
import file from '#resources/senders.json' with { type: 'json' }
import type { Evidence, Fields } from '#shared/domain/detection.ts'
import type { MailType } from '#shared/domain/mail-type.ts'

export const directory: SenderDirectory = senderDirectory.parse(file)

export const rankers = readRankers(rankersFile.parse(rankersJson))

/** Tuesday, 5 March 2024, ten in the morning in New York. */
const TUESDAY = '2024-03-05T10:00:00-05:00'

/** A mail of the rows that the command line reads; what is left out is not known. */
export function mailOf(row: Partial<PlainRow>, more: Partial<Mail> = {}): Mail {
  return { ...fromPlain({ id: 'mail', from: null, subject: null, body: null, date: TUESDAY, ...row }), ...more }
}

/** What the extraction says of a mail. */
export function extract(mail: Mail, type: MailType = 'status_update'): { fields: Fields; evidence: Evidence[] } {
  return extractFields(mail, type, { directory, rankers })
}

/** Lower case, letters and digits only. */
export function folded(text: string | null): string | null {
  return text === null
    ? null
    : text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
}
