/** The accessibility statement; `/was` leads here. */
import { useWords } from '#i18n/use-words.ts'
import type { Site } from '#guide/site.ts'
import { longDate } from '#i18n/long-date.ts'
import { PublisherContact } from '#app/parts/publisher-contact.tsx'
import { Main } from '#ui/main.tsx'
import { PageTitle } from '#ui/page-title.tsx'
import { Layout } from '#app/parts/layout.tsx'
import { addresses } from '#app/addresses/page-addresses.ts'

export function AccessibilityPage({ site }: { site: Site }) {
  const t = useWords('pages')
  return (
    <Layout site={site} addressIn={(other) => addresses.site(other, 'accessibility')}>
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
        <PublisherContact publisher={site.publisher} />
        <h2>{t('accessibility.statement')}</h2>
        <p>{t('accessibility.statementText')}</p>
        <Statement site={site} />
      </Main>
    </Layout>
  )
}

/** What the law asks of a public body's statement, or that it is missing. */
function Statement({ site: { publisher, language } }: { site: Site }) {
  const t = useWords('pages')
  const { accessibility, isMunicipal } = publisher
  if (!accessibility) {
    return (
      <p>
        {t(
          isMunicipal
            ? 'accessibility.statementMissingMunicipal'
            : 'accessibility.statementMissing',
        )}
      </p>
    )
  }
  const { status, feedback, statement, on } = accessibility
  return (
    <>
      <p>{status}</p>
      <p>{feedback}</p>
      <p>
        {statement !== undefined && (
          <a href={statement} rel="noreferrer">
            {t('accessibility.statementLink')}
          </a>
        )}{' '}
        {t('accessibility.statementDate', { date: longDate(on, language) })}
      </p>
    </>
  )
}
