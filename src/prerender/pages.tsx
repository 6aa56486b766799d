/** Every page of the site: its path, and how to render it. */
import type { ReactElement } from 'react'
import type { Language } from '#guide/guide.ts'
import type { Handbook, Municipality } from '#guide/handbook.ts'
import { AccessibilityPage } from '#app/pages/accessibility-page.tsx'
import { isLong, LandingPage } from '#app/pages/landing-page.tsx'
import { MunicipalityPage } from '#app/pages/municipality-page.tsx'
import { NotFoundPage } from '#app/pages/not-found-page.tsx'
import { PrivacyPage } from '#app/pages/privacy-page.tsx'
import { DeskPage } from '#app/pages/desk-page.tsx'
import { RetiredPage } from '#app/pages/retired-page.tsx'
import { RulesPage } from '#app/pages/rules-page.tsx'
import { StandardPage } from '#app/pages/standard-page.tsx'
import { StartPage } from '#app/pages/start-page.tsx'
import { paths, rulesFile, type StandardPage as PageOfStandard } from '#app/paths.ts'
import { ruleRows } from '#app/rules/rule-rows.ts'
import { rulesCsv } from '#app/rules/rules-csv.ts'
import { allWords } from '#i18n/all-words.ts'
import { contactFile } from './contact-file.ts'
import type { KeepGroup } from './keep-list.ts'
import { passedOnPages } from './passed-on-pages.tsx'
import { GraphPicture } from './picture/graph-picture.tsx'
import type { InBoth, PublishedStandard, ScriptName, SiteFrame } from './publication.ts'
import { words } from './words.ts'

interface PageBasics {
  /** Within the site, such as `/da/x`; the file is `<path>/index.html`, or `<path>` where it ends in `.html`. */
  readonly path: string
  readonly language: Language
  readonly title: string
  readonly description: string
  /**
   * The paths in both languages under which search engines should know the page; another address of the same page
   * gives these, too. Absent: the page is kept out of search results.
   */
  readonly found?: InBoth<string>
  /** What a visitor of the page keeps for flight mode, in each language. */
  readonly keeps: InBoth<KeepGroup>
}

/** Links and text only: complete without a script. */
export interface StaticPage extends PageBasics {
  readonly element: ReactElement
  /** The standard that machines are told of as a service; only on its start page. */
  readonly service?: Handbook
  /** Set where the page can be passed on, for which a script brings more ways. */
  readonly isShared?: true
  /** Whether a list on it can be searched. */
  readonly isSearched?: boolean
  /** Files to download, written beside the page. */
  readonly files?: readonly PlainFile[]
  /** Beside the one that all such pages have. */
  readonly script?: ScriptName
}

/** A page of a journey: hydrated, kept out of search results. */
export interface JourneyPage extends PageBasics {
  readonly standard: PublishedStandard
  /** Whether it stands in a frame on another site. */
  readonly isEmbedded?: true
}

export type Page = StaticPage | JourneyPage

/** A page before it is known what is kept with it. */
export type LonePage = Omit<StaticPage, 'keeps'> | Omit<JourneyPage, 'keeps'>

export function filesOf(page: Page): readonly PlainFile[] {
  return 'files' in page ? page.files : []
}

const languages: readonly Language[] = ['da', 'en']

/** A file beside the pages. */
export interface PlainFile {
  /** From the site's root, such as `/da/x/y.vcf`. */
  readonly path: string
  readonly content: string
}

/** The contacts that a standard names, for a phone's address book; other standards may name the same. */
export function contactFilesOf({ handbooks }: PublishedStandard): readonly PlainFile[] {
  return [handbooks.da, handbooks.en].flatMap(({ guide }) =>
    guide.contacts.map(({ contact }) => ({
      path: paths.contact(guide.language, guide.id, contact.id),
      content: contactFile(contact, guide.municipality.name),
    })),
  )
}

/** The pages that belong to no standard. */
export function* sitePagesOf(frame: SiteFrame): Generator<Page> {
  const ofSite = [...sitePages(frame)]
  yield* keptTogether(ofSite, (language) => ({ name: `${language}/site`, pages: [] }))
  for (const municipality of frame.municipalities) {
    const pages = languages.map((language) =>
      municipalityPage(frame, municipality[language], language),
    )
    yield* keptTogether(pages, (language) => ({
      name: paths.municipality(language, municipality[language].id).slice(1),
      pages: pathsOf(ofSite, language),
    }))
  }
}

export function* standardPagesOf(frame: SiteFrame, standard: PublishedStandard): Generator<Page> {
  const ofSite = [...sitePages(frame)]
  const pages = languages.flatMap((language) => [
    ...standardPages(frame, standard, language),
    ...passedOnPages(frame, standard, language),
  ])
  const contacts = contactFilesOf(standard).map(({ path }) => path)
  yield* keptTogether(pages, (language) => {
    const { id } = standard.handbooks[language].guide
    const [municipality = ''] = id.split('/')
    return {
      name: paths.standard(language, id, 'start').slice(1),
      pages: [
        ...pathsOf(ofSite, language),
        paths.municipality(language, municipality),
        ...contacts.filter((path) => path.startsWith(`/${language}/`)),
      ],
      standard,
    }
  })
}

