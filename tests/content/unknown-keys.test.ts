/** A key that is not known where it stands: no message offers that key, and what it offers is known there. */
import { expect, test } from 'vitest'
import type { z } from 'zod'
import type { Problem } from '#content/reading/problem.ts'
import { readRecord } from '#content/reading/record.ts'
import { lawSchema } from '#standard/schema/law.ts'
import { municipalitySchema } from '#standard/schema/municipality.ts'
import { siteSchema } from '#standard/schema/site.ts'
import { sourceSchema } from '#standard/schema/source.ts'
import { standardSchema } from '#standard/schema/standard.ts'
import { contentInMemory } from '../support/content-in-memory.ts'
import { dataOf, type FileName } from '../support/standard-records.ts'

type Path = readonly (string | number)[]
const text = { da: 'Tekst', en: 'Text' }
const outside = { text, 'checked-on': '2026-05-01' }
const hours = { open: [{ days: ['monday'], from: '09:00', to: '12:00' }], note: text }

/** What the fixture lacks, so that every kind of group is there once. */
const additions: Readonly<Record<FileName, readonly (readonly [Path, unknown])[]>> = {
  'standard.yaml': [
    [['questions', 3], { shared: 'home', cites: ['a'], points: [{ id: 'a', cites: ['a'] }] }],
    [['questions', 1, 'points'], [1, 2].map((n) => ({ id: `p${n}`, text, cites: ['a'] }))],
    [
      ['facts', 8],
      { kind: 'cost', free: false, prices: [{ amount: 5, what: text }], cites: ['a'] },
    ],
    [['facts', 2, 'link'], { label: text, address: 'https://a.dk', 'checked-on': '2026-05-01' }],
    [['retired'], { on: '2026-05-01', text }],
  ],
  'source.yaml': [[['not-clauses'], [{ fingerprint: '0123456789abcdef', because: 'b' }]]],
  'municipality.yaml': [
    [['acute'], [{ name: text, when: text, source: outside }]],
    [['contacts', 0, 'hours'], hours],
    [['contacts', 0, 'visit'], { street: 'Torvet 1', postcode: '3600', town: 'Byen' }],
    [['contacts', 0, 'apply'], [{ kind: 'paper', label: text }]],
    [['questions'], [{ id: 'home', ask: text, choose: text, options: ['yes', 'no'] }]],
    [['facts'], [{ kind: 'cost', free: true, text, cites: ['a/b'] }]],
  ],
  'site.yaml': [
    [['contacts'], [{ id: 'a', name: text, website: 'https://a.dk', source: outside }]],
    [['publisher', 'accessibility'], { status: text, feedback: text, on: '2026-05-01' }],
  ],
  'law.yaml': [],
}

const schemas: readonly (readonly [FileName, z.ZodType])[] = [
  ['standard.yaml', standardSchema],
  ['source.yaml', sourceSchema],
  ['municipality.yaml', municipalitySchema],
  ['site.yaml', siteSchema],
  ['law.yaml', lawSchema],
]

function whole(file: FileName): unknown {
  return additions[file].reduce((data, [path, value]) => changed(data, path, value), dataOf(file))
}

/** The data with a value at the path. */
function changed(data: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(data)) {
    const items: readonly unknown[] = data
    return Object.assign([...items], { [key]: changed(items[Number(key)], rest, value) })
  }
  const group = isGroup(data) ? data : {}
  return { ...group, [key]: changed(group[key], rest, value) }
}

function isGroup(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}

/** Every group within the data. */
function groupsIn(data: unknown, path: Path = []): readonly (readonly [Path, readonly string[]])[] {
  if (Array.isArray(data)) return data.flatMap((item, index) => groupsIn(item, [...path, index]))
  if (!isGroup(data)) return []
  const own = [path, Object.keys(data)] as const
  return [own, ...Object.entries(data).flatMap(([key, item]) => groupsIn(item, [...path, key]))]
}

async function problemsOf(data: unknown, schema: z.ZodType): Promise<readonly Problem[]> {
  const { problems } = await readRecord(
    contentInMemory({ 'a.yaml': JSON.stringify(data) }),
    'a.yaml',
    schema,
  )
  return problems
}

/** Known in some records and not in others, or nearly known. */
const keys =
  'when fit text cites shared not-stated hint label whne fits txt cite labels hints'.split(' ')

const groups = schemas.flatMap(([file, schema]) => {
  const data = whole(file)
  const kinds = new Map(
    groupsIn(data).map(([path, own]) => [
      [...path.filter((part) => typeof part === 'string'), ...own].join(),
      { name: `${file} ${path.join('.')}`, data, schema, path },
    ]),
  )
  return [...kinds.values()]
})

test('every kind of group is right as it is', async () => {
  for (const [file, schema] of schemas) expect(await problemsOf(whole(file), schema)).toEqual([])
})

test.each(groups)('$name', async ({ data, schema, path }) => {
  for (const key of keys) {
    for (const found of await problemsOf(changed(data, [...path, key], 'x'), schema)) {
      if (!found.found.includes('not known here')) continue
      const unknown = /“(.+?)”/.exec(found.found)?.[1] ?? ''
      expect.soft(found.expected, `${path.join('.')} + ${key}`).not.toContain(`“${unknown}”`)
      const meant = /Did you mean “(.+)”/.exec(found.remedy)?.[1]
      if (meant !== undefined) {
        expect.soft(found.expected, `${path.join('.')} + ${key}`).toContain(`“${meant}”`)
        const after = await problemsOf(changed(data, [...path, meant], 'x'), schema)
        expect
          .soft(
            after.map((each) => each.found),
            `${path.join('.')} + ${meant}`,
          )
          .not.toContainEqual(expect.stringContaining(`“${meant}”, which is not known`))
      }
    }
  }
})
