/** What a change of the content means for the people who read the site. Pure. */
import { mainLanguage } from '#guide/languages.ts'
import { clauseUses } from '#standard/clause-uses.ts'
import type { Standard } from '#standard/standard.ts'
import { factNames } from './fact-names.ts'
import { type PathChange, pathChanges } from './path-changes.ts'
import { readingsOf } from './readings.ts'

/** A text or value that is another, or that only one version has. */
export interface WordChange {
  readonly name: string
  readonly before?: string
  readonly after?: string
}

export interface StandardImpact {
  readonly id: string
  readonly title: string
  readonly kind: 'added' | 'removed' | 'changed'
  /** Only where both versions exist, as are the lists below. */
  readonly paths: readonly PathChange[]
  /** False where there are too many sets of answers to compare them all. */
  readonly allCompared: boolean
  readonly words: readonly WordChange[]
  /** Clauses that something rests on now and nothing did before. */
  readonly clausesGained: readonly string[]
  /** Clauses that nothing rests on any more. */
  readonly clausesLost: readonly string[]
}

/** Undefined when the two versions say and do the same. */
export function impactOf(
  before: Standard | undefined,
  after: Standard | undefined,
): StandardImpact | undefined {
  if (!before || !after) {
    const only = before ?? after
    if (!only) return undefined
    const kind = before ? 'removed' : 'added'
    return {
      ...start(only, kind),
      paths: [],
      allCompared: true,
      words: [],
      clausesGained: [],
      clausesLost: [],
    }
  }
  const [was, is] = [new Set(clauseUses(before).keys()), new Set(clauseUses(after).keys())]
  const { changes, allCompared } = pathChanges(before, after)
  const impact: StandardImpact = {
    ...start(after, 'changed'),
    paths: changes,
    allCompared,
    words: wordChanges(before, after),
    clausesGained: [...is].filter((id) => !was.has(id)),
    clausesLost: [...was].filter((id) => !is.has(id)),
  }
  const { paths, words, clausesGained, clausesLost } = impact
  const isSame = [paths, words, clausesGained, clausesLost].every((list) => list.length === 0)
  return isSame && allCompared ? undefined : impact
}

/** Whether anybody who uses the site is told anything else than before. */
export function isFelt({ kind, paths, words }: StandardImpact): boolean {
  return kind !== 'changed' || paths.length > 0 || words.length > 0
}

function start({ id, title }: Standard, kind: StandardImpact['kind']) {
  return { id, title: title[mainLanguage], kind }
}

function wordChanges(before: Standard, after: Standard): WordChange[] {
  const facts = factNames(before, after)
  const [was, is] = [readingsOf(before, facts.before), readingsOf(after, facts.after)]
  const names = new Set([...was.keys(), ...is.keys()])
  return [...names].flatMap((name): WordChange[] => {
    const [old, now] = [was.get(name), is.get(name)]
    if (old === now) return []
    return [
      { name, ...(old !== undefined && { before: old }), ...(now !== undefined && { after: now }) },
    ]
  })
}
