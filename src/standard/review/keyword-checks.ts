/** Whether each keyword of a standard is there once in its language. Pure. */
import { languages } from '#guide/languages.ts'
import type { StandardRecord } from '../schema/standard.ts'
import { inStandard, warning } from './check.ts'
import type { Finding } from './finding.ts'

/** Capitals do not count, as a search does not tell them apart. */
export function checkKeywords({ keywords }: Pick<StandardRecord, 'keywords'>): readonly Finding[] {
  return languages.flatMap((language) => {
    const words = (keywords?.[language] ?? []).map((word) => word.toLowerCase())
    return words.flatMap((word, index) => {
      if (words.indexOf(word) === index) return []
      return warning('keyword-twice', inStandard('keywords', language, index), {
        message: `The keyword “${word}” stands twice; expected each word once.`,
        remedy: `Remove one of the two.`,
      })
    })
  })
}
