/** What the words of any file are held against. Pure. */
import type { Finding } from './finding.ts'
import { checkLanguages, checkVoices } from './parity-checks.ts'
import { checkPoints } from './point-checks.ts'
import { checkSentences } from './reading-checks.ts'
import type { ReviewOptions, TextCheck } from './check.ts'
import { checkSpelling } from './spelling-checks.ts'
import { type PlacedWording, textsOf } from './texts.ts'
import { checkWorded, isToBeWorded } from './to-be-worded.ts'
import { checkLaw, checkPhones, checkRelatives, checkWords } from './wording-checks.ts'

/** `readingEase` is the check of LIX, which needs to know what else is read with these. */
export function reviewWords(
  wordings: readonly PlacedWording[],
  readingEase: TextCheck,
  { spelling }: ReviewOptions,
): readonly Finding[] {
  const texts = textsOf(wordings)
  const worded = texts.filter((text) => !isToBeWorded(text.text))
  const checks: readonly TextCheck[] = [
    checkLanguages,
    checkPhones,
    checkLaw,
    checkWords,
    checkRelatives,
    readingEase,
    checkSentences,
    ...(spelling ? [checkSpelling(spelling)] : []),
  ]
  return [
    ...checkVoices(wordings),
    ...checkPoints(wordings),
    ...checkWorded(texts),
    ...checks.flatMap((check) => check(worded)),
  ]
}
