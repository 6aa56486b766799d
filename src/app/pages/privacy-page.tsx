/** What becomes of the answers: nothing. */
import { useWords } from '#i18n/use-words.ts'
import type { Site } from '#guide/site.ts'
import { Main } from '#ui/main.tsx'
import { PageTitle } from '#ui/page-title.tsx'
import { Layout, otherLanguage } from '#app/parts/layout.tsx'
import { addresses } from '#app/addresses/page-addresses.ts'

export function PrivacyPage({ site }: { site: Site }) {
  const t = useWords('pages')
  return (
    <Layout site={site} otherLanguagePath={addresses.site(otherLanguage(site.language), 'privacy')}>
      <Main>
        <PageTitle>{t('privacy.title')}</PageTitle>
        <p className="lead">{t('privacy.lead')}</p>
        <h2>{t('privacy.kept')}</h2>
        <p>{t('privacy.keptText')}</p>
        <h2>{t('privacy.gone')}</h2>
        <p>{t('privacy.goneText')}</p>
        <h2>{t('privacy.none')}</h2>
        <ul>
          <li>{t('privacy.noneItems.cookies')}</li>
          <li>{t('privacy.noneItems.tracking')}</li>
          <li>{t('privacy.noneItems.address')}</li>
          <li>{t('privacy.noneItems.others')}</li>
        </ul>
        <h2>{t('privacy.call')}</h2>
        <p>{t('privacy.callText')}</p>
      </Main>
    </Layout>
  )
}
