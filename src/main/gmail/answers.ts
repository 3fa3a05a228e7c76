import { z } from 'zod'

// The parts of Gmail's answers that are used, and the field masks that leave the rest out
// (https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages).

const ids = z.object({ id: z.string(), threadId: z.string() })
const labelIds = z.array(z.string()).default([])
const labelled = ids.extend({ labelIds })

export const PROFILE_FIELDS = 'emailAddress,historyId'
export const profileAnswer = z.object({ emailAddress: z.string().min(1), historyId: z.string() })

export const LIST_FIELDS = 'messages(id,threadId),nextPageToken'
export const listAnswer = z.object({ messages: z.array(ids).default([]), nextPageToken: z.string().optional() })

export const HISTORY_FIELDS =
  'history(messagesAdded(message(id,threadId,labelIds)),labelsRemoved(message(id,threadId,labelIds),labelIds)),historyId,nextPageToken'
export const historyAnswer = z.object({
  history: z
    .array(
      z.object({
        messagesAdded: z.array(z.object({ message: labelled })).default([]),
        labelsRemoved: z.array(z.object({ message: labelled, labelIds })).default([]),
      }),
    )
    .default([]),
  historyId: z.string(),
  nextPageToken: z.string().optional(),
})

export const THREAD_FIELDS = 'messages(id,threadId,labelIds)'
export const threadAnswer = z.object({ messages: z.array(labelled).default([]) })

export const MESSAGE_FIELDS = 'id,threadId,labelIds,internalDate,payload'

export const attachmentAnswer = z.object({ data: z.string() })

export const TRACE_FIELDS = 'id,threadId,labelIds,internalDate,payload(headers)'
export const TRACE_HEADERS = ['From', 'Subject', 'Message-ID']
export const traceAnswer = labelled.extend({
  /** Milliseconds since the epoch. */
  internalDate: z.coerce.number(),
  payload: z.object({ headers: z.array(z.object({ name: z.string(), value: z.string() })).default([]) }).default({ headers: [] }),
})
