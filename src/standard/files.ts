/** The files that a standard is made of, each with its record and the schema that describes it. */
import type { z } from 'zod'
import type { Place } from './review/finding.ts'
import { assembledSchema } from './schema/assembled.ts'
import { lawSchema } from './schema/law.ts'
import { municipalitySchema } from './schema/municipality.ts'
import { siteSchema } from './schema/site.ts'
import { sourceSchema } from './schema/source.ts'
import type { Standard } from './standard.ts'

export interface StandardFile {
  readonly file: Place['file']
  readonly schema: z.ZodType
  readonly record: object
}

export function filesOf(standard: Standard): readonly StandardFile[] {
  const { source, municipality, site, law } = standard
  return [
    { file: 'standard.yaml', schema: assembledSchema, record: standard },
    { file: 'source.yaml', schema: sourceSchema, record: source },
    { file: 'municipality.yaml', schema: municipalitySchema, record: municipality },
    { file: 'site.yaml', schema: siteSchema, record: site },
    { file: 'law.yaml', schema: lawSchema, record: law },
  ]
}
