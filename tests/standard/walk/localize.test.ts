import { describe, expect, expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import type { Condition } from '#guide/condition.ts'
import type { Wording } from '#guide/guide.ts'
import { notInGuide } from '#standard/schema/meaning.ts'
import { multilingual, cites } from '#standard/schema/primitives.ts'
import { camelCase } from '#standard/walk/camel-case.ts'
import { localize } from '#standard/walk/localize.ts'
import type { Localized } from '#standard/walk/localized.ts'
import { makeTriedSchema, tried } from './tried.ts'

describe('a record in one language', () => {
  test('has words of that language alone, keys of the guide, and nothing that is left out', () => {
    const lines = [{ number: '70222210' }, { number: '70222211', label: 'At night (en)' }]
    expect(localize(makeTriedSchema(), tried, 'en')).toStrictEqual({
      title: 'Title (en)',
      since: '2020-03',
      asked: [
        'voice',
        'yes',
        { id: 'no', label: { self: 'No (en)', relative: 'Not they (en)' } },
        { id: 'maybe', label: 'Maybe (en)' },
      ],
      mainPrice: { amount: 10, perWhat: 'A day (en)' },
      prices: [{ amount: 20, perWhat: 'A week (en)' }],
      facts: [
        {
          kind: 'cost',
          text: 'Free (en)',
          when: { question: 'need', in: ['yes'] },
          cites: ['terms'],
        },
        { kind: 'length', isSilent: true },
      ],
      uses: [{ place: { id: 'desk', name: 'Elsewhere (en)', lines }, note: 'Ring first (en)' }],
      own: { id: 'desk', name: 'Own (en)', lines },
      isOpen: false,
    })
    expect(JSON.stringify(localize(makeTriedSchema(), tried, 'da'))).not.toContain('(en)')
  })

  test('has its keys in the order of the schema', () => {
    const { title, ...rest } = tried
    expect(Object.keys(localize(makeTriedSchema(), { ...rest, title }, 'da')).slice(0, 4)).toEqual([
      'title',
      'since',
      'asked',
      'mainPrice',
    ])
  })

  test('lacks what the record lacks', () => {
    const bare = {
      title: multilingual,
      note: multilingual.exactOptional(),
      open: z.boolean().exactOptional(),
    }
    const record = { title: { da: 'Ja', en: 'Yes' } }
    expect(localize(z.strictObject(bare), record, 'da')).toStrictEqual({ title: 'Ja' })
  })

  test('is the record itself where nothing of it is in a language', () => {
    const schema = z.strictObject({ cites, days: z.array(z.int()) })
    const record = { cites: ['a'], days: [1] }
    expect(localize(schema, record, 'da')).toBe(record)
  })

  test.each([
    [z.strictObject({ 'two-words': z.int() }), { 'two-words': 1 }, { twoWords: 1 }],
    [z.strictObject({ a: notInGuide(z.int(), 'joined'), b: z.int() }), { a: 1, b: 2 }, { b: 2 }],
    [z.array(z.strictObject({ 'a-b': z.int() })), [{ 'a-b': 1 }], [{ aB: 1 }]],
    [z.tuple([multilingual]), [{ da: 'Ja', en: 'Yes' }], ['Ja']],
  ])('changes all that is not as the guide has it', (schema, record, localized) => {
    expect(localize<z.ZodType>(schema, record, 'da')).toStrictEqual(localized)
  })

  test('refuses a text that is none', () => {
    expect(() => localize<z.ZodType>(multilingual, { da: 'Ja' }, 'da')).toThrow(
      'Not a text in each language: {"da":"Ja"}',
    )
  })
})

test.each([
  ['when', 'when'],
  ['review-due', 'reviewDue'],
  ['who-should-call', 'whoShouldCall'],
])('the key %s is %s in the guide', (key, guideKey) => {
  expect(camelCase(key)).toBe(guideKey)
})

test('the types say the same', () => {
  type Tried = Localized<z.output<ReturnType<typeof makeTriedSchema>>>
  expectTypeOf<Tried['title']>().toEqualTypeOf<string>()
  expectTypeOf<Extract<Tried['asked'][number], object>>().toEqualTypeOf<{
    readonly id: string
    readonly label: Wording
  }>()
  expectTypeOf<Tried['mainPrice']>().toEqualTypeOf<
    { readonly amount: number; readonly perWhat: string } | undefined
  >()
  expectTypeOf<Tried>().not.toHaveProperty('code')
  expectTypeOf<Tried>().not.toHaveProperty('main-price')
  expectTypeOf<Localized<{ when?: Condition }>>().toEqualTypeOf<{ readonly when?: Condition }>()
})