/** Whoever visits one of the pages keeps all of them in its language, and those of `others`. */
function* keptTogether(
  pages: readonly LonePage[],
  others: (language: Language) => Omit<KeepGroup, 'language'>,
): Generator<Page> {
  const keeps = inBoth((language) => {
    const group = others(language)
    return { ...group, language, pages: [...group.pages, ...pathsOf(pages, language)] }
  })
  for (const page of pages) yield { ...page, keeps }
}

/** Of the citizens' pages in one language that have an address of their own. */
function pathsOf(pages: readonly LonePage[], language: Language): string[] {
  return pages
    .filter((page) => page.language === language && !page.path.endsWith('.html'))
    .filter((page) => ('element' in page ? !page.script : !page.isEmbedded))
    .map(({ path }) => path)
}

function* sitePages({ site, municipalities }: SiteFrame): Generator<LonePage> {
  const landing = (language: Language, path: string): LonePage => ({
    path,
    language,
    title: allWords[language].pages.landing.title,
    description: allWords[language].pages.landing.lead,
    found: inBoth(paths.landing),
    isSearched: isLong(municipalities),
    element: (
      <LandingPage
        site={site[language]}
        municipalities={municipalities.map((municipality) => municipality[language])}
      />
    ),
  })
  yield landing('da', '/')
  for (const language of languages) {
    const pageWords = allWords[language].pages
    yield landing(language, paths.landing(language))
    yield {
      path: paths.site(language, 'privacy'),
      language,
      title: pageWords.privacy.title,
      description: pageWords.privacy.lead,
      found: inBoth((each) => paths.site(each, 'privacy')),
      element: <PrivacyPage site={site[language]} />,
    }
    yield accessibilityPage(language, paths.site(language, 'accessibility'))
    yield {
      path: paths.site(language, 'desk'),
      language,
      title: allWords[language].desk.title,
      description: allWords[language].desk.lead,
      script: 'desk',
      element: (
        <DeskPage
          site={site[language]}
          municipalities={municipalities.map((municipality) => municipality[language])}
        />
      ),
    }
  }
  // The address that Danish authorities' accessibility statements are looked for at.
  yield accessibilityPage('da', '/was')
  yield {
    path: '/404.html',
    language: 'da',
    title: allWords.da.pages.notFound.title,
    description: allWords.da.pages.notFound.text,
    element: <NotFoundPage site={site.da} otherWords={allWords.en.pages.notFound} />,
  }

  function accessibilityPage(language: Language, path: string): LonePage {
    const { title, lead } = allWords[language].pages.accessibility
    return {
      path,
      language,
      title,
      description: lead,
      found: inBoth((each) => paths.site(each, 'accessibility')),
      element: <AccessibilityPage site={site[language]} />,
    }
  }
}

function municipalityPage(
  { site }: SiteFrame,
  municipality: Municipality,
  language: Language,
): LonePage {
  return {
    path: paths.municipality(language, municipality.id),
    language,
    title: municipality.name,
    description: allWords[language].pages.municipality.lead,
    found: inBoth((each) => paths.municipality(each, municipality.id)),
    element: <MunicipalityPage site={site[language]} municipality={municipality} />,
  }
}

function* standardPages(
  { site, today }: SiteFrame,
  standard: PublishedStandard,
  language: Language,
): Generator<LonePage> {
  const handbook = standard.handbooks[language]
  const { guide, summary } = handbook
  const title = `${guide.title} – ${guide.municipality.name}`
  const basics = (page: PageOfStandard) => ({
    path: paths.standard(language, guide.id, page),
    language,
    title,
    description: summary,
  })
  const found = (page: PageOfStandard) => inBoth((each) => paths.standard(each, guide.id, page))
  // What no longer holds is kept for those who have its address, and out of search results.
  const isFound = !handbook.retired
  if (handbook.retired) {
    yield retiredPage('start')
    yield retiredPage('guide')
    yield retiredPage('outcome')
  } else {
    yield {
      ...basics('start'),
      found: found('start'),
      service: handbook,
      element: <StartPage site={site[language]} handbook={handbook} today={today} />,
      isShared: true,
    }
    yield { ...basics('guide'), standard }
    yield { ...basics('outcome'), standard }
  }
  yield {
    ...basics('standard'),
    ...(isFound && { found: found('standard') }),
    title: `${allWords[language].common.toStandard}: ${title}`,
    element: <StandardPage site={site[language]} handbook={handbook} today={today} />,
  }
  yield rulesPage()

  function retiredPage(page: 'start' | 'guide' | 'outcome'): LonePage {
    return {
      ...basics(page),
      element: <RetiredPage site={site[language]} handbook={handbook} page={page} />,
    }
  }

  /** For the municipality; citizens who search should find the start page. */
  function rulesPage(): LonePage {
    const t = words[language].getFixedT(null, 'rules')
    const rows = ruleRows(guide)
    return {
      ...basics('rules'),
      title: t('title', { title }),
      description: t('lead'),
      element: (
        <RulesPage
          site={site[language]}
          handbook={handbook}
          rows={rows}
          pictureOf={(voice, tableId) => (
            <GraphPicture guide={guide} voice={voice} tableId={tableId} />
          )}
          today={today}
        />
      ),
      files: [
        {
          path: rulesFile(language, guide.id, t('paths.fileName')),
          content: rulesCsv(guide, rows, t),
        },
      ],
    }
  }
}

function inBoth<T>(make: (language: Language) => T): InBoth<T> {
  return { da: make('da'), en: make('en') }
}
