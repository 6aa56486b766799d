/** Whom to turn to about a standard in the finder, and what it costs. */
import { describe, expect, test } from 'vitest'
import type { Answers, Condition } from '#guide/condition.ts'
import { costInShort } from '#guide/cost-in-short.ts'
import { contactsFound, costsFound } from '#guide/finder-lines.ts'
import type { Finder, FinderContact, FinderCost } from '#guide/finder.ts'
import type { Fit } from '#guide/guide.ts'
import { finderRules } from '#standard/finder/finder-rules.ts'
import { toFinder } from '#standard/finder/to-finder.ts'
import { standardsOf } from '../support/sharing-standards.ts'

const options = [{ id: 'yes' }, { id: 'no' }, { id: 'unsure', unsure: true as const }]
const home = { id: 'home', options }
const isHome: Condition = { question: 'home', in: ['yes'] }
const isAway: Condition = { question: 'home', in: ['no'] }
const isOwn: Condition = { question: 'own', in: ['yes'] }

function finderOfTwo(): Finder {
  const one = {
    questions: [home],
    criteria: [{ id: 'home', when: isHome }],
    contacts: [],
    facts: [],
  }
  const rules = finderRules(standardsOf([home], [one, one]))
  if (!rules) throw new Error('Two standards have a finder')
  const finder = toFinder(rules, 'en')
  const contacts = ['desk', 'ward'].map((id) => ({ id, name: id, phones: [] }))
  return { ...finder, contacts }
}

const finder = finderOfTwo()

/** A standard with these contacts and costs, found with a fit. */
function found(fit: Fit, contacts: readonly FinderContact[], costs: readonly FinderCost[] = []) {
  const [standard] = finder.standards
  if (!standard) throw new Error('The finder has a standard')
  return { standard: { ...standard, contacts, costs }, fit, because: [], left: 0 }
}

const desk = { contact: 0, whoShouldCall: 'All' }
const ward = { contact: 1, whoShouldCall: 'Some' }

function shown(contacts: readonly FinderContact[], answers: Answers, fit: Fit = 'possible') {
  return contactsFound(finder, found(fit, contacts), answers).map(
    ({ contact, whoShouldCall }) => contact.id + (whoShouldCall ? ` for ${whoShouldCall}` : ''),
  )
}

describe('whom to turn to', () => {
  test.each<[string, FinderContact[], Answers, Fit, string[]]>([
    ['the first that is certain', [desk, ward], {}, 'possible', ['desk']],
    [
      'not one whose condition is false',
      [{ ...desk, when: isHome }, ward],
      { home: 'no' },
      'likely',
      ['ward'],
    ],
    [
      'one whose condition holds',
      [{ ...desk, when: isHome }, ward],
      { home: 'yes' },
      'likely',
      ['desk'],
    ],
    [
      'one that is certain before any that is not',
      [{ ...desk, when: isOwn }, ward],
      {},
      'possible',
      ['ward'],
    ],
    [
      'until one is certain, all that may be',
      [
        { ...desk, when: isHome },
        { ...ward, when: isAway },
      ],
      {},
      'possible',
      ['desk for All', 'ward for Some'],
    ],
    [
      'also where somebody is unsure',
      [
        { ...desk, when: isHome },
        { ...ward, when: isAway },
      ],
      { home: 'unsure' },
      'possible',
      ['desk for All', 'ward for Some'],
    ],
    [
      'each once, as it is first listed',
      [
        { ...desk, when: isOwn },
        { ...desk, whoShouldCall: 'Others', when: isAway },
      ],
      {},
      'possible',
      ['desk for All'],
    ],
    ['one of this fit', [{ ...desk, fit: ['unlikely'] }, ward], {}, 'unlikely', ['desk']],
    ['not one of another fit', [{ ...desk, fit: ['unlikely'] }, ward], {}, 'likely', ['ward']],
    [
      'one of another fit that may still come',
      [{ ...desk, fit: ['likely'] }],
      {},
      'possible',
      ['desk for All'],
    ],
    [
      'not even then where its condition is false',
      [{ ...desk, fit: ['likely'], when: isHome }],
      { home: 'no' },
      'possible',
      [],
    ],
    ['nobody where none may be right', [{ ...desk, when: isHome }], { home: 'no' }, 'unlikely', []],
  ])('%s', (_, contacts, answers, fit, expected) => {
    expect(shown(contacts, answers, fit)).toEqual(expected)
  })
})

describe('what it costs', () => {
  const price = (oere: number) => ({ oere, alone: `DKK ${oere / 100}` })
  const costs: readonly FinderCost[] = [
    { prices: [price(5000)], when: isHome },
    { prices: [price(8000)], when: isAway },
    { prices: [price(9000)], fit: ['unlikely'] },
  ]

  test.each([
    [{ home: 'yes' }, 'DKK 50'],
    [{ home: 'no' }, 'DKK 80'],
    [{}, undefined],
  ])('%j: %s', (answers, line) => {
    expect(costInShort(costsFound(finder, found('likely', [], costs), answers))).toBe(line)
  })
})

test.each([
  [[], undefined],
  [[{ free: true }], undefined],
  [[{ free: false }, { free: 'partly', inShort: 'Only trips cost' }], 'Only trips cost'],
  [[{ prices: [{ oere: 1, per: 'a', alone: '1', from: 'from 1' }] }], '1'],
  [
    [
      { prices: [{ oere: 2, per: 'a', alone: '2', from: 'from 2' }] },
      { prices: [{ oere: 1, per: 'a', alone: '1', from: 'from 1' }] },
    ],
    'from 1',
  ],
  [
    [
      {
        prices: [
          { oere: 2, per: 'a', alone: '2', from: 'from 2' },
          { oere: 1, per: 'b', alone: '1', from: 'from 1' },
        ],
      },
    ],
    undefined,
  ],
  [
    [
      {
        prices: [
          { oere: 2, alone: '2' },
          { oere: 1, alone: '1', from: 'from 1' },
        ],
      },
    ],
    undefined,
  ],
] as const)('the cost %j in one line: %s', (costs, line) => {
  expect(costInShort(costs)).toBe(line)
})
