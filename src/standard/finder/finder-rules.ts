/** What decides in a municipality's finder, without its words: the same in every language. Pure. */
import type { Left, LeftNode, Verdict } from '#guide/finder.ts'
import { entry } from '#guide/follow.ts'
import { voiceQuestion, writtenOut } from '../assemble-questions.ts'
import { numbered, type Numbered } from '../compile-graph.ts'
import { DiagramTable, transform } from '../diagram.ts'
import { graphOf } from '../graph-of.ts'
import { onceEach } from '../once-each.ts'
import type { Standard, StandardQuestion } from '../standard.ts'
import { type Judged, judgedDiagram } from './judged-diagram.ts'
import { LeftNodes } from './left-nodes.ts'

type Criterion = Standard['criteria'][number]

export interface FinderRules {
  /** Those in force. */
  readonly standards: readonly Standard[]
  /** The voice, then the shared questions that can change a fit, in the municipality's order. */
  readonly questions: readonly StandardQuestion[]
  /** A root for each standard. */
  readonly fits: Numbered<Verdict>
  /** The criteria that verdicts name by their places, of equal ones the first. */
  readonly reasons: readonly Criterion[]
  /** For each standard. */
  readonly left: readonly Left[]
  readonly leftNodes: readonly LeftNode[]
}

/** Undefined where there is nothing to find: fewer than two standards, or no shared question that can change a fit. */
export function finderRules(standards: readonly Standard[]): FinderRules | undefined {
  const rules = rulesOf(standards)
  return rules.standards.length > 1 && rules.questions.length > 1 ? rules : undefined
}

const rulesOf = onceEach((standards: readonly Standard[]): FinderRules => {
  const inForce = standards.filter(({ retired }) => !retired)
  const shared = sharedQuestions(inForce)
  const { fits, reasons } = fitsOf(inForce, shared)
  const isAsked = (id: string) =>
    id === 'voice' || fits.nodes.some(({ question }) => question === id)
  const lefts = new LeftNodes()
  return {
    standards: inForce,
    questions: shared.filter(({ id }) => isAsked(id)),
    fits,
    reasons,
    left: inForce.map((standard) => lefts.add(graphOf(standard), isAsked)),
    leftNodes: lefts.nodes,
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

function fitsOf(standards: readonly Standard[], shared: readonly StandardQuestion[]) {
  const judgements = new DiagramTable<Judged>()
  const verdicts = new DiagramTable<Verdict>()
  const reasons = new Map<string, Criterion>()
  const reasonOf = (criterion: Criterion) => {
    const key = JSON.stringify([criterion.requirement, criterion['not-met']])
    if (!reasons.has(key)) reasons.set(key, criterion)
    return [...reasons.keys()].indexOf(key)
  }
  const diagrams = standards.map((standard) =>
    transform(
      verdicts,
      judgedDiagram(judgements, standard, shared),
      ({ fit, failing, mayFail }) => {
        const because = failing.length > 0 ? failing : mayFail
        return {
          fit,
          ...(fit === 'unlikely' && {
            because: because.map((place) => reasonOf(entry(standard.criteria, place))),
          }),
        }
      },
    ),
  )
  return { fits: numbered(diagrams, shared), reasons: [...reasons.values()] }
}
