/** The cases of schema-cases.yaml: what each schema takes, refuses and says. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { condition } from '#standard/schema/condition.ts'
import { municipalitySchema } from '#standard/schema/municipality.ts'
import { multilingual, phoneNumber } from '#standard/schema/primitives.ts'
import { siteSchema } from '#standard/schema/site.ts'
import { sourceSchema } from '#standard/schema/source.ts'
import { standardSchema } from '#standard/schema/standard.ts'
import { dataOf, type FileName } from '../support/standard-records.ts'

const schemas = {
  'standard.yaml': standardSchema,
  'source.yaml': sourceSchema,
  'municipality.yaml': municipalitySchema,
  'site.yaml': siteSchema,
} as const

const casesSchema = z.array(
  z.strictObject({
    file: z.enum(['standard.yaml', 'source.yaml', 'municipality.yaml', 'site.yaml']),
    at: z.string(),
    fine: z.array(z.unknown()).default([]),
    wrong: z.array(z.unknown()).default([]),
    says: z.string().default(''),
  }),
)

const cases = casesSchema.parse(
  parse(readFileSync(join(import.meta.dirname, 'schema-cases.yaml'), 'utf8')),
)

const values = cases.flatMap(({ file, at, fine, wrong, says }) => [
  ...fine.map((value) => ({ file, at, value, says: undefined })),
  ...wrong.map((value) => ({ file, at, value, says })),
])

test.each(values)('$file, $at: $value', ({ file, at, value, says }) => {
  const path = at.split('.')
  const { success, error } = schemas[file].safeParse(withValue(dataOf(file), path, value))
  const found = (error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  expect(success, found.join('\n')).toBe(says === undefined)
  // Nothing else is told than what was broken, or the group it stands in.
  for (const line of found) expect(line.startsWith(path.slice(0, -1).join('.'))).toBe(true)
  if (says !== undefined) expect(found.join('\n')).toContain(says)
})

test('a wrong emergency number is reported alone, without asking for its source', () => {
  const site = withValue(dataOf('site.yaml'), ['emergency', '0', 'number'], 'x')
  expect(siteSchema.safeParse(site).error?.issues.map(({ message }) => message)).toEqual([
    'expected three to eight digits in quotes, such as "112"',
  ])
})

test('there may be several emergency numbers', () => {
  const { emergency } = siteSchema.parse(dataOf('site.yaml'))
  const site = withValue(dataOf('site.yaml'), ['emergency'], [...emergency, ...emergency])
  expect(siteSchema.parse(site).emergency).toHaveLength(2)
})

test('a phone number is kept without spaces', () => {
  expect(phoneNumber.parse('70 22 22 10')).toBe('70222210')
})

test('a text is kept without the spaces around it', () => {
  expect(multilingual.parse({ da: ' Ja ', en: ' Yes\n' })).toEqual({ da: 'Ja', en: 'Yes' })
})

test.each([
  [{ age: ['adult'] }, { question: 'age', in: ['adult'] }],
  [
    { age: ['adult'], need: ['yes', 'no'] },
    {
      all: [
        { question: 'age', in: ['adult'] },
        { question: 'need', in: ['yes', 'no'] },
      ],
    },
  ],
  [{ not: { age: ['adult'] } }, { not: { question: 'age', in: ['adult'] } }],
])('the condition %j is read as %j', (written, read) => {
  expect(condition.parse(written)).toEqual(read)
})

test('what is left out of a file is an empty list', () => {
  const without = (file: FileName, key: string) => withValue(dataOf(file), [key], 'absent')
  expect(sourceSchema.parse(without('source.yaml', 'law'))).toMatchObject({
    law: [],
    'not-clauses': [],
  })
  expect(standardSchema.parse(without('standard.yaml', 'interpretations')).interpretations).toEqual(
    [],
  )
})

/** `data` with another value at the path; “absent” takes away what stands there. */
function withValue(data: unknown, [key = '', ...rest]: readonly string[], value: unknown): unknown {
  if (Array.isArray(data))
    return data.map((item: unknown, index) =>
      String(index) === key ? (rest.length > 0 ? withValue(item, rest, value) : value) : item,
    )
  const { [key]: old, ...others } = z.record(z.string(), z.unknown()).parse(data)
  if (rest.length === 0 && value === 'absent') return others
  return { ...others, [key]: rest.length > 0 ? withValue(old, rest, value) : value }
}
