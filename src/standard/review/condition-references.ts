/** Whether the questions and options that conditions name are there. Pure. */
import type { Condition } from '#guide/condition.ts'
import type { FactKind } from '#guide/guide.ts'
import { askedQuestion, optionId, questionId } from '../asked-questions.ts'
import { inheritedFacts } from '../inherited-facts.ts'
import type { Finding, Place } from './finding.ts'
import type { StandardRecords } from './records.ts'
import { error, inStandard } from './check.ts'
import { suggest } from './suggest.ts'

/** The ids of each question's options; undefined where it is shared by nobody, which is told of the question itself. */
type Offered = ReadonlyMap<string, readonly string[] | undefined>

export function checkNamedAnswers({ standard, municipality }: StandardRecords): Finding[] {
  const offered: Offered = new Map(
    standard.questions.map((question) => [
      questionId(question),
      askedQuestion(question, municipality)?.options.map(optionId),
    ]),
  )
  const lists = { criteria: standard.criteria, contacts: standard.contacts, facts: standard.facts }
  return [
    ...Object.entries(lists).flatMap(([key, entries]) =>
      entries.flatMap((entry, index) =>
        entry.when ? named(entry.when, [key, index, 'when'], offered) : [],
      ),
    ),
    ...inheritedFacts(standard, municipality).flatMap(({ kind, when }) =>
      when ? namedByInherited(kind, named(when, [], offered)) : [],
    ),
  ]
}

/** Told where it can be mended for this standard: the same fact may be right for the others. */
function namedByInherited(kind: FactKind, findings: readonly Finding[]): Finding[] {
  return findings.map(({ code, message }) =>
    error(code, inStandard('facts'), {
      message: `The fact of kind ${kind} is inherited from municipality.yaml. ${message}`,
      remedy: `Add the question, or state a fact of kind ${kind} here.`,
    }),
  )
}

function named(condition: Condition, path: Place['path'], offered: Offered): Finding[] {
  if ('not' in condition) return named(condition.not, [...path, 'not'], offered)
  if ('all' in condition)
    return condition.all.flatMap((part, index) => named(part, [...path, 'all', index], offered))
  if ('any' in condition)
    return condition.any.flatMap((part, index) => named(part, [...path, 'any', index], offered))
  const { question } = condition
  const options = offered.get(question)
  const place = [...path, question]
  if (!offered.has(question)) {
    return [
      error('unknown-question', inStandard(...place), {
        message: `The condition names question “${question}”; expected a question of this standard.${suggest(question, [...offered.keys()])}`,
        remedy: `Correct the id, or add the question.`,
      }),
    ]
  }
  return condition.in.flatMap((option, index) => {
    if (!options || options.includes(option)) return []
    return error('unknown-option', inStandard(...place, index), {
      message: `The condition names option “${option}” of question “${question}”; expected one it offers.${suggest(option, options)}`,
      remedy: `Correct the id, or add the option.`,
    })
  })
}
