/** What `site.yaml` does not say of whoever runs the site, told only where everything is asked for. */
import { publisherGaps } from '#standard/review/publisher-gaps.ts'
import type { ContentFiles } from './content-files.ts'
import { describeFinding } from './finding-problem.ts'
import type { Problem } from './problem.ts'
import { readSiteFiles } from './site-files.ts'

/** Nothing where the file cannot be read: that is a problem of its own. */
export async function publisherProblems(files: ContentFiles): Promise<readonly Problem[]> {
  const { record, yaml } = (await readSiteFiles(files)).site
  if (!record || !yaml) return []
  return publisherGaps(record).map((finding) => describeFinding(finding, yaml))
}
