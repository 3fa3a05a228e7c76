const CSS = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #5c6570; --card: #fff; --page: #eef1f6; --line: #d5dae1; --go: #1756c4; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eaed; --soft: #a3abb5; --card: #20242a; --page: #14171b; --line: #3a4049; --go: #8ab4ff; } }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { width: min(27rem, calc(100vw - 2rem)); box-sizing: border-box; padding: 2rem; background: var(--card); border: 1px solid var(--line); border-radius: 1rem; }
h1 { margin: 0 0 .75rem; font-size: 1.4rem; font-weight: 600; }
p { margin: .5rem 0; color: var(--soft); }
.account { display: inline-block; padding: .2rem .8rem; border: 1px solid var(--line); border-radius: 99px; color: var(--ink); }
label { display: flex; gap: .75rem; margin: 1.25rem 0; padding: 1rem; border: 1px solid var(--line); border-radius: .75rem; }
.buttons { display: flex; justify-content: flex-end; gap: .75rem; margin-top: 1.5rem; }
button { padding: .6rem 1.4rem; border: 1px solid var(--line); border-radius: 99px; background: none; color: var(--go); font: inherit; font-weight: 500; cursor: pointer; }
button[value=allow] { background: var(--go); border-color: var(--go); color: var(--card); }
small { color: var(--soft); }`

/**
 * The page on which the person allows or denies access; its form comes back by POST.
 * @param asked the parameters of the authorize request, which the form carries on
 * @param gmail whether the box for Gmail is ticked at first; null when the app does not ask for Gmail
 */
export function consentPage({ address, asked, gmail }: { address: string; asked: URLSearchParams; gmail: boolean | null }): string {
  const hidden = [...asked].map(([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`).join('\n')
  const box = `<label><input type="checkbox" name="gmail"${gmail ? ' checked' : ''}> <span>View your email messages and settings</span></label>`
  return page(
    'Sign in',
    `<h1>TrackMyRoles wants access to your account</h1>
<p><span class="account">${escapeHtml(address)}</span></p>
<form method="post" action="/o/oauth2/v2/auth">
${hidden}
${gmail === null ? '' : box}
<small>This is the simulator on your own computer. Nothing here reaches Google.</small>
<div class="buttons"><button name="answer" value="deny">Deny</button><button name="answer" value="allow">Allow</button></div>
</form>`,
  )
}

/** The page that refuses a request without returning to the app, as Google does when it cannot trust the address to return to. */
export function errorPage(title: string, detail: string): string {
  return page('Access blocked', `<h1>Access blocked</h1><p>${escapeHtml(title)}</p><p>${escapeHtml(detail)}</p>`)
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${CSS}</style></head>
<body><main>${body}</main></body></html>`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
}
