/** Holds the people of finder-personas.yaml against the finder's core, in each language. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { Finder } from '#guide/finder.ts'
import { answersOf, follow } from '#guide/follow.ts'
import { followFinder } from '#guide/follow-finder.ts'
import type { Fit, Guide } from '#guide/guide.ts'
import { languages } from '#guide/languages.ts'
import { finderRules } from '#standard/finder/finder-rules.ts'
import { toFinder } from '#standard/finder/to-finder.ts'
import { toGuide } from '#standard/localize.ts'
import { type FinderPersona, finderPersonas } from '../support/finder-personas.ts'
import { inventedStandards } from '../support/real-content.ts'

describe.each(languages)('%s', (language) => {
  let finder: Finder | undefined
  let guides: readonly Guide[] = []
  beforeAll(async () => {
    const standards = await inventedStandards()
    const rules = finderRules(standards)
    finder = rules && toFinder(rules, language)
    guides = standards.map((standard) => toGuide(standard, language))
  })

  test.each(finderPersonas)('$name', (persona) => {
    if (!finder) throw new Error('The example has no finder.')
    const { asked, next, standards } = followFinder(finder, persona.answers)
    const grouped = (fit: Fit) =>
      standards
        .filter((one) => one.fit === fit)
        .map((one) => folderOf(one.standard.id))
        .toSorted()
    expect({
      asked: answersOf(asked),
      early: next !== undefined,
      likely: grouped('likely'),
      possible: grouped('possible'),
      unlikely: grouped('unlikely'),
    }).toEqual({
      asked: persona.answers,
      early: persona.early === true,
      likely: persona.likely.toSorted(),
      possible: persona.possible.toSorted(),
      unlikely: persona.unlikely.toSorted(),
    })
  })

  test.each(finderPersonas.filter(({ guide }) => guide))('the guide of: $name', (persona) => {
    expect(guideOf(persona)).toEqual(persona.guide && { left: true, fit: persona.guide.fit })
  })

  function guideOf({ answers, guide: wanted }: FinderPersona) {
    const found =
      finder &&
      followFinder(finder, answers).standards.find(
        ({ standard }) => folderOf(standard.id) === wanted?.standard,
      )
    const guide = guides.find(({ id }) => id === found?.standard.id)
    if (!found || !guide || !wanted) throw new Error('There is no such guide.')
    const own = Object.keys(wanted.answers)
    const progress = follow(guide.graph, { ...answers, ...wanted.answers })
    // Each of its own questions is asked, and no more than were announced.
    const isAsked = own.every((id) => progress.asked.some(({ question }) => question === id))
    return {
      left: isAsked && own.length <= found.left,
      fit: 'outcome' in progress && progress.outcome.fit,
    }
  }
})

function folderOf(id: string): string {
  return id.split('/')[1] ?? ''
}
