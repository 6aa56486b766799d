/** The content that is published, and that of the invented municipality; read once for all tests of a file. */
import { join } from 'node:path'
import { contentFolder } from '#content/build/content-folder.ts'
import { loadContent } from '#content/reading/load.ts'
import { todayInDenmark } from '#content/reading/today.ts'
import { formatProblems } from '#content/reading/report.ts'
import type { Standard } from '#standard/standard.ts'

const root = join(import.meta.dirname, '..', '..')

export const inventedContent = join(root, 'tests', 'example', 'content')

export function realStandards(): Promise<readonly Standard[]> {
  return standardsIn(join(root, 'content'))
}

export function inventedStandards(): Promise<readonly Standard[]> {
  return standardsIn(inventedContent)
}

async function standardsIn(folder: string): Promise<readonly Standard[]> {
  const { content, problems } = await loadContent(contentFolder(folder), {
    today: todayInDenmark(),
  })
  if (!content) throw new Error(formatProblems(problems))
  return content.standards
}
