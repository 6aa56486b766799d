/** Finds the node of a YAML document that a path of keys leads to. */
import { isMap, isScalar, isSeq, type Node } from 'yaml'

/** The keys and indices that lead to a value. */
export type Path = readonly PropertyKey[]

export interface Found {
  /** The value or, where it is missing, what should hold it. */
  readonly node: Node | null
  /** The key that holds the node; absent in a list and at the top of the file. */
  readonly key?: Node
  /** Whether the path was followed to its end. */
  readonly isWhole: boolean
}

export function findNode(root: Node | null, path: Path): Found {
  let found: Found = { node: root, isWhole: true }
  for (const segment of path) {
    const next = step(found.node, segment)
    if (!next) return { ...found, isWhole: false }
    found = next
  }
  return found
}

function step(node: Node | null, segment: PropertyKey): Found | undefined {
  if (isMap<Node, Node | null>(node)) {
    // Of a doubled key the last one counts, as it does in the data.
    const pair = node.items.findLast(
      ({ key }) => isScalar(key) && String(key.value) === String(segment),
    )
    return pair && { node: pair.value, key: pair.key, isWhole: true }
  }
  const item = isSeq<Node>(node) ? node.items[Number(segment)] : undefined
  return item && { node: item, isWhole: true }
}
