/** Whether the standard that is said to replace a retired one is there. */
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { StandardRecord } from '#standard/schema/standard.ts'
import type { Problem } from './problem.ts'
import type { ReadRecord } from './record.ts'

/** `folder` is the path of `content/`. */
export async function checkReplacement(
  folder: string,
  { record, yaml }: ReadRecord<StandardRecord>,
): Promise<Problem[]> {
  const named = record?.retired?.['replaced-by']
  if (!yaml || named === undefined || (await isStandard(folder, named))) return []
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

async function isStandard(folder: string, id: string): Promise<boolean> {
  return access(join(folder, id, 'standard.yaml')).then(
    () => true,
    () => false,
  )
}
