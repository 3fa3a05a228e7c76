import { setNonce } from 'get-nonce'

/** What main put into the page: the only <style> elements that the page's policy lets through carry it. */
export const styleNonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content

/** Tells the libraries that add <style> elements at run time (Radix's scroll lock). */
export function shareNonce(): void {
  if (styleNonce) setNonce(styleNonce)
}
