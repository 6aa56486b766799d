/** Checks of conditions: each must be able to hold and to fail, and the criteria must be able to hold together. */
import type { Condition, Truth } from '#guide/condition.ts'
import type { Rules } from '#guide/rules.ts'
import { compileCondition } from '../compile-condition.ts'
import { type Diagram, DiagramTable } from '../diagram.ts'
import type { Finding, Place } from './finding.ts'
import { error, inStandard, type Check, warning } from './check.ts'

type Path = Place['path']

/** A condition that can never hold is an error; one that always holds says nothing and misleads its reader. */
export const checkConditions: Check = (standard) => [
  ...standard.criteria.flatMap(({ id, when }, index) =>
    constants(when, ['criteria', index, 'when'], `Criterion “${id}”`, standard.questions),
  ),
  ...standard.contacts.flatMap(({ contact, when }, index) =>
    whereKept(when, ['contacts', index, 'when'], `Contact “${contact.id}”`, standard.questions),
  ),
  ...standard.facts
    .slice(0, standard.ownFacts)
    .flatMap(({ kind, when }, index) =>
      whereKept(when, ['facts', index, 'when'], `The fact of kind ${kind}`, standard.questions),
    ),
]

/** Pairs of criteria that can each be met, but never both: nobody could fit the target group. */
export const checkContradictions: Check = ({ criteria, questions }) =>
  criteria.flatMap((criterion, index) => {
    if (!truthsOf(criterion.when, questions).has(true)) return []
    return criteria.slice(0, index).flatMap((other) => {
      if (!truthsOf(other.when, questions).has(true)) return []
      if (truthsOf({ all: [other.when, criterion.when] }, questions).has(true)) return []
      return error('criteria-contradict', inStandard('criteria', index, 'when'), {
        message: `Criteria “${other.id}” and “${criterion.id}” can never both be met; expected answers that meet all criteria.`,
        remedy: `Let the two conditions share at least one answer, or remove one of the criteria.`,
      })
    })
  })

/** A contact or fact is left out only where its condition is false, so one that is never false is always shown. */
function whereKept(
  when: Condition | undefined,
  path: Path,
  owner: string,
  questions: Rules['questions'],
): Finding[] {
  if (!when) return []
  const findings = constants(when, path, owner, questions)
  if (findings.length > 0 || truthsOf(when, questions).has(false)) return findings
  return [alwaysHolds(owner, when, path, `is never false, so it is always shown`)]
}

/** The innermost parts of the condition that have the same truth whatever the answers. */
function constants(
  condition: Condition,
  path: Path,
  owner: string,
  questions: Rules['questions'],
): Finding[] {
  const inner = partsOf(condition, path).flatMap(([part, place]) =>
    constants(part, place, owner, questions),
  )
  if (inner.length > 0) return inner
  const truths = truthsOf(condition, questions)
  if (truths.has(true))
    return truths.size > 1 ? [] : [alwaysHolds(owner, condition, path, `always holds`)]
  return [
    error('condition-never-holds', inStandard(...path), {
      message: `${owner}: the condition ${inWords(condition)} can never hold; expected at least one answer for which it does.`,
      remedy: `Correct the condition, or remove what depends on it.`,
    }),
  ]
}

function alwaysHolds(owner: string, condition: Condition, path: Path, what: string): Finding {
  return warning('condition-always-holds', inStandard(...path), {
    message: `${owner}: the condition ${inWords(condition)} ${what}; expected at least one answer for which it does not hold.`,
    remedy: `Remove the condition where it says nothing, or leave out the options for which it should not hold.`,
  })
}

/** Also where the YAML wrote several questions in one condition, which the schema reads as `all`. */
function partsOf(condition: Condition, path: Path): readonly [Condition, Path][] {
  if ('question' in condition) return []
  if ('not' in condition) return [[condition.not, [...path, 'not']]]
  const [key, parts] = 'all' in condition ? ['all', condition.all] : ['any', condition.any]
  return parts.map((part, index): [Condition, Path] => [part, [...path, key, index]])
}

/** The truth values a condition takes over all complete answers. */
function truthsOf(condition: Condition, questions: Rules['questions']): ReadonlySet<Truth> {
  const truths = new Set<Truth>()
  const seen = new Set<Diagram<Truth>>()
  const visit = (diagram: Diagram<Truth>) => {
    if (seen.has(diagram)) return
    seen.add(diagram)
    if ('value' in diagram) truths.add(diagram.value)
    else diagram.branches.forEach(visit)
  }
  visit(compileCondition(new DiagramTable<Truth>(), condition, questions))
  return truths
}

/** As an editor would write it: { age: [18-29, 30-plus] }. */
function inWords(condition: Condition): string {
  if ('question' in condition) return `{ ${condition.question}: [${condition.in.join(', ')}] }`
  if ('not' in condition) return `{ not: ${inWords(condition.not)} }`
  const [key, parts] = 'all' in condition ? ['all', condition.all] : ['any', condition.any]
  return `{ ${key}: [${parts.map(inWords).join(', ')}] }`
}
