/** The interface's words: the same keys and places to fill in every language, and none that nothing shows. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type Language, otherLanguages } from '#guide/languages.ts'
import { allWords } from '#i18n/all-words.ts'
import { createI18n } from '#i18n/create-i18n.ts'
import { guideWords } from '#i18n/guide-words.ts'

interface Tree {
  readonly [key: string]: string | Tree
}

/** Every text with its key, such as `journey:verdict.likely.self`. */
function textsIn(namespaces: Readonly<Record<string, Tree>>): ReadonlyMap<string, string> {
  const leaves = (tree: Tree, prefix: string): readonly (readonly [string, string])[] =>
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[prefix + key, value] as const]
        : leaves(value, `${prefix}${key}.`),
    )
  return new Map(Object.entries(namespaces).flatMap(([name, tree]) => leaves(tree, `${name}:`)))
}

/** Of pages, and those that the build writes into guides. */
const wordsIn = (language: Language) => ({ ...allWords[language], guide: guideWords[language] })

const danish = textsIn(wordsIn('da'))
const others = otherLanguages('da').map((language) => ({
  language,
  texts: textsIn(wordsIn(language)),
}))

/** Everything under src/ that may show words. */
const source = ['app', 'prerender', 'i18n']
  .map((folder) => fileURLToPath(new URL(`../../src/${folder}`, import.meta.url)))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => /\.tsx?$/.test(file) && !/i18n\/(da|en)\//.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

/** Keys in quotes, and those put together in a template, where `${…}` stands for one part of a key. */
const writtenKeys = [...source.matchAll(/['`]((?:\w+:)?[\w-]+(?:\.(?:[\w-]|\$\{[^}]*\})+)*)['`]/g)]
  .map(([, key = '']) => key.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[\\w-]+'))
  .map((pattern) => new RegExp(`^(\\w+:)?${pattern.replace(/^\w+:/, '')}$`))

function isShown(key: string): boolean {
  const [namespace = '', path = ''] = key.split(':')
  const parts = path.split('.')
  // Outside React, words are read as properties, one by one or a group at a time.
  const groups = parts.map((_, count) => parts.slice(0, count + 1).join('\\.'))
  const read = new RegExp(
    `\\b(${namespace}|words)\\.(${groups.join('|')})(?![.\\w])|\\bwords\\.${groups.at(-1) ?? ''}\\b`,
  )
  return writtenKeys.some((pattern) => pattern.test(path)) || read.test(source)
}

test.each(others)('$language has the same keys', ({ texts }) => {
  expect([...texts.keys()]).toEqual([...danish.keys()])
})

test.each(others)('$language leaves the same places to fill in', ({ texts }) => {
  const places = (text = '') =>
    [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).toSorted()
  for (const [key, text] of danish) expect(places(texts.get(key)), key).toEqual(places(text))
})

test.each(others)('no text is empty, and none is still Danish in $language', ({ texts }) => {
  for (const [key, text] of danish) {
    expect(text.trim(), key).not.toBe('')
    if (/\p{L}{6}/u.test(text.replaceAll(/\{\{\w+\}\}/g, ''))) {
      expect(texts.get(key), key).not.toBe(text)
    }
  }
})

test('every text is shown somewhere', () => {
  expect([...danish.keys()].filter((key) => !isShown(key))).toEqual([])
})

test('a key without words is a fault', () => {
  const { common, journey } = allWords.da
  const words = createI18n('da', { common, journey })
  expect(() => words.t('pages:landing.title')).toThrow(
    'There are no words for pages:landing.title in da.',
  )
})
