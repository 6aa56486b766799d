/** The landing: choose your municipality. */
import { useWords } from '#i18n/use-words.ts'
import type { Municipality } from '#publication/handbook.ts'
import { mainLanguage } from '#guide/languages.ts'
import type { Site } from '#guide/site.ts'
import { CardLink, CardList } from '#ui/card-list.tsx'
import { Main } from '#ui/main.tsx'
import { PageTitle } from '#ui/page-title.tsx'
import { SearchField } from '#ui/search-field.tsx'
import { Layout } from '#app/parts/layout.tsx'
import { ToDesk } from './sections/to-desk.tsx'
import { href, addresses } from '#app/addresses/page-addresses.ts'

/** From this many on, a field to search in is above the list. */
const manyMunicipalities = 12

export function isLong(municipalities: readonly unknown[]): boolean {
  return municipalities.length >= manyMunicipalities
}

interface LandingPageProps {
  site: Site
  municipalities: readonly Pick<Municipality, 'id' | 'name'>[]
}

export function LandingPage({ site, municipalities }: LandingPageProps) {
  const t = useWords('pages')
  const { language } = site
  const isSearched = isLong(municipalities)
  return (
    <Layout site={site} addressIn={addresses.landing}>
      <Main>
        <PageTitle>{t('landing.title')}</PageTitle>
        <p className="lead">{t('landing.lead')}</p>
        <p>{t('landing.promise')}</p>
        <h2>{t('landing.choose')}</h2>
        {isSearched && (
          <SearchField
            id="search"
            label={t('landing.search')}
            results={{
              none: t('landing.found.none'),
              one: t('landing.found.one'),
              many: t('landing.found.many'),
            }}
          />
        )}
        <CardList isSearched={isSearched}>
          {municipalities.toSorted(inDanishOrder).map(({ id, name }) => (
            <CardLink key={id} href={href(addresses.municipality(language, id))} heading={name} />
          ))}
        </CardList>
        <ToDesk language={language} />
      </Main>
    </Layout>
  )
}

const { compare } = new Intl.Collator(mainLanguage)

/** In every language, as the names are Danish: Å and Aa come last. */
function inDanishOrder(a: Pick<Municipality, 'name'>, b: Pick<Municipality, 'name'>): number {
  return compare(a.name, b.name)
}
