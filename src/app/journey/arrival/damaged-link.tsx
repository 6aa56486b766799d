/** The page for a link whose answers cannot be read: what may have happened, and the ways on. */
import { useEffect } from 'react'
import { useWords } from '#i18n/use-words.ts'
import type { Guide } from '#guide/guide.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Main } from '#ui/main.tsx'
import { PageTitle } from '#ui/page-title.tsx'
import { JourneyLayout } from '../journey-layout.tsx'
import { usePageTitle } from '../use-page-title.ts'
import { AllContacts } from '#app/parts/contacts.tsx'
import { wayOfContact } from '#app/parts/way-of-contact.ts'
import { href, addresses } from '#app/addresses/page-addresses.ts'
import { useShareWords } from '../share/use-share-words.ts'

export function DamagedLink({ guide }: { guide: Guide }) {
  useEffect(() => {
    // No router runs here, so going back changes only the address: the page there must be loaded.
    const reload = () => {
      window.location.reload()
    }
    window.addEventListener('popstate', reload)
    return () => {
      window.removeEventListener('popstate', reload)
    }
  }, [])
  return useShareWords() && <PageInWords guide={guide} />
}

function PageInWords({ guide }: { guide: Guide }) {
  const t = useWords(['share', 'common'])
  usePageTitle(t('share:damaged.title'), guide)
  return (
    <JourneyLayout frame={guide} page="guide">
      <Main>
        <PageTitle caption={guide.title}>{t('share:damaged.title')}</PageTitle>
        <p>{t('share:damaged.text')}</p>
        <p>{t('share:damaged.ways')}</p>
        <ButtonLink
          look="primary"
          href={href(addresses.standard(guide.language, guide.id, 'guide'))}
        >
          {t('share:damaged.restart')}
        </ButtonLink>
        <h2>{t(`common:overview.${wayOfContact(guide.contacts)}`)}</h2>
        <AllContacts guide={guide} uses={guide.contacts} />
      </Main>
    </JourneyLayout>
  )
}
