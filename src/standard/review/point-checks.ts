/** Checks of the points under a question. */
import { languages, languageTable } from '#guide/languages.ts'
import { entryAt } from '../walk/spot.ts'
import { warning } from './check.ts'
import type { Finding } from './finding.ts'
import { placeIn, type PlacedWording, textsOf } from './texts.ts'

/** Screen readers say a question and its points in one breath, and pause at full stops alone. */
export function checkPoints(wordings: readonly PlacedWording[]): Finding[] {
  const points = wordings.filter(({ spot }) => entryAt(spot)?.noun === 'point')
  return textsOf(points).flatMap((placed) =>
    languages.flatMap((language) => {
      if (/[.!?]["”’)]*$/.test(placed.text[language])) return []
      return warning('point-without-stop', placeIn(language, placed), {
        message: `The point ends without a full stop in ${languageTable[language].englishName}; expected one, as screen readers pause there and at no new line.`,
        remedy: `Write the point as a short sentence.`,
      })
    }),
  )
}
