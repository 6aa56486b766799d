/** Import directions are lint errors: a breach of each is caught, and what is allowed is not. */
import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const eslint = new ESLint({
  cwd: root,
  // Nothing else is asked here, and only other rules need the types of the whole project.
  ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-imports',
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
})

/** What `no-restricted-imports` says of one import in a file of that name, which must exist. */
async function breaches(file: string, imported: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(`import { x } from '${imported}'\nx()\n`, {
    filePath: file,
  })
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === 'no-restricted-imports')
    .map(({ message }) => message)
}

test.each([
  ['src/guide/follow.ts', '#standard/compile.ts'],
  ['src/guide/follow.ts', 'react'],
  ['src/guide/follow.ts', 'zod'],
  ['src/standard/compile.ts', '#content/load.ts'],
  ['src/standard/compile.ts', 'react'],
  ['src/content/load.ts', '#app/paths.ts'],
  ['src/ui/notice.tsx', '#guide/guide.ts'],
  ['src/ui/notice.tsx', '#i18n/use-words.ts'],
  ['src/i18n/create-i18n.ts', '#app/paths.ts'],
  ['src/app/layout.tsx', '#standard/compile.ts'],
  ['src/app/layout.tsx', '#prerender/standard-pages.tsx'],
  ['src/app/layout.tsx', '../ui/notice.tsx'],
  ['src/app/layout.tsx', 'zod'],
  ['src/app/layout.tsx', '@dagrejs/dagre'],
  ['src/prerender/standard-pages.tsx', '#content/load.ts'],
])('%s may not import %s', async (file, imported) => {
  expect(await breaches(file, imported)).toHaveLength(1)
})

test.each([
  ['src/guide/follow.ts', './guide.ts'],
  ['src/standard/compile.ts', '#guide/follow.ts'],
  ['src/content/load.ts', '#standard/compile.ts'],
  ['src/app/layout.tsx', '#ui/notice.tsx'],
  ['src/prerender/standard-pages.tsx', '#app/paths.ts'],
])('%s may import %s', async (file, imported) => {
  expect(await breaches(file, imported)).toEqual([])
})
