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
  const wanted = nameWords(name)
  return (other) => relate(wanted, nameWords(other))
}

function relate(first: string[], second: string[]): CompanyRelation {
  if (first.length === 0 || second.length === 0) return 'unknown'
  // "Cloud Flare" and "CloudFlare" are one name
  if (first.join('') === second.join('')) return 'same'
  const [short, long] = first.length < second.length ? [first, second] : [second, first]
  return short.every((word, index) => word === long[index]) ? 'similar' : 'different'
}

function nameWords(name: string | null): string[] {
  // "S.p.A." and "e.V." are one word each
  const all = words((name ?? '').replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1'))
  while (all.length > 1 && (LEGAL_FORMS.has(all.at(-1) ?? '') || all.at(-1) === 'and')) all.pop()
  return all.length > 1 && all[0] === 'the' ? all.slice(1) : all
}
