/** What another answer would change. Pure. */
import type { Answers, OptionId, QuestionId } from './condition.ts'
import { answersOf, type Arrived, entry } from './follow.ts'
import type { Fit, Graph, Target } from './guide.ts'
import { hasKey } from './has-key.ts'
import type { Rules } from './rules.ts'

/** One answer given otherwise, all others kept. */
export interface Change {
  readonly question: QuestionId
  /** The option that was not chosen. */
  readonly option: OptionId
  /** Every fit it could lead to, best first: several where it raises a question that was not asked before. */
  readonly fits: readonly Fit[]
}

const bestFirst: readonly Fit[] = ['likely', 'possible', 'unlikely']

/** The single answers that could lead to another fit, in the order asked and offered. */
export function changesOf(
  guide: Pick<Rules, 'questions'> & { readonly graph: Graph },
  { asked, outcome }: Arrived,
): readonly Change[] {
  const given = answersOf(asked)
  return asked
    .flatMap(({ question }) => changeable(question, guide.questions))
    .map(([question, option]) => {
      const fits = fitsWithin(guide.graph, { ...given, [question]: option })
      return { question, option, fits }
    })
    .filter(({ fits }) => fits.some((fit) => fit !== outcome.fit))
}

/** A question with each of its options; with none where nobody can change the answer, such as their age. */
function changeable(
  id: QuestionId,
  questions: Rules['questions'],
): readonly (readonly [QuestionId, OptionId])[] {
  return questions
    .filter((question) => question.id === id && !question.fixed)
    .flatMap(({ options }) => options.map((option) => [id, option.id] as const))
}

/** The fits of all outcomes that these answers, with any answers to the questions they leave open, can reach. */
function fitsWithin(graph: Graph, answers: Answers): readonly Fit[] {
  const fits = new Set<Fit>()
  const seen = new Set<number>()
  const visit = (target: Target): void => {
    if ('outcome' in target) {
      fits.add(entry(graph.outcomes, target.outcome).fit)
      return
    }
    if (seen.has(target.node)) return
    seen.add(target.node)
    const { question, next } = entry(graph.nodes, target.node)
    Object.entries(next)
      .filter(([option]) => !hasKey(answers, question) || answers[question] === option)
      .forEach(([, onward]) => {
        visit(onward)
      })
  }
  visit(graph.root)
  return bestFirst.filter((fit) => fits.has(fit))
}
