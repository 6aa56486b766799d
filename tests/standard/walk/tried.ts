/** A schema with every shape that content has, and a record of it, for the tests of the walk. */
import { z } from 'zod'
import { condition } from '#standard/schema/condition.ts'
import { meanings, means, notInGuide } from '#standard/schema/meaning.ts'
import {
  multilingual,
  cites,
  dayOrMonth,
  id,
  phoneNumber,
  wording,
} from '#standard/schema/primitives.ts'

/** A new one each time: what is known of a schema is kept, and every test should read it for itself. */
export function makeTriedSchema() {
  const price = z
    .strictObject({ amount: z.int(), 'per-what': multilingual })
    .register(meanings, { noun: 'price' })

  const option = z
    .strictObject({
      id,
      label: wording,
      because: notInGuide(means(multilingual, { role: 'explanation' }), 'handbook').exactOptional(),
    })
    .register(meanings, { role: 'option', noun: 'option', namedBy: 'id' })

  const stated = z
    .strictObject({ kind: id, text: wording, when: condition.exactOptional(), cites })
    .register(meanings, { role: 'fact', noun: 'fact', namedBy: 'kind' })

  const silent = z
    .strictObject({ kind: id, 'not-stated': z.literal(true) })
    .transform(({ kind }) => ({ kind, isSilent: true }))

  const place = z.strictObject({
    id,
    name: multilingual,
    lines: z.array(
      z.strictObject({
        number: means(phoneNumber, { isUnnamed: true }),
        label: multilingual.exactOptional(),
      }),
    ),
  })

  return z
    .strictObject({
      title: multilingual.describe('What it is called.'),
      since: dayOrMonth.exactOptional(),
      asked: z.tuple([z.literal('voice')], z.union([id, option])),
      'main-price': price.exactOptional(),
      prices: z.array(price).default([]),
      facts: z.array(z.union([silent, stated])),
      code: notInGuide(z.string(), 'editors'),
      uses: z.array(
        z
          .strictObject({ place: means(place, { isElsewhere: true }), note: multilingual })
          .register(meanings, { role: 'contact', noun: 'contact', namedBy: 'place' }),
      ),
      own: place,
      'is-open': z.boolean().exactOptional(),
    })
    .register(meanings, { role: 'summary' })
}

export const text = (words: string) => ({ da: `${words} (da)`, en: `${words} (en)` })

const desk = (name: string) => ({
  id: 'desk',
  name: text(name),
  lines: [{ number: '70 22 22 10' }, { number: '70222211', label: text('At night') }],
})

export const tried = makeTriedSchema().parse({
  title: text('Title'),
  since: '2020-03',
  asked: [
    'voice',
    'yes',
    { id: 'no', label: { self: text('No'), relative: text('Not they') }, because: text('Counted') },
    { id: 'maybe', label: { self: text('Maybe'), relative: text('Maybe') } },
  ],
  'main-price': { amount: 10, 'per-what': text('A day') },
  prices: [{ amount: 20, 'per-what': text('A week') }],
  facts: [
    { kind: 'cost', text: text('Free'), when: { need: ['yes'] }, cites: ['terms'] },
    { kind: 'length', 'not-stated': true },
  ],
  code: '0250',
  uses: [{ place: desk('Elsewhere'), note: text('Ring first') }],
  own: desk('Own'),
  'is-open': false,
})
