/** The graph of a standard: compiled once, however many pages, languages and rules ask for it. */
import type { Graph } from '#guide/guide.ts'
import { compile } from './compile.ts'
import type { Standard } from './standard.ts'

const known = new WeakMap<Standard, Graph>()

export function graphOf(standard: Standard): Graph {
  const graph = known.get(standard) ?? compile(standard)
  known.set(standard, graph)
  return graph
}
