/** Holds a finder against its standards' rules and graphs, over all answers to the questions that they share. */
import { isDeepStrictEqual } from 'node:util'
import type { Answers } from '#guide/condition.ts'
import type { Finder } from '#guide/finder.ts'
import { type FinderProgress, followFinder, type FoundStandard } from '#guide/follow-finder.ts'
import { contactsFound } from '#guide/finder-lines.ts'
import { answersOf, follow } from '#guide/follow.ts'
import type { Fit, Graph, GraphNode, Target } from '#guide/guide.ts'
import type { Rules } from '#guide/rules.ts'
import { graphOf } from '#standard/graph-of.ts'
import type { Standard } from '#standard/standard.ts'
import { allAnswers, plainOutcome, plainTruth } from './plain-rules.ts'

/** Somebody who answers all shared questions, with all the ways of answering a standard's own beside them. */
interface Person {
  readonly answers: Answers
  /** By standard: the fit that every one of those ways gives, else possible. */
  readonly fits: readonly Fit[]
  /** By standard and criterion: whether it fails in all of those ways, and whether in any. */
  readonly fails: readonly (readonly { readonly always: boolean; readonly ever: boolean }[])[]
  /** By standard: the contacts in all of those outcomes. */
  readonly contacts: readonly ReadonlySet<string>[]
}

/** Every promise that the finder breaks, in words, with the answers; none when all is well. */
export function brokenByFinder(finder: Finder, standards: readonly Standard[]): readonly string[] {
  const inOrder = finder.standards.map(({ id }) => {
    const standard = standards.find((one) => one.id === id)
    if (!standard) throw new Error(`There is no standard ${id}`)
    return standard
  })
  const [first] = inOrder
  if (!first) return ['there are standards']
  const shared = sharedOf(first)
  const everybody = [...allAnswers(shared)].map((answers) => personOf(answers, inOrder, shared))
  const broken: string[] = []
  const visit = (answers: Answers, alike: readonly Person[]) => {
    const progress = followFinder(finder, answers)
    const promises = {
      ...askedPromises(progress, answers, shared, alike),
      ...standardPromises(progress, inOrder, alike, finder),
    }
    for (const [promise, isKept] of Object.entries(promises))
      if (!isKept) broken.push(`${promise}: ${JSON.stringify(answers)}`)
    const { next } = progress
    const question = finder.questions.find(({ id }) => id === next)
    for (const { id } of question?.options ?? [])
      visit(
        { ...answers, [next ?? '']: id },
        alike.filter((person) => person.answers[next ?? ''] === id),
      )
  }
  visit({}, everybody)
  return broken
}

/** The voice, and the shared questions in the municipality's order. */
function sharedOf({ questions, municipality }: Standard): Rules['questions'] {
  const voice = questions.slice(0, 1)
  return [
    ...voice,
    ...municipality.questions.map(({ id, options }) => ({
      id,
      options: options.map((option) =>
        typeof option === 'string'
          ? { id: option, ...(option === 'unsure' && { unsure: true as const }) }
          : { id: option.id, ...(option.unsure && { unsure: true as const }) },
      ),
    })),
  ]
}

function personOf(
  answers: Answers,
  standards: readonly Standard[],
  shared: Rules['questions'],
): Person {
  const each = standards.map((standard) => {
    const own = standard.questions.filter(({ id }) => !shared.some((one) => one.id === id))
    const ways = [...allAnswers(own)].map((others) => ({ ...answers, ...others }))
    const outcomes = ways.map((way) => plainOutcome(standard, way))
    const [only = 'possible', another] = new Set(outcomes.map(({ fit }) => fit))
    const fails = standard.criteria.map(({ when }) => {
      const failed = ways.map((way) => plainTruth(when, way, standard) === 0)
      return { always: !failed.includes(false), ever: failed.includes(true) }
    })
    const shown = outcomes.map(({ contacts }) => contacts.map((place) => idAt(standard, place)))
    return {
      fit: another === undefined ? only : ('possible' as const),
      fails,
      contacts: new Set(shown.flat().filter((id) => shown.every((ids) => ids.includes(id)))),
    }
  })
  return {
    answers,
    fits: each.map(({ fit }) => fit),
    fails: each.map(({ fails }) => fails),
    contacts: each.map(({ contacts }) => contacts),
  }
}

function idAt({ contacts }: Standard, place: number): string {
  return contacts[place]?.contact.id ?? ''
}

