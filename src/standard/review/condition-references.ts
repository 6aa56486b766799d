/** Whether the questions and options that conditions name are there. Pure. */
import type { Condition } from '#guide/condition.ts'
import type { Finding, Place } from './finding.ts'
import type { StandardRecords } from './records.ts'
import { error, inStandard } from './check.ts'
import { suggest } from './suggest.ts'

/** The ids of each question's options. */
type Offered = ReadonlyMap<string, readonly string[]>

export function checkNamedAnswers({ standard }: StandardRecords): Finding[] {
  const offered: Offered = new Map<string, readonly string[]>(
    standard.questions.map((question) => [
      question.id,
      question.options.map((option) => (typeof option === 'string' ? option : option.id)),
    ]),
  )
  const lists = { criteria: standard.criteria, contacts: standard.contacts, facts: standard.facts }
  return Object.entries(lists).flatMap(([key, entries]) =>
    entries.flatMap((entry, index) =>
      entry.when ? named(entry.when, [key, index, 'when'], offered) : [],
    ),
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
  if (!options) {
    return [
      error('unknown-question', inStandard(...place), {
        message: `The condition names question “${question}”; expected a question of this standard.${suggest(question, [...offered.keys()])}`,
        remedy: `Correct the id, or add the question.`,
      }),
    ]
  }
  return condition.in.flatMap((option, index) => {
    if (options.includes(option)) return []
    return error('unknown-option', inStandard(...place, index), {
      message: `The condition names option “${option}” of question “${question}”; expected one it offers.${suggest(option, options)}`,
      remedy: `Correct the id, or add the option.`,
    })
  })
}
