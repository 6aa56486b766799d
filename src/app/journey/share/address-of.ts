/** The whole address of a page, as it is passed on. */
import type { Guide } from '#guide/guide.ts'
import { href, addresses, type PageOfStandard } from '#app/addresses/page-addresses.ts'
import { inLetters, shortAddresses } from '#app/addresses/short-addresses.ts'

/** Without any answers; only where a browser runs, which knows the site's origin. */
export function addressOf({ language, id }: Guide, page: PageOfStandard): string {
  return window.location.origin + href(addresses.standard(language, id, page))
}

/** The start page's as it stands on paper: the short one in letters, where there is one. */
export function writtenAddress(guide: Guide): string {
  const short = shortAddresses.standard(guide)
  return short === undefined
    ? addressOf(guide, 'start')
    : inLetters(window.location.origin + href(short))
}
