/** The pages of a standard: start, guide, outcome, the standard in plain words, and its rules. */
import { inEach } from '#guide/in-each.ts'
import { type Language, languages } from '#guide/languages.ts'
import { RetiredPage } from '#app/pages/retired-page.tsx'
import { RulesPage } from '#app/pages/rules-page.tsx'
import { StandardPage } from '#app/pages/standard-page.tsx'
import { StartPage } from '#app/pages/start-page.tsx'
import { addresses, rulesFile, type PageOfStandard } from '#app/addresses/page-addresses.ts'
import { ruleColumns, ruleNamespaces } from '#app/pages/rules/rule-columns.ts'
import { ruleRows } from '#app/pages/rules/rule-rows.ts'
import { rulesCsv } from '#app/pages/rules/rules-csv.ts'
import { allWords } from '#i18n/all-words.ts'
import type { LonePage } from './page.ts'
import { type Drawing, drawingOf } from '#prerender/html/picture/drawing.ts'
import { GraphPicture } from '#prerender/html/picture/graph-picture.tsx'
import type { PublishedStandard, SiteFrame } from '#publication/publication.ts'
import { words } from '#prerender/html/words.ts'

export function* mainPages(
  { site, today }: SiteFrame,
  standard: PublishedStandard,
  language: Language,
): Generator<LonePage> {
  const handbook = standard.handbooks[language]
  const { guide, summary } = handbook
  const title = `${guide.title} – ${guide.municipality.name}`
  const basics = (page: PageOfStandard) => ({
    address: addresses.standard(language, guide.id, page),
    language,
    title,
    description: summary,
  })
  const found = (page: PageOfStandard) => inEach((each) => addresses.standard(each, guide.id, page))
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
      script: 'share',
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
    const t = words[language].getFixedT(null, ruleNamespaces)
    const rows = ruleRows(guide)
    const drawings = drawingsOf(standard)
    return {
      ...basics('rules'),
      title: t('rules:title', { title }),
      description: t('rules:lead'),
      sheet: 'rules',
      element: (
        <RulesPage
          site={site[language]}
          handbook={handbook}
          rows={rows}
          pictureOf={(voice, tableId) => <GraphPicture {...{ guide, voice, tableId, drawings }} />}
          today={today}
        />
      ),
      files: [
        {
          address: rulesFile(language, guide.id, t('rules:paths.fileName')),
          content: rulesCsv(ruleColumns(guide, rows, t), rows, language),
        },
      ],
    }
  }
}

/** In every language and voice. */
function drawingsOf({ handbooks }: PublishedStandard): Drawing[] {
  return languages.flatMap((language) => {
    const t = words[language].getFixedT(null, 'rules')
    return (['self', 'relative'] as const).map((voice) =>
      drawingOf(handbooks[language].guide, voice, t),
    )
  })
}
