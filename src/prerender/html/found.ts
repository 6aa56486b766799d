/** What tells search engines and messengers about a page; the words are neutral, as a preview is seen by bystanders. */
import { href } from '#app/addresses/page-addresses.ts'
import { allWords } from '#i18n/all-words.ts'
import { type Language, languages, languageTable, mainLanguage } from '#guide/languages.ts'
import type { InEach } from '#guide/in-each.ts'
import { element } from './document.ts'
import type { Page } from '#prerender/pages/page.ts'

interface FoundOptions {
  /** The site's name. */
  readonly name: string
  /** The origin; absent: unknown, so nothing absolute is written. */
  readonly siteUrl: string | undefined
}

/** Elements of the head. A page without `found` is kept out of search results. */
export function foundElements(page: Page, { name, siteUrl }: FoundOptions): string[] {
  const { language, description, found } = page
  const preview = [
    property('og:type', 'website'),
    property('og:site_name', name),
    property('og:title', name),
    property('og:description', allWords[language].pages.preview),
    property('og:locale', languageTable[language].locale.replace('-', '_')),
  ]
  if (!found) return [element('meta', { name: 'robots', content: 'noindex' }), ...preview]
  const described = [element('meta', { name: 'description', content: description }), ...preview]
  if (siteUrl === undefined) return described
  const absolute = (address: string) => `${siteUrl}${href(address)}`
  return [
    element('link', { rel: 'canonical', href: absolute(found[language]) }),
    ...alternatesOf(found).map(([hreflang, address]) =>
      element('link', { rel: 'alternate', hreflang, href: absolute(address) }),
    ),
    ...described,
    property('og:url', absolute(found[language])),
    property('og:image', absolute('/icon-512.png')),
  ]
}

/** The main language is for whoever reads none of them. */
export function alternatesOf(
  found: InEach<string>,
): readonly (readonly [Language | 'x-default', string])[] {
  return [
    ...languages.map((language) => [language, found[language]] as const),
    ['x-default', found[mainLanguage]],
  ]
}

function property(name: string, content: string): string {
  return element('meta', { property: name, content })
}
