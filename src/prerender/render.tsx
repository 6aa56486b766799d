/** Renders a page to its HTML file. The entry of the build's server side. */
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { WordsContext } from '#i18n/use-words.ts'
import { StaticRouter } from 'react-router'
import { JourneyApp } from '#app/journey/journey-app.tsx'
import { href } from '#app/paths.ts'
import { allWords } from '#i18n/all-words.ts'
import { createI18n } from '#i18n/create-i18n.ts'
import css from '#styles/site.scss?inline'
import { Notice } from '#ui/notice.tsx'
import type { Language } from '#guide/guide.ts'
import { element, fillTemplate } from './document.ts'
import type { JourneyPage, Page, StaticPage } from './pages.tsx'
import type { Assets, Publication } from './publication.ts'

export { pagesOf } from './pages.tsx'

const words = { da: createI18n('da', allWords.da), en: createI18n('en', allWords.en) }

interface Surroundings {
  /** index.html */
  readonly template: string
  readonly assets: Assets
  readonly publication: Publication
}

/** The page's whole HTML. */
export function renderPage(page: Page, { template, assets, publication }: Surroundings): string {
  const { language, title, description } = page
  const common = [
    element('meta', { name: 'description', content: description }),
    element('link', { rel: 'icon', type: 'image/svg+xml', href: href('/favicon.svg') }),
    `<style>${css}</style>`,
  ]
  const { head, body } =
    'element' in page ? renderStatic(page) : renderJourney(page, assets, publication)
  return fillTemplate(template, {
    language,
    title: `${title} – ${publication.site[language].name}`,
    head: [...common, ...head],
    body,
  })
}

interface Rendered {
  readonly head: readonly string[]
  readonly body: string
}

function renderStatic({ element: page, language }: StaticPage): Rendered {
  return {
    head: [],
    body: renderToStaticMarkup(<WordsContext value={words[language]}>{page}</WordsContext>),
  }
}

function renderJourney(
  { path, language, guides }: JourneyPage,
  assets: Assets,
  { guideFile }: Publication,
): Rendered {
  const { guide } = guides[language]
  const data = {
    da: href(`/${guideFile(guides.da.guide)}`),
    en: href(`/${guideFile(guides.en.guide)}`),
  }
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
      element('meta', { name: 'robots', content: 'noindex' }),
      element('link', { rel: 'preload', as: 'fetch', href: data[language], crossorigin: true }),
      ...preload,
      `${element('script', { type: 'module', src: href(`/${assets.journey.script}`) })}</script>`,
    ],
    body: `${root}${page}</div>${loadFailure(language)}`,
  }
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
