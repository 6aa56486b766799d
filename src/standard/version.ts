/** The version somebody signs: a fingerprint of all that a standard says, in both languages. Pure. */
import { createHash } from 'node:crypto'
import { assembledSchema } from './schema/assembled.ts'
import type { Standard } from './standard.ts'

/**
 * 16 hex digits; they change with every rule and word of the standard. What all standards of the site or the
 * municipality share does not count, except the contacts and the questions that this one uses.
 */
export function versionOf(standard: Standard): string {
  return createHash('sha256')
    .update(JSON.stringify(partsOf(standard)))
    .digest('hex')
    .slice(0, 16)
}

const keys = assembledSchema.keyof().options

/** The parts that the first versions were made of come first; a later one counts only where a standard has it. */
function partsOf(standard: Standard): readonly unknown[] {
  const { title, summary, retired, source, facts, interpretations } = standard
  const first = {
    title,
    summary,
    retired,
    source,
    ...asFirstSigned(standard),
    facts,
    interpretations,
  }
  const later = keys
    .filter((key) => !(key in first) && standard[key] !== undefined)
    .map((key) => ({ [key]: standard[key] }))
  return [...Object.values(first), ...later]
}

/** Some keys were named and ordered otherwise then, and what was signed must stay valid while no word changes. */
function asFirstSigned({ questions, criteria, contacts }: Standard) {
  return {
    questions: questions.map((question) => ({
      ...question,
      options: question.options.map(({ 'kept-because': keptBecause, ...option }) => ({
        ...option,
        keptBecause,
      })),
    })),
    criteria: criteria.map(({ 'not-met': notMet, 'ask-by-phone': askByPhone, ...criterion }) => ({
      ...criterion,
      notMet,
      askByPhone,
    })),
    contacts: contacts.map(({ contact, when, 'who-should-call': whoShouldCall, ...use }) => ({
      contact,
      when,
      whoShouldCall,
      ...use,
    })),
  }
}
