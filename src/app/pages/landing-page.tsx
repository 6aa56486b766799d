/** The landing: choose your municipality. */
import { useWords } from '#i18n/use-words.ts'
import type { Municipality } from '#guide/handbook.ts'
import type { Site } from '#guide/site.ts'
import { CardLink, CardList } from '#ui/card-list.tsx'
import { Main } from '#ui/main.tsx'
import { PageTitle } from '#ui/page-title.tsx'
import { Layout, otherLanguage } from '../layout.tsx'
import { href, paths } from '../paths.ts'

interface LandingPageProps {
  site: Site
  municipalities: readonly Pick<Municipality, 'id' | 'name'>[]
}

export function LandingPage({ site, municipalities }: LandingPageProps) {
  const t = useWords('pages')
  const { language } = site
  return (
    <Layout site={site} otherLanguagePath={paths.landing(otherLanguage(language))}>
      <Main>
        <PageTitle>{t('landing.title')}</PageTitle>
        <p className="lead">{t('landing.lead')}</p>
        <p>{t('landing.promise')}</p>
        <h2>{t('landing.choose')}</h2>
        <CardList>
          {municipalities.map(({ id, name }) => (
            <CardLink key={id} href={href(paths.municipality(language, id))} heading={name} />
          ))}
        </CardList>
      </Main>
    </Layout>
  )
}
