/** Checks of single facts: what is stated is not also missing, and each kind has what belongs to it and nothing else. */
import { appeals } from '#guide/guide.ts'
import { error, inStandard, type Check } from './check.ts'

export const checkNotStated: Check = ({ facts }) =>
  facts.flatMap((fact, index) => {
    if (fact.text) return []
    const stated = facts.findIndex((other) => other.kind === fact.kind && other.text)
    if (stated === -1) return []
    return error('fact-stated-and-not-stated', inStandard('facts', index), {
      message: `Kind ${fact.kind} is not-stated here, but fact number ${stated + 1} states it; expected one or the other.`,
      remedy: `Remove the entry that is wrong.`,
    })
  })

export const checkFree: Check = ({ facts }) =>
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
    if (fact.kind !== 'cost' && fact['in-short'] !== undefined)
      return error('in-short-without-cost', inStandard('facts', index, 'in-short'), {
        message: `The fact of kind ${fact.kind} has “in-short”; expected it only on kind cost.`,
        remedy: `Move it to the fact of kind cost, or remove it.`,
      })
    return []
  })

/** The page sets the law's ways beside a refusal by this. */
export const checkAppeal: Check = ({ facts }) =>
  facts.flatMap((fact, index) => {
    if (fact.kind === 'complaint') {
      if (!fact.text || fact.appeal !== undefined) return []
      return error('complaint-without-appeal', inStandard('facts', index), {
        message: `The fact of kind complaint does not say where a no can be appealed to; expected appeal: ${appeals.join(', appeal: ')}.`,
        remedy: `Add appeal with what the standard states; where it says that nobody can appeal, appeal: none.`,
      })
    }
    const key = (['appeal', 'appeal-within'] as const).find((name) => fact[name] !== undefined)
    if (key === undefined) return []
    return error('appeal-without-complaint', inStandard('facts', index, key), {
      message: `The fact of kind ${fact.kind} has “${key}”; expected it only on kind complaint.`,
      remedy: `Move it to the fact of kind complaint, or remove it.`,
    })
  })
