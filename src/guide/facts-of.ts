/** The facts of an outcome. Pure. */
import type { Fact, Guide, Outcome } from './guide.ts'

/** In the order of the guide. Those that hold for certain come without their condition. */
export function factsOf(
  { facts }: Pick<Guide, 'facts'>,
  outcome: Pick<Outcome, 'facts' | 'inGeneral'>,
): readonly Fact[] {
  return facts.flatMap((fact, index) => {
    if (outcome.inGeneral?.includes(index)) return [fact]
    return outcome.facts.includes(index) ? [certain(fact)] : []
  })
}

/** The fact where its condition is known to hold, and need not be said. */
export function certain(fact: Fact): Fact {
  return { ...fact, onlyIf: undefined }
}
