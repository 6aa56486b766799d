import { describe, expect, test } from 'vitest'
import { inStandard, reviewed } from '../../support/review-report.ts'

const cost =
  '- { kind: cost, free: true, text: { da: Det er gratis., en: It is free. }, cites: [terms] }'

function withCost(fact: string): string {
  return reviewed(inStandard(cost, `- { kind: cost, ${fact}, cites: [terms] }`))
}

test('a cost that does not say whether it is free', () => {
  expect(reviewed(inStandard('free: true, ', ''))).toMatchInlineSnapshot(`
    "error cost-without-free at standard.yaml facts.0
    The fact of kind cost does not say whether the support itself is free; expected free: true, free: false or free: partly.
    Add free: true or free: false or, where some of it costs, free: partly."
  `)
})

test.each(['free: true', 'in-short: { da: Kort, en: Short }', 'prices: [{ amount: 50 }]'])(
  '“%s” on another kind',
  (key) => {
    expect(
      reviewed(inStandard('{ kind: duration, text', `{ kind: duration, ${key}, text`)),
    ).toContain(
      `The fact of kind duration has “${key.split(':')[0] ?? ''}”; expected it only on kind cost.\nMove it to the fact of kind cost, or remove it.`,
    )
  },
)

describe('said to be free', () => {
  test('beside a price', () => {
    expect(
      withCost(
        'free: true, prices: [{ amount: 62.50, per: meal }], text: { da: Det er gratis., en: It is free. }',
      ),
    ).toMatchInlineSnapshot(`
      "error free-and-costs at standard.yaml facts.0
      The fact of kind cost says free: true, but has a price of 62.5 kr.; expected nothing to be paid.
      Write free: partly where some of it is free, or free: false; or correct the price."
    `)
  })

  test('beside words of what is paid', () => {
    expect(
      withCost(
        "free: true, text: { da: 'Det er gratis, men du betaler selv for mad.', en: 'It is free, but you pay for food.' }",
      ),
    ).toMatchInlineSnapshot(`
      "error free-and-costs at standard.yaml facts.0
      The fact of kind cost says free: true, but its words say “du betaler”; expected nothing to be paid.
      Write free: partly where some of it is free, or free: false; or correct the words."
    `)
  })

  test.each([
    ['Det koster 10 kr.', '10 kr'],
    ['Det koster 10 kroner.', '10 kroner'],
    ['Det koster 0,50 kr.', '0,50 kr'],
    ['Det koster 1.000,00kr', '1.000,00kr'],
    ['Man betaler selv.', 'Man betaler'],
    ['Så betaler de selv.', 'betaler de'],
    ['Deltageren betaler.', 'Deltageren betaler'],
    ['Der er en egenbetaling.', 'egenbetaling'],
  ])('beside Danish words of what is paid: %s', (da, words) => {
    const text = `da: '${da}', en: '${da}'`
    expect(withCost(`free: true, text: { ${text} }`)).toContain(`but its words say “${words}”;`)
  })

  test.each([
    ['It costs DKK 10.', 'DKK 10'],
    ['It costs DKK0.50.', 'DKK0.50'],
    ['It costs 10 DKK.', '10 DKK'],
    ['It costs 1,000kroner.', '1,000kroner'],
    ['You pay for it.', 'You pay'],
    ['The participant pays.', 'participant pays'],
  ])('beside English words of what is paid: %s', (en, words) => {
    const text = `da: 'Spørg.', en: '${en}'`
    expect(withCost(`free: true, text: { ${text} }`)).toContain(`but its words say “${words}”;`)
  })

  test.each([
    'da: Det koster 0 kr., en: It costs DKK 0.',
    "da: 'Det koster 0,00 kr.', en: 'It costs 0.00 DKK.'",
    'da: Du betaler intet., en: You pay no fee.',
    'da: Derfor betaler du ingenting., en: So you pay nothing.',
    'da: Der er ingen egenbetaling., en: There is no fee.',
    'da: Det er uden egenbetaling., en: There is no fee.',
    'da: Om egenbetalinger står der intet., en: Of fees it says nothing.',
    'da: Kommunen betaler., en: The municipality pays.',
    'da: Mandebetaler., en: Repay youpay.',
    "da: 'Det koster ikke noget, og kommunen betaler kørslen.', en: 'It costs nothing, and the municipality pays for transport.'",
    'da: Du betaler ikke noget., en: You pay nothing.',
  ])('in words that only seem to contradict it: %s', (text) => {
    expect(withCost(`free: true, text: { ${text} }`)).toBe('')
  })
})

