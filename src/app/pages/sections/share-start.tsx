/** Passing a standard's start page on: links without a script where the site's address is known, all ways with one. */
import { use } from 'react'
import { useWords } from '#i18n/use-words.ts'
import type { Guide } from '#guide/guide.ts'
import { href, addresses } from '#app/addresses/page-addresses.ts'
import { ShareWays } from '#app/parts/share-ways.tsx'
import { SiteUrlContext } from '#app/parts/site-url.ts'
import { Disclosure } from '#ui/disclosure.tsx'

export function ShareStart({ guide: { language, id } }: { guide: Guide }) {
  const t = useWords('share')
  const siteUrl = use(SiteUrlContext)
  const path = href(addresses.standard(language, id, 'start'))
  return (
    <section className="share" hidden={siteUrl === undefined}>
      <Disclosure summary={t('heading')} headingLevel={2}>
        <p>{t('startHint')}</p>
        <ShareWays address={`${siteUrl ?? ''}${path}`} />
      </Disclosure>
    </section>
  )
}
