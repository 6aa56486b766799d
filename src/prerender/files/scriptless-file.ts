/** The style sheet of a guide's journey without a script: the same in every language. */
import { createHash } from 'node:crypto'
import { graphRules } from '#app/pages/scriptless/graph-rules.ts'
import type { Guide } from '#guide/guide.ts'
import type { PlainFile } from '#prerender/pages/page.ts'
import common from '#styles/scriptless.scss?inline'

const known = new WeakMap<Guide['graph'], PlainFile>()

/** The name changes with the content, so hosts and phones may keep the file for ever. */
export function scriptlessFile({ id, graph }: Pick<Guide, 'id' | 'graph'>): PlainFile {
  const file = known.get(graph) ?? newFile(id, graph)
  known.set(graph, file)
  return file
}

function newFile(id: string, graph: Guide['graph']): PlainFile {
  const content = `${common}\n${graphRules(graph)}\n`
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
  return { path: `/data/${id}.${hash}.css`, content }
}
