/** What stands at every address of a journey whose standard no longer holds: where to turn instead, and the numbers. */
import { useWords } from '#i18n/use-words.ts'
import type { Handbook } from '#guide/handbook.ts'
import type { Site } from '#guide/site.ts'
import { BackLink } from '#ui/back-link.tsx'
import { Main } from '#ui/main.tsx'
import { PageTitle } from '#ui/page-title.tsx'
import { Layout, otherLanguage } from '../layout.tsx'
import { AllContacts } from '../parts/contacts.tsx'
import { RetirementNotice } from '../parts/retirement-notice.tsx'
import { href, paths, type StandardPage } from '../paths.ts'

interface RetiredPageProps {
  site: Site
  handbook: Handbook
  page: Extract<StandardPage, 'start' | 'guide' | 'outcome'>
}

export function RetiredPage({ site, handbook, page }: RetiredPageProps) {
  const t = useWords(['pages', 'common'])
  const { guide } = handbook
  const { language } = site
  const [municipality = ''] = guide.id.split('/')
  const inMunicipality = href(paths.municipality(language, municipality))
  return (
    <Layout site={site} otherLanguagePath={paths.standard(otherLanguage(language), guide.id, page)}>
      <Main
        back={
          <BackLink href={inMunicipality}>
            {t('pages:municipality.choose', { name: guide.municipality.name })}
          </BackLink>
        }
      >
        <PageTitle caption={guide.municipality.name}>{guide.title}</PageTitle>
        <RetirementNotice handbook={handbook} />
        <section>
          <h2>{t('common:overview.call')}</h2>
          <AllContacts guide={guide} uses={guide.contacts} />
        </section>
        <p>
          <a href={href(paths.standard(language, guide.id, 'standard'))}>
            {t('pages:retired.toStandard')}
          </a>
        </p>
      </Main>
    </Layout>
  )
}
