/** The version somebody signs: a fingerprint of all that a standard says, in both languages. Pure. */
import { createHash } from 'node:crypto'
import type { Standard } from './standard.ts'

/**
 * 16 hex digits; they change with every rule and word of the standard. What all standards of the site or the
 * municipality share does not count, except the contacts and the questions that this one uses.
 */
export function versionOf(standard: Standard): string {
  const { title, summary, retired, source, questions, criteria } = standard
  const { contacts, facts, interpretations } = standard
  const parts = [title, summary, retired, source, questions, criteria]
  return createHash('sha256')
    .update(JSON.stringify([...parts, contacts, facts, interpretations]))
    .digest('hex')
    .slice(0, 16)
}
