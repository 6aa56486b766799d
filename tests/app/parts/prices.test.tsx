// @vitest-environment jsdom
/** What a support costs: in one line, and among the facts, with what should have been looked at again. */
import { cleanup, render } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { Cost, FactTexts } from '#app/parts/facts.tsx'
import type { Fact } from '#guide/guide.ts'
import { toPrice, type PriceToWord } from '#i18n/price-words.ts'
import { WordsContext } from '#i18n/use-words.ts'
import { words } from '#prerender/html/words.ts'
import { assemble } from '#standard/assemble.ts'
import { toGuide } from '#standard/localize.ts'
import { exampleRecords } from '../../support/example-records.ts'

const guide = toGuide(assemble('example/talks', exampleRecords), 'da')

function costing(...prices: readonly PriceToWord[]): Fact {
  const worded = prices.map((price) => toPrice(price, 'da'))
  return { kind: 'cost', free: false, prices: worded, cites: [] }
}

function line(...facts: readonly Fact[]): string | undefined {
  const { container } = render(
    <WordsContext value={words.da}>
      <Cost guide={guide} facts={facts} />
    </WordsContext>,
  )
  const text = container.textContent.replaceAll('\u00A0', ' ').trim()
  cleanup()
  return text
}

describe('in one line', () => {
  const meal = { amount: 62.5, per: 'meal' } as const

  test.each<[string, readonly Fact[], string]>([
    ['a price', [costing(meal)], '62,50 kr. pr. måltid'],
    ['several in one fact', [costing(meal, { amount: 48, per: 'meal' })], 'Fra 48 kr. pr. måltid'],
    [
      'several in two facts',
      [costing({ amount: 100.5, per: 'meal' }), costing(meal)],
      'Fra 62,50 kr. pr. måltid',
    ],
    ['for different things', [costing(meal, { amount: 48, per: 'month' })], 'Det koster noget'],
    [
      'of which one may be lower',
      [costing(meal, { ...meal, limit: 'at-most' })],
      'Det koster noget',
    ],
    ['the editor’s own words', [{ ...costing(meal), inShort: 'Det er billigt' }], 'Det er billigt'],
    ['some of it', [{ kind: 'cost', free: 'partly', cites: [] }], 'Noget af det er gratis'],
    ['nothing', [{ kind: 'cost', free: true, cites: [] }], 'Det er gratis'],
    ['what the standard does not say', [{ kind: 'cost', cites: [] }], words.da.t('notStated.cost')],
  ])('%s', (_, facts, expected) => {
    expect(line(...facts)).toBe(expected)
  })
})

function shown(fact: Fact, today: string): HTMLElement {
  const { container } = render(
    <WordsContext value={words.da}>
      <FactTexts guide={guide} facts={[fact]} voice="self" today={today} />
    </WordsContext>,
  )
  return container
}

describe('among the facts', () => {
  const priced = costing({ amount: 62.5, per: 'meal', reviewDue: '2027-01-01' })
  const overdue = 'Prisen skulle være gennemgået senest 1. januar 2027. Spørg, hvad den er nu.'

  test('after its condition and its text, a line each', () => {
    const container = shown(
      { ...costing({ amount: 1 }, { amount: 2 }), onlyIf: 'Hvis …:', text: 'Du betaler.' },
      '',
    )
    expect(container.textContent.replaceAll('\u00A0', ' ')).toMatch(
      /^Hvis …: Du betaler\.1 kr\. 2 kr\. /,
    )
    expect(container.querySelectorAll('br')).toHaveLength(2)
  })

  test('without words before it, on the first line', () => {
    expect(shown(priced, '').querySelector('br')).toBeNull()
  })

  test('once its date has passed, the page says so; before that the words are there for a script to show', () => {
    expect(shown(priced, '2027-01-02')).toHaveTextContent(overdue)
    cleanup()
    const note = shown(priced, '2027-01-01').querySelector('[data-review-due="2027-01-01"] > span')
    expect(note).toHaveTextContent(overdue)
    expect(note).toHaveAttribute('hidden')
  })
})
