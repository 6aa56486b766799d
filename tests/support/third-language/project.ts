/** A copy of the project with a third language, added as a developer would add one: to the table, the words, the content. */
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse, stringify } from 'yaml'
import { kiosk } from '#i18n/da/kiosk.ts'
import { allWords } from '#i18n/all-words.ts'
import { guideWords } from '#i18n/guide-words.ts'
import { accented } from './accented.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const sources = [
  'src',
  'public',
  'content',
  'index.html',
  'package.json',
  'tsconfig.json',
  // The other one names it.
  'tests/tsconfig.json',
  'vite.config.ts',
]

/** Of those kept for private use. */
export const code = 'qps'

/** Its dates are German, so that a Danish one is noticed. */
const entry = {
  name: accented('Dansk'),
  englishName: 'Accented Danish',
  direction: 'ltr',
  locale: 'de-DE',
  csvSeparator: ';',
  sitePages: { privacy: 'priivaat', accessibility: 'tiilgaengelig', desk: 'skraanke' },
}

export const { name, sitePages, locale } = entry

/** Writes the project into an empty folder. */
export function writeProject(folder: string): void {
  for (const name of sources) cpSync(join(root, name), join(folder, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  addToTable(join(folder, 'src/guide/languages.ts'))
  addWords(join(folder, 'src/i18n'))
  addToContent(join(folder, 'content'))
}

/** Takes the language out of the first text of a file of content. */
export function leaveOut(folder: string, file: string): void {
  edit(join(folder, 'content', file), (text) =>
    text.replace(new RegExp(`^ *${code}: .*\\n`, 'm'), ''),
  )
}

function addToTable(file: string): void {
  edit(file, (text) =>
    text.replace(
      '\n} as const satisfies',
      () => `\n${code}: ${JSON.stringify(entry)},\n} as const satisfies`,
    ),
  )
}

const wordLists = [
  'all-words.ts',
  'desk-words.ts',
  'finder-words.ts',
  'guide-words.ts',
  'journey-words.ts',
  'kiosk-words.ts',
  'load-share-words.ts',
]

/** A folder of words, and in each list of all languages the line of English once more for this one. */
function addWords(folder: string): void {
  cpSync(join(folder, 'da'), join(folder, code), { recursive: true })
  for (const [name, words] of Object.entries({ ...allWords.da, guide: guideWords.da, kiosk })) {
    const file = join(folder, code, `${name}.ts`)
    writeFileSync(file, `export const ${name} = ${JSON.stringify(accentedTexts(words))}\n`)
  }
  for (const list of wordLists) {
    edit(join(folder, list), (text) =>
      text.replaceAll(/^.*\ben\b.*\n/gm, (line) => line + line.replaceAll(/\ben\b/g, code)),
    )
  }
}

function accentedTexts(words: object): object {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === 'string' ? accented(value) : isGroup(value) ? accentedTexts(value) : value,
    ]),
  )
}

function addToContent(folder: string): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.yaml')) {
      edit(join(folder, file), (text) => stringify(withThird(parse(text))))
    }
  }
}

function withThird(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withThird)
  if (!isGroup(value)) return value
  const group = Object.fromEntries(
    Object.entries(value).map(([key, part]: [string, unknown]) => [key, withThird(part)]),
  )
  const { da } = group
  if (typeof da === 'string') return { ...group, [code]: accented(da) }
  return Array.isArray(da) ? { ...group, [code]: da.map(String).map(accented) } : group
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function edit(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, 'utf8')
  const changed = change(text)
  if (changed === text) throw new Error(`Nothing was there to change in ${file}.`)
  writeFileSync(file, changed)
}