describe('said to cost something', () => {
  test('without naming what', () => {
    expect(withCost('free: false, text: { da: Spørg kommunen., en: Ask us. }'))
      .toMatchInlineSnapshot(`
      "error cost-not-named at standard.yaml facts.0
      The fact of kind cost says free: false, but neither a price nor its words name what is paid; expected one of them.
      Add prices, such as prices: [{ amount: 62.50, per: meal }], or say in the text what must be paid."
    `)
  })

  test('in words that say it is free', () => {
    expect(withCost('free: false, text: { da: Det er gratis., en: It is free. }'))
      .toMatchInlineSnapshot(`
      "error costs-and-free at standard.yaml facts.0
      The fact of kind cost says free: false, but its words say “gratis”; expected words of what is paid.
      Write free: partly where some of it is free, or free: true where nothing is paid; or correct the words."
    `)
  })

  test('by a price, in words that say it is free', () => {
    expect(
      withCost(
        'prices: [{ amount: 50 }], text: { da: Det koster ikke noget., en: It costs nothing. }',
      ),
    ).toMatchInlineSnapshot(`
      "error costs-and-free at standard.yaml facts.0
      The fact of kind cost has prices and no “free”, but its words say “koster ikke noget”; expected words of what is paid.
      Write free: partly where some of it is free, or free: true where nothing is paid; or correct the words."
    `)
  })

  test.each([
    'prices: [{ amount: 62.50, per: meal }]',
    'free: false, prices: [{ amount: 62.50, per: meal }]',
    'free: false, text: { da: Maden er ikke gratis. Du betaler for den., en: The food is not free. You pay for it. }',
    'free: false, text: { da: Du betaler 20 kr. om dagen., en: You pay DKK 20 a day. }',
    'free: false, text: { da: Der er frit valg. Prisen er den samme., en: There is a free choice. The price is the same. }',
  ])('rightly: %s', (fact) => {
    expect(withCost(fact)).toBe('')
  })
})

describe('said to be free in part', () => {
  test('without naming what costs', () => {
    expect(withCost('free: partly, text: { da: Noget er gratis., en: Some of it is free. }'))
      .toMatchInlineSnapshot(`
      "error cost-not-named at standard.yaml facts.0
      The fact of kind cost says free: partly, but neither a price nor its words name what is paid; expected one of them.
      Add prices, such as prices: [{ amount: 62.50, per: meal }], or say in the text what must be paid."
    `)
  })

  test.each([
    'free: partly, text: { da: Forløbet er gratis. Du betaler selv for mad., en: The course is free. You pay for food yourself. }',
    'free: partly, prices: [{ amount: 50, what: { da: Mad, en: Food } }], text: { da: Resten er gratis., en: The rest is free. }',
  ])('rightly: %s', (fact) => {
    expect(withCost(fact)).toBe('')
  })
})

test('prices by answer need no text of their own, and silence for the others is no contradiction', () => {
  expect(
    reviewed(
      inStandard(
        cost,
        `- { kind: cost, when: { age: [adult] }, prices: [{ amount: 62.50, per: meal }], cites: [terms] }
  - { kind: cost, not-stated: true, when: { age: [child] } }`,
      ),
    ),
  ).toBe('')
  expect(
    reviewed(
      inStandard(
        cost,
        `- { kind: cost, prices: [{ amount: 62.50 }], cites: [terms] }
  - { kind: cost, not-stated: true, when: { age: [child] } }`,
      ),
    ),
  ).toContain('Kind cost is not-stated here, but fact number 1 states it')
})
