/** Takes the place of start, guide and outcome once a standard no longer holds: where to turn instead, and the numbers. */
import { useWords } from '#i18n/use-words.ts'
import type { Handbook } from '#publication/handbook.ts'
import type { Site } from '#guide/site.ts'
import { BackLink } from '#ui/back-link.tsx'
import { Main } from '#ui/main.tsx'
import { PageTitle } from '#ui/page-title.tsx'
import { Layout } from '#app/parts/layout.tsx'
import { AllContacts } from '#app/parts/contacts.tsx'
import { wayOfContact } from '#app/parts/way-of-contact.ts'
import { RetirementNotice } from './sections/retirement-notice.tsx'
import { href, addresses, type PageOfStandard } from '#app/addresses/page-addresses.ts'

interface RetiredPageProps {
  site: Site
  handbook: Handbook
  page: Extract<PageOfStandard, 'start' | 'guide' | 'outcome'>
}

export function RetiredPage({ site, handbook, page }: RetiredPageProps) {
  const t = useWords(['pages', 'common'])
  const { guide } = handbook
  const { language } = site
  const [municipality = ''] = guide.id.split('/')
  const inMunicipality = href(addresses.municipality(language, municipality))
  return (
    <Layout site={site} addressIn={(other) => addresses.standard(other, guide.id, page)}>
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
          <h2>{t(`common:overview.${wayOfContact(guide.contacts)}`)}</h2>
          <AllContacts guide={guide} uses={guide.contacts} />
        </section>
        <p>
          <a href={href(addresses.standard(language, guide.id, 'standard'))}>
            {t('pages:retired.toStandard')}
          </a>
        </p>
      </Main>
    </Layout>
  )
}
