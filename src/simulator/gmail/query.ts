import type { Label, StoredMail } from './mailbox.ts'
import { leaf, QueryError, type QueryNode } from './query-leaf.ts'
import { type Searchable, searchable } from './words.ts'

export type Query = {
  matches(mail: StoredMail): boolean
}

/**
 * Reads a Gmail search query (https://support.google.com/mail/answer/7190).
 * `OR` binds tighter than juxtaposition: `a b OR c` is a and (b or c). Braces are an OR of their members. Spam and trash are left
 * out unless the query asks for them (`in:spam`, `in:trash`, `in:anywhere`) or `includeSpamTrash` is set.
 * @param options.now ms since the epoch, for newer_than: and older_than:
 * @throws QueryError for unbalanced brackets and operators that the simulator does not evaluate
 * @example parseQuery('from:lever.co -subject:(job alert)', { now, labels: [] }).matches(mail)
 */
export function parseQuery(text: string, options: { now: number; labels: readonly Label[]; includeSpamTrash?: boolean }): Query {
  const parser = createParser(lex(text), (operator, value) => leaf(operator, value, options))
  const root = parser.sequence(null, null)
  const everywhere = options.includeSpamTrash === true || asksForSpamOrTrash(root)
  return {
    matches: (mail) => (everywhere || !(mail.labelIds.includes('SPAM') || mail.labelIds.includes('TRASH'))) && holds(root, mail),
  }
}

type Group = Extract<QueryNode, { kind: 'and' | 'or' }>
type Token = { kind: 'open' | 'close' | 'or' | 'and' | 'minus' | 'word' | 'phrase' | 'operator'; text: string }

const PATTERN = /\s+|([({])|([)}])|(-)(?=[^\s-])|"([^"]*)"?|([A-Za-z]\w*):(?=\s*\S)\s*|([^\s(){}"]+)/gy

function lex(text: string): Token[] {
  const tokens: Token[] = []
  for (const [, open, close, minus, phrase, operator, word] of text.matchAll(PATTERN)) {
    if (open) tokens.push({ kind: 'open', text: open })
    else if (close) tokens.push({ kind: 'close', text: close })
    else if (minus) tokens.push({ kind: 'minus', text: minus })
    else if (phrase !== undefined) tokens.push({ kind: 'phrase', text: phrase })
    else if (operator) tokens.push({ kind: 'operator', text: operator.toLowerCase() })
    else if (word === 'OR' || word === '|') tokens.push({ kind: 'or', text: word })
    else if (word === 'AND') tokens.push({ kind: 'and', text: word })
    else if (word) tokens.push({ kind: 'word', text: word })
  }
  return tokens
}

const CLOSING: Record<string, string> = { '(': ')', '{': '}' }

function createParser(tokens: Token[], makeLeaf: (operator: string | null, value: string) => QueryNode) {
  let at = 0

  /** Members until the closing bracket (null: the end of the query), joined by AND, or by OR between braces. */
  function sequence(operator: string | null, until: string | null): QueryNode {
    const members: QueryNode[] = []
    const start = at
    for (;;) {
      const token = tokens[at]
      if (!token || token.kind === 'close') {
        if ((token?.text ?? null) !== until) throw new QueryError('The brackets of the query do not match.')
        at += 1
        const all: Group = { kind: until === '}' && members.length > 0 ? 'or' : 'and', of: members }
        return members.every(({ kind }) => kind === 'text') ? remembered(all, JSON.stringify([operator, tokens.slice(start, at)])) : all
      }
      if (token.kind === 'and' || token.kind === 'or') at += 1
      else members.push(alternatives(operator))
    }
  }

  function alternatives(operator: string | null): QueryNode {
    const members = [unary(operator)]
    while (tokens[at]?.kind === 'or' && startsMember(tokens[at + 1])) {
      at += 1
      members.push(unary(operator))
    }
    const [only] = members
    return members.length === 1 && only ? only : { kind: 'or', of: members }
  }

  function unary(operator: string | null): QueryNode {
    const token = tokens[at]
    at += 1
    if (!token) throw new QueryError('The query ends after an operator.')
    if (token.kind === 'minus') return { kind: 'not', of: unary(operator) }
    if (token.kind === 'open') return sequence(operator, CLOSING[token.text] ?? null)
    if (token.kind === 'operator') return unary(token.text)
    return makeLeaf(operator, token.text)
  }

  return { sequence }
}

function startsMember(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'close' && token.kind !== 'or' && token.kind !== 'and'
}

/** What a group of words says of each text, kept: a sync asks the same long groups again and again. */
const answers = new Map<string, WeakMap<Searchable, boolean>>()
const GROUPS_KEPT = 200

function remembered(group: Group, source: string): QueryNode {
  if (answers.size > GROUPS_KEPT) answers.clear()
  const known = answers.get(source) ?? new WeakMap<Searchable, boolean>()
  answers.set(source, known)
  const ask = (member: QueryNode, fields: Searchable) => member.kind === 'text' && member.holds(fields)
  return {
    kind: 'text',
    holds(fields) {
      const answer = known.get(fields) ?? (group.kind === 'or' ? group.of.some((one) => ask(one, fields)) : group.of.every((one) => ask(one, fields)))
      known.set(fields, answer)
      return answer
    },
  }
}

function holds(node: QueryNode, mail: StoredMail): boolean {
  if (node.kind === 'leaf') return node.holds(mail)
  if (node.kind === 'text') return node.holds(searchable(mail))
  if (node.kind === 'not') return !holds(node.of, mail)
  if (node.kind === 'or') return node.of.some((member) => holds(member, mail))
  return node.of.every((member) => holds(member, mail))
}

/** Excluding spam (`-in:spam`) does not ask for it. */
function asksForSpamOrTrash(node: QueryNode): boolean {
  if (node.kind === 'and' || node.kind === 'or') return node.of.some(asksForSpamOrTrash)
  return node.kind === 'leaf' && node.reachesSpamOrTrash
}
