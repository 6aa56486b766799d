/** The pages at short addresses, which name no language: in the main one, as another address of the page they lead to. */
import { type InEach, inEach } from '#guide/in-each.ts'
import { mainLanguage } from '#guide/languages.ts'
import { ShortMunicipalityPage } from '#app/pages/short-municipality-page.tsx'
import { ShortStandardPage } from '#app/pages/short-standard-page.tsx'
import { addresses } from '#app/addresses/page-addresses.ts'
import { shortAddresses } from '#app/addresses/short-addresses.ts'
import { allWords } from '#i18n/all-words.ts'
import { fill } from '#i18n/fill.ts'
import type { Municipality } from '#publication/handbook.ts'
import type { PublishedStandard, SiteFrame } from '#publication/publication.ts'
import type { LonePage } from './page.ts'

const language = mainLanguage
const script = 'onward'

export function shortMunicipalityPage(
  { site }: SiteFrame,
  municipality: InEach<Municipality>,
): LonePage {
  const { id, name } = municipality[language]
  const titles = inEach((each) =>
    fill(allWords[each].pages.municipality.choose, { name: municipality[each].name }),
  )
  return {
    address: shortAddresses.municipality(id),
    language,
    title: name,
    description: allWords[language].pages.municipality.lead,
    found: inEach((each) => addresses.municipality(each, id)),
    script,
    element: <ShortMunicipalityPage site={site[language]} {...{ municipality, titles }} />,
  }
}

/** One, or none where the standard has no short word. */
export function shortStandardPages(
  { site }: SiteFrame,
  { handbooks }: PublishedStandard,
): readonly LonePage[] {
  const { guide, summary, retired } = handbooks[language]
  const address = shortAddresses.standard(guide)
  if (address === undefined) return []
  return [
    {
      address,
      language,
      title: `${guide.title} – ${guide.municipality.name}`,
      description: summary,
      ...(!retired && { found: inEach((each) => addresses.standard(each, guide.id, 'start')) }),
      script,
      element: <ShortStandardPage site={site[language]} handbooks={handbooks} />,
    },
  ]
}
