/**
 * The shape of `source.yaml`, the document a standard comes from, and of a municipality's `documents/<document>.yaml`, which
 * several rest on: each with the register of its clauses.
 */
import { z } from 'zod'
import { meanings, means, notInGuide } from './meaning.ts'
import { multilingual, day, dayOrMonth, id, webAddress } from './primitives.ts'

/** The first 16 hex digits of the SHA-256 of a normalised sentence (`standard/fingerprint.ts`). */
const fingerprint = z
  .string()
  .regex(
    /^[0-9a-f]{16}$/,
    'expected 16 hex digits in quotes, as “npm run content audit” prints them',
  )
  .describe('Sixteen letters and digits that stand for a sentence; `new` and `audit` print them.')

export const clause = z
  .strictObject({
    id: id.describe('The name by which it is cited: `cites: [price]`.'),
    section: multilingual.describe(
      'The heading it stands under, as the document has it (da) and in English (en).',
    ),
    paragraph: z.int().min(1).describe('The paragraph below that heading, counted from 1.'),
    says: means(multilingual, { role: 'clause' }).describe('What it says, in our own words.'),
    fingerprints: notInGuide(z.array(fingerprint).min(1), 'editors').describe(
      'Of each sentence of the original that says it.',
    ),
    'unused-because': multilingual.exactOptional().describe('Why nothing on the site cites it.'),
  })
  .describe('One registered statement of the document.')
  .register(meanings, { noun: 'clause', namedBy: 'id' })

const notAClause = z
  .strictObject({
    fingerprint,
    because: z.string().min(1).describe('Why it is left out.'),
  })
  .describe('A sentence of the document that is no statement: a heading, page furniture.')

const lawReference = z
  .strictObject({
    act: multilingual.describe('The act; in English with its Danish name.'),
    paragraph: z
      .string()
      .regex(/^§/, 'expected a paragraph that starts with §, such as "§ 82 b"')
      .describe('Such as "§ 82 b".'),
    review: z
      .strictObject({
        on: day.describe('The day it must be looked at.'),
        because: multilingual.describe('What changes then.'),
      })
      .exactOptional()
      .describe('When the reference must be looked at again, and why.'),
  })
  .register(meanings, { noun: 'law', namedBy: 'paragraph' })

export const sourceSchema = z
  .strictObject({
    title: multilingual.describe('The document’s own title.'),
    address: webAddress.exactOptional().describe('Where the document is published.'),
    approved: z
      .strictObject({
        on: dayOrMonth.describe('When it was approved.'),
        by: multilingual.describe('Who approved it.'),
      })
      .exactOptional()
      .describe('When it was approved and by whom; absent when the document does not say.'),
    'review-due': dayOrMonth.exactOptional().describe('When it was to be revised.'),
    note: multilingual
      .exactOptional()
      .describe('What a reader should know of the document itself.'),
    law: z
      .array(lawReference)
      .default([])
      .describe('The paragraphs that the document itself says it rests on.'),
    clauses: z
      .array(clause)
      .min(1, 'expected at least one clause')
      .describe('The register: each statement of the document, in its order.'),
    'not-clauses': notInGuide(z.array(notAClause), 'editors')
      .default([])
      .describe('The lines of the document that state nothing, such as headings.'),
  })
  .register(meanings, { role: 'document', noun: 'document' })
export type SourceRecord = z.infer<typeof sourceSchema>
