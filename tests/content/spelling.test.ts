/** The dictionaries: what is published is spelled right, and typical slips are found. */
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { contentFolder } from '#content/build/content-folder.ts'
import { readDictionaries } from '#content/build/dictionaries.ts'
import { loadFrom } from '#content/build/load-from.ts'
import { checkContent, type LoadAll } from '#content/reading/load.ts'
import { todayInDenmark } from '#content/reading/today.ts'
import { type Language, languages } from '#guide/languages.ts'
import { allWords } from '#i18n/all-words.ts'
import { guideWords } from '#i18n/guide-words.ts'
import { type Spelling, wordsToSpell } from '#standard/review/spelling.ts'
import { inventedContent } from '../support/real-content.ts'
import { copyOfExample, replaceIn } from './broken-content.ts'

let spelling: Spelling

beforeAll(async () => {
  spelling = await readDictionaries()
})

const real = join(import.meta.dirname, '../../content')
const valid = join(import.meta.dirname, 'fixtures/valid')

test.each([real, inventedContent, valid])('every word of %s is known', async (folder) => {
  expect(await slipsIn(folder)).toEqual([])
})

async function slipsIn(folder: string, loadAll?: LoadAll) {
  const problems = await checkContent(contentFolder(folder), {
    today: todayInDenmark(),
    spelling,
    ...(loadAll && { loadAll }),
  })
  return problems.filter(({ code }) => code === 'spelling').map(({ file, found }) => [file, found])
}

type Tree = string | { readonly [key: string]: Tree }
const tree: z.ZodType<Tree> = z.lazy(() => z.union([z.string(), z.record(z.string(), tree)]))

function textsIn(words: Tree): readonly string[] {
  return typeof words === 'string' ? [words] : Object.values(words).flatMap(textsIn)
}

test.each(languages)('every word of the interface is known: %s', (language) => {
  const texts = textsIn(tree.parse({ ...allWords[language], guide: guideWords[language] }))
  const words = texts.flatMap((text) => wordsToSpell(text.replaceAll(/\{\{.*?\}\}/g, '')))
  expect(words.length).toBeGreaterThan(1000)
  const unknown = [...new Set(words)].filter((word) => !isKnown(word, language))
  expect(unknown.filter((word) => !rightAllTheSame.has(word))).toEqual([])
})

/** The dictionaries are not complete. */
const rightAllTheSame = new Set(['mistyped'])

/** As the check has it: Danish names stay Danish. */
function isKnown(word: string, language: Language): boolean {
  return spelling.knows(word, language) || spelling.knows(word, 'da')
}

test.each([
  ...slips(
    'da',
    'komunen støttte adgnag hjemmehjælpp stoette ansogning ansøgnig kommmune borgerner madservise',
    'hjælpp sygeplejeske vurdeing afgørrelse telefonummer klagge aldersgænse måltidder egenbetalling',
    'pårørene genoptrænning boligstøttte rengørring visitatoin midlertidi tilbbud kontaktt maaned',
  ),
  ...slips('en', 'recieve accomodation color organize untill seperate contct municipaly'),
])('%s: “%s” is a slip', (language, slip) => {
  expect(isKnown(slip, language)).toBe(false)
})

function slips(language: Language, ...lines: readonly string[]) {
  return lines.flatMap((line) => line.split(' ')).map((word) => [language, word] as const)
}

/** Those that Hunspell finds at once: it gives up after a quarter of a second, which is little on a busy machine. */
test.each([
  ['støttte', 'støtte'],
  ['stoette', 'støtte'],
  ['pårørene', 'pårørende'],
  ['telefonummer', 'telefonnummer'],
  ['genoptrænning', 'genoptræning'],
])('“%s” is most like “%s”', (slip, meant) => {
  expect(spelling.nearest(slip, 'da')).toBe(meant)
})

test('two Danish words that make another are no slip that a dictionary sees', () => {
  expect(isKnown('nødvending', 'da')).toBe(true)
})

test.each(
  'hjemmesygeplejen visitationsudvalget voksenspecialområdet bostøttemedarbejder rehabiliteringsforløb støttekontaktperson egenbetalingen misbrugsbehandlingen kl nr stk pct Frederikssund Ungekontakten'.split(
    ' ',
  ),
)('“%s” is no slip', (word) => {
  expect(spelling.knows(word, 'da')).toBe(true)
})

test('threads ask dictionaries, too', async () => {
  const folder = await copyOfExample()
  await replaceIn(folder, 'source', 'Samtaler er gratis', 'Samtalerr er gratis')
  // Threads read where there is much to read.
  const many = Array.from({ length: 200 }, (_, index) => `eksempel/standard-${index}`)
  const onThreads: LoadAll = (folders, how) => {
    const standards = new Set([...how.surroundings.standards, ...many])
    return loadFrom(folder)(folders, { ...how, surroundings: { ...how.surroundings, standards } })
  }
  expect(await slipsIn(folder, onThreads)).toEqual([
    ['content/eksempel/samtaler/source.yaml', expect.stringContaining('“Samtalerr”')],
  ])
})
