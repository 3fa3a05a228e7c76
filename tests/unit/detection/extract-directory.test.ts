import { describe, expect, test } from 'vitest'
import { senderDirectory, senderOf } from '#core/detection/directory.ts'
import file from '#resources/senders.json' with { type: 'json' }

const directory = senderDirectory.parse(file)

describe('the directory of senders', () => {
  test('holds at least 60 senders, each with a public source', () => {
    expect(directory.senders.length).toBeGreaterThanOrEqual(60)
    expect(directory.senders.every(({ source }) => source.startsWith('https://'))).toBe(true)
  })

  test('names no domain twice', () => {
    const domains = directory.senders.flatMap((sender) => sender.domains)
    expect(new Set(domains).size).toBe(domains.length)
  })

  test.each([
    ['no-reply@us.greenhouse-mail.io', 'Greenhouse'],
    ['no-reply@hire.lever.co', 'Lever'],
    ['acme@myworkday.com', 'Workday'],
    ['jobs-noreply@LinkedIn.com', 'LinkedIn'],
    ['jane@acme.teamtailor-mail.com', 'Teamtailor'],
    ['no-reply@acme.comeet-notifications.com', 'Comeet'],
    ['handshake@notifications.joinhandshake.com', 'Handshake'],
    ['person@reed.co.uk', 'Reed'],
    ['no-reply@m.personio.com', 'Personio'],
  ])('%s is %s', (address, name) => {
    expect(senderOf(directory, address)?.name).toBe(name)
  })

  test.each([
    'careers@acme.example',
    'no-reply@notlever.co',
    'lever.co@acme.example',
    'x@lever.co.evil.example',
    'billing@personio.com',
    'person@localhost',
    '',
    '@',
  ])('%s is nobody known', (address) => {
    expect(senderOf(directory, address)).toBeNull()
  })

  test('the longest domain wins', () => {
    const sender = { kind: 'ats', employerIn: [], mixed: false, source: 'https://acme.example' } as const
    const two = senderDirectory.parse({
      senders: [
        { ...sender, name: 'Whole', domains: ['acme.example'] },
        { ...sender, name: 'Part', domains: ['mail.acme.example'] },
      ],
    })
    expect(senderOf(two, 'a@x.mail.acme.example')?.name).toBe('Part')
    expect(senderOf(two, 'a@other.acme.example')?.name).toBe('Whole')
  })
})
