/** The start page of a standard within a frame on another site. */
import { useWords } from '#i18n/use-words.ts'
import type { Handbook } from '#guide/handbook.ts'
import type { Site } from '#guide/site.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Main } from '#ui/main.tsx'
import { PageTitle } from '#ui/page-title.tsx'
import { Layout, otherLanguage } from '../layout.tsx'
import { AgeOfStandard } from '../parts/age-of-standard.tsx'
import { Overview } from '../parts/overview.tsx'
import { href, paths } from '../paths.ts'

interface EmbedPageProps {
  site: Site
  handbook: Handbook
  /** YYYY-MM-DD */
  today: string
}

export function EmbedPage({ site, handbook: { guide, summary }, today }: EmbedPageProps) {
  const t = useWords(['pages', 'common'])
  const { language } = site
  return (
    <div data-embedded>
      <Layout
        site={site}
        otherLanguagePath={paths.embedded(otherLanguage(language), guide.id, 'start')}
      >
        <Main>
          <PageTitle caption={guide.municipality.name}>{guide.title}</PageTitle>
          <p className="lead">{summary}</p>
          <p>{t('pages:start.beginHint', { count: guide.questions.length })}</p>
          <ButtonLink look="primary" href={href(paths.embedded(language, guide.id, 'guide'))}>
            {t('pages:start.begin')}
          </ButtonLink>
          <Overview guide={guide} />
          <AgeOfStandard guide={guide} today={today} />
          <p>
            <a href={href(paths.standard(language, guide.id, 'standard'))}>
              {t('common:toStandard')}
            </a>
          </p>
        </Main>
      </Layout>
    </div>
  )
}
