/** What a check of the compiled graph is, and how it tells an editor which answers lead to an outcome. */
import { paths } from '#guide/paths.ts'
import type { Graph, Outcome } from '#guide/guide.ts'
import type { Standard } from '../standard.ts'
import type { Finding } from './finding.ts'

export type GraphCheck = (standard: Standard, graph: Graph) => readonly Finding[]

/** The answers of a first path to an outcome that fits, such as “voice: self, age: under-15”; undefined if there is none. */
export function exampleOf(graph: Graph, fits: (outcome: Outcome) => boolean): string | undefined {
  if (!graph.outcomes.some(fits)) return undefined
  for (const { asked, outcome } of paths(graph))
    if (fits(outcome))
      return asked.map(({ question, option }) => `${question}: ${option}`).join(', ')
  return undefined
}
