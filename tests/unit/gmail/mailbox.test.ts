import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { apiError, failure, mailboxServer, TOKEN_PATH } from '#tests/support/mailbox-server.ts'

const server = mailboxServer()
const mailboxAt = server.mailboxAt
afterEach(server.stop)

describe('requests', () => {
  test('list: the query, the largest page, the fields that are used, and the page token', async () => {
    const { mailbox, requests } = await mailboxAt(({ query }) => ({
      json: query.has('pageToken')
        ? { messages: [{ id: 'c', threadId: 't' }] }
        : {
            messages: [
              { id: 'a', threadId: 'a' },
              { id: 'b', threadId: 'a' },
            ],
            nextPageToken: 'more',
          },
    }))
    expect(await mailbox.list('{from:a.io "b c"} after:1')).toEqual({
      mails: [
        { gmailId: 'a', threadId: 'a' },
        { gmailId: 'b', threadId: 'a' },
      ],
      nextPageToken: 'more',
    })
    expect(await mailbox.list('{from:a.io "b c"} after:1', 'more')).toEqual({ mails: [{ gmailId: 'c', threadId: 't' }], nextPageToken: null })
    const [token, first, second] = requests
    expect(Object.fromEntries(token?.form ?? [])).toMatchObject({ grant_type: 'refresh_token', refresh_token: 'the-refresh-token', client_id: 'the-client' })
    expect(first?.path).toBe('/gmail/v1/users/me/messages')
    expect(Object.fromEntries(first?.query ?? [])).toEqual({ q: '{from:a.io "b c"} after:1', maxResults: '500', fields: 'messages(id,threadId),nextPageToken' })
    expect(first?.authorization).toBe('Bearer token-1')
    expect(second?.query.get('pageToken')).toBe('more')
    expect(requests.length).toBe(3)
  })

  test('list: nothing found', async () => {
    const { mailbox } = await mailboxAt(() => ({ json: { resultSizeEstimate: 0 } }))
    expect(await mailbox.list('x')).toEqual({ mails: [], nextPageToken: null })
  })

  test('profile', async () => {
    const { mailbox } = await mailboxAt(() => ({ json: { emailAddress: 'sam@example.com', historyId: '77', messagesTotal: 3 } }))
    expect(await mailbox.profile()).toEqual({ address: 'sam@example.com', historyId: '77' })
  })

  test('get: the whole mail, with an invitation that Gmail keeps apart', async () => {
    const invitation = Buffer.from('BEGIN:VCALENDAR').toString('base64url')
    const { mailbox, requests } = await mailboxAt(({ path }) =>
      path.includes('/attachments/')
        ? { json: { data: invitation, size: 15 } }
        : {
            json: {
              id: 'm1',
              threadId: 't1',
              labelIds: ['INBOX'],
              internalDate: '1780000000000',
              payload: {
                mimeType: 'multipart/mixed',
                parts: [{ mimeType: 'text/calendar', filename: 'invite.ics', body: { attachmentId: 'att-1', size: 15 } }],
              },
            },
          },
    )
    const message = await mailbox.get('m1')
    expect(message?.payload?.parts?.[0]?.body?.data).toBe(invitation)
    expect(requests.map((request) => request.path).slice(1)).toEqual(['/gmail/v1/users/me/messages/m1', '/gmail/v1/users/me/messages/m1/attachments/att-1'])
    expect(requests[1]?.query.get('format')).toBe('full')
  })

  test('get: null for what was deleted, or moved to spam or trash after it was listed', async () => {
    const { mailbox } = await mailboxAt(({ path }) =>
      path.endsWith('/gone') ? apiError(404, 'notFound') : { json: { id: 'x', labelIds: [path.endsWith('/spam') ? 'SPAM' : 'TRASH'] } },
    )
    expect(await mailbox.get('gone')).toBeNull()
    expect(await mailbox.get('spam')).toBeNull()
    expect(await mailbox.get('trash')).toBeNull()
  })

  test('get: a page that says 404 is no word of Gmail, and the mail is not given up', async () => {
    const { mailbox } = await mailboxAt(() => ({ status: 404, body: '<html>Not found</html>', headers: { 'Content-Type': 'text/html' } }))
    expect((await failure(mailbox.get('m1'))).code).toBe('google_unavailable')
  })

  test('compressed answers', async () => {
    const { mailbox } = await mailboxAt(() => ({
      body: gzipSync(JSON.stringify({ emailAddress: 'sam@example.com', historyId: '1' })),
      headers: { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' },
    }))
    expect((await mailbox.profile()).address).toBe('sam@example.com')
  })
})

describe('history', () => {
  const message = (id: string, ...labelIds: string[]) => ({ message: { id, threadId: `t-${id}`, labelIds } })

  test('what arrived or left spam or trash, page by page, with the newest id', async () => {
    const { mailbox, requests } = await mailboxAt(() => ({
      json: {
        history: [
          { id: '8', messagesAdded: [message('a', 'INBOX', 'UNREAD')] },
          { id: '9', labelsRemoved: [{ ...message('b', 'INBOX'), labelIds: ['UNREAD'] }] },
          { id: '10', labelsRemoved: [{ ...message('c', 'INBOX'), labelIds: ['SPAM'] }] },
          { id: '11', labelsRemoved: [{ ...message('d'), labelIds: ['TRASH'] }] },
        ],
        historyId: '12',
        nextPageToken: 'more',
      },
    }))
    expect(await mailbox.history('7', 'page')).toEqual({
      mails: [
        { gmailId: 'a', threadId: 't-a', labels: ['INBOX', 'UNREAD'], change: 'added' },
        { gmailId: 'c', threadId: 't-c', labels: ['INBOX'], change: 'restored' },
        { gmailId: 'd', threadId: 't-d', labels: [], change: 'restored' },
      ],
      historyId: '12',
      nextPageToken: 'more',
    })
    const asked = requests.at(-1)
    expect(asked?.path).toBe('/gmail/v1/users/me/history')
    expect(asked?.query.getAll('historyTypes')).toEqual(['messageAdded', 'labelRemoved'])
    expect(asked?.query.get('startHistoryId')).toBe('7')
    expect(asked?.query.get('pageToken')).toBe('page')
  })

  test('nothing new', async () => {
    const { mailbox } = await mailboxAt(() => ({ json: { historyId: '7' } }))
    expect(await mailbox.history('7')).toEqual({ mails: [], historyId: '7', nextPageToken: null })
  })

  test('an id that Gmail no longer keeps is told from a page that says 404', async () => {
    const { mailbox } = await mailboxAt(({ query }) => (query.get('startHistoryId') === '1' ? apiError(404, 'notFound') : { status: 404, body: '<html>' }))
    expect((await failure(mailbox.history('1'))).code).toBe('history_expired')
    expect((await failure(mailbox.history('2'))).code).toBe('google_unavailable')
  })

  test('a page token that Gmail no longer takes, here and in a list', async () => {
    const { mailbox, calls } = await mailboxAt(() => apiError(400, 'invalidArgument'))
    expect((await failure(mailbox.history('1', 'old'))).code).toBe('page_expired')
    expect((await failure(mailbox.list('x', 'old'))).code).toBe('page_expired')
    expect((await failure(mailbox.list('x'))).code).toBe('internal')
    expect(calls()).toBe(3)
  })
})

describe('a thread', () => {
  test('what was received and is not hidden', async () => {
    const mails = [['a'], ['b', 'SENT'], ['c', 'TRASH'], ['d', 'SPAM'], ['e', 'DRAFT'], ['f', 'CHAT'], ['g', 'INBOX', 'Label_1']]
    const { mailbox, requests } = await mailboxAt(() => ({ json: { messages: mails.map(([id, ...labelIds]) => ({ id, threadId: 't', labelIds })) } }))
    expect((await mailbox.thread('t')).map(({ gmailId }) => gmailId)).toEqual(['a', 'g'])
    expect(requests.at(-1)?.path).toBe('/gmail/v1/users/me/threads/t')
    expect(Object.fromEntries(requests.at(-1)?.query ?? [])).toEqual({ format: 'minimal', fields: 'messages(id,threadId,labelIds)' })
  })

  test('that is gone has no mails', async () => {
    const { mailbox } = await mailboxAt(() => apiError(404, 'notFound'))
    expect(await mailbox.thread('t')).toEqual([])
  })
})

describe('tokens', () => {
  test('are asked for once, however many requests start together', async () => {
    const { mailbox, requests } = await mailboxAt(() => ({ json: {} }))
    await Promise.all(Array.from({ length: 5 }, () => mailbox.list('x')))
    expect(requests.filter((request) => request.path === TOKEN_PATH).length).toBe(1)
  })

  test('that Google drops early are replaced once', async () => {
    const { mailbox, requests } = await mailboxAt(({ authorization }) => (authorization === 'Bearer token-1' ? apiError(401, 'authError') : { json: {} }))
    await mailbox.list('x')
    expect(requests.map((request) => request.authorization)).toEqual(['', 'Bearer token-1', '', 'Bearer token-2'])
  })

  test('that are refused again need the person', async () => {
    const { mailbox, requests } = await mailboxAt(() => apiError(401, 'authError'))
    expect((await failure(mailbox.list('x'))).code).toBe('needs_reconnect')
    expect(requests.length).toBe(4)
  })
})

test('the signal ends what is under way at once, with its reason', async () => {
  const controller = new AbortController()
  const { mailbox } = await mailboxAt(() => 'hang', { signal: controller.signal })
  const asked = mailbox.list('x')
  setTimeout(() => controller.abort(), 50)
  // the server never answers: only the signal can
  await expect(asked).rejects.toBe(await new Promise((resolve) => controller.signal.addEventListener('abort', () => resolve(controller.signal.reason))))
})
