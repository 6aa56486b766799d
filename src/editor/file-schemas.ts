/** The kinds of file that the content has, by their names without ending, each with its schema. */
import { lawSchema } from '#standard/schema/law.ts'
import { municipalitySchema } from '#standard/schema/municipality.ts'
import { siteSchema } from '#standard/schema/site.ts'
import { sourceSchema } from '#standard/schema/source.ts'
import { standardSchema } from '#standard/schema/standard.ts'

export const fileSchemas = {
  site: siteSchema,
  law: lawSchema,
  municipality: municipalitySchema,
  standard: standardSchema,
  source: sourceSchema,
}
