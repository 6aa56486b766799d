/** The start page of a standard within a frame on another site. */
import type { Handbook } from '#publication/handbook.ts'
import type { Site } from '#guide/site.ts'
import { Main } from '#ui/main.tsx'
import { Layout } from '#app/parts/layout.tsx'
import { Introduction } from './sections/introduction.tsx'
import { addresses } from '#app/addresses/page-addresses.ts'

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
      <Layout site={site} addressIn={(other) => addresses.embedded(other, guide.id, 'start')}>
        <Main>
          <Introduction
            {...{ handbook, today }}
            guidePath={addresses.embedded(language, guide.id, 'guide')}
          />
        </Main>
      </Layout>
    </div>
  )
}
