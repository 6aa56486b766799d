/** Whether the standard that is said to replace a retired one is there. */
import type { StandardRecord } from '#standard/schema/standard.ts'
import type { Problem } from './problem.ts'
import type { ReadRecord } from './record.ts'

/** `standards` are the ids of all. */
export function checkReplacement(
  { record, yaml }: ReadRecord<StandardRecord>,
  standards: ReadonlySet<string>,
): Problem[] {
  const named = record?.retired?.['replaced-by']
  if (!yaml || named === undefined || standards.has(named)) return []
  return [
    {
      severity: 'error',
      file: yaml.file,
      position: yaml.positionOf(['retired', 'replaced-by']),
      found: `“${named}”, which is no standard of this site`,
      expected: 'the folder of the standard that replaces this one, as <municipality>/<standard>',
      remedy: 'Correct the name, or leave replaced-by out and say in the text where to turn.',
    },
  ]
}
