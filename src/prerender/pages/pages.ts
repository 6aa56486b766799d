/** Every page of the site, with what a visitor of it keeps for flight mode. */
import { inEach } from '#guide/in-each.ts'
import { type Language, languages, mainLanguage } from '#guide/languages.ts'
import { addresses } from '#app/addresses/page-addresses.ts'
import { isLong } from '#app/pages/landing-page.tsx'
import { hasSearch } from '#app/pages/municipality-page.tsx'
import { contactFilesOf } from '#prerender/files/contact-files.ts'
import type { KeepGroup } from '#prerender/files/keep-list.ts'
import { scriptlessFile } from '#prerender/files/scriptless-file.ts'
import { finderPages } from './finder-pages.ts'
import type { LonePage, Page, PlainFile } from './page.ts'
import { passedOnPages } from './passed-on-pages.tsx'
import type { Municipality } from '#publication/handbook.ts'
import type { PublishedFinder, PublishedStandard, SiteFrame } from '#publication/publication.ts'
import type { ScriptName } from '#prerender/html/assets.ts'
import { municipalityPage, sitePages } from './site-pages.tsx'
import { shortMunicipalityPage, shortStandardPages } from './short-pages.tsx'
import { mainPages } from './standard-pages.tsx'

/** The pages that belong to no standard. */
export function* pagesOfSite(frame: SiteFrame): Generator<Page> {
  const ofSite = [...sitePages(frame)]
  const landings = ofSite.filter(isLanding)
  const others = ofSite.filter((page) => !isLanding(page))
  const isFarFromJourney = true
  // Most who come to the landing go on from it: it keeps itself alone.
  yield* keptTogether(landings, (language) => ({
    name: `${language}/landing`,
    pages: [],
    scripts: isLong(frame.municipalities) ? ['search'] : [],
    isFarFromJourney,
  }))
  yield* keptTogether(others, (language) => ({
    name: `${language}/site`,
    pages: keptOf(landings, language),
    isFarFromJourney,
  }))
  for (const municipality of frame.municipalities) {
    const pages = languages.map((language) =>
      municipalityPage(frame, municipality[language], language),
    )
    yield* keptTogether([...pages, shortMunicipalityPage(frame, municipality)], (language) => ({
      name: addresses.municipality(language, municipality[language].id).slice(1),
      scripts: scriptsOf(municipality[language]),
      pages: keptOf(ofSite, language),
    }))
  }
}

export function* pagesOfStandard(frame: SiteFrame, standard: PublishedStandard): Generator<Page> {
  const ofSite = [...sitePages(frame)]
  const pages = [
    ...languages.flatMap((language) => [
      ...mainPages(frame, standard, language),
      ...passedOnPages(frame, standard, language),
    ]),
    ...shortStandardPages(frame, standard),
  ]
  const contacts = contactFilesOf(standard).map(({ address }) => address)
  yield* keptTogether(pages, (language) => {
    const { id } = standard.handbooks[language].guide
    const [municipality = ''] = id.split('/')
    const own = frame.municipalities.find((one) => one[language].id === municipality)
    return {
      name: addresses.standard(language, id, 'start').slice(1),
      scripts: own ? scriptsOf(own[language]) : [],
      pages: [
        ...keptOf(ofSite, language),
        { address: addresses.municipality(language, municipality) },
        ...contacts
          .filter((address) => address.startsWith(`/${language}/`))
          .map((address) => ({ address })),
      ],
      standard,
    }
  })
}

/** Of its page, which is kept with its standards as well. */
function scriptsOf(municipality: Municipality): readonly ScriptName[] {
  return hasSearch(municipality) ? ['search'] : []
}

export function* pagesOfFinder(frame: SiteFrame, finder: PublishedFinder): Generator<Page> {
  const ofSite = [...sitePages(frame)]
  const pages = languages.flatMap((language) => [...finderPages(finder, language)])
  yield* keptTogether(pages, (language) => {
    const { id } = finder.finders[language].municipality
    return {
      name: addresses.finder(language, id).slice(1),
      pages: [...keptOf(ofSite, language), { address: addresses.municipality(language, id) }],
      finder,
    }
  })
}

/** The files that belong to a standard and to no page of it. */
export function filesOfStandard(standard: PublishedStandard): readonly PlainFile[] {
  const { guide } = standard.handbooks[mainLanguage]
  return [...contactFilesOf(standard), scriptlessFile(guide)]
}

function isLanding({ address, language }: LonePage): boolean {
  return address === '/' || address === addresses.landing(language)
}

/** Whoever visits one of the pages keeps all of them in its language, and those of `others`. */
function* keptTogether(
  pages: readonly LonePage[],
  others: (language: Language) => Omit<KeepGroup, 'language'>,
): Generator<Page> {
  const keeps = inEach((language) => {
    const group = others(language)
    return { ...group, language, pages: [...group.pages, ...keptOf(pages, language)] }
  })
  for (const page of pages) yield { ...page, keeps }
}

/** Of the citizens' pages in one language that have an address of their own. */
function keptOf(pages: readonly LonePage[], language: Language): KeepGroup['pages'] {
  return pages
    .filter((page) => page.language === language && isKept(page))
    .map(({ address, found }) => ({
      address,
      ...(found && found[language] !== address && { sameAs: found[language] }),
    }))
}

/** The pages of these scripts are of no use without a network, or lead to others that are kept. */
const unkept: readonly (ScriptName | undefined)[] = ['desk', 'frame', 'onward', 'poster']

function isKept(page: LonePage): boolean {
  if (page.address.endsWith('.html')) return false
  if (!('element' in page)) return !page.isEmbedded
  // Whoever approves a standard downloads its table as well, which is not kept either.
  return !unkept.includes(page.script) && page.files === undefined
}
