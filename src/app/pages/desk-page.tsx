/** The front desk's page: without its script the municipalities, with it a link that is ready to send. */
import { useWords } from '#i18n/use-words.ts'
import type { Municipality } from '#publication/handbook.ts'
import type { Site } from '#guide/site.ts'
import { Main } from '#ui/main.tsx'
import { PageTitle } from '#ui/page-title.tsx'
import { Layout } from '#app/parts/layout.tsx'
import { href, addresses } from '#app/addresses/page-addresses.ts'

interface DeskPageProps {
  site: Site
  municipalities: readonly Pick<Municipality, 'id' | 'name' | 'standardsFile'>[]
}

export function DeskPage({ site, municipalities }: DeskPageProps) {
  const t = useWords('desk')
  const { language } = site
  return (
    <Layout site={site} addressIn={(other) => addresses.site(other, 'desk')}>
      <Main>
        <PageTitle>{t('title')}</PageTitle>
        <p className="lead">{t('lead')}</p>
        {/* The script reads the list of municipalities here, and puts the form in its place. */}
        <div id="desk" data-signed={site.publisher.isMunicipal}>
          <p>{t('withoutScript')}</p>
          <ul>
            {municipalities.map(({ id, name, standardsFile }) => (
              <li key={id}>
                <a
                  href={href(addresses.municipality(language, id))}
                  data-id={id}
                  data-standards={href(`/${standardsFile}`)}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </div>
        <p className="small-text desk-promise">{t('remembers')}</p>
      </Main>
    </Layout>
  )
}
