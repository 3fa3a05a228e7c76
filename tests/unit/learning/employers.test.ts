import { describe, expect, test } from 'vitest'
import { senderDirectory } from '#core/detection/directory.ts'
import { employerOf, learnEmployers } from '#core/learning/employers.ts'
import senders from '#resources/senders.json' with { type: 'json' }

const directory = senderDirectory.parse(senders)
const learn = (...said: [address: string, company: string][]) =>
  learnEmployers(
    said.map(([address, company]) => ({ address, company })),
    directory,
  )

describe('the company behind a sender', () => {
  test('is that of its domain, in the newest writing', () => {
    expect(learn(['jobs@corvane.example', 'CORVANE'], ['Desk@hr.Corvane.example', 'Corvane'])).toEqual([
      { sender: 'corvane.example', company: 'Corvane', seen: 2 },
    ])
  })

  test.each(['someone@gmail.com', 'no-reply@us.greenhouse-mail.io', 'jobs-noreply@linkedin.com', 'nobody', ''])('is not learnt of %s', (address) => {
    expect(learn([address, 'Corvane'], [address, 'Corvane'])).toEqual([])
  })

  test('is not learnt of a domain that writes for several, but of its addresses that write for one, seen twice', () => {
    const said = learn(
      ['a@agency.example', 'One'],
      ['a@agency.example', 'One'],
      ['b@agency.example', 'Two'],
      ['c@agency.example', 'Three'],
      ['c@agency.example', 'Four'],
    )
    expect(said).toEqual([{ sender: 'a@agency.example', company: 'One', seen: 2 }])
  })

  test('is found by address, by domain and by its subdomains', () => {
    const employers = new Map([
      ['corvane.example', 'Corvane'],
      ['a@agency.example', 'One'],
    ])
    expect(employerOf(employers, 'HR@mail.corvane.example')).toBe('Corvane')
    expect(employerOf(employers, 'A@agency.example')).toBe('One')
    expect(employerOf(employers, 'b@agency.example')).toBeNull()
    expect(employerOf(employers, '')).toBeNull()
  })
})
