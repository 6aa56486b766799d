/** Changes single values of a YAML text where they stand, and nothing around them. Pure. */
import { isScalar, parseDocument } from 'yaml'
import { findNode } from '#content/reading/yaml-node.ts'
import { scalar } from '../scaffold/yaml-text.ts'

export interface Edit {
  readonly path: readonly (string | number)[]
  readonly to: string
}

/** Quotes stay as they are. Throws where no single value stands at a path. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  const root = parseDocument(text, { version: '1.2' }).contents
  const places = edits.map(({ path, to }) => {
    const { node, isWhole } = findNode(root, path)
    if (!isWhole || !isScalar(node) || !node.range)
      throw new Error(`No value stands at ${path.join('.')}`)
    const [start, end] = node.range
    const quote = /^["']/.exec(text.slice(start, end))?.[0]
    return { start, end, to: quote === undefined ? scalar(to) : `${quote}${to}${quote}` }
  })
  // From the end, so that the places before stay true.
  return places
    .toSorted((a, b) => b.start - a.start)
    .reduce((edited, { start, end, to }) => edited.slice(0, start) + to + edited.slice(end), text)
}
