/** The start page of one standard: what it is, for whom, what it costs, the numbers, and the way into the questions. */
import { useWords } from '#i18n/use-words.ts'
import type { Handbook } from '#guide/handbook.ts'
import type { Site } from '#guide/site.ts'
import { BackLink } from '#ui/back-link.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { Main } from '#ui/main.tsx'
import { PageTitle } from '#ui/page-title.tsx'
import { Layout, otherLanguage } from '../layout.tsx'
import { AgeOfStandard } from '../parts/age-of-standard.tsx'
import { Overview } from '../parts/overview.tsx'
import { href, paths } from '../paths.ts'
import { ShareStart } from '../share/share-start.tsx'

interface StartPageProps {
  site: Site
  handbook: Handbook
  /** YYYY-MM-DD */
  today: string
}

export function StartPage({ site, handbook, today }: StartPageProps) {
  const t = useWords(['pages', 'common'])
  const { guide, summary } = handbook
  const { language } = site
  const [municipality = ''] = guide.id.split('/')
  return (
    <Layout
      site={site}
      otherLanguagePath={paths.standard(otherLanguage(language), guide.id, 'start')}
    >
      <Main
        back={
          <BackLink href={href(paths.municipality(language, municipality))}>
            {t('pages:municipality.choose', { name: guide.municipality.name })}
          </BackLink>
        }
      >
        <PageTitle caption={guide.municipality.name}>{guide.title}</PageTitle>
        <p className="lead">{summary}</p>
        <p>{t('pages:start.beginHint', { count: guide.questions.length })}</p>
        <ButtonLink look="primary" href={href(paths.standard(language, guide.id, 'guide'))}>
          {t('pages:start.begin')}
        </ButtonLink>
        <Overview guide={guide} />
        <AgeOfStandard guide={guide} today={today} />
        <p>
          <a href={href(paths.standard(language, guide.id, 'standard'))}>
            {t('common:toStandard')}
          </a>
        </p>
        <p>
          <a href={href(paths.standard(language, guide.id, 'rules'))}>{t('pages:toRules')}</a>
        </p>
        <ShareStart guide={guide} />
      </Main>
    </Layout>
  )
}
