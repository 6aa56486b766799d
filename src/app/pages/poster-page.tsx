/** A poster: one standard on one sheet of A4, in two languages, with a code to scan and the numbers. */
import { type Language, otherLanguages } from '#guide/languages.ts'
import type { Handbook } from '#publication/handbook.ts'
import type { InEach } from '#guide/in-each.ts'
import type { poster } from '#i18n/da/poster.ts'
import type { Words } from '#i18n/words.ts'
import { BackLink } from '#ui/back-link.tsx'
import { Main } from '#ui/main.tsx'
import { href, addresses } from '#app/addresses/page-addresses.ts'
import { PosterHalf } from './sections/poster-half.tsx'

interface PosterPageProps {
  /** The language that comes first. */
  language: Language
  handbooks: InEach<Handbook>
  words: InEach<Words<typeof poster>>
}

export function PosterPage({ language, handbooks, words }: PosterPageProps) {
  // A sheet has room for two: the page’s own language, and the first of the others.
  const [other] = otherLanguages(language)
  return (
    <Main
      back={
        <BackLink href={href(addresses.standard(language, handbooks[language].guide.id, 'start'))}>
          {words[language].back}
        </BackLink>
      }
    >
      <p className="screen-only">{words[language].print}</p>
      <div className="poster">
        <PosterHalf handbook={handbooks[language]} words={words[language]} isFirst />
        {other && <PosterHalf handbook={handbooks[other]} words={words[other]} isFirst={false} />}
      </div>
    </Main>
  )
}
