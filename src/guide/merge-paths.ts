/** The paths of a graph that end alike, merged into as few rows as merging answer by answer gives. Pure. */
import type { OptionId, QuestionId } from './condition.ts'
import type { Arrived } from './follow.ts'
import type { Graph, Outcome } from './guide.ts'
import { paths } from './paths.ts'
import type { Rules } from './rules.ts'

/** Paths that differ in nothing but answers which, beside the others, make no difference. */
export interface MergedPaths {
  /**
   * The answers that lead here, in the order of the question's options; never all of them. Every path of the row asks
   * these questions. A question that is absent is asked or not, and its answer makes no difference.
   */
  readonly answers: Readonly<Record<QuestionId, readonly OptionId[]>>
  readonly outcome: Outcome
  /** At least one; the first is the first of them that `paths` meets. */
  readonly paths: readonly Arrived[]
}

/**
 * An exact cover: every path is in exactly one row, every complete set of answers fits exactly one, and whatever answers
 * fit a row lead along one of its paths to its outcome. In the order of each row's first path; no two rows could be one.
 */
export function mergePaths(graph: Graph, questions: Rules['questions']): readonly MergedPaths[] {
  const single = [...paths(graph)].map((path): MergedPaths => {
    const answers = path.asked.map(({ question, option }) => [question, [option]] as const)
    return { answers: Object.fromEntries(answers), outcome: path.outcome, paths: [path] }
  })
  const placeOf = new Map(graph.outcomes.map((outcome, place) => [outcome, place]))
  // From the last question to the first: what begins alike goes on alike, so rows meet before they grow apart.
  return questions.reduceRight<readonly MergedPaths[]>((rows, question) => {
    const alike = new Map<string, [MergedPaths, ...MergedPaths[]]>()
    for (const row of rows) {
      const key = JSON.stringify([placeOf.get(row.outcome), without(row.answers, question.id)])
      const known = alike.get(key)
      if (known) known.push(row)
      else alike.set(key, [row])
    }
    return [...alike.values()].map((group) => merged(group, question))
  }, single)
}

/** Rows that differ in the answers to one question as one. */
function merged(
  rows: readonly [MergedPaths, ...MergedPaths[]],
  { id, options }: Rules['questions'][number],
): MergedPaths {
  const [first] = rows
  if (rows.length === 1) return first
  const led = new Set(rows.flatMap(({ answers }) => answers[id] ?? []))
  const answers =
    led.size === options.length
      ? without(first.answers, id)
      : {
          ...first.answers,
          [id]: options.map((option) => option.id).filter((option) => led.has(option)),
        }
  return { answers, outcome: first.outcome, paths: rows.flatMap((row) => row.paths) }
}

function without(answers: MergedPaths['answers'], question: QuestionId): MergedPaths['answers'] {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question))
}
