/** Following answers through the finder: what is asked next, and what they say of each standard. Pure. */
import type { Answers, QuestionId } from './condition.ts'
import type { Finder, FinderStandard, Left, Reason } from './finder.ts'
import { answersOf, type Asked, entry } from './follow.ts'
import type { Fit, Target } from './guide.ts'

export interface FinderProgress {
  /** The answers that count. */
  readonly asked: readonly Asked[]
  /** Absent where no answer can change a fit any more. */
  readonly next?: QuestionId
  /** In the order of the finder. */
  readonly standards: readonly FoundStandard[]
}

export interface FoundStandard {
  readonly standard: FinderStandard
  /** What every way of going on would give; `possible` where they would differ. */
  readonly fit: Fit
  /** Why the fit is unlikely: the criteria that fail or, where none does by itself, those that can. Else empty. */
  readonly because: readonly FoundReason[]
  /** How many questions the standard's guide has left at most; none: the answers lead to its outcome. */
  readonly left: number
}

/** Without `notMet` where it is not certain. */
export type FoundReason = Pick<Reason, 'requirement'> & Partial<Reason>

/**
 * Asks the voice, and of the other questions in their order those whose answer can still change the fit of a standard.
 * An answer to another question, after one without an answer, or whose option is not offered, counts as none.
 */
export function followFinder(finder: Finder, answers: Answers): FinderProgress {
  const { questions, nodes, fits } = finder
  const asked: Asked[] = []
  let next: QuestionId | undefined
  let targets = finder.standards.map(({ fit }) => fit)
  for (const { id, options } of questions) {
    const isHere = (target: Target) => 'node' in target && entry(nodes, target.node).question === id
    if (id !== 'voice' && !targets.some(isHere)) continue
    const option = options.find((offered) => offered.id === answers[id])?.id
    if (option === undefined) {
      next = id
      break
    }
    asked.push({ question: id, option })
    targets = targets.map((target) => {
      const node = 'node' in target ? entry(nodes, target.node) : undefined
      return node?.question === id ? (node.next[option] ?? target) : target
    })
  }
  const given = answersOf(asked)
  const left = leftIn(finder, given)
  return {
    asked,
    ...(next !== undefined && { next }),
    standards: finder.standards.map((standard, place) => {
      const target = entry(targets, place)
      const fit = 'outcome' in target ? entry(fits, target.outcome) : 'possible'
      const because = fit === 'unlikely' ? reasonsFor(standard, finder, given) : []
      return { standard, fit, because, left: left(standard.left) }
    }),
  }
}

function reasonsFor(
  { criteria }: FinderStandard,
  finder: Finder,
  answers: Answers,
): readonly FoundReason[] {
  const reasonsWith = (fit: Fit) =>
    criteria
      .filter((criterion) => fitAt(criterion.fit, finder, answers) === fit)
      .map(({ reason }) => entry(finder.reasons, reason))
  const certain = reasonsWith('unlikely')
  return certain.length > 0
    ? certain
    : reasonsWith('possible').map(({ requirement }) => ({ requirement }))
}

/** The fit that all lead to who give these answers, else `possible`. */
function fitAt(target: Target, finder: Finder, answers: Answers): Fit {
  if ('outcome' in target) return entry(finder.fits, target.outcome)
  const { question, next } = entry(finder.nodes, target.node)
  const edge = next[answers[question] ?? '']
  const [first = 'possible', ...others] = (edge ? [edge] : Object.values(next)).map((onward) =>
    fitAt(onward, finder, answers),
  )
  return others.every((fit) => fit === first) ? first : 'possible'
}

/** How many questions each way is, at most, to whoever has given these answers. */
function leftIn({ lefts }: Finder, answers: Answers): (left: Left) => number {
  const counts: number[] = []
  const most = (left: Left): number =>
    Math.max(...left.map(([asks, then]) => asks + (then === undefined ? 0 : entry(counts, then))))
  // A node leads to earlier ones only, which have been counted before it.
  for (const { question, next } of lefts) {
    const answered = next[answers[question] ?? '']
    counts.push(answered ? most(answered) : 1 + Math.max(...Object.values(next).map(most)))
  }
  return most
}
