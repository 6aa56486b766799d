/** Checks of the questions that a municipality shares, by all its standards together. Pure. */
import { graphOf } from '../graph-of.ts'
import type { MunicipalityRecord } from '../schema/municipality.ts'
import type { Standard } from '../standard.ts'
import { warning } from './check.ts'
import type { Finding, Place } from './finding.ts'
import { checkOptionsOf } from './option-checks.ts'
import { checkOptionWords } from './option-words.ts'

/** `standards` are all that the municipality has: of fewer, nobody knows whether another asks the question. */
export function checkSharedQuestions(
  { questions }: MunicipalityRecord,
  standards: readonly Standard[],
): readonly Finding[] {
  return questions.flatMap(({ id }, index) => {
    const place: Place = { file: 'municipality.yaml', path: ['questions', index] }
    const asked = standards.flatMap((standard) => {
      const question = standard.questions.find((one) => one.shared && one.id === id)
      return question ? [{ question, standard, graph: graphOf(standard) }] : []
    })
    const [first] = asked
    if (first) {
      return [
        ...checkOptionsOf(first.question, asked, place),
        ...checkOptionWords(first.question, place, first.standard.site),
      ]
    }
    return warning('shared-question-unused', place, {
      message: `No standard of the municipality asks the shared question “${id}”; expected at least one that does.`,
      remedy: `Name it in a standard, as { shared: ${id}, cites: […] }, or remove it.`,
    })
  })
}