/** `alike` are those who give the answers given so far. */
function askedPromises(
  { asked, next }: FinderProgress,
  answers: Answers,
  shared: Rules['questions'],
  alike: readonly Person[],
) {
  const open = shared.filter(({ id }) => answers[id] === undefined)
  const mattering = open.find(({ id }) => id === 'voice' || changesAnything(id, alike))
  return {
    'the answers given are those asked for': isDeepStrictEqual(answersOf(asked), answers),
    'the first question is asked that can change a fit, and none where none can':
      next === mattering?.id,
  }
}

/** Whether two of them who answer alike but for this question have another fit in some standard. */
function changesAnything(question: string, people: readonly Person[]): boolean {
  const known = new Map<string, string>()
  return people.some(({ answers, fits }) => {
    const others = JSON.stringify({ ...answers, [question]: '' })
    const found = known.get(others) ?? fits.join()
    known.set(others, found)
    return found !== fits.join()
  })
}

function standardPromises(
  { asked, standards: found }: FinderProgress,
  standards: readonly Standard[],
  alike: readonly Person[],
  finder: Finder,
) {
  const answers = answersOf(asked)
  const all = (isKept: (one: FoundStandard, standard: Standard, place: number) => boolean) =>
    standards.every((standard, place) => {
      const one = found[place]
      return one !== undefined && isKept(one, standard, place)
    })
  return {
    'the fit is the guide’s, where all who answer so have the same': all(({ fit }, _, place) => {
      const [only = 'possible', another] = new Set(alike.map(({ fits }) => fits[place]))
      return fit === (another === undefined ? only : 'possible')
    }),
    'an unlikely fit has its reasons': all(({ fit, because }, { criteria }, place) => {
      const said = because.map(({ requirement }) => requirement)
      const where = (fails: (person: Person, criterion: number) => boolean) =>
        criteria.flatMap(({ requirement }, of) =>
          alike.some((person) => fails(person, of)) ? requirement.da : [],
        )
      const ever = where(({ fails }, of) => fails[place]?.[of]?.ever === true)
      const notAlways = where(({ fails }, of) => fails[place]?.[of]?.always === false)
      const always = ever.filter((requirement) => !notAlways.includes(requirement))
      if (fit !== 'unlikely') return because.length === 0
      if (always.length > 0)
        return isDeepStrictEqual(said, always) && because.every(({ notMet }) => notMet)
      return (
        because.length > 0 &&
        because.every(({ requirement, notMet }) => ever.includes(requirement) && !notMet)
      )
    }),
    'as many questions are left as the guide asks at most': all(
      ({ left }, standard) => left === mostLeft(graphOf(standard), answers),
    ),
    'none is left where the guide has arrived': all(
      ({ left }, standard) => (left === 0) === 'outcome' in follow(graphOf(standard), answers),
    ),
    'a contact without a condition is in every outcome, and stands alone': all((one, _, place) => {
      const shown = contactsFound(finder, one, answers)
      const [certain] = shown.filter(({ whoShouldCall }) => whoShouldCall === undefined)
      return (
        !certain ||
        (shown.length === 1 &&
          alike.every(({ contacts }) => contacts[place]?.has(certain.contact.id)))
      )
    }),
    'those with a condition are all that the answers leave open': all((one, standard) => {
      const shown = contactsFound(finder, one, answers)
      if (shown.some(({ whoShouldCall }) => whoShouldCall === undefined)) return true
      const open = standard.contacts.filter(
        ({ when }) => when && plainTruth(when, answers, standard) > 0,
      )
      return isDeepStrictEqual(
        shown.map(({ contact }) => contact.id),
        [...new Set(open.map(({ contact }) => contact.id))],
      )
    }),
  }
}

/** On the longest way through the guide that agrees with the answers, the questions that they do not answer. */
function mostLeft({ root, nodes }: Graph, answers: Answers): number {
  const known = new Map<number, number>()
  const from = (target: Target): number => {
    if ('outcome' in target) return 0
    const left = known.get(target.node) ?? at(nodes[target.node])
    known.set(target.node, left)
    return left
  }
  const at = (node: GraphNode | undefined): number => {
    if (!node) throw new Error('The graph has the node')
    const edge = node.next[answers[node.question] ?? '']
    return edge ? from(edge) : 1 + Math.max(...Object.values(node.next).map(from))
  }
  return from(root)
}
