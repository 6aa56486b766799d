/** Renders a page to its HTML file. */
import type { ReactElement } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { WordsContext } from '#i18n/use-words.ts'
import { StaticRouter } from 'react-router'
import { JourneyApp } from '#app/journey/journey-app.tsx'
import { JourneyPages } from '#app/journey/journey-pages.tsx'
import { FinderPages } from '#app/journey/finder/finder-pages.tsx'
import { toSubject } from '#app/journey/finder/finder-subject.ts'
import { href, addresses } from '#app/addresses/page-addresses.ts'
import { ScriptlessJourney } from '#app/pages/scriptless/scriptless-journey.tsx'
import { SiteUrlContext } from '#app/parts/site-url.ts'
import { allWords } from '#i18n/all-words.ts'
import deskCss from '#styles/desk.scss?inline'
import journeyCss from '#styles/journey.scss?inline'
import posterCss from '#styles/poster.scss?inline'
import rulesCss from '#styles/rules.scss?inline'
import siteCss from '#styles/site.scss?inline'
import { Notice } from '#ui/notice.tsx'
import type { Guide } from '#guide/guide.ts'
import type { InEach } from '#guide/in-each.ts'
import { type Language, languages } from '#guide/languages.ts'
import type { Handbook } from '#publication/handbook.ts'
import { element, fillTemplate } from './document.ts'
import { keepListFile, type KeepGroup } from '#prerender/files/keep-list.ts'
import { scriptlessFile } from '#prerender/files/scriptless-file.ts'
import type { FinderPage, JourneyPage, Page, StaticPage } from '#prerender/pages/page.ts'
import { foundElements } from './found.ts'
import { frameLinks } from './framed-links.ts'
import type { SiteFrame } from '#publication/publication.ts'
import type { Assets, PageScript, ScriptName } from './assets.ts'
import { contentSecurityPolicy } from './security.ts'
import { speculationElement, speculationRules } from './speculation.ts'
import { governmentService, structuredData } from './structured-data.ts'
import { manifestName, themeColor } from '#prerender/files/web-manifest.ts'
import { words } from './words.ts'

/** A page holds one: the rules that its kind can use, and no others. */
const sheets = {
  desk: deskCss,
  journey: journeyCss,
  poster: posterCss,
  rules: rulesCss,
  site: siteCss,
}

/** What the pages forbid the browser, as hosts say it of all of them; each page says it more strictly of itself. */
export const policy = contentSecurityPolicy({ sheets: Object.values(sheets), rules: 'any' })

/** What every page is rendered with. Plain data. */
export interface Surroundings {
  /** index.html */
  readonly template: string
  readonly assets: Assets
  readonly frame: SiteFrame
  /** The origin the site will stand at, where it is known. */
  readonly siteUrl: string | undefined
  /** Who may frame the pages below `/embed/`: sources as CSP writes them. */
  readonly frameAncestors: string
  /** Changes with whatever the site's pages have in common. */
  readonly version: string
}

/** The page's whole HTML. */
export function renderPage(page: Page, surroundings: Surroundings): string {
  const { template, frame, siteUrl } = surroundings
  const { language, title } = page
  const { name } = frame.site[language]
  const css = sheets['element' in page ? (page.sheet ?? 'site') : 'journey']
  const rules = rulesOf(page)
  const common = [
    // While developing, Vite puts scripts of its own into the page.
    ...(import.meta.env.PROD
      ? [
          element('meta', {
            'http-equiv': 'Content-Security-Policy',
            content: contentSecurityPolicy({
              sheets: [css],
              ...(rules && { rules: { text: rules } }),
            }),
          }),
        ]
      : []),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('link', { rel: 'icon', type: 'image/svg+xml', href: href('/favicon.svg') }),
    element('link', { rel: 'apple-touch-icon', href: href('/apple-touch-icon.png') }),
    element('link', { rel: 'manifest', href: href(`/${manifestName(language)}`) }),
    element('meta', { name: 'theme-color', content: themeColor }),
    ...foundElements(page, { name, siteUrl }),
    ...(rules ? [speculationElement(rules)] : []),
    `<style>${css}</style>`,
  ]
  const { head, body } = renderKind(page, surroundings)
  return fillTemplate(template, {
    language,
    title: `${title} – ${name}`,
    head: [...common, ...head],
    body: page.address.startsWith('/embed/')
      ? frameLinks(body, href(page.address), import.meta.env.BASE_URL)
      : body,
  })
}

