/** What the pages forbid the browser. */
import { createHash } from 'node:crypto'

/** The whole policy but for `frame-ancestors`, which browsers read from a header only. `sheets` may stand within pages. */
export function contentSecurityPolicy(sheets: readonly string[]): string {
  const styles = sheets.map((css) => createHash('sha256').update(css).digest('base64'))
  return [
    "default-src 'none'",
    "script-src 'self'",
    // Of a guide's own graph there is a style sheet beside the pages.
    `style-src 'self' ${styles.map((hash) => `'sha256-${hash}'`).join(' ')}`,
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
