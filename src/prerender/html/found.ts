/** What tells search engines and messengers about a page; the words are neutral, as a preview is seen by bystanders. */
import { href } from '#app/addresses/page-addresses.ts'
import { allWords } from '#i18n/all-words.ts'
import type { Language } from '#guide/guide.ts'
import type { InBoth } from '#guide/in-both.ts'
import { element } from './document.ts'
import type { Page } from '#prerender/pages/page.ts'

const locales = { da: 'da_DK', en: 'en_GB' } as const

interface FoundOptions {
  /** The site's name. */
  readonly name: string
  /** The origin; absent: unknown, so nothing absolute is written. */
  readonly siteUrl: string | undefined
}

/** Elements of the head. A page without `found` is kept out of search results. */
export function foundElements(page: Page, { name, siteUrl }: FoundOptions): string[] {
  const { language, found } = page
  const preview = [
    property('og:type', 'website'),
    property('og:site_name', name),
    property('og:title', name),
    property('og:description', allWords[language].pages.preview),
    property('og:locale', locales[language]),
  ]
  if (!found) return [element('meta', { name: 'robots', content: 'noindex' }), ...preview]
  if (siteUrl === undefined) return preview
  const absolute = (path: string) => `${siteUrl}${href(path)}`
  return [
    element('link', { rel: 'canonical', href: absolute(found[language]) }),
    ...alternatesOf(found).map(([hreflang, path]) =>
      element('link', { rel: 'alternate', hreflang, href: absolute(path) }),
    ),
    ...preview,
    property('og:url', absolute(found[language])),
    property('og:image', absolute('/icon-512.png')),
  ]
}

/** Danish is for whoever reads neither. */
export function alternatesOf(
  found: InBoth<string>,
): readonly (readonly [Language | 'x-default', string])[] {
  return [
    ['da', found.da],
    ['en', found.en],
    ['x-default', found.da],
  ]
}

function property(name: string, content: string): string {
  return element('meta', { property: name, content })
}
