/** The short address of a municipality: its standards in brief, for those who are not taken on to its page by the script. */
import { useWords } from '#i18n/use-words.ts'
import { type InEach, inEach } from '#guide/in-each.ts'
import type { Site } from '#guide/site.ts'
import type { Municipality } from '#publication/handbook.ts'
import { addresses } from '#app/addresses/page-addresses.ts'
import { Layout } from '#app/parts/layout.tsx'
import { Main } from '#ui/main.tsx'
import { PageTitle } from '#ui/page-title.tsx'
import { type LinkedPage, PageInEachLanguage } from './sections/page-in-each-language.tsx'
import { StandardInBrief } from './sections/standard-in-brief.tsx'

interface ShortMunicipalityPageProps {
  site: Site
  municipality: InEach<Municipality>
  /** What its page is called. */
  titles: InEach<string>
}

export function ShortMunicipalityPage({
  site: { language, ...site },
  municipality,
  titles,
}: ShortMunicipalityPageProps) {
  const t = useWords('pages')
  const { id, name, standards } = municipality[language]
  const pageOf = (standard: string) =>
    inEach((each): LinkedPage => ({
      address: addresses.standard(each, `${id}/${standard}`, 'start'),
      title: municipality[each].standards.find((one) => one.id === standard)?.title ?? name,
    }))
  return (
    <Layout site={{ language, ...site }} addressIn={(other) => addresses.municipality(other, id)}>
      <Main>
        <PageTitle caption={name}>{t('municipality.choose', { name })}</PageTitle>
        <PageInEachLanguage
          isOnward
          pages={inEach((each) => ({
            address: addresses.municipality(each, id),
            title: titles[each],
          }))}
        />
        {standards.map((standard) => (
          <section key={standard.id}>
            <h2>{standard.title}</h2>
            <p>{standard.summary}</p>
            <StandardInBrief {...standard} />
            <PageInEachLanguage pages={pageOf(standard.id)} />
          </section>
        ))}
      </Main>
    </Layout>
  )
}
