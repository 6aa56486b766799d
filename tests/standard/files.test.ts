import { expect, test } from 'vitest'
import { filesOf } from '#standard/files.ts'
import { standardWith } from '../support/standard-records.ts'

test('a standard is made of its own files and of those it shares', () => {
  const standard = standardWith()
  const { documents, municipality, site, law } = standard
  expect(filesOf(standard).map(({ file, record }) => [file, record])).toEqual([
    ['standard.yaml', standard],
    ['source.yaml', documents[0]?.record],
    ['municipality.yaml', municipality],
    ['site.yaml', site],
    ['law.yaml', law],
  ])
})
