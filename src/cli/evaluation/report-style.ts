/**
 * The report's style, light and dark by the system.
 * @param kinds the ids of the filters; choosing one hides the articles that do not have it as a class
 */
export function reportStyle(kinds: readonly string[]): string {
  return `
:root { color-scheme: light dark; --line: light-dark(#d6d9de, #3a3f47); --faint: light-dark(#5b6470, #a0a8b4); --found: light-dark(#ffe58a, #6b5600); --truth: light-dark(#0a7d3f, #55c98a) }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 1100px; margin: 2rem auto; padding: 0 1rem; background: light-dark(#fff, #16181c); color: light-dark(#1b1e23, #e6e8eb) }
h1 { font-size: 1.4rem } h2 { font-size: 1.15rem; margin-top: 2.5rem } h3 { font-size: 1rem; margin: 0 }
small, .head { color: var(--faint) }
.tables { display: flex; flex-wrap: wrap; gap: 1.5rem 2.5rem; align-items: start }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; margin: .5rem 0; display: block; overflow-x: auto }
caption { text-align: start; font-weight: 600; white-space: nowrap } th, td { padding: .15rem .6rem; border-bottom: 1px solid var(--line); text-align: end; font-weight: 400 }
th:first-child { text-align: start } thead th { color: var(--faint) } article :is(th, td) { text-align: start }
fieldset { border: 1px solid var(--line); border-radius: 8px; display: flex; flex-wrap: wrap; gap: .25rem 1rem; position: sticky; top: 0; background: inherit }
label { white-space: nowrap } fieldset, body { background: light-dark(#fff, #16181c) }
article { border: 1px solid var(--line); border-radius: 8px; padding: .8rem 1rem; margin: 1rem 0 }
.kind { font-size: .8rem; font-weight: 400; border: 1px solid var(--line); border-radius: 99px; padding: 0 .5rem }
pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; max-height: 26rem; overflow-y: auto; border-top: 1px solid var(--line); padding-top: .6rem; margin: .4rem 0 0 }
mark { background: none; color: inherit } mark.found { background: var(--found) } mark.truth { text-decoration: underline 2px var(--truth) }
${kinds.map((kind) => `body:has(#${kind}:checked) article:not(.${kind}) { display: none }`).join('\n')}
`
}
