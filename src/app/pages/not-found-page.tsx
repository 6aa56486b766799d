/** What stands at an unknown address. A host serves one such page for all, so it speaks both languages. */
import { useWords } from '#i18n/use-words.ts'
import type { Site } from '#guide/site.ts'
import { Main } from '#ui/main.tsx'
import { PageTitle } from '#ui/page-title.tsx'
import { Layout } from '#app/parts/layout.tsx'
import { href, addresses } from '#app/addresses/page-addresses.ts'

interface NotFoundPageProps {
  site: Site
  /** The same words in the other language. */
  otherWords: { title: string; text: string; offline: string; action: string }
}

export function NotFoundPage({ site, otherWords }: NotFoundPageProps) {
  const t = useWords('pages')
  return (
    <Layout site={site} otherLanguagePath={addresses.landing('en')}>
      <Main>
        <PageTitle>{t('notFound.title')}</PageTitle>
        <p>{t('notFound.text')}</p>
        {/* Shown by `app/scripts/boot.ts` where a phone in flight mode has not kept the page asked for. */}
        <p data-offline hidden>
          {t('notFound.offline')}
        </p>
        <p>
          <a href={href(addresses.landing('da'))}>{t('notFound.action')}</a>
        </p>
        <section lang="en">
          <h2>{otherWords.title}</h2>
          <p>{otherWords.text}</p>
          <p data-offline hidden>
            {otherWords.offline}
          </p>
          <p>
            <a href={href(addresses.landing('en'))}>{otherWords.action}</a>
          </p>
        </section>
      </Main>
    </Layout>
  )
}
