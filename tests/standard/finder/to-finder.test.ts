/** The finder that the build makes of a municipality's standards. */
import { describe, expect, test } from 'vitest'
import type { Condition } from '#guide/condition.ts'
import { followFinder } from '#guide/follow-finder.ts'
import type { Finder } from '#guide/finder.ts'
import { finderRules } from '#standard/finder/finder-rules.ts'
import { toFinder } from '#standard/finder/to-finder.ts'
import type { Standard } from '#standard/standard.ts'
import {
  contacts,
  type SharedQuestion,
  type SharingRules,
  standardsOf,
} from '../../support/sharing-standards.ts'

const options = [{ id: 'yes' }, { id: 'no' }, { id: 'unsure', unsure: true as const }]
const home: SharedQuestion = { id: 'home', options }
const wish: SharedQuestion = { id: 'wish', options }
const own: SharedQuestion = { id: 'own', options: options.slice(0, 2) }
const isYes = ({ id }: SharedQuestion): Condition => ({ question: id, in: ['yes'] })
const isNo = ({ id }: SharedQuestion): Condition => ({ question: id, in: ['no'] })

function rules(
  questions: readonly SharedQuestion[],
  ...criteria: readonly Condition[]
): SharingRules {
  return {
    questions,
    criteria: criteria.map((when, place) => ({ id: `c-${place}`, when })),
    contacts: contacts.slice(0, 1).map((contact) => ({ contact })),
    facts: [],
  }
}

function finderOf(standards: readonly Standard[]): Finder {
  const found = finderRules(standards)
  if (!found) throw new Error('They have a finder')
  return toFinder(found, 'en')
}

describe('there is none', () => {
  const two = [rules([home], isYes(home)), rules([home, own], isYes(home), isYes(own))]

  test.each([
    ['of one standard', standardsOf([home], two.slice(1))],
    ['where nothing is shared', standardsOf([], two)],
    [
      'where what is shared changes no fit',
      standardsOf([home], [rules([own], isYes(own)), rules([home, own], isYes(own))]),
    ],
    [
      'where only one is in force',
      standardsOf([home], two).map((standard, place) => ({
        ...standard,
        ...(place === 0 && { retired: { on: '2026-01-01', text: { da: 'Slut', en: 'Over' } } }),
      })),
    ],
  ])('%s', (_, standards) => {
    expect(finderRules(standards)).toBeUndefined()
  })

  test('but there is of two', () => {
    expect(finderRules(standardsOf([home], two))).toBeDefined()
  })
})

test('it asks for shared questions that can change a fit, in the municipality’s order', () => {
  const finder = finderOf(
    standardsOf(
      [wish, own, home],
      [rules([home, own], isYes(home)), rules([home, wish], isYes(wish))],
    ),
  )
  expect(finder.questions.map(({ id, cites }) => [id, cites])).toEqual([
    ['voice', []],
    ['wish', []],
    ['home', []],
  ])
})

test('what standards have in common it has once', () => {
  const standards = standardsOf(
    [home],
    [rules([home], isYes(home)), rules([home], isYes(home)), rules([home], isNo(home))],
  )
  const requirement = { da: 'Man bor her.', en: 'Lives here.' }
  const alike = standards.map((standard) => ({
    ...standard,
    criteria: standard.criteria.map((one) => ({ ...one, requirement })),
  }))
  const { contacts: all, nodes, reasons, lefts, standards: found } = finderOf(alike)
  expect([all.length, reasons.length, lefts.length]).toEqual([1, 1, 2])
  // Of each fit, and of the criterion, which fails nobody who is unsure.
  expect(nodes).toHaveLength(4)
  expect(found.map(({ fit }) => fit)).toEqual([{ node: 0 }, { node: 0 }, { node: 2 }])
})

