/** The whole standard in plain words, clause by clause, with how its doubts were read. */
import { useWords } from '#i18n/use-words.ts'
import { factKinds } from '#guide/guide.ts'
import type { Clause, Handbook, Interpretation, LawReference } from '#guide/handbook.ts'
import type { Site } from '#guide/site.ts'
import { BackLink } from '#ui/back-link.tsx'
import { Main } from '#ui/main.tsx'
import { PageTitle } from '#ui/page-title.tsx'
import { longDate } from '../dates.ts'
import { Layout, otherLanguage } from '../layout.tsx'
import { AgeOfStandard } from '../parts/age-of-standard.tsx'
import { Citations } from '../parts/citations.tsx'
import { Requirements } from '../parts/criteria.tsx'
import { Facts } from '../parts/facts.tsx'
import { clauseAnchor, href, paths } from '../paths.ts'

interface StandardPageProps {
  site: Site
  handbook: Handbook
  /** YYYY-MM-DD */
  today: string
}

export function StandardPage({ site, handbook, today }: StandardPageProps) {
  const t = useWords(['pages', 'common'])
  const { guide, document, law, clauses, interpretations } = handbook
  const { language } = site
  const start = href(paths.standard(language, guide.id, 'start'))
  return (
    <Layout
      site={site}
      otherLanguagePath={paths.standard(otherLanguage(language), guide.id, 'standard')}
    >
      <Main
        back={
          <BackLink href={start}>{t('pages:standard.toStart', { title: guide.title })}</BackLink>
        }
      >
        <PageTitle caption={guide.municipality.name}>
          {t('pages:standard.title', { title: guide.title })}
        </PageTitle>
        <p className="lead">{t('pages:standard.lead')}</p>
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
        <Facts guide={guide} facts={guide.facts} kinds={factKinds} voice="self" />
        <Interpretations interpretations={interpretations} handbook={handbook} />
        <Clauses clauses={clauses} />
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

interface InterpretationsProps {
  interpretations: readonly Interpretation[]
  handbook: Handbook
}

function Interpretations({ interpretations, handbook }: InterpretationsProps) {
  const t = useWords('pages')
  if (interpretations.length === 0) return null
  const citations = Object.fromEntries(handbook.clauses.map((clause) => [clause.id, clause]))
  return (
    <section>
      <h2>{t('standard.interpretations')}</h2>
      <p>{t('standard.interpretationsLead')}</p>
      {interpretations.map(({ id, doubt, reading, because, cites }) => (
        <section key={id} id={`interpretation-${id}`}>
          <h3>{doubt}</h3>
          <p>
            <strong>{t('standard.reading')}:</strong> {reading}
          </p>
          <p>
            <strong>{t('standard.because')}:</strong> {because}
          </p>
          <p className="small-text">
            <Citations guide={{ ...handbook.guide, citations }} cites={cites} />
          </p>
        </section>
      ))}
    </section>
  )
}

function Clauses({ clauses }: { clauses: readonly Clause[] }) {
  const t = useWords('pages')
  const sections = new Set(clauses.map(({ section }) => section))
  return (
    <section>
      <h2>{t('standard.clauses')}</h2>
      {[...sections].map((heading) => (
        <section key={heading}>
          <h3>{heading}</h3>
          {clauses
            .filter(({ section }) => section === heading)
            .map(({ id, paragraph, says, unusedBecause }) => (
              <div key={id} id={clauseAnchor(id)} className="clause" tabIndex={-1}>
                <p>
                  <span className="small-text">{t('standard.paragraph', { paragraph })}</span>
                  <br />
                  {says}
                </p>
                {unusedBecause !== undefined && (
                  <p className="small-text">{t('standard.unused', { because: unusedBecause })}</p>
                )}
              </div>
            ))}
        </section>
      ))}
    </section>
  )
}
