/** Checks of what the finder of a municipality asks, and what it can tell apart. Pure. */
import { countAsked } from '#guide/count-asked.ts'
import { finderGraph } from '../finder/finder-graph.ts'
import { type FinderRules, finderRules } from '../finder/finder-rules.ts'
import type { MunicipalityRecord } from '../schema/municipality.ts'
import type { Standard } from '../standard.ts'
import { bestOrderOf, type Question } from './best-order.ts'
import { inMunicipality, note } from './check.ts'
import type { Finding } from './finding.ts'
import { orderFindings, privateLast } from './order-checks.ts'

/** `standards` are all that the municipality has. */
export function checkFinder(
  { questions, 'order-because': because }: MunicipalityRecord,
  standards: readonly Standard[],
): readonly Finding[] {
  const rules = finderRules(standards)
  const misplaced = rules ? privateLast(questions, inMunicipality) : []
  // What must move anyway needs no other order yet.
  const onOrder =
    misplaced.length > 0
      ? []
      : orderFindings(rules ? countsOf(rules) : {}, because, {
          at: inMunicipality,
          asked: 'the finder asks a citizen',
        })
  return [...misplaced, ...onOrder, ...(rules ? neverToldApart(rules) : [])]
}

/** Without the voice, which is not among the municipality's questions and always first. */
function countsOf({ questions, standards }: FinderRules) {
  const graphIn = (order: readonly Question[]) =>
    finderGraph(
      standards.map(({ standard }) => standard),
      order,
    )
  const graph = graphIn(questions)
  const best = bestOrderOf({
    questions,
    graphIn: (order) => (order === questions ? graph : graphIn(order)),
    numbers: Array.from({ length: graph.outcomes }, (_, place) => place),
  })
  return { written: countAsked(graph), best: { ...best, order: best.order.slice(1) } }
}

function neverToldApart({ standards }: FinderRules): readonly Finding[] {
  const alike = new Map<string, string[]>()
  for (const { standard, fit } of standards) {
    const [, folder = ''] = standard.id.split('/')
    const key = JSON.stringify(fit)
    alike.set(key, [...(alike.get(key) ?? []), folder])
  }
  const groups = [...alike.values()].filter((group) => group.length > 1)
  if (groups.length === 0) return []
  const named = groups.map((group) => group.join(', ')).join('; ')
  return [
    note('finder-tells-not-apart', inMunicipality('questions'), {
      message: `Whatever the shared questions are answered, the finder says the same of these standards: ${named}.`,
      remedy: `Nothing, if their own questions are what tells them apart. Else share a question that one of them asks.`,
    }),
  ]
}
