/** The version somebody signs: a fingerprint of all that a standard says, in each language. Pure. */
import { digest } from './digest.ts'
import { onceEach } from './once-each.ts'
import { assembledSchema } from './schema/assembled.ts'
import type { Standard } from './standard.ts'

/**
 * 16 hex digits; they change with every rule and word of the standard. What all standards of the site or the
 * municipality share does not count, except the contacts, the questions and the clauses that this one uses.
 */
export const versionOf = onceEach((standard: Standard) => digest(JSON.stringify(partsOf(standard))))

/** They say how a standard is found, and nothing of it. */
const unsigned: readonly string[] = ['short', 'keywords']

/** The parts by name, in the order of the schema; what a standard does not have does not count. */
function partsOf(standard: Standard): readonly unknown[] {
  const keys = assembledSchema.keyof().options
  return [
    ...standard.documents.map(({ id = 'source', record }) => ({ [id]: record })),
    ...keys
      .filter((key) => standard[key] !== undefined && !unsigned.includes(key))
      .map((key) => ({ [key]: standard[key] })),
  ]
}
