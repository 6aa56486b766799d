/** The whole standard in plain words, clause by clause, with how its doubts were read. */
import { useWords } from '#i18n/use-words.ts'
import { factKinds } from '#guide/guide.ts'
import type { Handbook } from '#publication/handbook.ts'
import type { Site } from '#guide/site.ts'
import { BackLink } from '#ui/back-link.tsx'
import { Main } from '#ui/main.tsx'
import { PageTitle } from '#ui/page-title.tsx'
import { Layout } from '#app/parts/layout.tsx'
import { Clauses } from './sections/clauses.tsx'
import { Requirements } from '#app/parts/criteria.tsx'
import { Facts } from '#app/parts/facts.tsx'
import { Documents } from './sections/documents.tsx'
import { Interpretations } from './sections/interpretations.tsx'
import { LawEntries } from './sections/law-entries.tsx'
import { LawReferences } from './sections/law-references.tsx'
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
  const { guide } = handbook
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
        <Documents handbook={handbook} today={today} />
        <LawReferences handbook={handbook} />
        <section>
          <h2>{t('common:overview.forWhom')}</h2>
          <Requirements guide={guide} />
        </section>
        <Facts
          guide={guide}
          facts={guide.facts}
          kinds={factKinds}
          headingLevel={2}
          voice="self"
          today={today}
        />
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
