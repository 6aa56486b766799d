/**
 * Every kind of mistake in content, by example: what the build says of it, and right content close to it of which it says
 * nothing. The cases stand in `mistakes/*.yaml`; the table of them all, `docs/mistakes.md`, is made here.
 *
 * A case of what is caught:
 * - `mistake`: what somebody did, as the table has it
 * - `content`: what is changed, `small` (`fixtures/valid`, unless told), `shared` (three standards with documents in common, by
 *   `documents-content.ts`) or `example` (`tests/example/content`)
 * - `change`: in which file (`standard`, `source`, `municipality`, `site`, `law` of the small content, or a path), from which
 *   text, which stands there, to which; a file's whole text with `to` alone
 * - `asks`: what is asked besides: `publisher`, as `--strict` does; `spelling`, as `check` does
 * - `finds`: all that the build finds then and not without it, and nothing else: the finding's code (absent where the file
 *   cannot be read as content) and its message, in full
 * - `right`: changes close to these, of which the build finds nothing
 *
 * A case of what is not: `mistake`, `change` as above, and `not-caught`, why. The build finds nothing there.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { loadContent } from '#content/reading/load.ts'
import type { Problem } from '#content/reading/problem.ts'
import { findingCodes } from '#standard/review/finding.ts'
import { readDictionaries } from '#content/build/dictionaries.ts'
import { contentInMemory, type Texts } from '../support/content-in-memory.ts'
import { files } from './broken-content.ts'
import { textsIn } from './texts-in.ts'
import { sharedDocuments } from './documents-content.ts'

const change = z.strictObject({ in: z.string(), from: z.string().optional(), to: z.string() })
const changes = z.array(change).min(1)
const content = z.enum(['small', 'shared', 'example']).default('small')

const asks = z.enum(['publisher', 'spelling']).optional()

const caught = z.strictObject({
  mistake: z.string(),
  content,
  asks,
  change: changes,
  finds: z.array(z.strictObject({ code: z.string().optional(), says: z.string() })).min(1),
  right: changes,
})
const notCaught = z.strictObject({
  mistake: z.string(),
  content,
  asks,
  change: changes,
  'not-caught': z.string(),
})

type Change = z.infer<typeof change>
type ContentName = z.infer<typeof content>
type Case = z.infer<typeof caught> | z.infer<typeof notCaught>

/** The headings of the table, in its order, by the name of the file; a topic without one is called as its file. */
const headings: Readonly<Record<string, string>> = {
  yaml: 'Files that cannot be read',
  records: 'Keys and values',
  amounts: 'Numbers, dates and amounts',
  languages: 'Danish and English',
  words: 'Words',
  spelling: 'Spelling',
  'wording-left': 'Texts still to be worded',
  options: 'Questions and options',
  points: 'Points under a question',
  shared: 'Questions that several standards ask',
  order: 'The order of the questions',
  finder: 'The finder',
  addresses: 'Short addresses and keywords',
  conditions: 'Conditions, criteria and outcomes',
  costs: 'What it costs',
  facts: 'Other facts',
  contacts: 'Contacts',
  clauses: 'Clauses',
  documents: 'Documents, laws and links between standards',
  dates: 'Dates',
  publisher: 'Who runs the site',
}

const topicOf = (file: string) => file.replace('.yaml', '')
const order = [
  ...Object.keys(headings),
  ...readdirSync(join(import.meta.dirname, 'mistakes')).map(topicOf),
]

const topics = readdirSync(join(import.meta.dirname, 'mistakes'))
  .toSorted((a, b) => order.indexOf(topicOf(a)) - order.indexOf(topicOf(b)))
  .map((file) => ({
    topic: headings[topicOf(file)] ?? topicOf(file),
    cases: z
      .array(z.union([caught, notCaught]))
      .parse(parse(readFileSync(join(import.meta.dirname, 'mistakes', file), 'utf8'))),
  }))

const texts: Readonly<Record<ContentName, Texts>> = {
  small: textsIn('tests/content/fixtures/valid'),
  shared: await sharedDocuments(),
  example: textsIn('tests/example/content'),
}

/** All are right on it. */
const today = '2026-12-01'

const shortNames: Readonly<Record<string, string>> = { ...files, law: 'law.yaml' }

