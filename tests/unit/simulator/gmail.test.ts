import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createSimulatedMailbox, type SimulatedMail } from '#simulator/gmail/mailbox.ts'
import { calendarPart, filePart, htmlPart, multipart, textPart } from '#simulator/gmail/mime.ts'
import { type Simulator, startSimulator } from '#simulator/server.ts'
import { DAY, NOW, simulatedMail } from './mails.ts'
import { accessToken } from './sign-in.ts'

let simulator: Simulator
let bearer: string
let mails: SimulatedMail[]

async function start(given: SimulatedMail[]) {
  mails = given
  const mailbox = createSimulatedMailbox({ address: 'me@example.com', mails, labels: [{ id: 'Label_1', name: 'Job search' }] })
  simulator = await startSimulator({ mailbox, now: () => NOW, autoConsent: true })
  bearer = await accessToken(simulator)
}
beforeEach(() => start([]))
afterEach(() => simulator.stop())
async function restart(given: SimulatedMail[]) {
  await simulator.stop()
  await start(given)
}

async function get(path: string, authorization = `Bearer ${bearer}`) {
  const response = await fetch(`${simulator.url}/gmail/v1/users/${path}`, { headers: { authorization } })
  return { status: response.status, json: await response.json() }
}

const listReply = z.object({
  messages: z.array(z.object({ id: z.string(), threadId: z.string() })).optional(),
  nextPageToken: z.string().optional(),
  resultSizeEstimate: z.number(),
})
async function list(params: string) {
  return listReply.parse((await get(`me/messages?${params}`)).json)
}
async function listAll(params: string): Promise<string[][]> {
  const pages: string[][] = []
  let token: string | undefined
  do {
    const page = await list(`${params}${token ? `&pageToken=${token}` : ''}`)
    pages.push(page.messages?.map(({ id }) => id) ?? [])
    token = page.nextPageToken
  } while (token)
  return pages
}

describe('errors in the shape of Google', () => {
  test.each<[string, number, string]>([
    ['me/messages/18ffffffffffffff', 404, 'NOT_FOUND'],
    ['me/messages/no-id', 400, 'INVALID_ARGUMENT'],
    ['me/nothing', 404, 'NOT_FOUND'],
    ['someone@else.example/profile', 403, 'PERMISSION_DENIED'],
    ['me/messages?q=(open', 400, 'INVALID_ARGUMENT'],
    ['me/messages?pageToken=xyz', 400, 'INVALID_ARGUMENT'],
    ['me/history', 400, 'INVALID_ARGUMENT'],
    ['me/history?startHistoryId=1', 404, 'NOT_FOUND'],
  ])('%s -> %s %s', async (path, code, status) => {
    const reply = await get(path)
    expect(reply).toMatchObject({ status: code, json: { error: { code, status, message: expect.any(String), errors: [{ reason: expect.any(String) }] } } })
  })

  test('no token, a wrong token', async () => {
    expect(await get('me/profile', '')).toMatchObject({ status: 401, json: { error: { status: 'UNAUTHENTICATED' } } })
    expect((await get('me/profile', 'Bearer nonsense')).status).toBe(401)
  })
})

describe('profile and labels', () => {
  test('profile counts mails and threads', async () => {
    const first = simulatedMail()
    await restart([first, simulatedMail({ threadId: first.id }), simulatedMail()])
    const reply = await get('me/profile')
    expect(reply.json).toEqual({ emailAddress: 'me@example.com', messagesTotal: 3, threadsTotal: 2, historyId: String(simulator.mailbox.historyId()) })
    expect((await get('me@example.com/profile')).status).toBe(200)
  })

  test('labels: the system ones and the own ones', async () => {
    const reply = await get('me/labels')
    expect(reply.json.labels).toContainEqual({ id: 'INBOX', name: 'INBOX', type: 'system' })
    expect(reply.json.labels).toContainEqual({ id: 'Label_1', name: 'Job search', type: 'user' })
  })
})

