/** A standard's own record after assembling: shared options written out, contacts and documents joined. It is never read from a file. */
import { z } from 'zod'
import { contact } from './contact.ts'
import { meanings, means, notInGuide } from './meaning.ts'
import { option, question } from './question.ts'
import { contactUse, standardSchema } from './standard.ts'

/** `extended` with the meaning of `schema`, which extending a schema forgets. */
function asIn<S extends z.ZodType>(schema: z.ZodType, extended: S): S {
  return means(extended, meanings.get(schema) ?? {})
}

export const assembledQuestion = asIn(
  question,
  question.extend({
    options: z.array(option),
    /** Set where the municipality has it for several standards. */
    shared: notInGuide(z.literal(true), 'editors').exactOptional(),
  }),
)

export const assembledContactUse = asIn(
  contactUse,
  contactUse.extend({ contact: means(contact, { isElsewhere: true }) }),
)

export const assembledSchema = asIn(
  standardSchema,
  standardSchema.omit({ documents: true }).extend({
    /** The voice question first. */
    questions: z.array(assembledQuestion),
    contacts: z.array(assembledContactUse),
  }),
)
