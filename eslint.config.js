/** Lint: type-aware TypeScript, React hooks, accessibility, and the import directions of docs/decisions/0002. */
import js from '@eslint/js'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig } from 'eslint/config'
import globals from 'globals'
import tseslint from 'typescript-eslint'

/** What each folder of src/ may import from the others; itself is always allowed. */
const mayImport = {
  guide: [],
  ui: [],
  i18n: [],
  styles: [],
  standard: ['guide'],
  threads: [],
  content: ['standard', 'guide', 'threads'],
  editor: ['content', 'standard', 'guide'],
  app: ['ui', 'i18n', 'guide', 'styles'],
  prerender: ['app', 'ui', 'i18n', 'guide', 'styles', 'threads'],
  worker: [],
  tools: [],
}
const folders = Object.keys(mayImport)

const importDirections = Object.entries(mayImport).map(([folder, allowed]) => {
  const forbidden = folders.filter((other) => other !== folder && !allowed.includes(other))
  return {
    files: [`src/${folder}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            // `regex`, not `group`: a group that starts with # is read as a comment and silently ignored.
            {
              regex: `^#(${forbidden.join('|')})/`,
              message: `src/${folder}/ may import only: ${[folder, ...allowed].join(', ')}.`,
            },
            {
              regex: `^(\\.\\./)+(${folders.join('|')})/`,
              message:
                'Reach another folder by its alias (#guide/…), so that directions can be checked.',
            },
            ...(['guide', 'standard'].includes(folder)
              ? [
                  {
                    regex: '^(react|i18next|vite)',
                    message: `src/${folder}/ is pure: no React, no DOM.`,
                  },
                ]
              : []),
            ...(folder === 'prerender'
              ? []
              : [
                  {
                    regex: '^@dagrejs/',
                    message: 'Pictures are laid out at build; no phone downloads the library.',
                  },
                ]),
            ...(['standard', 'content', 'editor'].includes(folder)
              ? []
              : [
                  {
                    regex: '^zod($|/)',
                    message: 'zod proves content at build; no phone downloads it.',
                  },
                ]),
          ],
        },
      ],
    },
  }
})

export default defineConfig(
  { ignores: ['dist/', 'reports/', '.cache/', '.stryker-tmp/'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  jsxA11y.flatConfigs.recommended,
  reactHooks.configs.flat.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { projectService: { allowDefaultProject: ['eslint.config.js'] } },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      // `as const` and `satisfies` stay; every other assertion at a boundary must be a parse.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'no-console': 'error',
    },
  },
  ...importDirections,
  {
    // Plain JavaScript is checked by tsc through its JSDoc.
    files: ['**/*.mjs', '**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    // Command lines speak on the console; configuration files export what their tools ask for.
    files: ['src/tools/**', 'src/editor/**', '*.config.ts', '*.config.js'],
    rules: { 'no-console': 'off', 'no-restricted-exports': 'off' },
  },
  {
    // Playwright calls its set-up by default export, and names what React would take for a hook `use`.
    files: ['tests/e2e/**'],
    rules: {
      'no-restricted-exports': 'off',
      'react-hooks/rules-of-hooks': 'off',
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
    },
  },
  {
    // The core stays free of the DOM.
    files: ['src/guide/**', 'src/standard/**'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'history', 'location', 'navigator'],
    },
  },
)
