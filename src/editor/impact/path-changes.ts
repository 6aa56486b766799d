/** Which answers now end differently: two versions of a standard walked side by side. Pure. */
import type { Asked } from '#guide/follow.ts'
import { answersOf, entry, follow } from '#guide/follow.ts'
import type { Fit, Graph } from '#guide/guide.ts'
import { compile } from '#standard/compile.ts'
import type { Standard } from '#standard/standard.ts'
import { factNames } from './fact-names.ts'

export interface Ending {
  readonly fit: Fit
  /** Ids, in the order shown. */
  readonly contacts: readonly string[]
  /** What names a fact in both versions. */
  readonly facts: readonly string[]
}

export interface PathChange {
  /** The answers given, in the order asked. */
  readonly asked: readonly Asked[]
  /** Absent where these answers could not be given before, or not after. */
  readonly before?: Ending
  readonly after?: Ending
}

export interface PathChanges {
  readonly changes: readonly PathChange[]
  /** False where there are more sets of answers than were compared. */
  readonly allCompared: boolean
}

/** Real standards have some dozens; past this many, comparing would not end while somebody waits. */
export const mostCompared = 100_000

export function pathChanges(
  before: Standard,
  after: Standard,
  most: number = mostCompared,
): PathChanges {
  const names = factNames(before, after)
  const was = { standard: before, graph: compile(before), facts: names.before }
  const is = { standard: after, graph: compile(after), facts: names.after }
  const changes: PathChange[] = []
  let compared = 0
  for (const asked of sharedPaths(was.graph, is.graph)) {
    if (compared === most) return { changes, allCompared: false }
    compared += 1
    const [old, now] = [endingOf(was, asked), endingOf(is, asked)]
    if (JSON.stringify(old) !== JSON.stringify(now))
      changes.push({ asked, ...(old && { before: old }), ...(now && { after: now }) })
  }
  return { changes, allCompared: true }
}

interface Version {
  readonly standard: Standard
  readonly graph: Graph
  readonly facts: readonly string[]
}

function endingOf(
  { standard, graph, facts }: Version,
  asked: readonly Asked[],
): Ending | undefined {
  const progress = follow(graph, answersOf(asked))
  if ('next' in progress) return undefined
  const { fit, contacts, facts: certain, inGeneral = [] } = progress.outcome
  return {
    fit,
    contacts: contacts.map((index) => entry(standard.contacts, index).contact.id),
    facts: [
      ...certain.map((index) => entry(facts, index)),
      ...inGeneral.map((index) => `${entry(facts, index)}, with its condition`),
    ],
  }
}

/** Every set of answers that takes both graphs as far as it can; an option that one does not offer ends that one's way. */
function* sharedPaths(
  was: Graph,
  is: Graph,
  asked: readonly Asked[] = [],
): Generator<readonly Asked[], void> {
  const given = answersOf(asked)
  const isOpen = (question: string) => !Object.hasOwn(given, question)
  const questions = [follow(is, given), follow(was, given)].flatMap((progress) =>
    'next' in progress && isOpen(progress.next) ? [progress.next] : [],
  )
  const [question] = questions
  if (question === undefined) {
    yield asked
    return
  }
  for (const option of new Set([...optionsOf(is, question), ...optionsOf(was, question)]))
    yield* sharedPaths(was, is, [...asked, { question, option }])
}

function optionsOf(graph: Graph, question: string): readonly string[] {
  return graph.nodes
    .filter((node) => node.question === question)
    .slice(0, 1)
    .flatMap((node) => Object.keys(node.next))
}
