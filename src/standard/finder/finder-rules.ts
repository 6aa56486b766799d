/** What decides in a municipality's finder, without its words: the same in every language. Pure. */
import type { FinderStandard, LeftNode } from '#guide/finder.ts'
import { entry } from '#guide/follow.ts'
import type { Fit } from '#guide/guide.ts'
import { voiceQuestion, writtenOut } from '../assemble-questions.ts'
import { numbered, type Numbered } from '../compile-graph.ts'
import { DiagramTable } from '../diagram.ts'
import { graphOf } from '../graph-of.ts'
import { onceEach } from '../once-each.ts'
import type { Standard, StandardQuestion } from '../standard.ts'
import { fitDiagrams } from './fit-diagrams.ts'
import { LeftNodes } from './left-nodes.ts'

type Criterion = Standard['criteria'][number]

export interface FinderRules {
  /** The voice, then the shared questions that can change a fit, in the municipality's order. */
  readonly questions: readonly StandardQuestion[]
  /** Those in force. */
  readonly standards: readonly StandardInFinder[]
  readonly fits: Omit<Numbered<Fit>, 'roots'>
  /** The criteria that the standards name by their places; of those that say the same the first. */
  readonly reasons: readonly Criterion[]
  readonly lefts: readonly LeftNode[]
}

interface StandardInFinder extends Pick<FinderStandard, 'fit' | 'criteria' | 'left'> {
  readonly standard: Standard
}

/** Undefined where there is nothing to find: fewer than two standards, or no shared question that can change a fit. */
export function finderRules(standards: readonly Standard[]): FinderRules | undefined {
  const rules = rulesOf(standards)
  return rules.standards.length > 1 && rules.questions.length > 1 ? rules : undefined
}

const rulesOf = onceEach((all: readonly Standard[]): FinderRules => {
  const standards = all.filter(({ retired }) => !retired)
  const shared = sharedQuestions(standards)
  const table = new DiagramTable<Fit>()
  const inFinder = standards.map((standard) => ({
    standard,
    ...fitDiagrams(table, standard, shared),
  }))
  const asked = numbered(
    inFinder.map(({ fit }) => fit),
    shared,
  ).nodes
  const isAsked = (id: string) => id === 'voice' || asked.some(({ question }) => question === id)
  const diagrams = inFinder.flatMap(({ fit, criteria }) => [fit, ...criteria.map((one) => one.fit)])
  const { roots, ...fits } = numbered(diagrams, shared)
  const targetOf = (diagram: (typeof diagrams)[number]) => entry(roots, diagrams.indexOf(diagram))
  const reasons = new Map<string, Criterion>()
  const lefts = new LeftNodes()
  return {
    questions: shared.filter(({ id }) => isAsked(id)),
    standards: inFinder.map(({ standard, fit, criteria }) => ({
      standard,
      fit: targetOf(fit),
      criteria: criteria.map((one) => ({
        reason: placeIn(reasons, entry(standard.criteria, one.place)),
        fit: targetOf(one.fit),
      })),
      left: lefts.add(graphOf(standard), isAsked),
    })),
    fits,
    reasons: [...reasons.values()],
    lefts: lefts.nodes,
  }
})

/** The voice, and all that the municipality shares, without clauses. */
function sharedQuestions([first]: readonly Standard[]): readonly StandardQuestion[] {
  if (!first) return []
  const { questions } = first.municipality
  return [
    voiceQuestion(first.site),
    ...questions.map(({ id }) => writtenOut({ shared: id, cites: [] }, first)),
  ]
}

function placeIn(reasons: Map<string, Criterion>, criterion: Criterion): number {
  const key = JSON.stringify([criterion.requirement, criterion['not-met']])
  reasons.set(key, reasons.get(key) ?? criterion)
  return [...reasons.keys()].indexOf(key)
}
