/** The start page of a standard within a frame on another site. */
import type { Handbook } from '#guide/handbook.ts'
import type { Site } from '#guide/site.ts'
import { Main } from '#ui/main.tsx'
import { Layout, otherLanguage } from '../layout.tsx'
import { Introduction } from '../parts/introduction.tsx'
import { paths } from '../paths.ts'

interface EmbedPageProps {
  site: Site
  handbook: Handbook
  /** YYYY-MM-DD */
  today: string
}

export function EmbedPage({ site, handbook, today }: EmbedPageProps) {
  const { guide } = handbook
  const { language } = site
  return (
    <div data-embedded>
      <Layout
        site={site}
        otherLanguagePath={paths.embedded(otherLanguage(language), guide.id, 'start')}
      >
        <Main>
          <Introduction
            {...{ handbook, today }}
            guidePath={paths.embedded(language, guide.id, 'guide')}
          />
        </Main>
      </Layout>
    </div>
  )
}
