/** Rules on texts that say the same twice: in both languages, and to both voices. */
import type { Bilingual } from '../schema/primitives.ts'
import { amountsOf, missingIn } from './amounts.ts'
import type { Finding } from './finding.ts'
import { error, type Rule, type TextRule, warning } from './rule.ts'
import { wordingsOf } from './texts.ts'

/** Every number, date, phone and paragraph of one language stands in the other. */
export const checkLanguages: TextRule = (texts) =>
  texts.flatMap(({ place, text }): Finding[] => {
    const { da: danish, en: english } = amountsOf(text)
    const difference = inWords(
      'Danish',
      missingIn(english, danish),
      'English',
      missingIn(danish, english),
    )
    if (!difference) return []
    return [
      error('languages-differ', place, {
        message: `${difference}; expected the same numbers, dates, phones and paragraphs in both languages.`,
        remedy: `Write what is missing, or take it out of both.`,
      }),
    ]
  })

export const checkVoices: Rule = (standard) =>
  wordingsOf(standard).flatMap(({ place, wording }): Finding[] => {
    if ('da' in wording) return []
    const { self, relative } = wording
    if (self.da === relative.da && self.en === relative.en)
      return [
        warning('voices-same', place, {
          message: `The texts for self and relative are the same; expected two only where they differ.`,
          remedy: `Write one text: { da, en }.`,
        }),
      ]
    return languages.flatMap(([language, name]) => {
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
        message: `${difference} (${name}); expected the same numbers, dates, phones and paragraphs for both voices.`,
        remedy: `Write what is missing, or take it out of both.`,
      })
    })
  })

const languages: readonly (readonly [keyof Bilingual, string])[] = [
  ['da', 'Danish'],
  ['en', 'English'],
]

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
