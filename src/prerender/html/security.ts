/** What the pages forbid the browser. */
import { createHash } from 'node:crypto'

interface Inline {
  /** Texts of style sheets that may stand within pages. */
  readonly sheets: readonly string[]
  /** The rules for prerendering that may: the text of one page's, or those of any page. */
  readonly rules?: { readonly text: string } | 'any'
}

/** The whole policy but for `frame-ancestors`, which browsers read from a header only. */
export function contentSecurityPolicy({ sheets, rules }: Inline): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...(rules ? [sourceOf(rules)] : [])].join(' '),
    // Of a guide's own graph there is a style sheet beside the pages.
    `style-src ${["'self'", ...sheets.map(hashOf)].join(' ')}`,
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // The one policy, for the address of the service worker.
    'trusted-types worker',
  ].join('; ')
}

/** Neither lets a script run. Browsers that know no such rules pass over the keyword. */
function sourceOf(rules: NonNullable<Inline['rules']>): string {
  return rules === 'any' ? "'inline-speculation-rules'" : hashOf(rules.text)
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
