/** Checks of texts that say the same twice: in every language, and to both voices. */
import { inEach } from '#guide/in-each.ts'
import { languages, languageTable, mainLanguage, otherLanguages } from '#guide/languages.ts'
import type { MultilingualWording } from '../schema/primitives.ts'
import { missingIn } from './amount.ts'
import { amountsInDigits, amountsOf } from './amounts.ts'
import type { Finding } from './finding.ts'
import { isKnown } from './known-languages.ts'
import { error, type TextCheck, warning } from './check.ts'
import type { PlacedWording } from './texts.ts'

/** Every amount, limit, day, phone and paragraph of the main language stands in each other one, and the other way round. */
export const checkLanguages: TextCheck = (texts) =>
  texts.flatMap(({ place, text }) =>
    otherLanguages(mainLanguage).flatMap((other): Finding[] => {
      const amounts = isKnown(other)
        ? amountsOf(text)
        : inEach((each) => amountsInDigits(text[each]))
      const [main, theirs] = [amounts[mainLanguage], amounts[other]]
      const difference = inWords(
        languageTable[mainLanguage].englishName,
        missingIn(theirs, main),
        languageTable[other].englishName,
        missingIn(main, theirs),
      )
      if (!difference) return []
      return [
        error('languages-differ', place, {
          message: `${difference}; expected the same amounts, limits, days, phones and paragraphs in both languages.`,
          remedy: `Write what is missing, or take it out of both.`,
        }),
      ]
    }),
  )

/** Whether it is written for each voice, in the same words. */
export function isSameToBoth(wording: MultilingualWording): boolean {
  if (!('self' in wording)) return false
  return languages.every((language) => wording.self[language] === wording.relative[language])
}

export function checkVoices(wordings: readonly PlacedWording[]): Finding[] {
  return wordings.flatMap(({ place, wording }): Finding[] => {
    if (!('self' in wording)) return []
    const { self, relative } = wording
    if (isSameToBoth(wording))
      return [
        warning('voices-same', place, {
          message: `The texts for self and relative are the same; expected two only where they differ.`,
          remedy: `Write one text: { ${languages.join(', ')} }.`,
        }),
      ]
    return languages.flatMap((language) => {
      const toSelf = amountsOf(self)[language]
      const toRelative = amountsOf(relative)[language]
      const difference = inWords(
        'self',
        missingIn(toRelative, toSelf),
        'relative',
        missingIn(toSelf, toRelative),
      )
      if (!difference) return []
      return warning('voices-differ', place, {
        message: `${difference} (${languageTable[language].englishName}); expected the same amounts, limits, days, phones and paragraphs for both voices.`,
        remedy: `Write what is missing, or take it out of both.`,
      })
    })
  })
}

function inWords(
  one: string,
  inOne: readonly string[],
  other: string,
  inOther: readonly string[],
): string {
  const parts = [
    ...(inOne.length > 0 ? [`only in ${one}: ${quoted(inOne)}`] : []),
    ...(inOther.length > 0 ? [`only in ${other}: ${quoted(inOther)}`] : []),
  ]
  return parts.length > 0 ? `Found ${parts.join(', and ')}` : ''
}

function quoted(shown: readonly string[]): string {
  return shown.map((text) => `“${text}”`).join(', ')
}
