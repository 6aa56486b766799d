/** Holds what the core makes of some rules against the rules themselves, over all answers. */
import { isDeepStrictEqual } from 'node:util'
import type { Answers } from '#guide/condition.ts'
import { explain } from '#guide/explain.ts'
import { figures } from '#guide/figures.ts'
import { answersOf, type Arrived, follow } from '#guide/follow.ts'
import type { Graph, Target } from '#guide/guide.ts'
import { answer, currentStep, routeOf, start } from '#guide/journey.ts'
import { paths } from '#guide/paths.ts'
import type { Rules } from '#guide/rules.ts'
import { whatMatters } from '#standard/asking-what-matters.ts'
import { compile } from '#standard/compile.ts'
import { allAnswers, plainOutcome, plainTruth } from './plain-rules.ts'

/** Every promise that is broken, in words; none when all is well. */
export function brokenPromises(rules: Rules): readonly string[] {
  const graph = compile(rules)
  return [
    ...structureBreaches(graph, rules),
    ...pathBreaches(graph, rules),
    ...[...allAnswers(rules.questions)].flatMap((answers) =>
      answerBreaches(graph, rules, answers).map(
        (promise) => `${promise}: ${JSON.stringify(answers)}`,
      ),
    ),
  ]
}

type Promises = Readonly<Record<string, boolean>>

function broken(promises: Promises): string[] {
  return Object.keys(promises).filter((promise) => !promises[promise])
}

function structureBreaches({ root, nodes, outcomes }: Graph, { questions }: Rules): string[] {
  const asksVoice = questions[0]?.id === 'voice'
  const level = (id: string | undefined) => questions.findIndex((question) => question.id === id)
  const targets = nodes.map((node) => Object.values(node.next))
  const met = [root, ...targets.flat()]
  const numbers = (kind: 'node' | 'outcome') => [...new Set(met.flatMap((to) => indexOf(to, kind)))]
  const nonVoice = nodes.filter((node) => node.question !== 'voice')
  return broken({
    'nodes are distinct': areDistinct(nodes),
    'outcomes are distinct': areDistinct(outcomes),
    'nodes are numbered as met': isDeepStrictEqual(numbers('node'), [...nodes.keys()]),
    'outcomes are numbered as met': isDeepStrictEqual(numbers('outcome'), [...outcomes.keys()]),
    'voice is asked first': !asksVoice || (isAt(root, 0) && nodes[0]?.question === 'voice'),
    'voice is asked once': nodes.length - nonVoice.length === (asksVoice ? 1 : 0),
    'every question can change the outcome': nonVoice.every((node) => {
      return new Set(Object.values(node.next).map((to) => JSON.stringify(to))).size > 1
    }),
    'every option leads on': nodes.every((node) => {
      const options = questions[level(node.question)]?.options.map((option) => option.id) ?? []
      return isDeepStrictEqual(Object.keys(node.next).sort(), options.sort())
    }),
    'questions come in order': nodes.every((node) =>
      Object.values(node.next).every(
        (to) => !('node' in to) || level(nodes[to.node]?.question) > level(node.question),
      ),
    ),
  })
}

function pathBreaches(graph: Graph, rules: Rules): string[] {
  const all = [...paths(graph)]
  const lengths = all.map((path) => path.asked.length)
  const everything = [...allAnswers(rules.questions)]
  const counted = figures(graph, rules.questions)
  return broken({
    'paths are distinct': areDistinct(all.map((path) => path.asked)),
    'paths are followed': all.every((path) =>
      isDeepStrictEqual(follow(graph, answersOf(path.asked)), path),
    ),
    'facts are those that what was asked settles': all.every((path) =>
      saysWhatIsSettled(rules, path),
    ),
    'paths are counted': counted.paths === all.length,
    'the longest path is known': counted.longest === Math.max(...lengths),
    'the mean is known': Math.abs(counted.mean - meanOver(everything, graph)) < 1e-9,
    'combinations are counted': counted.combinations === everything.length,
  })
}

/** How many questions are asked on average of people who give these answers. */
function meanOver(all: readonly Answers[], graph: Graph): number {
  const asked = all.map((answers) => follow(graph, answers).asked.length)
  return asked.reduce((sum, count) => sum + count, 0) / all.length
}