describe('messages.list', () => {
  test('newest first, 100 a page unless asked, 500 at most, each mail once', async () => {
    await restart(Array.from({ length: 1100 }, (_, index) => simulatedMail({ date: NOW - ((index * 7919) % 1100) * 1000 })))
    const newest = [...mails].sort((a, b) => b.internalDate - a.internalDate).map(({ id }) => id)
    const byDefault = await listAll('')
    expect(byDefault.map((page) => page.length)).toEqual(Array(11).fill(100))
    expect(byDefault.flat()).toEqual(newest)
    expect((await listAll('maxResults=9999')).map((page) => page.length)).toEqual([500, 500, 100])
    expect((await listAll('maxResults=7')).flat()).toEqual(newest)
  })

  test('mail that arrives between two pages neither repeats nor hides one', async () => {
    await restart(Array.from({ length: 10 }, (_, index) => simulatedMail({ date: NOW - index * DAY })))
    const first = await list('maxResults=4')
    simulator.mailbox.add(simulatedMail({ date: NOW + 1000 }))
    simulator.mailbox.remove(mails[0]?.id ?? '')
    const second = await list(`maxResults=100&pageToken=${first.nextPageToken}`)
    expect(second.messages?.map(({ id }) => id)).toEqual(mails.slice(4).map(({ id }) => id))
  })

  test('nothing found leaves the field out', async () => {
    expect((await get('me/messages?q=absent')).json).toEqual({ resultSizeEstimate: 0 })
  })

  test('query, labels and spam', async () => {
    await restart([
      simulatedMail({ subject: 'Interview', labelIds: ['INBOX', 'UNREAD'] }),
      simulatedMail({ subject: 'Interview', labelIds: ['SENT'] }),
      simulatedMail({ subject: 'Interview', labelIds: ['SPAM'] }),
      simulatedMail({ subject: 'Shoes', labelIds: ['INBOX'] }),
    ])
    const count = async (params: string) => (await list(params)).messages?.length ?? 0
    expect(await count('q=interview')).toBe(2)
    expect(await count('q=interview+-in:sent')).toBe(1)
    expect(await count('q=interview&includeSpamTrash=true')).toBe(3)
    expect(await count('labelIds=INBOX')).toBe(2)
    expect(await count('labelIds=INBOX&labelIds=UNREAD')).toBe(1)
    expect(await count('labelIds=SPAM')).toBe(1)
  })
})

describe('messages.get', () => {
  const BODY = multipart('mixed', [
    multipart('alternative', [textPart('Grüße,\nAda'), htmlPart('<p>Grüße</p>'), calendarPart('BEGIN:VCALENDAR', 'REQUEST', true)]),
    filePart('invite.ics', 'application/ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR'),
  ])
  const part = z.object({
    partId: z.string(),
    mimeType: z.string(),
    filename: z.string(),
    body: z.object({ size: z.number(), data: z.string().optional(), attachmentId: z.string().optional() }),
  })
  const full = z.object({ payload: part.extend({ parts: z.tuple([part.extend({ parts: z.tuple([part, part, part]) }), part]) }) })
  const decode = (data: string | undefined) => Buffer.from(data ?? '', 'base64url').toString('utf8')

  test('full: the part tree, text inline, files and detached parts by attachment id', async () => {
    await restart([simulatedMail({ subject: 'Interview & more', body: BODY })])
    const id = mails[0]?.id ?? ''
    const reply = await get(`me/messages/${id}`)
    expect(reply.json).toMatchObject({
      id,
      threadId: id,
      labelIds: ['INBOX'],
      internalDate: String(NOW - DAY),
      snippet: 'Grüße, Ada',
      historyId: expect.any(String),
    })
    expect(reply.json.payload.headers).toContainEqual({ name: 'Subject', value: 'Interview & more' })
    const { payload } = full.parse(reply.json)
    const [[text, html, invite], file] = [payload.parts[0].parts, payload.parts[1]]
    expect([text, html, invite, file].map(({ partId }) => partId)).toEqual(['0.0', '0.1', '0.2', '1'])
    expect(decode(text.body.data)).toBe('Grüße,\nAda')
    expect(decode(html.body.data)).toBe('<p>Grüße</p>')
    expect(invite.body.data).toBeUndefined()
    expect(file.filename).toBe('invite.ics')

    const fetched = await get(`me/messages/${id}/attachments/${file.body.attachmentId}`)
    expect(decode(fetched.json.data)).toBe('BEGIN:VCALENDAR\r\nEND:VCALENDAR')
    expect(fetched.json.size).toBe(file.body.size)
    expect(decode((await get(`me/messages/${id}/attachments/${invite.body.attachmentId}`)).json.data)).toBe('BEGIN:VCALENDAR')
  })

  test('attachment ids are made anew at each get, earlier ones keep working, those of another mail do not', async () => {
    await restart([simulatedMail({ body: BODY }), simulatedMail({ body: BODY })])
    const [one, two] = mails.map(({ id }) => id)
    const idsOf = async () => full.parse((await get(`me/messages/${one}`)).json).payload.parts[1].body.attachmentId
    const [first, second] = [await idsOf(), await idsOf()]
    expect(first).not.toBe(second)
    expect((await get(`me/messages/${one}/attachments/${first}`)).status).toBe(200)
    expect((await get(`me/messages/${two}/attachments/${first}`)).status).toBe(400)
    expect((await get(`me/messages/${one}/attachments/nonsense`)).status).toBe(400)
  })

  test('metadata, minimal and raw', async () => {
    await restart([simulatedMail({ subject: 'Grüße', body: BODY })])
    const id = mails[0]?.id
    const metadata = await get(`me/messages/${id}?format=metadata&metadataHeaders=Subject&metadataHeaders=from`)
    expect(metadata.json.payload.headers.map(({ name }: { name: string }) => name)).toEqual(['From', 'Subject'])
    expect(metadata.json.payload.parts).toBeUndefined()
    expect((await get(`me/messages/${id}?format=minimal`)).json.payload).toBeUndefined()
    const raw = decode((await get(`me/messages/${id}?format=raw`)).json.raw)
    expect(raw).toContain(`Subject: =?UTF-8?B?${Buffer.from('Grüße').toString('base64')}?=\r\n`)
    expect(raw).toMatch(/^--([0-9a-f]{28})--\r\n$/m)
    expect((await get(`me/messages/${id}?format=odd`)).status).toBe(400)
  })
})

