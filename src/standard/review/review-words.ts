/** What the words of any file are held against. Pure. */
import type { Finding } from './finding.ts'
import { checkEachLanguage } from './language-checks.ts'
import { checkAddresses, checkMarkup } from './markup-checks.ts'
import { checkLanguages, checkVoices, isSameToBoth } from './parity-checks.ts'
import { checkPoints } from './point-checks.ts'
import { checkAsks, checkChoices } from './question-checks.ts'
import { checkSentences } from './reading-checks.ts'
import type { ReviewOptions, TextCheck } from './check.ts'
import { checkSpelling } from './spelling-checks.ts'
import { type PlacedWording, textsOf } from './texts.ts'
import { checkWorded, isToBeWorded } from './to-be-worded.ts'
import { checkPersons } from './voice-checks.ts'
import { checkLaw, checkPhones, checkWords } from './wording-checks.ts'

/** `readingEase` is the check of LIX, which needs to know what else is read with these. */
export function reviewWords(
  wordings: readonly PlacedWording[],
  readingEase: TextCheck,
  { spelling }: ReviewOptions,
): readonly Finding[] {
  const texts = textsOf(wordings)
  const worded = texts.filter((text) => !isToBeWorded(text.text))
  const toEachVoice = wordings.filter(({ wording }) => 'self' in wording && !isSameToBoth(wording))
  const checks: readonly TextCheck[] = [
    checkPhones,
    checkAddresses,
    checkMarkup,
    checkLaw,
    checkWords,
    checkAsks,
    checkChoices,
    readingEase,
    checkSentences,
    ...(spelling ? [checkSpelling(spelling)] : []),
  ]
  return [
    ...checkVoices(wordings),
    ...checkPersons(textsOf(toEachVoice)),
    ...checkPoints(wordings),
    ...checkWorded(texts),
    ...worded.flatMap((text) => checkEachLanguage(text) ?? checkLanguages([text])),
    ...checks.flatMap((check) => check(worded)),
  ]
}
