/** Where a shared device begins again. */

const base = import.meta.env.BASE_URL
const languages = import.meta.env.LANGUAGES.join('|')

/** The start page of the standard that the address belongs to; undefined on pages that belong to none. */
export function startPath(pathname = location.pathname): string | undefined {
  return new RegExp(`^${base}(?:${languages})/[^/]+/[^/]+(?=/|$)`).exec(pathname)?.[0]
}

/** Whether the page can show answers: only those below a start page do. */
export function isBelowStart(pathname = location.pathname): boolean {
  const start = startPath(pathname)
  return start !== undefined && pathname.replace(/\/$/, '') !== start
}