describe('history.list', () => {
  const history = async (params: string) => (await get(`me/history?${params}`)).json

  test('nothing new: the current id alone', async () => {
    const id = simulator.mailbox.historyId()
    expect(await history(`startHistoryId=${id}`)).toEqual({ historyId: String(id) })
  })

  test('added, relabelled and deleted mail, oldest first, by type and by page', async () => {
    const start = simulator.mailbox.historyId()
    const mail = simulatedMail({ labelIds: ['SPAM'] })
    simulator.mailbox.add(mail)
    simulator.mailbox.relabel(mail.id, { add: ['INBOX'], remove: ['SPAM'] })
    simulator.mailbox.remove(mail.id)
    const all = await history(`startHistoryId=${start}`)
    expect(all.historyId).toBe(String(simulator.mailbox.historyId()))
    expect(all.history.map((record: object) => Object.keys(record).at(-1))).toEqual(['messagesAdded', 'labelsAdded', 'labelsRemoved', 'messagesDeleted'])
    expect(all.history[0]).toMatchObject({ messages: [{ id: mail.id, threadId: mail.id }], messagesAdded: [{ message: { id: mail.id, labelIds: ['SPAM'] } }] })
    expect(all.history[1].labelsAdded[0]).toMatchObject({ message: { id: mail.id }, labelIds: ['INBOX'] })

    const added = await history(`startHistoryId=${start}&historyTypes=messageAdded&historyTypes=labelAdded`)
    expect(added.history).toHaveLength(2)
    const page = await history(`startHistoryId=${start}&maxResults=3`)
    expect(page.history).toHaveLength(3)
    const rest = await history(`startHistoryId=${start}&maxResults=3&pageToken=${page.nextPageToken}`)
    expect(rest.history).toEqual(all.history.slice(3))
    expect(rest.nextPageToken).toBeUndefined()
  })

  test('an expired id is not found, the current one is', async () => {
    const start = simulator.mailbox.historyId()
    simulator.mailbox.add(simulatedMail())
    simulator.mailbox.expireHistory()
    expect((await get(`me/history?startHistoryId=${start}`)).status).toBe(404)
    expect((await get(`me/history?startHistoryId=${simulator.mailbox.historyId()}`)).status).toBe(200)
  })

  test('mail added while it runs is listed at once', async () => {
    const mail = simulatedMail({ subject: 'Just in' })
    simulator.mailbox.add(mail)
    expect((await list('q=just')).messages).toEqual([{ id: mail.id, threadId: mail.id }])
    expect(() => simulator.mailbox.add(mail)).toThrow(mail.id)
  })
})

test('every request is noted', async () => {
  await get('me/messages?q=x')
  expect(simulator.requests.at(-1)).toBe('GET /gmail/v1/users/me/messages?q=x')
})
