import { expect, test } from 'vitest'
import { z } from 'zod'
import { condition } from '#standard/schema/condition.ts'
import { meanings, means, notInGuide } from '#standard/schema/meaning.ts'
import { multilingual, cites, id } from '#standard/schema/primitives.ts'
import { chosen } from '#standard/walk/chosen.ts'
import { leavesOf } from '#standard/walk/leaves.ts'
import { planOf } from '#standard/walk/plan.ts'
import { pathOf } from '#standard/walk/spot.ts'
import { text } from './tried.ts'

test('a schema is read once', () => {
  const schema = z.strictObject({ id })
  expect(planOf(schema)).toBe(planOf(schema))
})

test('a text that a transform would hide is refused, so that none escapes the review', () => {
  const schema = z.strictObject({ note: multilingual }).transform(({ note }) => note.da)
  expect(() => planOf(z.strictObject({ schema }))).toThrow(
    'A transform hides a text from the walk; transform what stands around the text',
  )
})

test.each([
  ['record', z.record(z.string(), multilingual)],
  ['lazy', z.lazy(() => multilingual)],
  ['nullable', multilingual.nullable()],
])('a schema of type %s is refused until it says what it is', (type, schema) => {
  expect(() => planOf(schema)).toThrow(
    `The walk does not know a schema of type ${type}; give it a kind`,
  )
  expect(planOf(schema.register(meanings, { kind: 'value' })).kind).toBe('value')
})

test.each([
  z.string(),
  z.int(),
  z.boolean(),
  z.literal('a'),
  z.enum(['a', 'b']),
  z.url(),
  z.array(z.string()).transform((list) => list.length),
])('a plain value needs no kind', (schema) => {
  expect(planOf(schema)).toMatchObject({ kind: 'value', isSameInGuide: true })
})

test('each field may say that it is left out, under a wrapper or around it', () => {
  const inner = notInGuide(z.string(), 'editors').default('')
  const around = means(z.string().exactOptional(), { leftOut: 'joined' })
  const plan = planOf(z.strictObject({ inner, around, none: z.string() }))
  const fields = plan.kind === 'group' ? plan.fields : []
  expect(fields.map(({ leftOut }) => leftOut)).toEqual(['editors', 'joined', undefined])
})

test('what one field means, others that share its schema do not', () => {
  const plan = planOf(
    z.strictObject({ one: notInGuide(multilingual, 'editors'), two: multilingual }),
  )
  const fields = plan.kind === 'group' ? plan.fields : []
  expect(fields.map(({ leftOut }) => leftOut)).toEqual(['editors', undefined])
})

const group = z.strictObject({ id, note: multilingual })
const other = z.strictObject({ name: id })
const transformed = z.strictObject({ id }).transform(() => ({ id: 'x', other: 'y' }))

test.each([
  ['a group by its keys', [other, group], { id: 'a', note: text('A') }, 'note'],
  ['a group that lacks an optional key', [other, group], { note: text('A') }, 'note'],
  ['a group within a union within', [other, z.union([id, group])], { note: text('A') }, 'note'],
  ['a group rather than what a transform made', [transformed, group], { note: text('A') }, 'note'],
  ['a text', [group, multilingual], text('A'), ''],
  ['a group that is no text', [multilingual, group], { note: text('A') }, 'note'],
  ['a list', [other, z.array(multilingual)], [text('A')], '0'],
  ['a group beside a list', [z.array(multilingual), group], { note: text('A') }, 'note'],
])('of several alternatives, %s', (_, options, value, path) => {
  const [found] = leavesOf(z.union(options), value, 'text')
  expect(pathOf(found?.spot).join('.')).toBe(path)
})

test.each([
  ['an id', [group, id], 'a', 'id'],
  ['a condition', [group, id, condition], { question: 'a', in: ['b'] }, 'condition'],
  ['an id beside a condition', [condition, id], 'a', 'id'],
  ['citations', [group, id, cites], ['a'], 'cites'],
  ['a scalar', [group, cites, z.int()], 3, 'value'],
  ['what a transform made', [group, transformed], { id: 'x', other: 'y' }, 'value'],
])('of several alternatives, %s', (_, options, value, kind) => {
  const plan = planOf(z.union(options))
  expect(plan.kind === 'choice' && chosen(plan, value).kind).toBe(kind)
})

test('a value that no alternative has the shape of is refused', () => {
  expect(() => leavesOf(z.union([group, other]), { no: 1 }, 'text')).toThrow(
    'No alternative of the schema has the shape of {"no":1}',
  )
})
