/** The short address of a standard: the standard in brief, for those who are not taken on to its page by the script. */
import { type InEach, inEach } from '#guide/in-each.ts'
import type { Site } from '#guide/site.ts'
import type { Handbook } from '#publication/handbook.ts'
import { addresses } from '#app/addresses/page-addresses.ts'
import { Layout } from '#app/parts/layout.tsx'
import { Main } from '#ui/main.tsx'
import { PageTitle } from '#ui/page-title.tsx'
import { PageInEachLanguage } from './sections/page-in-each-language.tsx'
import { RetirementNotice } from './sections/retirement-notice.tsx'
import { StandardInBrief } from './sections/standard-in-brief.tsx'

interface ShortStandardPageProps {
  site: Site
  handbooks: InEach<Handbook>
}

export function ShortStandardPage({ site, handbooks }: ShortStandardPageProps) {
  const handbook = handbooks[site.language]
  const { guide, summary, retired } = handbook
  const start = inEach((each) => addresses.standard(each, guide.id, 'start'))
  return (
    <Layout site={site} addressIn={(other) => start[other]}>
      <Main>
        <PageTitle caption={guide.municipality.name}>{guide.title}</PageTitle>
        {retired ? <RetirementNotice handbook={handbook} /> : <p className="lead">{summary}</p>}
        <StandardInBrief
          costs={retired ? [] : guide.facts.filter(({ kind }) => kind === 'cost')}
          contacts={guide.contacts}
        />
        <PageInEachLanguage
          isOnward
          pages={inEach((each) => ({
            address: start[each],
            title: handbooks[each].guide.title,
          }))}
        />
      </Main>
    </Layout>
  )
}
