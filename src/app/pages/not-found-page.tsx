/** The page for unknown addresses, in all languages, as a host serves one such page for all. */
import { useWords } from '#i18n/use-words.ts'
import type { InEach } from '#guide/in-each.ts'
import { otherLanguages } from '#guide/languages.ts'
import type { Site } from '#guide/site.ts'
import { languageAttributes } from '#app/parts/language-attributes.ts'
import { Main } from '#ui/main.tsx'
import { PageTitle } from '#ui/page-title.tsx'
import { Layout } from '#app/parts/layout.tsx'
import { href, addresses } from '#app/addresses/page-addresses.ts'

interface NotFoundPageProps {
  site: Site
  words: InEach<{ title: string; text: string; offline: string; action: string }>
}

export function NotFoundPage({ site, words }: NotFoundPageProps) {
  const t = useWords('pages')
  return (
    <Layout site={site} addressIn={addresses.landing}>
      <Main>
        <PageTitle>{t('notFound.title')}</PageTitle>
        <p>{t('notFound.text')}</p>
        {/* Shown by `app/scripts/boot.ts` where a phone in flight mode has not kept the page asked for. */}
        <p data-offline hidden>
          {t('notFound.offline')}
        </p>
        <p>
          <a href={href(addresses.landing(site.language))}>{t('notFound.action')}</a>
        </p>
        {otherLanguages(site.language).map((other) => (
          <section key={other} {...languageAttributes(other)}>
            <h2>{words[other].title}</h2>
            <p>{words[other].text}</p>
            <p data-offline hidden>
              {words[other].offline}
            </p>
            <p>
              <a href={href(addresses.landing(other))}>{words[other].action}</a>
            </p>
          </section>
        ))}
      </Main>
    </Layout>
  )
}
