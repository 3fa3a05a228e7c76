import { describe, expect, test } from 'vitest'
import { newestPart } from '#core/mail/quotes.ts'

function split(text: string, forwards = false) {
  return newestPart(text, '', forwards)
}

const REPLY = 'Thank you, Monday suits me.\n\nAda'

describe('a reply', () => {
  test.each([
    ['attribution', 'On Mon, 6 May 2024 at 10:00, Jo Park <jo@northwind.example> wrote:\n\nCan we meet?'],
    ['wrapped attribution', 'On Mon, 6 May 2024 at 10:00, Jo Park of Northwind Recruiting\n<jo@northwind.example> wrote:\n> Can we meet?'],
    ['attribution without a date', 'Jo Park wrote:\n> Can we\n> meet?'],
    ['German', 'Am 06.05.2024 um 10:00 schrieb Jo Park:\n> Can we meet?'],
    ['French', 'Le lun. 6 mai 2024 à 10:00, Jo Park <jo@northwind.example> a écrit :\n\nCan we meet?'],
    ['Spanish', 'El lun, 6 may 2024 a las 10:00, Jo Park (<jo@northwind.example>) escribió:\n\nCan we meet?'],
    ['Outlook', 'From: Jo Park <jo@northwind.example>\nSent: Monday, May 6, 2024 10:00 AM\nTo: Ada\nSubject: Interview\n\nCan we meet?'],
    ['Outlook, with a rule', '________________________________\nFrom: Jo Park\nSent: Monday, May 6, 2024\nTo: Ada\nSubject: Interview\n\nCan we meet?'],
    ['Outlook in German', 'Von: Jo Park\nGesendet: Montag, 6. Mai 2024\nAn: Ada\nBetreff: Gespräch\n\nCan we meet?'],
    ['Outlook in Gmail text', '*From:* Jo Park\n*Sent:* Monday\n*To:* Ada\n*Subject:* Interview\n\nCan we meet?'],
    ['original message', '-----Original Message-----\nFrom: Jo\nCan we meet?'],
  ])('%s', (_, quote) => {
    const { text, quoted } = split(`${REPLY}\n\n${quote}`)
    expect(text).toBe(REPLY)
    expect(quoted).toContain('meet?')
    expect(quoted).not.toContain('>  ')
  })

  test('an answer below or between the quotes is the newest part', () => {
    const { text, quoted } = split('On 6 May 2024 Jo wrote:\n> Can we meet\n> on Monday?\n\nYes.\n\n> At ten?\n> Or later?\n\nAt ten.')
    expect(text).toBe('Yes.\n\nAt ten.')
    expect(quoted).toBe('On 6 May 2024 Jo wrote:\nCan we meet\non Monday?\n\nAt ten?\nOr later?')
  })

  test('the marks of nested quotes are taken off', () => {
    expect(split('Yes.\n\n> >> deep\n> shallow').quoted).toBe('deep\nshallow')
  })

  test('a signature stays with the newest part', () => {
    expect(split('Yes.\n\n--\nJo Park\nRecruiter, Northwind').text).toBe('Yes.\n\n--\nJo Park\nRecruiter, Northwind')
  })
})

describe('what only looks like a quote', () => {
  test.each([
    '> View your application',
    'On behalf of everybody at Northwind, thank you for applying.',
    'From: Monday you can log in',
    'From our side it looks good.\nTo: be continued',
    'She said:\nwe will call you.',
    'The original message of our brand: be kind.',
  ])('%s', (text) => {
    expect(split(text)).toEqual({ text, quoted: '' })
  })
})

describe('a forward', () => {
  const forwarded = `---------- Forwarded message ---------
From: Northwind Careers <no-reply@northwind.example>
Date: Mon, 6 May 2024 at 10:00
Subject: Thank you for applying
To: ada@mail.example

Hi Ada,
we received your application.`

  test('that says nothing itself has the forwarded mail as its text, with its header lines', () => {
    const { text, quoted } = split(forwarded)
    expect(text).toBe(
      'From: Northwind Careers <no-reply@northwind.example>\nDate: Mon, 6 May 2024 at 10:00\nSubject: Thank you for applying\nTo: ada@mail.example\n\nHi Ada,\nwe received your application.',
    )
    expect(quoted).toBe('')
  })

  test('with a short note keeps both, if the subject says that it is one', () => {
    expect(split(`FYI\n\n${forwarded}`, true).text).toMatch(/^FYI\n\nFrom: Northwind[\s\S]*received your application\.$/)
    expect(split(`FYI\n\n${forwarded}`, false).text).toBe('FYI')
  })

  test('by Apple Mail', () => {
    expect(split('Begin forwarded message:\n\nFrom: Jo\nSubject: Offer\nDate: Monday\n\nWe are glad to offer you the role.').text).toContain('glad to offer')
  })

  test('of a forward is followed to the words', () => {
    expect(split(`${forwarded.split('\n\n')[0]}\n\n${forwarded}`).text).toMatch(/received your application\.$/)
  })

  test('of a conversation keeps the older mails as quoted', () => {
    const { text, quoted } = split(`${forwarded}\n\nOn 1 May 2024 Ada <ada@mail.example> wrote:\n> Please find my CV\n> attached`)
    expect(text).toMatch(/received your application\.$/)
    expect(quoted).toContain('Please find my CV')
  })
})

test('what the HTML marked is quoted too, and is the text where there is no other', () => {
  expect(newestPart('Yes.', 'Can we meet?', false)).toEqual({ text: 'Yes.', quoted: 'Can we meet?' })
  expect(newestPart('', 'We received your application.', false)).toEqual({ text: 'We received your application.', quoted: '' })
})
