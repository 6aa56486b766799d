/** The pages that belong to no standard: the site's own, and the municipalities'. */
import type { Municipality } from '#publication/handbook.ts'
import { inEach } from '#guide/in-each.ts'
import { type Language, languages, mainLanguage } from '#guide/languages.ts'
import { AccessibilityPage } from '#app/pages/accessibility-page.tsx'
import { DeskPage } from '#app/pages/desk-page.tsx'
import { isLong, LandingPage } from '#app/pages/landing-page.tsx'
import { hasSearch, MunicipalityPage } from '#app/pages/municipality-page.tsx'
import { NotFoundPage } from '#app/pages/not-found-page.tsx'
import { PrivacyPage } from '#app/pages/privacy-page.tsx'
import { addresses } from '#app/addresses/page-addresses.ts'
import { allWords } from '#i18n/all-words.ts'
import type { LonePage } from './page.ts'
import type { SiteFrame } from '#publication/publication.ts'

export function* sitePages({ site, municipalities }: SiteFrame): Generator<LonePage> {
  const landing = (language: Language, address: string): LonePage => ({
    address,
    language,
    title: allWords[language].pages.landing.title,
    description: allWords[language].pages.landing.lead,
    found: inEach(addresses.landing),
    ...(isLong(municipalities) && { script: 'search' }),
    element: (
      <LandingPage
        site={site[language]}
        municipalities={municipalities.map((municipality) => municipality[language])}
      />
    ),
  })
  yield landing(mainLanguage, '/')
  for (const language of languages) {
    const pageWords = allWords[language].pages
    yield landing(language, addresses.landing(language))
    yield {
      address: addresses.site(language, 'privacy'),
      language,
      title: pageWords.privacy.title,
      description: pageWords.privacy.lead,
      found: inEach((each) => addresses.site(each, 'privacy')),
      element: <PrivacyPage site={site[language]} />,
    }
    yield accessibilityPage(language, addresses.site(language, 'accessibility'))
    yield {
      address: addresses.site(language, 'desk'),
      language,
      title: allWords[language].desk.title,
      description: allWords[language].desk.lead,
      script: 'desk',
      sheet: 'desk',
      element: (
        <DeskPage
          site={site[language]}
          municipalities={municipalities.map((municipality) => municipality[language])}
        />
      ),
    }
  }
  // The address that Danish authorities' accessibility statements are looked for at.
  yield accessibilityPage(mainLanguage, '/was')
  yield {
    address: '/404.html',
    language: mainLanguage,
    title: allWords[mainLanguage].pages.notFound.title,
    description: allWords[mainLanguage].pages.notFound.text,
    element: (
      <NotFoundPage
        site={site[mainLanguage]}
        words={inEach((each) => allWords[each].pages.notFound)}
      />
    ),
  }

  function accessibilityPage(language: Language, address: string): LonePage {
    const { title, lead } = allWords[language].pages.accessibility
    return {
      address,
      language,
      title,
      description: lead,
      found: inEach((each) => addresses.site(each, 'accessibility')),
      element: <AccessibilityPage site={site[language]} />,
    }
  }
}

export function municipalityPage(
  { site }: SiteFrame,
  municipality: Municipality,
  language: Language,
): LonePage {
  return {
    address: addresses.municipality(language, municipality.id),
    language,
    title: municipality.name,
    description: allWords[language].pages.municipality.lead,
    found: inEach((each) => addresses.municipality(each, municipality.id)),
    ...(hasSearch(municipality) && { script: 'search' }),
    element: <MunicipalityPage site={site[language]} municipality={municipality} />,
  }
}