test('its standards are sorted by title, and say what one line says', () => {
  const [first, second] = standardsOf(
    [home],
    [rules([home], isYes(home)), rules([home], isNo(home))],
  )
  if (!first || !second) throw new Error('There are two standards')
  const text = (en: string) => ({ da: `${en} (da)`, en })
  const finder = finderOf([
    {
      ...first,
      title: text('Walks'),
      summary: text('A walk a week. With somebody.'),
      documents: first.documents.map((document) => ({
        ...document,
        record: { ...document.record, 'review-due': '2022-03' },
      })),
      facts: [
        { kind: 'offer', text: text('Walks'), cites: [] },
        { kind: 'cost', free: false, 'in-short': text('Cheap'), text: text('Cheap'), cites: [] },
        {
          kind: 'cost',
          free: 'partly',
          prices: [{ amount: 1250, per: 'month' }],
          when: isYes(home),
          fit: ['likely'],
          cites: [],
        },
      ],
    },
    { ...second, title: text('Talks') },
  ])
  expect(finder.standards.map(({ title }) => title)).toEqual(['Talks', 'Walks'])
  expect(finder.standards[1]).toMatchObject({
    id: 'by/standard-0',
    summary: 'A walk a week.',
    reviewDue: '2022-03',
    costs: [
      { free: false, inShort: 'Cheap' },
      {
        free: 'partly',
        prices: [{ oere: 125_000, per: 'month' }],
        when: isYes(home),
        fit: ['likely'],
      },
    ],
    contacts: [{ contact: 0, whoShouldCall: 'All (en)' }],
  })
  expect(finder.standards[1]?.costs[1]?.prices).toMatchInlineSnapshot(`
    [
      {
        "alone": "DKK 1,250 a month",
        "from": "From DKK 1,250 a month",
        "oere": 125000,
        "per": "month",
      },
    ]
  `)
  expect(finder.municipality.id).toBe('by')
})

describe('its fingerprint', () => {
  const base = [rules([home], isYes(home)), rules([home, own], isYes(home), isYes(own))]
  const of = (standards: readonly Standard[]) => finderOf(standards).fingerprint
  const now = of(standardsOf([home], base))

  test('stays where words change', () => {
    const reworded = standardsOf([home], base).map((one) => ({
      ...one,
      title: { da: 'Andet', en: 'Other' },
    }))
    expect(of(reworded)).toBe(now)
  })

  test.each([
    ['a fit', [home], [rules([home], isNo(home)), ...base.slice(1)]],
    ['an option', [{ ...home, options: options.slice(0, 2) }], undefined],
    ['the standards', [home], [...base, rules([own], isYes(own))]],
  ] as const)('changes with %s', (_, shared, others) => {
    const [first = home] = shared
    const all = others ?? [
      rules([first], isYes(home)),
      rules([first, own], isYes(home), isYes(own)),
    ]
    expect(of(standardsOf(shared, all))).not.toBe(now)
  })
})

describe('why a standard is unlikely', () => {
  const because = (shared: readonly SharedQuestion[], one: SharingRules, answers: object) => {
    const finder = finderOf(
      standardsOf(shared, [one, rules([home, wish], isYes(home), isYes(wish))]),
    )
    const [found] = followFinder(finder, { voice: 'self', ...answers }).standards
    return found?.because.map(({ requirement, notMet }) => [requirement, notMet !== undefined])
  }

  test('the criteria that fail', () => {
    const one = rules([home, wish, own], isYes(home), isYes(wish), isYes(own))
    expect(because([home, wish], one, { home: 'yes', wish: 'no' })).toEqual([['0 c-1 (en)', true]])
    expect(because([home, wish], one, { home: 'yes', wish: 'unsure' })).toEqual([])
  })

  test('those that can, where the own question fails one or the other', () => {
    const one = rules([home, own], { any: [isYes(home), isYes(own)] }, isNo(own))
    expect(because([home, wish], one, { home: 'no', wish: 'yes' })).toEqual([
      ['0 c-0 (en)', false],
      ['0 c-1 (en)', false],
    ])
  })
})