async function problemsAfter(
  { content: base, asks: asked }: Case,
  toDo: readonly Change[],
  expected: readonly (string | undefined)[] = [],
): Promise<readonly Problem[]> {
  const changed = { ...texts[base] }
  for (const { in: name, from, to } of toDo) {
    const path = shortNames[name] ?? name
    const before = changed[path] ?? ''
    if (from !== undefined && !before.includes(from))
      throw new Error(`${path} does not contain “${from}”`)
    changed[path] = from === undefined ? to : before.replace(from, () => to)
  }
  const { problems } = await loadContent(contentInMemory(changed), {
    today,
    asksPublisher: asked === 'publisher',
    ...(asked === 'spelling' && { spelling: await dictionaries() }),
  })
  return problems.filter(
    ({ severity, code = '' }) =>
      severity !== 'note' || expected.includes(code) || !noted[base].includes(code),
  )
}

/** What is noted of the content as it is, with nothing to mend, is no part of any mistake. */
async function notesOn(base: ContentName): Promise<readonly string[]> {
  const { problems } = await loadContent(contentInMemory(texts[base]), { today })
  return problems.flatMap(({ severity, code }) => (severity === 'note' && code ? code : []))
}

const noted: Readonly<Record<ContentName, readonly string[]>> = {
  small: await notesOn('small'),
  shared: await notesOn('shared'),
  example: await notesOn('example'),
}

let read: ReturnType<typeof readDictionaries> | undefined
const dictionaries = () => (read ??= readDictionaries())

const found = new Map<Case, Promise<readonly Problem[]>>()

function codesOf(each: Case) {
  return 'finds' in each ? each.finds.map(({ code }) => code) : []
}

/** Asked of every case twice: for its test and for the table. */
function problemsOf(each: Case): Promise<readonly Problem[]> {
  const problems = found.get(each) ?? problemsAfter(each, each.change, codesOf(each))
  found.set(each, problems)
  return problems
}

const said = ({ code, found: says }: Problem) => ({ ...(code && { code }), says })

describe.each(topics)('$topic', ({ cases }) => {
  test.each(cases)('$mistake', async (each) => {
    expect((await problemsOf(each)).map(said)).toEqual('finds' in each ? each.finds : [])
    if ('right' in each) {
      expect((await problemsAfter(each, each.right)).map(said)).toEqual([])
    }
  })
})

test('every code of a finding has a case', () => {
  const tried = topics.flatMap(({ cases }) => cases.flatMap(codesOf))
  expect(findingCodes.filter((code) => !tried.includes(code))).toEqual([])
})

test('the table of them all', async () => {
  await expect(await table()).toMatchFileSnapshot('../../docs/mistakes.md')
})

async function table(): Promise<string> {
  const parts = await Promise.all(
    topics.map(async ({ topic, cases }) => ({
      topic,
      caught: await Promise.all(
        cases.flatMap((each) => ('finds' in each ? [caughtRow(each)] : [])),
      ),
      not: cases.flatMap((each) =>
        'not-caught' in each ? [row(each.mistake, each['not-caught'])] : [],
      ),
    })),
  )
  const under = (head: string, rows: readonly string[], topic: string) =>
    rows.length > 0
      ? [`### ${topic}`, [head, head.replaceAll(/[^|]+/g, ' --- '), ...rows].join('\n')]
      : []
  return [
    '# Mistakes in content',
    'Made by `tests/content/mistakes.test.ts` from the cases in `tests/content/mistakes/`, where each is tried. An error keeps the site from being built; a warning does not; a note is nothing to mend.',
    '## What the build catches',
    ...parts.flatMap(({ topic, caught: rows }) =>
      under('| mistake | it is | what the build says |', rows, topic),
    ),
    '## What it knowingly does not',
    ...parts.flatMap(({ topic, not }) => under('| mistake | why |', not, topic)),
    '',
  ].join('\n\n')
}

async function caughtRow(each: Case): Promise<string> {
  const problems = await problemsOf(each)
  const severities = new Set(problems.map(({ severity }) => severity))
  return row(each.mistake, [...severities].join(', '), problems.map(inShort))
}

/** A long message without what was expected: the example shows what was wrong. */
function inShort({ found: message, expected }: Problem): string {
  if (expected !== undefined) return `Found ${message}; expected ${expected}.`
  return message.length > 140 ? message.replace(/(?:; expected|\. (?=\p{Lu})).*$/su, '.') : message
}

function row(...cells: readonly (string | readonly string[])[]): string {
  const escaped = (line: string) =>
    line.replaceAll(/[|<*[]/g, String.raw`\$&`).replaceAll('\n', ' ')
  return `| ${cells.map((cell) => [cell].flat().map(escaped).join('<br>')).join(' | ')} |`
}
