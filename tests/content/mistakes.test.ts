/**
 * Every kind of mistake in content, by example: what the build says of it, and right content close to it of which it says
 * nothing. The cases stand in `mistakes/*.yaml`; the table of them all, `docs/mistakes.md`, is made here.
 *
 * A case of what is caught:
 * - `mistake`: what somebody did, as the table has it
 * - `content`: what is changed, `small` (`fixtures/valid`, unless told) or `example` (`tests/example/content`)
 * - `change`: in which file (`standard`, `source`, `municipality`, `site`, `law` of the small content, or a path), from which
 *   text, which stands there, to which; a file's whole text with `to` alone
 * - `finds`: all that the build finds then, and nothing else: the finding's code (absent where the file cannot be read as
 *   content) and its message, in full
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
import { contentInMemory } from '../support/content-in-memory.ts'
import { files } from './broken-content.ts'

const change = z.strictObject({ in: z.string(), from: z.string().optional(), to: z.string() })
const changes = z.array(change).min(1)
const content = z.enum(['small', 'example']).default('small')

const caught = z.strictObject({
  mistake: z.string(),
  content,
  change: changes,
  finds: z.array(z.strictObject({ code: z.string().optional(), says: z.string() })).min(1),
  right: changes,
})
const notCaught = z.strictObject({
  mistake: z.string(),
  content,
  change: changes,
  'not-caught': z.string(),
})

type Change = z.infer<typeof change>
type ContentName = z.infer<typeof content>

const topics = readdirSync(join(import.meta.dirname, 'mistakes')).map((file) => ({
  topic: file.replace('.yaml', ''),
  cases: z
    .array(z.union([caught, notCaught]))
    .parse(parse(readFileSync(join(import.meta.dirname, 'mistakes', file), 'utf8'))),
}))

const folders = {
  small: join(import.meta.dirname, 'fixtures/valid'),
  example: join(import.meta.dirname, '../example/content'),
}

const texts: Readonly<Record<ContentName, Readonly<Record<string, string>>>> = {
  small: textsIn(folders.small),
  example: textsIn(folders.example),
}

function textsIn(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.yaml'))
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  )
}

const shortNames: Readonly<Record<string, string>> = { ...files, law: 'law.yaml' }

async function problemsAfter(
  base: ContentName,
  toDo: readonly Change[],
): Promise<readonly Problem[]> {
  const changed = { ...texts[base] }
  for (const { in: name, from, to } of toDo) {
    const path = shortNames[name] ?? name
    const before = changed[path] ?? ''
    if (from !== undefined && !before.includes(from))
      throw new Error(`${path} does not contain “${from}”`)
    changed[path] = from === undefined ? to : before.replace(from, () => to)
  }
  const { problems } = await loadContent(contentInMemory(changed), { today: '2026-11-21' })
  return problems
}

const said = ({ code, found }: Problem) => ({ ...(code && { code }), says: found })

describe.each(topics)('$topic', ({ cases }) => {
  test.each(cases)('$mistake', async (each) => {
    const found = (await problemsAfter(each.content, each.change)).map(said)
    expect(found).toEqual('finds' in each ? each.finds : [])
    if ('right' in each) {
      expect((await problemsAfter(each.content, each.right)).map(said)).toEqual([])
    }
  })
})

test('the table of them all', async () => {
  await expect(table()).toMatchFileSnapshot('../../docs/mistakes.md')
})

function table(): string {
  const all = topics.flatMap(({ cases }) => cases)
  const yes = all.flatMap((each) =>
    'finds' in each ? [row(each.mistake, each.finds.map(({ says }) => says).join(' '))] : [],
  )
  const no = all.flatMap((each) =>
    'not-caught' in each ? [row(each.mistake, each['not-caught'])] : [],
  )
  return [
    '# Mistakes in content',
    'Made by `tests/content/mistakes.test.ts` from the cases in `tests/content/mistakes/`, where each is tried.',
    '## What the build catches',
    ['| mistake | what the build says |', '| --- | --- |', ...yes].join('\n'),
    '## What it knowingly does not',
    ['| mistake | why |', '| --- | --- |', ...no].join('\n'),
    '',
  ].join('\n\n')
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
}
