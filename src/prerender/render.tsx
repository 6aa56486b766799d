/** Renders a page to its HTML file. */
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { WordsContext } from '#i18n/use-words.ts'
import { StaticRouter } from 'react-router'
import { JourneyApp } from '#app/journey/journey-app.tsx'
import { href, paths } from '#app/paths.ts'
import { SiteUrlContext } from '#app/share/site-url.ts'
import { allWords } from '#i18n/all-words.ts'
import { createI18n } from '#i18n/create-i18n.ts'
import css from '#styles/site.scss?inline'
import { Notice } from '#ui/notice.tsx'
import type { Language } from '#guide/guide.ts'
import type { Handbook } from '#guide/handbook.ts'
import { element, fillTemplate } from './document.ts'
import type { JourneyPage, Page, StaticPage } from './pages.tsx'
import { foundElements } from './found.ts'
import type { Assets, InBoth, SiteFrame } from './publication.ts'
import { governmentService, structuredData } from './structured-data.ts'
import { manifestName, themeColor } from './web-manifest.ts'

const words = { da: createI18n('da', allWords.da), en: createI18n('en', allWords.en) }

/** What every page is rendered with. Plain data. */
export interface Surroundings {
  /** index.html */
  readonly template: string
  readonly assets: Assets
  readonly frame: SiteFrame
  /** The origin the site will stand at, where it is known. */
  readonly siteUrl: string | undefined
}

/** The page's whole HTML. */
export function renderPage(page: Page, surroundings: Surroundings): string {
  const { template, assets, frame, siteUrl } = surroundings
  const { language, title, description } = page
  const { name } = frame.site[language]
  const common = [
    element('meta', { name: 'description', content: description }),
    element('link', { rel: 'icon', type: 'image/svg+xml', href: href('/favicon.svg') }),
    element('link', { rel: 'apple-touch-icon', href: href('/apple-touch-icon.png') }),
    element('link', { rel: 'manifest', href: href(`/${manifestName(language)}`) }),
    element('meta', { name: 'theme-color', content: themeColor }),
    ...foundElements(page, { name, siteUrl }),
    `<style>${css}</style>`,
  ]
  const { head, body } =
    'element' in page ? renderStatic(page, assets, siteUrl) : renderJourney(page, assets)
  return fillTemplate(template, {
    language,
    title: `${title} – ${name}`,
    head: [...common, ...head],
    body,
  })
}

interface Rendered {
  readonly head: readonly string[]
  readonly body: string
}

function renderStatic(
  { element: page, language, service, isShared, isSearched }: StaticPage,
  assets: Assets,
  siteUrl: string | undefined,
): Rendered {
  return {
    head: [
      ...(service ? [structuredData(governmentService(service, addressOf(service, siteUrl)))] : []),
      ...(isShared ? [scriptElement(assets.share.script)] : []),
      ...(isSearched ? [scriptElement(assets.search.script)] : []),
    ],
    body: renderToStaticMarkup(
      <SiteUrlContext value={siteUrl}>
        <WordsContext value={words[language]}>{page}</WordsContext>
      </SiteUrlContext>,
    ),
  }
}

/** The absolute addresses of a standard's pages, where the site's own is known. */
function addressOf({ guide: { id, language } }: Handbook, siteUrl: string | undefined) {
  if (siteUrl === undefined) return undefined
  return (page: 'start' | 'guide') => `${siteUrl}${href(paths.standard(language, id, page))}`
}

function renderJourney(
  { path, language, standard: { handbooks, guideFiles } }: JourneyPage,
  assets: Assets,
): Rendered {
  const { guide } = handbooks[language]
  const data: InBoth<string> = { da: href(`/${guideFiles.da}`), en: href(`/${guideFiles.en}`) }
  const preload = [...assets.journey.imports, assets.words[language]].map((file) =>
    element('link', { rel: 'modulepreload', href: href(`/${file}`) }),
  )
  const root = element('div', {
    id: 'root',
    'data-guide-da': data.da,
    'data-guide-en': data.en,
  })
  const page = renderToString(
    <StaticRouter location={href(path)} basename={import.meta.env.BASE_URL}>
      <JourneyApp loaded={{ guide, i18n: words[language] }} />
    </StaticRouter>,
  )
  return {
    head: [
      element('link', { rel: 'preload', as: 'fetch', href: data[language], crossorigin: true }),
      ...preload,
      scriptElement(assets.journey.script),
    ],
    body: `${root}${page}</div>${loadFailure(language)}`,
  }
}

function scriptElement(file: string): string {
  return `${element('script', { type: 'module', src: href(`/${file}`) })}</script>`
}

/** Shown by the script when what it needs does not arrive; outside the root, where nothing has to hydrate it. */
function loadFailure(language: Language): string {
  const { heading, text, retry } = allWords[language].journey.loadFailed
  return renderToStaticMarkup(
    <div id="load-failed" className="load-failed" role="alert" hidden>
      <Notice tone="warning" heading={heading}>
        <p>{text}</p>
        <button type="button" className="button button-secondary">
          {retry}
        </button>
      </Notice>
    </div>,
  )
}
