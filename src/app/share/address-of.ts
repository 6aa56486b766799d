/** The whole address of a page, as it is passed on. */
import type { Guide } from '#guide/guide.ts'
import { href, paths, type StandardPage } from '../paths.ts'

/** Without any answers; only where a browser runs, which knows the site's origin. */
export function addressOf({ language, id }: Guide, page: StandardPage): string {
  return window.location.origin + href(paths.standard(language, id, page))
}
