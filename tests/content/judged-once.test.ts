/** Every file is read once and judged once, however many standards share it. Both are counted. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { ContentFiles } from '#content/reading/content-files.ts'
import type * as sentences from '#standard/review/sentences.ts'
import { contentInMemory, type Texts } from '../support/content-in-memory.ts'
import { sharedDocuments } from './documents-content.ts'
import { fixtureTexts } from './fixture-texts.ts'

const sentencesFile = '#standard/review/sentences.ts'

/** The texts that the review took apart, in the order it did. */
const judged: string[] = []

/** The program with a review that tells what it judges. Loaded anew, as other tests share what is loaded. */
async function loadCounting() {
  vi.resetModules()
  vi.doMock(sentencesFile, async (importOriginal) => {
    const original = await importOriginal<typeof sentences>()
    const sentencesOf: typeof original.sentencesOf = (text) => {
      judged.push(text)
      return original.sentencesOf(text)
    }
    return { ...original, sentencesOf }
  })
  return import('#content/reading/load.ts')
}

let program: Awaited<ReturnType<typeof loadCounting>>

beforeAll(async () => {
  program = await loadCounting()
})

afterAll(() => {
  vi.doUnmock(sentencesFile)
  vi.resetModules()
})

type Entry = readonly [path: string, text: string]

/** Two municipalities with three standards each. */
async function manyStandards(): Promise<Texts> {
  const { site, law, municipality, standard, source } = await fixtureTexts()
  const municipalities = ['eksempel', 'naboen'].flatMap((id): Entry[] => [
    [`${id}/municipality.yaml`, municipality.replace('Borgerservice', `Borgerservice i ${id}`)],
    ...['samtaler', 'motion', 'madlavning'].flatMap((folder): Entry[] => [
      [
        `${id}/${folder}/standard.yaml`,
        standard
          .replace('om hverdagen', `om ${id} ${folder}`)
          .replace('da: Samtaler,', `da: Samtaler om ${folder},`),
      ],
      [`${id}/${folder}/source.yaml`, source],
    ]),
  ])
  return Object.fromEntries<string>([['site.yaml', site], ['law.yaml', law], ...municipalities])
}

function counting(files: ContentFiles) {
  const asked: string[] = []
  const counted: ContentFiles = {
    ...files,
    readFile: (path) => {
      asked.push(path)
      return files.readFile(path)
    },
    readdir: (path) => {
      asked.push(`${path}/`)
      return files.readdir(path)
    },
  }
  return { counted, asked }
}

test('every file and folder is read once', async () => {
  const texts = await manyStandards()
  const { counted, asked } = counting(contentInMemory(texts))
  const { problems } = await program.loadContent(counted, { today: '2026-11-21' })
  expect(problems).toEqual([])
  const folders = Object.keys(texts).map((path) => path.slice(0, path.lastIndexOf('/') + 1))
  const all = new Set(['/', ...folders, ...Object.keys(texts)])
  expect(asked.toSorted()).toEqual([...all].filter((path) => path !== '').toSorted())
})

test.each([
  ['of the site', 'Alarmcentralen', 1],
  ['of the voice question', 'Hvem handler det om?', 1],
  ['of the law', 'Alle kan få gratis råd.', 1],
  ['of a municipality', 'Borgerservice i naboen', 1],
  ['of a standard', 'Samtaler om naboen motion.', 1],
  ['that every standard has for itself', 'Er du voksen?', 6],
])('a text %s is judged as often as it is written', async (_, text, times) => {
  judged.length = 0
  await program.loadContent(contentInMemory(await manyStandards()), { today: '2026-11-21' })
  expect(judged.filter((each) => each === text)).toHaveLength(times)
})

test('a text of a document is judged once, though two standards rest on it', async () => {
  judged.length = 0
  await program.loadContent(contentInMemory(await sharedDocuments()), { today: '2026-11-21' })
  expect(judged.filter((each) => each === 'Svaret kommer inden for 14 dage.')).toHaveLength(1)
})

test('what is wrong with a shared text is told at once, whether or not a standard can be read', async () => {
  const texts = await manyStandards()
  const site = texts['site.yaml']?.replace('Er der fare for liv', 'Er der fare for 2 liv') ?? ''
  const found = async (changes: Texts) => {
    const files = contentInMemory({ ...texts, 'site.yaml': site, ...changes })
    const problems = await program.checkContent(files, { today: '2026-11-21' })
    return problems.filter(({ file }) => file === 'content/site.yaml').map(({ found }) => found)
  }
  const wrong = [expect.stringContaining('only in Danish: “2”')]
  expect(await found({})).toEqual(wrong)
  const standards = Object.keys(texts).filter((path) => path.endsWith('standard.yaml'))
  expect(await found(Object.fromEntries(standards.map((path) => [path, 'x'])))).toEqual(wrong)
})
