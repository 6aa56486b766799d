/** The files of the valid fixture as texts, for tests that make other content of them. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { files } from './broken-content.ts'

const fixture = (file: string) =>
  readFile(join(import.meta.dirname, 'fixtures/valid', file), 'utf8')

export async function fixtureTexts() {
  return {
    site: await fixture(files.site),
    law: await fixture('law.yaml'),
    municipality: await fixture(files.municipality),
    standard: await fixture(files.standard),
    source: await fixture(files.source),
  }
}
