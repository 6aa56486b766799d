/** Looks at data of which nothing is known yet. */
import type { Path } from './yaml-node.ts'

/** The value at the path; undefined when there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, segment) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, segment)
        ? Reflect.get(value, segment)
        : undefined,
    data,
  )
}

/** What kind of thing a list or group is, in plain words. */
export function describeCollection(value: unknown): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return 'an empty list'
    return value.length === 1 ? 'a list with one item' : `a list with ${value.length} items`
  }
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : []
  return keys.length === 0 ? 'an empty group' : `a group with ${keyList(keys)}`
}

export function keyList(keys: readonly string[]): string {
  return keys.map((key) => `“${key}”`).join(', ')
}
