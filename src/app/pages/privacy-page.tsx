/** The page on privacy: what happens to answers, and what is kept on the phone. */
import { useWords } from '#i18n/use-words.ts'
import type { Site } from '#guide/site.ts'
import { PublisherContact } from '#app/parts/publisher-contact.tsx'
import { Main } from '#ui/main.tsx'
import { PageTitle } from '#ui/page-title.tsx'
import { Layout } from '#app/parts/layout.tsx'
import { addresses } from '#app/addresses/page-addresses.ts'

export function PrivacyPage({ site }: { site: Site }) {
  const t = useWords('pages')
  const { dataController } = site.publisher
  return (
    <Layout site={site} addressIn={(other) => addresses.site(other, 'privacy')}>
      <Main>
        <PageTitle>{t('privacy.title')}</PageTitle>
        <p className="lead">{t('privacy.lead')}</p>
        <h2>{t('privacy.kept')}</h2>
        <p>{t('privacy.keptText')}</p>
        <h2>{t('privacy.gone')}</h2>
        <p>{t('privacy.goneText')}</p>
        <h2>{t('privacy.pages')}</h2>
        <p>{t('privacy.pagesText')}</p>
        <h2>{t('privacy.link')}</h2>
        <p>{t('privacy.linkText')}</p>
        <h2>{t('privacy.host')}</h2>
        <p>{t('privacy.hostText')}</p>
        <h2>{t('privacy.none')}</h2>
        <ul>
          <li>{t('privacy.noneItems.cookies')}</li>
          <li>{t('privacy.noneItems.tracking')}</li>
          <li>{t('privacy.noneItems.address')}</li>
          <li>{t('privacy.noneItems.others')}</li>
        </ul>
        <h2>{t('privacy.call')}</h2>
        <p>{t('privacy.callText')}</p>
        <h2>{t('privacy.rights')}</h2>
        <p>
          {dataController === undefined
            ? t('privacy.noController')
            : t('privacy.controller', { name: dataController })}{' '}
          {t('privacy.rightsText')}
        </p>
        <PublisherContact publisher={site.publisher} />
      </Main>
    </Layout>
  )
}
