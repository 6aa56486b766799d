/** Kleene's three-valued connectives, for two truth values at a time. Pure. */
import type { Truth } from './condition.ts'

/** True when both are, false when one is, else unknown. */
export function both(left: Truth, right: Truth): Truth {
  if (left === false || right === false) return false
  return left === true && right === true ? true : 'unknown'
}

/** True when one is, false when both are, else unknown. */
export function either(left: Truth, right: Truth): Truth {
  return negation(both(negation(left), negation(right)))
}

/** What is unknown stays unknown. */
export function negation(truth: Truth): Truth {
  return truth === 'unknown' ? truth : !truth
}
