/** The accessibility statement; `/was` leads here. */
import { useWords } from '#i18n/use-words.ts'
import type { Site } from '#guide/site.ts'
import { Main } from '#ui/main.tsx'
import { PageTitle } from '#ui/page-title.tsx'
import { Layout, otherLanguage } from '#app/parts/layout.tsx'
import { addresses } from '#app/addresses/page-addresses.ts'

export function AccessibilityPage({ site }: { site: Site }) {
  const t = useWords('pages')
  return (
    <Layout
      site={site}
      otherLanguagePath={addresses.site(otherLanguage(site.language), 'accessibility')}
    >
      <Main>
        <PageTitle>{t('accessibility.title')}</PageTitle>
        <p className="lead">{t('accessibility.lead')}</p>
        <h2>{t('accessibility.aim')}</h2>
        <p>{t('accessibility.aimText')}</p>
        <h2>{t('accessibility.tested')}</h2>
        <p>{t('accessibility.testedText')}</p>
        <h2>{t('accessibility.limits')}</h2>
        <p>{t('accessibility.limitsText')}</p>
        <h2>{t('accessibility.script')}</h2>
        <p>{t('accessibility.scriptText')}</p>
        <h2>{t('accessibility.report')}</h2>
        <p>{t('accessibility.reportText')}</p>
      </Main>
    </Layout>
  )
}
