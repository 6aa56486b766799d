/** Reads the people of tests/example/finder-personas.yaml, who look for support without knowing what it is called. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { z } from 'zod'

const file = fileURLToPath(new URL('../example/finder-personas.yaml', import.meta.url))
const answers = z.record(z.string(), z.string())
const standards = z.array(z.string())

const persona = z.strictObject({
  name: z.string(),
  /** Exactly the questions asked, in the order asked. */
  answers,
  /** Whether they look before all is answered. */
  early: z.literal(true).optional(),
  /** The folders of the standards, by their Danish titles. */
  likely: standards,
  possible: standards,
  unlikely: standards,
  /** The guide that they go on into. */
  guide: z
    .strictObject({
      standard: z.string(),
      /** Exactly what it still asks. */
      answers,
      fit: z.enum(['likely', 'possible', 'unlikely']),
    })
    .optional(),
})

export type FinderPersona = z.infer<typeof persona>

export const finderPersonas: readonly FinderPersona[] = z
  .array(persona)
  .min(12)
  .parse(parse(readFileSync(file, 'utf8')))
