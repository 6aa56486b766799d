/** Import directions are lint errors: a breach of each is caught, and what is allowed is not. */
import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import { expect, test } from 'vitest'

const directionRules = ['no-restricted-imports', 'no-restricted-syntax']
const root = fileURLToPath(new URL('../..', import.meta.url))
const eslint = new ESLint({
  cwd: root,
  // Nothing else is asked here, and only other rules need the types of the whole project.
  ruleFilter: ({ ruleId }) => directionRules.includes(ruleId),
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
})

/** What lint says of one import in a file of that name, which must exist. */
async function breaches(file: string, imported: string): Promise<readonly string[]> {
  return messages(file, `import { x } from '${imported}'\nx()\n`)
}

async function messages(file: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(code, { filePath: file })
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId !== null && directionRules.includes(ruleId))
    .map(({ message }) => message)
}

test.each([
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
])('%s may not import %s', async (file, imported) => {
  expect(await breaches(file, imported)).toHaveLength(1)
})

test.each([
  ['src/app/journey/main.tsx', '#app/pages/start-page.tsx'],
  ['src/app/scripts/boot.ts', 'react'],
  ['src/guide/follow.ts', '#standard/compile.ts'],
  ['src/content/reading/load.ts', 'node:fs/promises'],
])('%s may not import %s while the page runs either', async (file, imported) => {
  expect(await messages(file, `void import('${imported}')\n`)).toHaveLength(1)
})

test.each([
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
])('%s may import %s', async (file, imported) => {
  expect(await breaches(file, imported)).toEqual([])
})
