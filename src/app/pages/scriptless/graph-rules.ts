/** A guide's graph as a style sheet: shows each question, and the outcome, once the answers lead there. Pure. */
import type { QuestionId } from '#guide/condition.ts'
import { entry } from '#guide/follow.ts'
import type { Graph } from '#guide/guide.ts'
import { type State, statesOf, type Way } from './states.ts'

/** What shows a question. */
export function classOfQuestion(question: QuestionId): string {
  return `ask-${question}`
}

/** What shows the outcome that a state is; `index` is the state's, in `statesOf`. */
export function classOfOutcome(index: number): string {
  return `end-${index}`
}

/**
 * Every state is a custom property of `main`: `block` where the answers lead to it, without a value where they do not. It
 * is reached where one of its ways is open: the state before is reached, and one of the way's options is checked. So the
 * sheet grows with the graph's edges, not with its paths. Below `main` stand the radios, their names and values being the
 * questions' and options' ids.
 */
export function graphRules(graph: Graph): string {
  const states = statesOf(graph)
  const numbered = states.map((state, index) => ({ state, index }))
  const reached = numbered.map(({ state, index }) => {
    const ways = state.ways.map(({ from }) => wayName(from, index))
    return `${stateName(index)}:${ways.length > 0 ? firstOf(ways) : 'block'}`
  })
  const asking = new Map<QuestionId, string[]>()
  for (const { state, index } of numbered) {
    const question = questionOf(graph, state)
    if (question === undefined || index === 0) continue
    asking.set(question, [...(asking.get(question) ?? []), stateName(index)])
  }
  return [
    `main{${reached.join(';')}}`,
    ...numbered.flatMap(({ state, index }) =>
      state.ways.map(
        (way) =>
          `main:has(${checked(way)}){${wayName(way.from, index)}:${valueOf(stateName(way.from))}}`,
      ),
    ),
    ...[...asking].map(
      ([question, names]) =>
        `.${classOfQuestion(question)}{display:${firstOf([...names], 'none')}}`,
    ),
    ...numbered
      .filter(({ state: { target } }) => 'outcome' in target)
      .map(
        ({ index }) => `.${classOfOutcome(index)}{display:${firstOf([stateName(index)], 'none')}}`,
      ),
  ].join('\n')
}

function questionOf(graph: Graph, { target }: State): QuestionId | undefined {
  return 'node' in target ? entry(graph.nodes, target.node).question : undefined
}

function stateName(index: number): string {
  return `--state-${index}`
}

function wayName(from: number, to: number): string {
  return `--way-${from}-${to}`
}

function checked({ question, options }: Way): string {
  const values = options.map((option) => `[value="${option}"]`)
  return `[name="${question}"]:is(${values.join()}):checked`
}

function valueOf(name: string): string {
  return `var(${name})`
}

/** The value of the first of these properties that has one. */
function firstOf(names: readonly string[], otherwise?: string): string {
  return (
    names.reduceRight<string | undefined>(
      (rest, name) => (rest === undefined ? valueOf(name) : `var(${name},${rest})`),
      otherwise,
    ) ?? 'none'
  )
}