/** The rules of a start page, from which the questions of its standard are begun. */
function rulesOf(page: Page): string | undefined {
  if (!('service' in page)) return undefined
  const { id, language } = page.service.guide
  return speculationRules(addresses.standard(language, id, 'guide'))
}

interface Rendered {
  readonly head: readonly string[]
  readonly body: string
}

function renderKind(page: Page, surroundings: Surroundings): Rendered {
  if ('element' in page) return renderStatic(page, surroundings)
  return 'finder' in page ? renderFinder(page, surroundings) : renderJourney(page, surroundings)
}

function renderStatic(
  { element: page, language, service, script, keeps }: StaticPage,
  surroundings: Surroundings,
): Rendered {
  const { assets, siteUrl } = surroundings
  const address = service && addressOf(service, siteUrl)
  const body = renderToStaticMarkup(
    <SiteUrlContext value={siteUrl}>
      <WordsContext value={words[language]}>{page}</WordsContext>
    </SiteUrlContext>,
  )
  return {
    head: [
      // Who is taken on to another page has no use for it.
      ...(script === 'onward' ? [] : idleScript(keeps[language], script, surroundings)),
      ...(service ? [structuredData(governmentService(service, address))] : []),
      ...(script && !isLater(script, surroundings) ? scriptElements(assets.scripts[script]) : []),
      // Most pages show no opening hours; a journey asks for the script with its outcome.
      ...(body.includes(' data-week="') ? scriptElements(assets.scripts.hours) : []),
    ],
    body,
  }
}

/** The absolute addresses of a standard's pages, where the site's own is known. */
function addressOf({ guide: { id, language } }: Handbook, siteUrl: string | undefined) {
  if (siteUrl === undefined) return undefined
  return (page: 'start' | 'guide') => `${siteUrl}${href(addresses.standard(language, id, page))}`
}

/** Whether the idle script fetches it: nobody passes a page on before reading it. */
function isLater(script: ScriptName | undefined, { assets }: Surroundings): boolean {
  return script === 'share' && assets.idle !== undefined
}

/** Absent while developing: nothing is kept then. */
function idleScript(
  group: KeepGroup,
  own: ScriptName | undefined,
  surroundings: Surroundings,
): string[] {
  const { assets } = surroundings
  if (!assets.idle) return []
  const { standard, language, isFarFromJourney } = group
  const ofJourney = [
    assets.journey.script,
    ...assets.journey.imports,
    assets.words[language],
    ...(standard ? [standard.guideFiles[language]] : []),
  ]
  const script = element('script', {
    type: 'module',
    src: href(`/${assets.idle.script}`),
    'data-ready': href(`/${assets.idle.ready}`),
    'data-kiosk': href(`/${assets.scripts.kiosk.script}`),
    ...(isLater(own, surroundings) && { 'data-later': href(`/${assets.scripts.share.script}`) }),
    'data-keep': keepAddress(group, surroundings),
    // Fetched in advance: see `app/scripts/get-ready.ts`.
    ...(!isFarFromJourney && {
      'data-journey': ofJourney.map((file) => href(`/${file}`)).join(' '),
    }),
  })
  return [`${script}</script>`]
}

function keepAddress(group: KeepGroup, surroundings: Surroundings): string {
  return href(`/${keepListFile(group, surroundings).fileName}`)
}

function renderJourney(page: JourneyPage, surroundings: Surroundings): Rendered {
  const { language, standard } = page
  const { guide } = standard.handbooks[language]
  const html = renderLive(
    page,
    <JourneyApp
      loaded={{ subject: guide, i18n: words[language] }}
      pages={(shown) => <JourneyPages {...shown} />}
    />,
  )
  const scriptless = withScriptless(html, guide, surroundings)
  return {
    head: liveHead(standard.guideFiles[language], [], page, surroundings),
    body: `${liveBody(scriptless.page, standard.guideFiles, page, surroundings)}${scriptless.sheet}`,
  }
}

