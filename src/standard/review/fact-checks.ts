/** Checks of single facts: what is stated is not also missing, and each kind has what belongs to it and nothing else. */
import { appeals } from '#guide/guide.ts'
import type { StandardFact } from '../standard.ts'
import { error } from './check.ts'
import type { Finding, Place } from './finding.ts'

/** `at` is where the file has what stands at these keys. */
type FactCheck = (
  facts: readonly StandardFact[],
  at: (...path: Place['path']) => Place,
) => readonly Finding[]

const checkNotStated: FactCheck = (facts, at) =>
  facts.flatMap((fact, index) => {
    if (fact.text) return []
    const stated = facts.findIndex((other) => other.kind === fact.kind && other.text)
    if (stated === -1) return []
    return error('fact-stated-and-not-stated', at('facts', index), {
      message: `Kind ${fact.kind} is not-stated here, but fact number ${stated + 1} states it; expected one or the other.`,
      remedy: `Remove the entry that is wrong.`,
    })
  })

const checkFree: FactCheck = (facts, at) =>
  facts.flatMap((fact, index) => {
    if (fact.kind === 'cost' && fact.text && fact.free === undefined)
      return error('cost-without-free', at('facts', index), {
        message: `The fact of kind cost does not say whether the support itself is free; expected free: true or free: false.`,
        remedy: `Add free: true or free: false.`,
      })
    if (fact.kind !== 'cost' && fact.free !== undefined)
      return error('free-without-cost', at('facts', index, 'free'), {
        message: `The fact of kind ${fact.kind} has “free”; expected it only on kind cost.`,
        remedy: `Move it to the fact of kind cost, or remove it.`,
      })
    if (fact.kind !== 'cost' && fact['in-short'] !== undefined)
      return error('in-short-without-cost', at('facts', index, 'in-short'), {
        message: `The fact of kind ${fact.kind} has “in-short”; expected it only on kind cost.`,
        remedy: `Move it to the fact of kind cost, or remove it.`,
      })
    return []
  })

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
  [checkNotStated, checkFree, checkAppeal].flatMap((check) => check(facts, at))
