import { z } from 'zod'
import { finding } from '../../domain/finding.ts'
import { mailExplanation, mailSearch } from '../../domain/missing-mail.ts'
import type { Routes } from './route.ts'

/** A mail at Gmail; ids are hexadecimal. */
const mailId = z.object({ accountId: z.number().int(), gmailId: z.string().regex(/^[\da-f]{1,16}$/) })

export const missingMail = {
  /**
   * Looks for a mail by its address in Gmail, its Message-ID or its subject, spam and trash included; newest first. `accountId` asks one
   * account alone. Rejects where no account can be asked.
   */
  'missingMail.find': { input: z.object({ pasted: z.string().max(2_000), accountId: z.number().int().optional() }), output: mailSearch },
  /** How far the mail came, and why no further. */
  'missingMail.explain': { input: mailId, output: mailExplanation },
  /** Reads the mail now, whatever the queries and the judgement say, and makes it a finding that waits. */
  'missingMail.review': { input: mailId, output: finding, changes: ['findings', 'applications', 'accounts'] },
  'missingMail.openInGmail': { input: mailId, output: z.void() },
} satisfies Routes
