/** Reads the tables of tests/personas: people, what they answer, and what they should be told. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { z } from 'zod'

const folder = fileURLToPath(new URL('../personas', import.meta.url))

const table = z.strictObject({
  /** `<municipality>/<standard>` */
  standard: z.string(),
  personas: z
    .array(
      z.strictObject({
        name: z.string(),
        /** Exactly the questions asked, in the order asked. */
        answers: z.record(z.string(), z.string()),
        fit: z.enum(['likely', 'possible', 'unlikely']),
        /** Ids, in the order shown. */
        contacts: z.array(z.string()).min(1),
        /** Clauses that must be among those shown with the deciding criteria and the contacts. */
        cites: z.array(z.string()).min(1),
        /** Danish words that must be on the outcome, folded or not, where it is played in the browser. */
        told: z.array(z.string()).optional(),
        /** Also played in the browser. */
        played: z.literal(true).optional(),
      }),
    )
    .min(12),
})
export type PersonaTable = z.infer<typeof table>
export type Persona = PersonaTable['personas'][number]

export const personaTables: readonly PersonaTable[] = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => table.parse(parse(readFileSync(`${folder}/${file}`, 'utf8'))))

/** The first person of each fit among those who are played in browsers, and the first relative. */
export function firstOfEachKind({
  standard,
  personas,
}: PersonaTable): readonly [Persona, ...Persona[]] {
  const played = personas.filter((persona) => persona.played)
  const one = (isWanted: (persona: Persona) => boolean) => {
    const found = played.find(isWanted)
    if (!found) throw new Error(`The personas of ${standard} lack one that is played.`)
    return found
  }
  const isSelf = ({ answers }: Persona) => answers.voice === 'self'
  return [
    one((persona) => isSelf(persona) && persona.fit === 'likely'),
    one((persona) => isSelf(persona) && persona.fit === 'possible'),
    one((persona) => isSelf(persona) && persona.fit === 'unlikely'),
    one((persona) => !isSelf(persona)),
  ]
}
