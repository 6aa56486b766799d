/** Reduces what zod reports to what an editor should hear: one issue a mistake, at its own place. */
import type { z } from 'zod'
import { nearest } from '#standard/nearest.ts'
import { keysBeside, type Schema } from './schema-walk.ts'
import { valueAt } from './value.ts'
import type { Path } from './yaml-node.ts'

export type Issue = z.core.$ZodIssue

/** Unions give way to the issues of their nearest alternative; a misspelt key is not reported as a missing one too. */
export function plainIssues(issues: readonly Issue[], schema: Schema, data: unknown): Issue[] {
  const plain = issues.flatMap((issue) => withoutUnion(issue))
  const misspelt = plain.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.flatMap((key) => {
          const meant = meantKey(key, issue.path, schema, data)
          return meant === undefined ? [] : [pathText([...issue.path, meant])]
        })
      : [],
  )
  return plain.filter(
    ({ path }) => valueAt(data, path) !== undefined || !misspelt.includes(pathText(path)),
  )
}

/** The key that an unknown one was probably meant to be: a known one that the group does not have yet. */
export function meantKey(
  key: string,
  path: Path,
  schema: Schema,
  data: unknown,
): string | undefined {
  return nearest(
    key,
    keysBeside(schema, path, key, data).filter(
      (known) => valueAt(data, [...path, known]) === undefined,
    ),
  )
}

function withoutUnion(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const [best, second] = issue.errors
    .map((issues) => ({ issues, misfit: misfit(issues) }))
    .toSorted((a, b) => a.misfit - b.misfit || a.issues.length - b.issues.length)
  const isClear = best && best.misfit < wrongKind && best.misfit !== second?.misfit
  if (!isClear) return [issue]
  return best.issues
    .map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
    .flatMap((inner) => withoutUnion(inner))
}

/** More than any number of unknown keys. */
const wrongKind = 1_000

/** How far a value is from an alternative: not even of its kind, or with so many keys the alternative does not have. */
function misfit(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => {
    if (issue.code === 'unrecognized_keys') return sum + issue.keys.length
    if (issue.code === 'invalid_key') return sum + 1
    return sum + (issue.path.length === 0 ? wrongKind : 0)
  }, 0)
}

function pathText(path: Path): string {
  return JSON.stringify(path.map(String))
}
