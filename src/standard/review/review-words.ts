/** What the words of any file are held against. Pure. */
import type { Finding } from './finding.ts'
import { checkLanguages, checkVoices } from './parity-rules.ts'
import { checkSentences } from './reading-rules.ts'
import type { TextRule } from './rule.ts'
import { type PlacedWording, textsOf } from './texts.ts'
import { checkWorded, isToBeWorded } from './to-be-worded.ts'
import { checkLaw, checkPhones, checkRelatives, checkWords } from './wording-rules.ts'

/** `readingEase` is the rule on LIX, which needs to know what else is read with these. */
export function reviewWords(
  wordings: readonly PlacedWording[],
  readingEase: TextRule,
): readonly Finding[] {
  const texts = textsOf(wordings)
  const worded = texts.filter((text) => !isToBeWorded(text.text))
  const rules: readonly TextRule[] = [
    checkLanguages,
    checkPhones,
    checkLaw,
    checkWords,
    checkRelatives,
    readingEase,
    checkSentences,
  ]
  return [...checkVoices(wordings), ...checkWorded(texts), ...rules.flatMap((rule) => rule(worded))]
}
