/** The content that is published, read once for all tests of a file. */
import { join } from 'node:path'
import { contentFolder } from '#content/build/content-folder.ts'
import { loadContent } from '#content/reading/load.ts'
import { todayInDenmark } from '#content/reading/today.ts'
import { formatProblems } from '#content/reading/report.ts'
import type { Standard } from '#standard/standard.ts'

const folder = join(import.meta.dirname, '..', '..', 'content')

export async function realStandards(): Promise<readonly Standard[]> {
  const { content, problems } = await loadContent(contentFolder(folder), {
    today: todayInDenmark(),
  })
  if (!content) throw new Error(formatProblems(problems))
  return content.standards
}
