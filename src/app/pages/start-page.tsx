/** The start page of one standard: what it is, for whom, what it costs, the numbers, and the way into the questions. */
import { useWords } from '#i18n/use-words.ts'
import type { Handbook } from '#publication/handbook.ts'
import type { Site } from '#guide/site.ts'
import { BackLink } from '#ui/back-link.tsx'
import { Main } from '#ui/main.tsx'
import { Layout } from '#app/parts/layout.tsx'
import { Introduction } from './sections/introduction.tsx'
import { href, addresses } from '#app/addresses/page-addresses.ts'
import { ShareStart } from './sections/share-start.tsx'

interface StartPageProps {
  site: Site
  handbook: Handbook
  /** YYYY-MM-DD */
  today: string
}

export function StartPage({ site, handbook, today }: StartPageProps) {
  const t = useWords('pages')
  const { guide } = handbook
  const { language } = site
  const [municipality = ''] = guide.id.split('/')
  return (
    <Layout site={site} addressIn={(other) => addresses.standard(other, guide.id, 'start')}>
      <Main
        back={
          <BackLink href={href(addresses.municipality(language, municipality))}>
            {t('municipality.choose', { name: guide.municipality.name })}
          </BackLink>
        }
      >
        <Introduction
          {...{ handbook, today }}
          guidePath={addresses.standard(language, guide.id, 'guide')}
        />
        <p>
          <a href={href(addresses.standard(language, guide.id, 'rules'))}>{t('toRules')}</a>
        </p>
        <ShareStart guide={guide} />
      </Main>
    </Layout>
  )
}
