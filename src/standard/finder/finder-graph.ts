/** All that a municipality's finder can ask, as one graph: for the build, which measures orders by it. Pure. */
import { entry } from '#guide/follow.ts'
import type { Fit, Graph } from '#guide/guide.ts'
import type { Rules } from '#guide/rules.ts'
import { numbered, voiceAtRoot } from '../compile-graph.ts'
import { combine, type Diagram, DiagramTable } from '../diagram.ts'
import { fitDiagrams } from './fit-diagrams.ts'

/**
 * The questions in an order, the voice first. No two of the graph's outcomes are alike. It grows with the ways of answering
 * them all, so no phone has it: there each standard has its own.
 */
export function finderGraph(
  standards: readonly Pick<Rules, 'questions' | 'criteria'>[],
  questions: Rules['questions'],
): Pick<Graph, 'root' | 'nodes'> & { readonly outcomes: number } {
  const fits = new DiagramTable<Fit>()
  const all = new DiagramTable<string>()
  const diagrams = new Set(standards.map((standard) => fitDiagrams(fits, standard, questions).fit))
  const together = [...diagrams].reduce<Diagram<string>>(
    (before, diagram) => combine(all, before, diagram, (words, fit) => `${words} ${fit}`),
    all.leaf(''),
  )
  const { roots, nodes, values } = numbered([voiceAtRoot(together, questions)], questions)
  return { root: entry(roots, 0), nodes, outcomes: values.length }
}
