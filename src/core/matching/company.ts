import { remembered } from './remember.ts'
import { words } from './words.ts'

/** Legal forms that follow a name, as their folded words. Source: the entries of the ISO 20275 list (GLEIF) that job mail shows. */
const LEGAL_FORMS = new Set(
  (
    'ab ag aps as asa bv bvba co company corp corporation cv eg ek ev gbr gesmbh gmbh inc incorporated kg kgaa kk limited llc llp lp ltd mbh mbb nv ohg oy oyj ' +
    'plc pte pty pvt sa sab sarl sas sasu sc sca se sl slu snc sp spa spzoo srl srls sro ug zoo'
  ).split(' '),
)

/** How two names relate; `similar` when one begins with all words of the other ("Northwind" and "Northwind Traders"). */
export type CompanyRelation = 'same' | 'similar' | 'different' | 'unknown'

/**
 * Compares by whole words, without legal forms, case, accents and punctuation, so that Meta is not Metabase.
 * @returns what one name is to another; prepared once, for it is asked of every application
 * @example companyMatcher('Nordwind GmbH & Co. KG')('NORDWIND') // 'same'
 */
export function companyMatcher(name: string | null): (other: string | null) => CompanyRelation {
  const wanted = nameOf(name ?? '')
  return (other) => relate(wanted, nameOf(other ?? ''))
}

/** A name's words, and all of them as one: "Cloud Flare" and "CloudFlare" are one name. */
type Name = { words: string[]; joined: string }

const nameOf = remembered((name): Name => {
  const all = nameWords(name)
  return { words: all, joined: all.join('') }
})

function relate(first: Name, second: Name): CompanyRelation {
  if (first.joined === '' || second.joined === '') return 'unknown'
  if (first.joined === second.joined) return 'same'
  if (first.words[0] !== second.words[0]) return 'different'
  const [short, long] = first.words.length < second.words.length ? [first.words, second.words] : [second.words, first.words]
  return short.every((word, index) => word === long[index]) ? 'similar' : 'different'
}

function nameWords(name: string): string[] {
  // "S.p.A." and "e.V." are one word each
  const all = words(name.includes('.') ? name.replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1') : name)
  while (all.length > 1 && (LEGAL_FORMS.has(all.at(-1) ?? '') || all.at(-1) === 'and')) all.pop()
  return all.length > 1 && all[0] === 'the' ? all.slice(1) : all
}
