/** Import directions are lint errors: a breach of each is caught, and what is allowed is not. */
import { beforeAll, expect, test } from 'vitest'
import { type Finding, lint } from '../support/lint.ts'

const refused = [
  ['src/guide/follow.ts', '#standard/compile.ts'],
  ['src/guide/follow.ts', 'react'],
  ['src/guide/follow.ts', 'zod'],
  ['src/publication/handbook.ts', '#standard/compile.ts'],
  ['src/standard/compile.ts', '#content/reading/load.ts'],
  ['src/standard/compile.ts', 'react'],
  ['src/standard/digest.ts', 'node:crypto'],
  ['src/content/reading/reader.ts', 'node:fs/promises'],
  ['src/content/reading/load.ts', '#content/build/content-folder.ts'],
  ['src/content/reading/load.ts', '../build/content-folder.ts'],
  ['src/content/reading/load.ts', '#threads/run-on-threads.ts'],
  ['src/content/reading/load.ts', '#app/addresses/page-addresses.ts'],
  ['src/ui/notice.tsx', '#guide/guide.ts'],
  ['src/ui/notice.tsx', '#i18n/use-words.ts'],
  ['src/i18n/create-i18n.ts', '#app/addresses/page-addresses.ts'],
  ['src/app/parts/layout.tsx', '#standard/compile.ts'],
  ['src/app/parts/layout.tsx', '#prerender/pages/pages.ts'],
  ['src/app/parts/layout.tsx', '../../ui/notice.tsx'],
  ['src/app/parts/layout.tsx', '#app/journey/voice-of.ts'],
  ['src/app/parts/layout.tsx', '../journey/voice-of.ts'],
  ['src/app/parts/layout.tsx', 'zod'],
  ['src/app/parts/layout.tsx', '@dagrejs/dagre'],
  ['src/app/journey/main.tsx', '#app/pages/start-page.tsx'],
  ['src/app/journey/main.tsx', '#publication/handbook.ts'],
  ['src/app/scripts/boot.ts', 'react'],
  ['src/app/scripts/boot.ts', '#app/parts/layout.tsx'],
  ['src/prerender/pages/pages.ts', '#content/reading/load.ts'],
  ['src/editor/rule-text.ts', '#app/parts/layout.tsx'],
  ['src/app/pages/rules/rule-rows.ts', '#editor/rule-text.ts'],
] as const

const refusedWhileRunning = [
  ['src/app/journey/main.tsx', '#app/pages/start-page.tsx'],
  ['src/app/scripts/boot.ts', 'react'],
  ['src/guide/follow.ts', '#standard/compile.ts'],
  ['src/content/reading/load.ts', 'node:fs/promises'],
] as const

const allowed = [
  ['src/guide/follow.ts', './guide.ts'],
  ['src/standard/compile.ts', '#guide/follow.ts'],
  ['src/content/reading/load.ts', '#standard/compile.ts'],
  ['src/content/build/source.ts', '#content/reading/reader.ts'],
  ['src/content/build/source.ts', 'node:path'],
  ['src/editor/read-standard.ts', '#content/reading/layout.ts'],
  ['src/editor/rule-text.ts', '#app/pages/rules/rule-columns.ts'],
  ['src/editor/commands/paths.ts', '#i18n/all-words.ts'],
  ['src/app/parts/layout.tsx', '#ui/notice.tsx'],
  ['src/app/journey/main.tsx', '#app/scripts/frame.ts'],
  ['src/app/pages/start-page.tsx', '#app/parts/layout.tsx'],
  ['src/prerender/pages/pages.ts', '#app/pages/start-page.tsx'],
] as const

const standing = refused.length + allowed.length

/** All are linted in one run, each in a file of its own beside the one named. */
let findings: readonly Finding[] = []

beforeAll(async () => {
  const files: Record<string, string> = {}
  for (const [index, [file, imported]] of [...refused, ...allowed].entries())
    files[place(file, index)] = `import { x } from '${imported}'\nx()\n`
  for (const [index, [file, imported]] of refusedWhileRunning.entries())
    files[place(file, standing + index)] = `void import('${imported}')\n`
  findings = await lint(files)
}, 60_000)

const place = (file: string, index: number) => file.replace(/(?=\.tsx?$)/, `-${index}`)
const breaches = (index: number, rule: string) =>
  findings.filter((one) => one.rule === rule && one.file.includes(`-${index}.`))

const standingRule = 'eslint(no-restricted-imports)'

test.each(refused.map((row, index) => [...row, index] as const))(
  '%s may not import %s',
  (_file, _imported, index) => {
    expect(breaches(index, standingRule)).toHaveLength(1)
  },
)

test.each(refusedWhileRunning.map((row, index) => [...row, index] as const))(
  '%s may not import %s while the page runs either',
  (_file, _imported, index) => {
    expect(breaches(standing + index, 'own(no-restricted-dynamic-imports)')).toHaveLength(1)
  },
)

test.each(allowed.map((row, index) => [...row, index] as const))(
  '%s may import %s',
  (_file, _imported, index) => {
    expect(breaches(refused.length + index, standingRule)).toEqual([])
  },
)