function answerBreaches(graph: Graph, rules: Rules, answers: Answers): string[] {
  const progress = follow(graph, answers)
  if ('next' in progress) return ['complete answers reach an outcome']
  const order = rules.questions.map((question) => question.id)
  const places = progress.asked.map((one) => order.indexOf(one.question))
  return [
    ...broken({
      'the graph agrees with the rules': isDeepStrictEqual(
        whatMatters(progress.outcome),
        whatMatters(plainOutcome(rules, answers)),
      ),
      'answers are those given': progress.asked.every(
        (one) => answers[one.question] === one.option,
      ),
      'questions are asked in order': places.every(
        (place, index) => index === 0 || place > (places[index - 1] ?? place),
      ),
      'answers off the path do not count': isDeepStrictEqual(
        follow(graph, answersOf(progress.asked)),
        progress,
      ),
      'a journey asks the same': isDeepStrictEqual(played(graph, answers), progress),
    }),
    ...explanationBreaches(graph, rules, answers, progress),
  ]
}

/** Whether facts are certain or in general as the rules have it, on one path. */
function saysWhatIsSettled(rules: Rules, { asked, outcome }: Arrived): boolean {
  const given = answersOf(asked)
  const open = rules.questions.filter(({ id }) => given[id] === undefined)
  const alike = [...allAnswers(open)].map((others) => plainOutcome(rules, { ...given, ...others }))
  const places = [...rules.facts.keys()]
  const certain = places.filter((place) => alike.every(({ facts }) => facts.includes(place)))
  const possible = places.filter((place) => alike.some(({ facts }) => facts.includes(place)))
  return (
    isDeepStrictEqual(outcome.facts, certain) &&
    isDeepStrictEqual(
      outcome.inGeneral ?? [],
      possible.filter((place) => !certain.includes(place)),
    )
  )
}

function explanationBreaches(
  graph: Graph,
  rules: Rules,
  answers: Answers,
  { asked, outcome }: Arrived,
): string[] {
  const explanation = explain({ ...rules, graph }, answers)
  const states = explanation.criteria.map((criterion) => criterion.state)
  const truths = rules.criteria.map(({ when }) => plainTruth(when, answers, rules))
  return broken({
    'the explanation has the fit': explanation.fit === outcome.fit,
    'a settled criterion agrees with the rules': states.every(
      (state, index) => state === 'unknown' || truths[index] === (state === 'met' ? 1 : 0),
    ),
    'likely means every criterion is met':
      outcome.fit !== 'likely' || states.every((state) => state === 'met'),
    'possible means no criterion failed': outcome.fit !== 'possible' || !states.includes('not-met'),
    'deciding answers are on the path, in order': isDeepStrictEqual(
      explanation.deciding,
      asked.filter((one) =>
        explanation.deciding.some((decider) => decider.question === one.question),
      ),
    ),
    'only a possible fit leaves something to ask':
      outcome.fit === 'possible' || explanation.askByPhone.length === 0,
    'changes lead elsewhere': explanation.changes.every(({ question, option, fits }) => {
      const after = plainOutcome(rules, { ...answers, [question]: option })
      return (
        answers[question] !== option && fits.includes(after.fit) && fits.some(isNot(outcome.fit))
      )
    }),
    'no change is missed, and none is listed that nobody can make': asked.every(({ question }) =>
      optionsOf(rules, question).every((option) => {
        const after = plainOutcome(rules, { ...answers, [question]: option })
        const isListedNow = isListed(explanation.changes, question, option)
        return isFixed(rules, question) ? !isListedNow : after.fit === outcome.fit || isListedNow
      }),
    ),
  })
}

/** Answers question by question, as a citizen would. */
function played(graph: Graph, answers: Answers): unknown {
  const route = routeOf({ fingerprint: 'today', graph })
  let journey = start(route)
  for (let step = currentStep(journey, route); ; step = currentStep(journey, route)) {
    if ('outcome' in step) return step
    journey = answer(journey, route, step.question, answers[step.question] ?? '')
  }
}

function optionsOf(rules: Rules, id: string): readonly string[] {
  const question = rules.questions.find((offered) => offered.id === id)
  return question?.options.map((option) => option.id) ?? []
}

function isListed(
  changes: readonly { readonly question: string; readonly option: string }[],
  question: string,
  option: string,
): boolean {
  return changes.some((change) => change.question === question && change.option === option)
}

function isNot<Value>(value: Value): (other: Value) => boolean {
  return (other) => other !== value
}

function indexOf(target: Target, kind: 'node' | 'outcome'): number[] {
  if ('node' in target) return kind === 'node' ? [target.node] : []
  return kind === 'outcome' ? [target.outcome] : []
}

function isAt(target: Target, node: number): boolean {
  return 'node' in target && target.node === node
}

function areDistinct(values: readonly unknown[]): boolean {
  return new Set(values.map((value) => JSON.stringify(value))).size === values.length
}

function isFixed(rules: Rules, id: string): boolean {
  return rules.questions.find((offered) => offered.id === id)?.fixed ?? false
}
