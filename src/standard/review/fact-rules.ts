/** Rules on single facts: what is stated is not also missing, and the cost says whether the support is free. */
import { error, inStandard, type Rule } from './rule.ts'

export const checkNotStated: Rule = ({ facts }) =>
  facts.flatMap((fact, index) => {
    if (fact.text) return []
    const stated = facts.findIndex((other) => other.kind === fact.kind && other.text)
    if (stated === -1) return []
    return error('fact-stated-and-not-stated', inStandard('facts', index), {
      message: `Kind ${fact.kind} is not-stated here, but fact number ${stated + 1} states it; expected one or the other.`,
      remedy: `Remove the entry that is wrong.`,
    })
  })

export const checkFree: Rule = ({ facts }) =>
  facts.flatMap((fact, index) => {
    if (fact.kind === 'cost' && fact.text && fact.free === undefined)
      return error('cost-without-free', inStandard('facts', index), {
        message: `The fact of kind cost does not say whether the support itself is free; expected free: true or free: false.`,
        remedy: `Add free: true or free: false.`,
      })
    if (fact.kind !== 'cost' && fact.free !== undefined)
      return error('free-without-cost', inStandard('facts', index, 'free'), {
        message: `The fact of kind ${fact.kind} has “free”; expected it only on kind cost.`,
        remedy: `Move it to the fact of kind cost, or remove it.`,
      })
    return []
  })
