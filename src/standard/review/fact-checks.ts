/** Checks of single facts: what is stated is not also missing, and each kind has what belongs to it and nothing else. */
import { appeals } from '#guide/guide.ts'
import type { StandardFact } from '../standard.ts'
import { error, inStandard } from './check.ts'
import { checkCost } from './cost-checks.ts'
import type { FactCheck } from './fact-check.ts'
import { exampleOf, type GraphCheck } from './graph-check.ts'

/** One outcome must not say both; said with its condition each, one may hold for some and the other for others. */
export const checkNotStated: GraphCheck = ({ facts }, graph) =>
  facts.flatMap((silent, index) => {
    if (isStated(silent)) return []
    const stated = facts.flatMap((fact, place) =>
      fact.kind === silent.kind && isStated(fact) ? [place] : [],
    )
    const both = stated.flatMap((place) => {
      const example = exampleOf(graph, ({ facts: shown }) =>
        [index, place].every((each) => shown.includes(each)),
      )
      return example === undefined ? [] : [{ place, example }]
    })
    const [first] = both
    if (!first) return []
    return error('fact-stated-and-not-stated', inStandard('facts', index), {
      message: `Kind ${silent.kind} is not-stated here, but fact number ${first.place + 1} states it on the path “${first.example}”; expected one or the other.`,
      remedy: `Remove the entry that is wrong or, where the standard is silent for some only, write the condition of one as { not: … } of the other's.`,
    })
  })

function isStated({ text, prices }: StandardFact): boolean {
  return text !== undefined || prices !== undefined
}

/** The page sets the law's ways beside a refusal by this. */
const checkAppeal: FactCheck = (facts, at) =>
  facts.flatMap((fact, index) => {
    if (fact.kind === 'complaint') {
      if (!fact.text || fact.appeal !== undefined) return []
      return error('complaint-without-appeal', at('facts', index), {
        message: `The fact of kind complaint does not say where a no can be appealed to; expected appeal: ${appeals.join(', appeal: ')}.`,
        remedy: `Add appeal with what the standard states; where it says that nobody can appeal, appeal: none.`,
      })
    }
    const key = (['appeal', 'appeal-within'] as const).find((name) => fact[name] !== undefined)
    if (key === undefined) return []
    return error('appeal-without-complaint', at('facts', index, key), {
      message: `The fact of kind ${fact.kind} has “${key}”; expected it only on kind complaint.`,
      remedy: `Move it to the fact of kind complaint, or remove it.`,
    })
  })

/** Of the facts of one file, whoever inherits them. */
export const checkFactsAlone: FactCheck = (facts, at) =>
  [checkCost, checkAppeal].flatMap((check) => check(facts, at))
