/** The fingerprint by which a phone sees that its answers were given under other rules. Pure. */
import type { Graph } from '#guide/guide.ts'
import type { Rules } from '#guide/rules.ts'
import { digest } from './digest.ts'

/** 16 hex digits over ids, options, conditions and graph; words, numbers and languages do not count. */
export function fingerprintOfRules(rules: Rules, graph: Graph): string {
  const parts = [
    rules.questions.map(({ id, options }) => [id, options.map(({ id, unsure }) => [id, unsure])]),
    rules.criteria.map(({ id, when }) => [id, when]),
    rules.contacts.map(({ contact, when }) => [contact.id, when]),
    rules.facts.map(({ when }) => [when]),
    graph,
  ]
  return digest(JSON.stringify(parts))
}
