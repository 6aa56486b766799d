/** Checks that a translation keeps the name of an office, which the citizen meets on its door and its phone. */
import { languageTable, mainLanguage, otherLanguages } from '#guide/languages.ts'
import type { Multilingual } from '../schema/primitives.ts'
import { warning } from './check.ts'
import type { Finding } from './finding.ts'
import { placeIn, type PlacedWording, textsOf } from './texts.ts'
import { isToBeWorded } from './to-be-worded.ts'
import { wholeWords } from './whole-words.ts'

export interface Office {
  readonly name: Multilingual
}

/** Of the offices whose own record keeps the name in every language, as in “Visitationen (the assessment office)”. */
export function checkOffices(
  wordings: readonly PlacedWording[],
  offices: readonly Office[],
): Finding[] {
  const pattern = patternOf(offices)
  if (!pattern) return []
  const worded = textsOf(wordings).filter(({ text }) => !isToBeWorded(text))
  return worded.flatMap((placed) => {
    const named = new Set(placed.text[mainLanguage].match(pattern))
    return [...named].flatMap((name) =>
      otherLanguages(mainLanguage)
        .filter((language) => !placed.text[language].includes(name))
        .map((language) =>
          warning('office-not-named', placeIn(language, placed), {
            message: `The text names “${name}” in ${languageTable[mainLanguage].englishName}, and not in ${languageTable[language].englishName}; expected the name as it stands on the door and in the phone book.`,
            remedy: `Write the name, and after it in brackets what it is.`,
          }),
        ),
    )
  })
}

const known = new WeakMap<readonly Office[], RegExp | null>()

/** Made once for each list, however many standards share it. */
function patternOf(offices: readonly Office[]): RegExp | null {
  const made = known.get(offices) ?? madeOf(offices)
  known.set(offices, made)
  return made
}

function madeOf(offices: readonly Office[]): RegExp | null {
  const names = offices
    .filter(({ name }) =>
      otherLanguages(mainLanguage).every((language) => name[language].includes(name[mainLanguage])),
    )
    .map(({ name }) => name[mainLanguage].replaceAll(/[.*+?^${}()|[\]\\/-]/gu, String.raw`\$&`))
  return names.length > 0 ? new RegExp(wholeWords(names.join('|')), 'gu') : null
}
