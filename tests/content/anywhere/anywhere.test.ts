/** Reading, schema, review and compiling run where there is neither Node nor a page, and come to the same. */
import { readdir, readFile } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { join, sep } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { build, type Plugin } from 'vite'
import { beforeAll, expect, test } from 'vitest'
import { contentFolder } from '#content/build/content-folder.ts'
import { todayInDenmark } from '#content/reading/today.ts'
import type { Texts } from '../../support/content-in-memory.ts'
import { copyOfExample, replaceIn } from '../broken-content.ts'
import { readAll, readAllInMemory } from './read-all.ts'

const root = join(import.meta.dirname, '../../..')
const realContent = join(root, 'content')

/** Vite would put an empty module in the place of Node's. */
const withoutNode: Plugin = {
  name: 'without-node',
  enforce: 'pre',
  resolveId(source, importer) {
    if (isBuiltin(source)) this.error(`${importer ?? ''} imports ${source}, which is only in Node.`)
  },
}

/** One script for browsers, which keeps what the file exports in a variable `bundle`. */
async function bundled(file: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [withoutNode],
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, file), formats: ['iife'], name: 'bundle' },
    },
  })
  const output = [built].flat().flatMap((each) => ('output' in each ? each.output : []))
  return output.map((each) => ('code' in each ? each.code : '')).join('\n')
}

let script: string

beforeAll(async () => {
  script = await bundled('tests/content/anywhere/read-all.ts')
})

/** Where there is the language itself and what every runtime adds to it; no code from texts, as our pages allow none. */
function run(code: string): unknown {
  const context = createContext(
    { TextEncoder, TextDecoder, URL },
    { codeGeneration: { strings: false, wasm: false } },
  )
  const answer: unknown = runInContext(code, context)
  return answer
}

/** A promise, of a kind that is not Node’s own. */
function readWithoutNode(texts: Texts, today: string): unknown {
  const call = `bundle.readAllInMemory(${JSON.stringify(texts)}, ${JSON.stringify(today)})`
  return run(`${script}\n${call}`)
}

async function textsIn(folder: string): Promise<Texts> {
  const files = await readdir(folder, { recursive: true })
  const texts = files
    .filter((file) => file.endsWith('.yaml'))
    .map(async (file): Promise<[string, string]> => {
      return [file.replaceAll(sep, '/'), await readFile(join(folder, file), 'utf8')]
    })
  return Object.fromEntries(await Promise.all(texts))
}

test('there is no Node where it runs', () => {
  const names = ['process', 'require', 'module', 'Buffer', 'setTimeout', 'window', 'document']
  const call = `${JSON.stringify(names)}.filter((name) => name in globalThis).join()`
  expect(run(call)).toBe('')
  expect(() => run('new Function()')).toThrow('Code generation from strings disallowed')
})

test('what imports a module of Node is not bundled', async () => {
  await expect(bundled('src/content/build/content-folder.ts')).rejects.toThrow(
    'content-folder.ts imports node:fs/promises, which is only in Node.',
  )
})

test.each([
  ['today', todayInDenmark()],
  ['when much is overdue', '2100-01-01'],
])(
  'the published content, judged %s: the same findings and the same standards',
  async (_, today) => {
    const inNode = await readAll(contentFolder(realContent), today)
    expect(inNode).toContain('"fingerprint"')
    expect(await readWithoutNode(await textsIn(realContent), today)).toBe(inNode)
  },
)

test('broken content: the same report, from a disk and from memory', async () => {
  const folder = await copyOfExample()
  await replaceIn(folder, 'municipality', "code: '0999'", "code: '0999")
  await replaceIn(folder, 'site', "number: '112'", 'number: help')
  await replaceIn(folder, 'standard', 'cites: [who]', 'cites: who')
  const inNode = await readAll(contentFolder(folder), '2026-11-21')
  expect(inNode).toContain('3 errors in 3 files.')
  const texts = await textsIn(folder)
  expect(await readAllInMemory(texts, '2026-11-21')).toBe(inNode)
  expect(await readWithoutNode(texts, '2026-11-21')).toBe(inNode)
})
