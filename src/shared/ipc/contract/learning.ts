import { z } from 'zod'
import { learningState, similarOffer } from '../../domain/learning.ts'
import type { Routes } from './route.ts'

export const learning = {
  'learning.state': { input: z.void(), output: learningState },
  /** Findings that wait and look like the one corrected last; null where there are none, or the offer was answered. */
  'learning.similar': { input: z.void(), output: similarOffer.nullable() },
  /** Gives findings of the offer the corrected type, or sets them aside; the rest of the offer is answered with it. @returns how many were changed */
  'learning.apply': { input: z.object({ findingIds: z.array(z.number().int()) }), output: z.number().int(), changes: ['findings', 'learning'] },
  /** Takes the last `learning.apply` back; rejects with nothing_to_undo. */
  'learning.undoApply': { input: z.void(), output: z.void(), changes: ['findings', 'learning'] },
  'learning.dismiss': { input: z.void(), output: z.void(), changes: ['learning'] },
  /** Forgets the company of one sender. */
  'learning.forgetSender': { input: z.object({ sender: z.string() }), output: z.void(), changes: ['learning'] },
  /** Forgets all that the reviews so far taught; the reviews stay. */
  'learning.reset': { input: z.void(), output: z.void(), changes: ['learning'] },
  /** Saves labels, hashed features and senders where the person says; false when cancelled. */
  'learning.export': { input: z.void(), output: z.boolean() },
} satisfies Routes
