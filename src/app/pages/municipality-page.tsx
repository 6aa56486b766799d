/** A municipality's page: choose the support. */
import { useWords } from '#i18n/use-words.ts'
import type { Municipality } from '#publication/handbook.ts'
import type { Site } from '#guide/site.ts'
import { BackLink } from '#ui/back-link.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { CardLink, CardList } from '#ui/card-list.tsx'
import { Main } from '#ui/main.tsx'
import { PageTitle } from '#ui/page-title.tsx'
import { Layout } from '#app/parts/layout.tsx'
import { StandardSearch } from './sections/standard-search.tsx'
import { ToDesk } from './sections/to-desk.tsx'
import { href, addresses } from '#app/addresses/page-addresses.ts'

/** From this many on, a field to search in is above the list: it fills more than a screen. */
const manyStandards = 5

export function hasSearch({ standards }: Municipality): boolean {
  return standards.length >= manyStandards
}

interface MunicipalityPageProps {
  site: Site
  municipality: Municipality
}

export function MunicipalityPage({ site, municipality }: MunicipalityPageProps) {
  const t = useWords('pages')
  const { language } = site
  const { id, name, website, standards, hasFinder } = municipality
  const isSearched = hasSearch(municipality)
  return (
    <Layout site={site} addressIn={(other) => addresses.municipality(other, id)}>
      <Main
        back={
          <BackLink href={href(addresses.landing(language))}>{t('municipality.back')}</BackLink>
        }
      >
        <PageTitle caption={name}>{t('municipality.choose', { name })}</PageTitle>
        {hasFinder && (
          <>
            <p className="lead">{t('municipality.findLead')}</p>
            <p>
              <ButtonLink look="primary" href={href(addresses.finder(language, id))}>
                {t('municipality.find')}
              </ButtonLink>
            </p>
          </>
        )}
        <p className="lead">{t('municipality.lead')}</p>
        {isSearched && <StandardSearch standards={standards} />}
        <CardList isSearched={isSearched}>
          {standards.map((standard) => (
            <CardLink
              key={standard.id}
              href={href(addresses.standard(language, `${id}/${standard.id}`, 'start'))}
              heading={standard.title}
              {...(isSearched && { words: standard.alsoCalled })}
            >
              {standard.summary}
            </CardLink>
          ))}
        </CardList>
        {website !== undefined && (
          <p>
            <a href={website} rel="noreferrer">
              {t('municipality.website')}
            </a>
          </p>
        )}
        <ToDesk language={language} />
      </Main>
    </Layout>
  )
}
