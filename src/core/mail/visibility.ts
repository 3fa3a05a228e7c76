/** How an element's own style and class change what a reader sees of it. */
type Style = {
  hidden: boolean
  /** true: too small to read, until an element inside sets a size; null: says nothing. */
  tiny: boolean | null
  preformatted: boolean
}

const UNSTYLED: Style = { hidden: false, tiny: null, preformatted: false }

/**
 * Reads an element's `style` attribute as far as it hides text.
 *
 * A font size of 0 or 1 px hides only the text of the element itself: mail builders such as MJML set it on every
 * wrapper and set the real size inside.
 */
export function readStyle(style: string | undefined): Style {
  if (style === undefined) return UNSTYLED
  const rules = declarations(style)
  const size = rules.get('font-size')
  return {
    hidden: hides(rules),
    tiny: size === undefined ? null : isNothing(size, 1),
    preformatted: rules.get('white-space')?.startsWith('pre') ?? false,
  }
}

/**
 * Class names that a style sheet hides on a full-size screen. Rules inside @media are for other screens and left out.
 */
export function hiddenClasses(styleSheet: string): string[] {
  return topLevelRules(styleSheet).flatMap(({ selector, body }) =>
    body.includes('none') && hides(declarations(body)) ? selector.split(',').flatMap((one) => /^[a-z]{0,8}\.([\w-]+)$/i.exec(one.trim())?.[1] ?? []) : [],
  )
}

function hides(rules: Map<string, string>): boolean {
  if (rules.get('display') === 'none' || rules.get('visibility') === 'hidden' || rules.get('opacity') === '0') return true
  return rules.get('overflow') === 'hidden' && ['max-height', 'height', 'max-width', 'width'].some((side) => isNothing(rules.get(side), 1))
}

function isNothing(length: string | undefined, most: number): boolean {
  return length !== undefined && Number.parseFloat(length) <= most && /^[\d.]+(?:px|pt)?$/.test(length)
}

function declarations(style: string): Map<string, string> {
  const rules = new Map<string, string>()
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    const value = declaration
      .slice(colon + 1)
      .trim()
      .toLowerCase()
    rules.set(declaration.slice(0, colon).trim().toLowerCase(), value.endsWith('!important') ? value.slice(0, -'!important'.length).trim() : value)
  }
  return rules
}

type Rule = { selector: string; body: string }

/** Rules outside of any @-block, found by counting braces. */
function topLevelRules(styleSheet: string): Rule[] {
  const rules: Rule[] = []
  let depth = 0
  let start = 0
  let open = 0
  for (let at = nextBrace(styleSheet, 0); at < styleSheet.length; at = nextBrace(styleSheet, at + 1)) {
    if (styleSheet[at] === '{') {
      if (depth === 0) open = at
      depth += 1
    } else if (depth > 0) {
      depth -= 1
      if (depth > 0) continue
      const selector = styleSheet.slice(start, open).trim()
      if (!selector.startsWith('@')) rules.push({ selector, body: styleSheet.slice(open + 1, at) })
      start = at + 1
    }
  }
  return rules
}

function nextBrace(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) if (text[at] === '{' || text[at] === '}') return at
  return text.length
}
