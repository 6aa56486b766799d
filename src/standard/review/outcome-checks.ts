/** Checks of outcomes: every path has a contact and the facts a citizen needs, and every fit is reached. */
import type { Fit } from '#guide/guide.ts'
import type { Finding } from './finding.ts'
import { exampleOf, type GraphCheck } from './graph-check.ts'
import { requiredKinds } from './required-kinds.ts'
import { type Check, error, inStandard, warning } from './check.ts'

/** The schema sees to it that a contact has a number, an email, a way to apply or a website. */
export const checkContacts: GraphCheck = (_, graph) => {
  const example = exampleOf(graph, (outcome) => outcome.contacts.length === 0)
  if (example === undefined) return []
  return [
    error('path-without-contact', inStandard('contacts'), {
      message: `The path “${example}” ends without a contact; expected at least one on every path.`,
      remedy: `Add a contact without a condition, or widen the condition of one.`,
    }),
  ]
}

export const checkFacts: GraphCheck = ({ facts }, graph) =>
  requiredKinds.flatMap((kind): Finding[] => {
    const isOfKind = (index: number) => facts[index]?.kind === kind
    if (!facts.some((fact) => fact.kind === kind))
      return [
        error('fact-missing', inStandard('facts'), {
          message: `There is no fact of kind ${kind}; expected one in every standard.`,
          remedy: `Add { kind: ${kind}, text, cites }, or { kind: ${kind}, not-stated: true } where the standard is silent.`,
        }),
      ]
    const example = exampleOf(
      graph,
      ({ facts: shown, inGeneral = [] }) => ![...shown, ...inGeneral].some(isOfKind),
    )
    if (example === undefined) return []
    return [
      error(
        'path-without-fact',
        inStandard(
          'facts',
          facts.findIndex((fact) => fact.kind === kind),
        ),
        {
          message: `The path “${example}” ends without a fact of kind ${kind}; expected one on every path.`,
          remedy: `Add a fact of this kind for that path, or remove the condition.`,
        },
      ),
    ]
  })

/** No page breaks without it, but an outcome does not say what somebody gets. */
export const checkOffer: Check = ({ facts, retired }) =>
  retired || facts.some(({ kind }) => kind === 'offer')
    ? []
    : [
        warning('offer-missing', inStandard('facts'), {
          message: `There is no fact of kind offer, so no outcome says what the support consists of; expected one.`,
          remedy: `Add { kind: offer, text, cites }, or { kind: offer, not-stated: true } where the standard is silent.`,
        }),
      ]

export const checkFits: GraphCheck = ({ criteria }, graph) => {
  const reached = new Set(graph.outcomes.map((outcome) => outcome.fit))
  const findings: Record<Fit, () => Finding> = {
    likely: () =>
      error('fit-never-reached', inStandard('criteria'), {
        message: `No answers meet all ${criteria.length} criteria, so nobody fits the target group; expected at least one path that ends in the fit “likely”.`,
        remedy: `Correct the conditions of the criteria.`,
      }),
    possible: () =>
      warning('fit-never-reached', inStandard('criteria'), {
        message: `No path ends in the fit “possible”; expected one where a citizen does not know an answer.`,
        remedy: `Add an option with unsure: true, such as a shared “I don't know”, to a question that the criteria depend on.`,
      }),
    unlikely: () =>
      warning('fit-never-reached', inStandard('criteria'), {
        message: `No path ends in the fit “unlikely”; expected answers that fail a criterion.`,
        remedy: `Add the option that fails a criterion, or correct the conditions.`,
      }),
  }
  const fits: readonly Fit[] = ['likely', 'possible', 'unlikely']
  return fits.filter((fit) => !reached.has(fit)).map((fit) => findings[fit]())
}
