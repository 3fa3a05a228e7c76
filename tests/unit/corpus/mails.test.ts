import { expect, test } from 'vitest'
import { type LabelledMail, readForms } from '#cli/labelled-mail.ts'
import { fromPlain } from '#core/mail/plain.ts'

const forms = await readForms('tests/corpus/mails')
const mails = forms.flatMap((form) => form.mails)

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\W_]+/g, ' ')
    .trim()

/** Everything that a reader of the mail sees, folded. */
function seen(mail: LabelledMail): string {
  const { subject, text, quoted, from } = fromPlain(mail)
  return fold([from?.name ?? '', from?.address ?? '', subject, text, quoted].join(' '))
}

test('every mail has an id of its own', () => {
  expect(new Set(mails.map((mail) => mail.id)).size).toBe(mails.length)
})

test.each(forms.map((form) => [form.name, form] as const))('the truth of %s stands in its mails', (_name, form) => {
  const wrong = form.mails.flatMap((mail) => {
    const visible = seen(mail)
    const claims = [
      mail.evidence,
      mail.company,
      mail.title,
      ...mail.companyAlso,
      ...mail.titleAlso,
      mail.location,
      mail.requisitionId,
      mail.recruiter,
      mail.salary,
    ]
    return claims.filter((claim) => claim && !visible.includes(fold(claim))).map((claim) => `${mail.id}: ${claim}`)
  })
  expect(wrong).toEqual([])
})

test('mail of employers rests on words, other mail on none', () => {
  const wrong = mails.filter((mail) => (mail.type === 'not_job') !== ((mail.evidence ?? null) === null))
  expect(wrong.map((mail) => mail.id)).toEqual([])
})

/** Word triples of a mail: what two mails share of them says how much one repeats the other. */
function triples(mail: LabelledMail): Set<string> {
  const words = fold(fromPlain(mail).text).split(' ')
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`))
}

const MOST_SHARED = 0.55

test('no mail repeats another', () => {
  const sets = mails.map((mail) => ({ id: mail.id, triples: triples(mail) }))
  const holders = new Map<string, number[]>()
  sets.forEach((set, at) => {
    for (const triple of set.triples) holders.set(triple, [...(holders.get(triple) ?? []), at])
  })
  const repeats = sets.flatMap((set, at) => {
    const shared = new Map<number, number>()
    for (const triple of set.triples) for (const other of holders.get(triple) ?? []) if (other < at) shared.set(other, (shared.get(other) ?? 0) + 1)
    return [...shared]
      .filter(([other, count]) => count / Math.min(set.triples.size, sets[other]?.triples.size ?? 1) > MOST_SHARED && count >= 12)
      .map(([other]) => `${set.id} repeats ${sets[other]?.id}`)
  })
  expect(repeats).toEqual([])
})
