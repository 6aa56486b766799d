/** Whom to turn to about a standard in the finder, and what it costs, as far as the answers tell. Pure. */
import type { Answers, Truth } from './condition.ts'
import type { ShortCost } from './cost-in-short.ts'
import { evaluate } from './evaluate.ts'
import type { Finder } from './finder.ts'
import type { FoundStandard } from './follow-finder.ts'
import { entry } from './follow.ts'
import type { Contact } from './guide.ts'
import type { Conditional } from './rules.ts'
import { both } from './truth.ts'

export interface FoundContact {
  readonly contact: Contact
  /** Where it depends on what nobody has answered: who should ring it. */
  readonly whoShouldCall?: string
}

/** The first contact that is certain; until one is, all that may be right, each once. Those of a false condition never. */
export function contactsFound(
  finder: Finder,
  { standard, fit }: FoundStandard,
  answers: Answers,
): readonly FoundContact[] {
  const found = new Map<number, FoundContact>()
  for (const { contact: place, whoShouldCall, ...conditional } of standard.contacts) {
    const truth = holds(conditional, fit, answers, finder)
    const contact = entry(finder.contacts, place)
    if (truth === true) return [{ contact }]
    if (truth === 'unknown' && !found.has(place)) found.set(place, { contact, whoShouldCall })
  }
  return [...found.values()]
}

/** The costs that may hold, to be said by `costInShort`. */
export function costsFound(
  finder: Finder,
  { standard, fit }: FoundStandard,
  answers: Answers,
): readonly ShortCost[] {
  return standard.costs.filter((cost) => holds(cost, fit, answers, finder) !== false)
}

/** Whether it is shown with these answers; a fit that is no more than possible may still become another. */
function holds(
  { when, fit: fits }: Conditional,
  fit: FoundStandard['fit'],
  answers: Answers,
  { questions }: Finder,
): Truth {
  const withFit = !fits || fits.includes(fit) || (fit === 'possible' && 'unknown')
  return when ? both(withFit, evaluate(when, answers, questions)) : withFit
}
