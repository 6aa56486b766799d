/** The pages by which a standard is passed on: its poster, and its guide within another site's frame. */
import { inEach } from '#guide/in-each.ts'
import type { Language } from '#guide/languages.ts'
import { EmbedPage } from '#app/pages/embed-page.tsx'
import { PosterPage } from '#app/pages/poster-page.tsx'
import { RetiredPage } from '#app/pages/retired-page.tsx'
import { addresses } from '#app/addresses/page-addresses.ts'
import { allWords } from '#i18n/all-words.ts'
import { fill } from '#i18n/fill.ts'
import type { LonePage } from './page.ts'
import type { PublishedStandard, SiteFrame } from '#publication/publication.ts'

export function* passedOnPages(
  { site, today }: SiteFrame,
  standard: PublishedStandard,
  language: Language,
): Generator<LonePage> {
  const { handbooks } = standard
  const { guide, summary } = handbooks[language]
  const basics = { language, title: guide.title, description: summary }
  if (handbooks[language].retired) {
    // A frame may still be on somebody's page: it says so, too.
    for (const page of ['start', 'guide', 'outcome'] as const) {
      yield {
        ...basics,
        address: addresses.embedded(language, guide.id, page),
        script: 'frame',
        element: (
          <div data-embedded>
            <RetiredPage site={site[language]} handbook={handbooks[language]} page={page} />
          </div>
        ),
      }
    }
    return
  }
  const words = inEach((each) => allWords[each].poster)
  yield {
    ...basics,
    address: addresses.standard(language, guide.id, 'poster'),
    title: fill(words[language].title, { title: guide.title }),
    script: 'poster',
    sheet: 'poster',
    element: <PosterPage {...{ language, handbooks, words }} />,
  }
  yield {
    ...basics,
    address: addresses.embedded(language, guide.id, 'start'),
    script: 'frame',
    element: <EmbedPage site={site[language]} handbook={handbooks[language]} today={today} />,
  }
  yield {
    ...basics,
    address: addresses.embedded(language, guide.id, 'guide'),
    standard,
    isEmbedded: true,
  }
  yield {
    ...basics,
    address: addresses.embedded(language, guide.id, 'outcome'),
    standard,
    isEmbedded: true,
  }
}
