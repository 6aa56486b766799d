import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { multilingual } from '#standard/schema/primitives.ts'
import type { LeafKind } from '#standard/schema/meaning.ts'
import { leavesOf } from '#standard/walk/leaves.ts'
import { entryAt, leftOutAt, namesOf, pathOf } from '#standard/walk/spot.ts'
import { makeTriedSchema, text, tried } from './tried.ts'

function pathsOf(kind: LeafKind): string[] {
  return leavesOf(makeTriedSchema(), tried, kind).map(({ spot }) => pathOf(spot).join('.'))
}

describe('every leaf of a kind, in the order of the schema', () => {
  test('texts, each with its role; none that is joined from elsewhere', () => {
    const texts = leavesOf(makeTriedSchema(), tried, 'text').map(
      ({ leaf, spot }) => `${leaf.role ?? 'none'} at ${pathOf(spot).join('.')}`,
    )
    expect(texts).toEqual([
      'summary at title',
      'option at asked.2.label',
      'explanation at asked.2.because',
      'option at asked.3.label',
      'summary at main-price.per-what',
      'summary at prices.0.per-what',
      'fact at facts.0.text',
      'contact at uses.0.note',
      'summary at own.name',
      'summary at own.lines.1.label',
    ])
  })

  test('values, and what a transform made, as one', () => {
    expect(pathsOf('value')).toEqual([
      'since',
      'asked.0',
      'main-price.amount',
      'prices.0.amount',
      'facts.1',
      'code',
      'is-open',
    ])
  })

  test('ids, citations, conditions and phones', () => {
    expect(pathsOf('id')).toEqual(['asked.1', 'asked.2.id', 'asked.3.id', 'facts.0.kind', 'own.id'])
    expect(pathsOf('cites')).toEqual(['facts.0.cites'])
    expect(pathsOf('condition')).toEqual(['facts.0.when'])
    expect(pathsOf('phone')).toEqual(['own.lines.0.number', 'own.lines.1.number'])
  })

  test('with its value', () => {
    expect(leavesOf(makeTriedSchema(), tried, 'cites').map(({ value }) => value)).toEqual([
      ['terms'],
    ])
  })

  test('items past the last that the schema knows are passed by', () => {
    expect(leavesOf(z.tuple([multilingual]), [text('One'), text('Two')], 'text')).toHaveLength(1)
  })

  test.each([
    [{ ...tried, prices: 'none' }, 'Not a list: "none"'],
    [{ ...tried, own: 'none' }, 'Not a group: "none"'],
    [{ ...tried, own: [] }, 'Not a group: []'],
    [{ ...tried, own: null }, 'Not a group: null'],
  ])('refuses what is not of the schema’s shape', (record, message) => {
    expect(() => leavesOf(makeTriedSchema(), record, 'text')).toThrow(message)
  })
})

describe('what a leaf stands in', () => {
  const withNames = (kind: LeafKind, start: readonly string[] = []) =>
    leavesOf(makeTriedSchema(), tried, kind).map(({ spot }) =>
      namesOf(spot, start, ({ id }) => id).join(', '),
    )

  test('names that stay when entries move', () => {
    expect(withNames('text')).toEqual([
      'title',
      'option no, label',
      'option no, because',
      'option maybe, label',
      'main-price, per-what',
      'price 1, per-what',
      'fact cost, text',
      'contact desk, note',
      'own, name',
      'own, lines, label',
    ])
    expect(withNames('phone')).toEqual(['own, lines', 'own, lines'])
  })

  test('what is not in an entry is named after the file', () => {
    expect(withNames('cites', ['file'])).toEqual(['fact cost, cites'])
    expect(withNames('phone', ['file'])[0]).toBe('file, own, lines')
  })

  test('an entry may be named otherwise', () => {
    const [fact] = leavesOf(makeTriedSchema(), tried, 'cites')
    expect(namesOf(fact?.spot, [], ({ id, noun }) => `${noun}/${id}`)).toEqual([
      'fact fact/cost',
      'cites',
    ])
  })

  test('an entry of the record itself, where that is a list', () => {
    const [price] = leavesOf(makeTriedSchema().shape.prices, tried.prices, 'text')
    expect(namesOf(price?.spot, ['file'], ({ id }) => id)).toEqual(['price 1', 'per-what'])
  })

  test('the innermost entry, with its value', () => {
    const entries = leavesOf(makeTriedSchema(), tried, 'text').map(({ spot }) => entryAt(spot))
    expect(entries[0]).toBeUndefined()
    expect(entries[6]).toEqual({ noun: 'fact', id: 'cost', value: tried.facts[0] })
  })

  test('why the guide does not have it', () => {
    const reasons = (kind: LeafKind) =>
      leavesOf(makeTriedSchema(), tried, kind).flatMap(({ spot }) => leftOutAt(spot) ?? [])
    expect(reasons('text')).toEqual(['handbook'])
    expect(reasons('value')).toEqual(['editors'])
    expect(reasons('cites')).toEqual([])
  })
})
