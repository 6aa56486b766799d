/** The files that a standard is made of, its own and those it shares, each with its record and the schema that describes it. */
import type { z } from 'zod'
import type { DocumentFile, Place } from './review/finding.ts'
import { assembledSchema } from './schema/assembled.ts'
import { type LawRecord, lawSchema } from './schema/law.ts'
import { type MunicipalityRecord, municipalitySchema } from './schema/municipality.ts'
import { type SiteRecord, siteSchema } from './schema/site.ts'
import { type SourceRecord, sourceSchema } from './schema/source.ts'
import type { Standard } from './standard.ts'

export interface StandardFile {
  readonly file: Place['file']
  readonly schema: z.ZodType
  readonly record: object
}

export function filesOf(standard: Standard): readonly StandardFile[] {
  return [standardFile(standard), ...filesAround(standard)]
}

export function standardFile(record: Standard): StandardFile {
  return { file: 'standard.yaml', schema: assembledSchema, record }
}

/** The documents it rests on, and what it shares with the other standards of its municipality, or with all. */
export function filesAround({ documents, municipality, site, law }: Standard): StandardFile[] {
  return [
    ...documents.map(({ id, record }) =>
      documentFile(id === undefined ? 'source.yaml' : `documents/${id}.yaml`, record),
    ),
    municipalityFile(municipality),
    siteFile(site),
    lawFile(law),
  ]
}

export function documentFile(file: DocumentFile, record: SourceRecord): StandardFile {
  return { file, schema: sourceSchema, record }
}

export function municipalityFile(record: MunicipalityRecord): StandardFile {
  return { file: 'municipality.yaml', schema: municipalitySchema, record }
}

export function siteFile(record: SiteRecord): StandardFile {
  return { file: 'site.yaml', schema: siteSchema, record }
}

export function lawFile(record: LawRecord): StandardFile {
  return { file: 'law.yaml', schema: lawSchema, record }
}
