/** The files that all standards of the site share. */
import { type LawRecord, lawSchema } from '#standard/schema/law.ts'
import { type SiteRecord, siteSchema } from '#standard/schema/site.ts'
import type { ContentFiles } from './content-files.ts'
import { type ReadRecord, readRecord } from './record.ts'

export interface SiteFiles {
  readonly site: ReadRecord<SiteRecord>
  readonly law: ReadRecord<LawRecord>
}

export async function readSiteFiles(files: ContentFiles): Promise<SiteFiles> {
  const [site, law] = await Promise.all([
    readRecord(files, 'site.yaml', siteSchema),
    readRecord(files, 'law.yaml', lawSchema),
  ])
  return { site, law }
}
