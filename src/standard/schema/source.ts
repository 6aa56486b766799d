/** The shape of `source.yaml`: the document a standard comes from, and the register of its clauses. */
import { z } from 'zod'
import { bilingual, day, dayOrMonth, id, webAddress } from './primitives.ts'

/** The first 16 hex digits of the SHA-256 of a normalised sentence (`standard/fingerprint.ts`). */
const fingerprint = z
  .string()
  .regex(
    /^[0-9a-f]{16}$/,
    'expected 16 hex digits in quotes, as “npm run content audit” prints them',
  )

/** One registered statement of the document. */
const clause = z.strictObject({
  id,
  /** The heading it stands under, as the document has it (da) and in English (en). */
  section: bilingual,
  /** The paragraph below that heading, counted from 1. */
  paragraph: z.int().min(1),
  /** What it says, in our own words. */
  says: bilingual,
  /** Of each sentence of the original that says it. */
  fingerprints: z.array(fingerprint).min(1),
  /** Why nothing on the site cites it. */
  'unused-because': bilingual.optional(),
})

/** A sentence of the document that is no statement: a heading, page furniture. */
const notAClause = z.strictObject({
  fingerprint,
  /** Why it is left out. */
  because: z.string().min(1),
})

const lawReference = z.strictObject({
  /** The act's Danish name. */
  act: bilingual,
  /** Such as "§ 82 b". */
  paragraph: z.string().regex(/^§/, 'expected a paragraph that starts with §, such as "§ 82 b"'),
  /** When the reference must be looked at again, and why. */
  review: z.strictObject({ on: day, because: bilingual }).optional(),
})

export const sourceSchema = z.strictObject({
  /** The document's own title. */
  title: bilingual,
  /** Where the document is published. */
  address: webAddress.optional(),
  /** When it was approved and by whom; absent when the document does not say. */
  approved: z.strictObject({ on: dayOrMonth, by: bilingual }).optional(),
  /** When the standard was to be revised. */
  'review-due': dayOrMonth.optional(),
  /** What a reader should know of the document itself. */
  note: bilingual.optional(),
  law: z.array(lawReference).default([]),
  clauses: z.array(clause).min(1, 'expected at least one clause'),
  'not-clauses': z.array(notAClause).default([]),
})
export type SourceRecord = z.infer<typeof sourceSchema>