function renderFinder(page: FinderPage, surroundings: Surroundings): Rendered {
  const { language, finder } = page
  const { scripts, words: finderWords } = surroundings.assets.finder
  const html = renderLive(
    page,
    <JourneyApp
      loaded={{
        subject: toSubject(finder.finders[language], words[language]),
        i18n: words[language],
      }}
      pages={(shown) => <FinderPages {...shown} />}
    />,
  )
  const early = [...scripts.slice(0, 1), finderWords[language]]
  return {
    head: liveHead(finder.finderFiles[language], early, page, surroundings),
    body: liveBody(html, finder.finderFiles, page, surroundings),
  }
}

type LivePage = JourneyPage | FinderPage

/** The page as it stands when React takes it over. */
function renderLive({ address, isEmbedded }: LivePage, app: ReactElement): string {
  return renderToString(
    <StaticRouter
      location={href(address)}
      basename={`${import.meta.env.BASE_URL}${isEmbedded ? 'embed' : ''}`}
    >
      {app}
    </StaticRouter>,
  )
}

/** `data` is the JSON file of the page's language, `early` the scripts that it needs beside those of any journey. */
function liveHead(
  data: string,
  early: readonly string[],
  { language }: LivePage,
  { assets }: Surroundings,
): string[] {
  return [
    element('link', { rel: 'preload', as: 'fetch', href: href(`/${data}`), crossorigin: true }),
    ...[assets.words[language], ...early].map(preloadedModule),
    ...scriptElements(assets.journey),
  ]
}

function liveBody(
  html: string,
  files: InEach<string>,
  page: LivePage,
  surroundings: Surroundings,
): string {
  const { keeps, isEmbedded, language, address } = page
  const root = element('div', {
    id: 'root',
    ...('finder' in page && { 'data-finder': true }),
    ...forEach('data-guide', (each) => href(`/${files[each]}`)),
    ...(surroundings.assets.idle &&
      forEach('data-keep', (each) => keepAddress(keeps[each], surroundings))),
    // The folder that its addresses stand below.
    ...(isEmbedded && { 'data-embedded': 'embed' }),
  })
  return `${root}${html}</div>${loadFailure(language, address)}`
}

const endOfForm = '</form>'

/**
 * The page with what goes on where no script does, right below the first question; it is taken away before the page is
 * hydrated. A page without a form is returned as it is.
 */
function withScriptless(page: string, guide: Guide, { frame }: Surroundings) {
  if (!page.includes(endOfForm)) return { page, sheet: '' }
  const journey = renderToStaticMarkup(
    <WordsContext value={words[guide.language]}>
      <ScriptlessJourney guide={guide} today={frame.today} />
    </WordsContext>,
  )
  return {
    page: page.replace(endOfForm, () => endOfForm + journey),
    // At the end, so that nothing above waits for it.
    sheet: element('link', { rel: 'stylesheet', href: href(scriptlessFile(guide).address) }),
  }
}

/** An attribute for each language, such as `data-guide-da`. */
function forEach(name: string, valueIn: (language: Language) => string): Record<string, string> {
  return Object.fromEntries(languages.map((each) => [`${name}-${each}`, valueIn(each)]))
}

/** Fetched at once, but after whatever the page needs to be read. */
const patiently = { fetchpriority: 'low' }

function scriptElements({ script, imports }: PageScript): string[] {
  const source = href(`/${script}`)
  return [
    ...imports.map(preloadedModule),
    `${element('script', { type: 'module', src: source, ...patiently })}</script>`,
  ]
}

function preloadedModule(file: string): string {
  return element('link', { rel: 'modulepreload', href: href(`/${file}`), ...patiently })
}

/** Outside the root, where nothing has to hydrate it. */
function loadFailure(language: Language, address: string): string {
  const loadFailed = allWords[language].journey.loadFailed
  const late = allWords[language].pages.late
  return renderToStaticMarkup(
    <>
      {/* Shown by the script when the guide does not arrive. */}
      <div id="load-failed" role="alert" hidden>
        <div className="container">
          <Notice tone="warning" heading={loadFailed.heading}>
            <p>{loadFailed.text}</p>
            <button type="button" className="button button-secondary">
              {loadFailed.retry}
            </button>
          </Notice>
        </div>
      </div>
      {/* Shown by the style sheet when the script itself has not arrived after some seconds. */}
      <div id="late" className="late">
        <div className="container">
          <Notice tone="warning" heading={late.heading}>
            <p>{late.text}</p>
            <a className="button button-secondary" href={href(address)}>
              {late.retry}
            </a>
          </Notice>
        </div>
      </div>
    </>,
  )
}
