/** The whole standard in plain words, clause by clause, with how its doubts were read. */
import { useWords } from '#i18n/use-words.ts'
import { factKinds } from '#guide/guide.ts'
import type { Handbook, LawReference } from '#publication/handbook.ts'
import type { Site } from '#guide/site.ts'
import { BackLink } from '#ui/back-link.tsx'
import { Main } from '#ui/main.tsx'
import { PageTitle } from '#ui/page-title.tsx'
import { longDate } from '#app/parts/dates.ts'
import { Layout } from '#app/parts/layout.tsx'
import { AgeOfStandard } from '#app/parts/age-of-standard.tsx'
import { Clauses } from './sections/clauses.tsx'
import { Requirements } from '#app/parts/criteria.tsx'
import { Facts } from '#app/parts/facts.tsx'
import { Interpretations } from './sections/interpretations.tsx'
import { LawEntries } from './sections/law-entries.tsx'
import { RetirementNotice } from './sections/retirement-notice.tsx'
import { href, addresses } from '#app/addresses/page-addresses.ts'

interface StandardPageProps {
  site: Site
  handbook: Handbook
  /** YYYY-MM-DD */
  today: string
}

export function StandardPage({ site, handbook, today }: StandardPageProps) {
  const t = useWords(['pages', 'common'])
  const { guide, document, law } = handbook
  const { language } = site
  const start = href(addresses.standard(language, guide.id, 'start'))
  return (
    <Layout site={site} addressIn={(other) => addresses.standard(other, guide.id, 'standard')}>
      <Main
        back={
          <BackLink href={start}>{t('pages:standard.toStart', { title: guide.title })}</BackLink>
        }
      >
        <PageTitle caption={guide.municipality.name}>
          {t('pages:standard.title', { title: guide.title })}
        </PageTitle>
        <p className="lead">{t('pages:standard.lead')}</p>
        <RetirementNotice handbook={handbook} />
        <section>
          <h2>{t('pages:standard.document')}</h2>
          <p>{document.title}</p>
          {document.note !== undefined && <p>{document.note}</p>}
          {document.address !== undefined && (
            <p>
              <a href={document.address} rel="noreferrer">
                {t('pages:standard.published')}
              </a>
            </p>
          )}
          <AgeOfStandard guide={guide} today={today} />
        </section>
        <LawReferences law={law} site={site} />
        <section>
          <h2>{t('common:overview.forWhom')}</h2>
          <Requirements guide={guide} />
        </section>
        <Facts guide={guide} facts={guide.facts} kinds={factKinds} headingLevel={2} voice="self" />
        <LawEntries guide={guide} />
        <Interpretations handbook={handbook} />
        <Clauses handbook={handbook} />
        <p>
          <a href={href(addresses.standard(language, guide.id, 'rules'))}>{t('pages:toRules')}</a>
        </p>
      </Main>
    </Layout>
  )
}

function LawReferences({ law, site }: { law: readonly LawReference[]; site: Site }) {
  const t = useWords('pages')
  return (
    <section>
      <h2>{t('standard.law')}</h2>
      <ul>
        {law.map(({ act, paragraph, review }) => (
          <li key={`${act} ${paragraph}`}>
            {act} {paragraph}
            {review && (
              <>
                {'. '}
                {t('standard.lawReview', {
                  date: longDate(review.on, site.language),
                  because: review.because,
                })}
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
