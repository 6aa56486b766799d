/** Every file and folder that the documents name is there, so that nobody is sent to what was moved. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const rooms = ['src', 'tests', 'content', 'deploy', 'public', 'docs'] as const
const files = rooms.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' }).map((path) =>
    join('/', room, path).replaceAll('\\', '/'),
  ),
)
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...files.filter((path) => path.endsWith('.md')).map((path) => path.slice(1)),
]

/** A place with a gap to fill in, such as `content/<municipality>/site.yaml`, is none to look for. */
const isNamed = (path: string) => !/[<*{…]|NNNN/.test(path)
/** By its room (`src/guide/`), or by the name of a file of ours (`walk/plan.ts`). */
const isOurs = (path: string) =>
  RegExp(String.raw`^(${rooms.join('|')})/[^ ]*$`).test(path) ||
  /^[\w./-]+\.(tsx?|mjs|scss)$/.test(path)
const isThere = (path: string) =>
  existsSync(path) || files.some((file) => file.endsWith(`/${path.replace(/\/$/, '')}`))

function missingIn(text: string, folder: string): string[] {
  const named = [...text.matchAll(/`([^`\n]+)`/g)].map(([, path = '']) => path)
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = '']) => path)
  return [
    ...named.filter((path) => isOurs(path) && isNamed(path) && !isThere(path)),
    ...linked.filter((path) => isNamed(path) && !existsSync(join(folder, path))),
  ]
}

test.each(documents)('%s names what is there', (document) => {
  expect(missingIn(readFileSync(document, 'utf8'), dirname(document))).toEqual([])
})

describe('what is not there is found', () => {
  test.each([
    ['`src/guide/gone.ts`', ['src/guide/gone.ts']],
    ['`gone/follow.ts`', ['gone/follow.ts']],
    ['[the map](docs/gone.md)', ['docs/gone.md']],
    ['`src/guide/`, `guide/follow.ts`, `content/<municipality>/x.yaml`, `npm test`', []],
  ])('%s', (text, missing) => {
    expect(missingIn(text, '.')).toEqual(missing)
  })
})

test('the map in the README names every folder of src/', () => {
  const [map = ''] = /^content\/ [^]*?^```/m.exec(readFileSync('README.md', 'utf8')) ?? []
  const named = [...map.matchAll(/([\w-]+)\//g)].map(([, folder]) => folder)
  const folders = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  expect(folders).toContain('forgetting')
  expect(folders.filter((folder) => !named.includes(folder))).toEqual([])
})
