/** How a condition is written in YAML, and its reading into the form that `guide/condition.ts` evaluates. */
import { z } from 'zod'
import type { Condition } from '#guide/condition.ts'
import { expectations } from './expectations.ts'
import { meanings } from './meaning.ts'
import { id } from './primitives.ts'

const form =
  'a condition: { question: [options] }, { all: [conditions] }, { any: [conditions] } or { not: condition }'

const questionId = id.refine((key) => !['all', 'any', 'not'].includes(key))

export const condition: z.ZodType<Condition> = z
  .lazy(() =>
    z.union(
      [
        z.strictObject({
          all: z.array(condition).min(1).describe('Every one of these conditions must hold.'),
        }),
        z.strictObject({
          any: z.array(condition).min(1).describe('One of these conditions is enough.'),
        }),
        z.strictObject({ not: opposite }),
        z
          .record(questionId, z.array(id).min(1))
          .refine((questions) => Object.keys(questions).length > 0)
          .transform(readQuestions),
      ],
      { error: `expected ${form}` },
    ),
  )
  .describe(
    'A condition on answers. `{ age: [18-29, 30-plus] }` holds when the answer to `age` is one of those listed; several questions in one condition must all hold. `{ all: […] }`, `{ any: […] }` and `{ not: … }` combine conditions.',
  )
  .register(meanings, { kind: 'condition' })
  .register(expectations, {
    expected: form,
    remedy: () =>
      'Name a question and the options that fulfil the condition, such as { age: [18-29, 30-plus] }.',
  })

/** Made once: a walk over the schema comes to an end where it meets a schema again. */
const opposite = condition.describe('The condition that must not hold.')

function readQuestions(questions: Record<string, string[]>): Condition {
  const conditions = Object.entries(questions).map(([question, options]) => ({
    question,
    in: options,
  }))
  const [only] = conditions
  return conditions.length === 1 && only ? only : { all: conditions }
}
