/** Lint: type-aware TypeScript, React hooks, accessibility, and the import directions of docs/decisions/0002. */
import js from '@eslint/js'
import compat from 'eslint-plugin-compat'
import esX from 'eslint-plugin-es-x'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig } from 'eslint/config'
import globals from 'globals'
import tseslint from 'typescript-eslint'

/** What each room of src/ may import from the others; itself is always allowed. A folder may hold several rooms. */
const mayImport = {
  guide: [],
  ui: [],
  // Of the core, the list of languages.
  i18n: ['guide'],
  styles: [],
  publication: ['guide'],
  standard: ['guide', 'publication'],
  threads: [],
  'content/reading': ['standard', 'guide'],
  'content/build': ['content/reading', 'standard', 'guide', 'publication', 'threads'],
  // Prints a table of a page, in the words of that page.
  editor: ['content', 'standard', 'guide', 'publication', 'app/pages', 'i18n'],
  'app/addresses': ['guide'],
  // Runs without React, so it sees none of the rooms that need it.
  'app/scripts': ['app/addresses', 'ui', 'i18n', 'guide'],
  'app/parts': ['app/addresses', 'ui', 'i18n', 'guide'],
  // Rendered at build only.
  'app/pages': ['app/parts', 'app/addresses', 'ui', 'i18n', 'guide', 'publication'],
  // Live on a phone.
  'app/journey': ['app/parts', 'app/scripts', 'app/addresses', 'ui', 'i18n', 'guide'],
  'app/desk': ['app/parts', 'app/scripts', 'app/addresses', 'ui', 'i18n', 'guide'],
  prerender: ['app', 'ui', 'i18n', 'guide', 'publication', 'styles', 'threads'],
  worker: [],
  tools: ['standard'],
}
const rooms = Object.keys(mayImport)
/** What runs anywhere. Its compiler knows neither the DOM nor Node (src/tsconfig.pure.json); lint says why not. */
const pureRooms = ['guide', 'publication', 'standard', 'content/reading']
const folders = [...new Set(rooms.map((room) => room.split('/')[0]))]

const importDirections = Object.entries(mayImport).map(([room, allowed]) => {
  const isAllowed = (other) =>
    other === room || allowed.some((one) => other === one || other.startsWith(`${one}/`))
  const forbidden = rooms.filter((other) => !isAllowed(other))
  /** Regular expressions, not globs: a glob that starts with # is read as a comment and silently ignored. */
  const breaches = [
    {
      regex: `^#(${forbidden.join('|')})/`,
      message: `src/${room}/ may import only: ${[room, ...allowed].join(', ')}.`,
    },
    {
      regex: `^(\\.\\./)+(${[...folders, ...rooms.map((one) => one.split('/')[1] ?? one)].join('|')})/`,
      message: 'Reach another room by its alias (#guide/…), so that directions can be checked.',
    },
    ...(pureRooms.includes(room)
      ? [
          { regex: '^(react|i18next|vite)', message: `src/${room}/ is pure: no React, no DOM.` },
          { regex: '^node:', message: `src/${room}/ is pure: it runs in browsers, too.` },
        ]
      : []),
    ...(['app/scripts', 'app/addresses'].includes(room)
      ? [{ regex: '^react', message: `src/${room}/ runs without React.` }]
      : []),
    ...(room === 'prerender'
      ? []
      : [
          {
            regex: '^@dagrejs/',
            message: 'Pictures are laid out at build; no phone downloads the library.',
          },
        ]),
    ...(['standard', 'content/reading', 'content/build', 'editor', 'tools'].includes(room)
      ? []
      : [{ regex: '^zod($|/)', message: 'zod proves content at build; no phone downloads it.' }]),
  ]
  return {
    files: [`src/${room}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: breaches.map(({ regex, message }) => ({ regex, message })) },
      ],
      // The rule above does not see imports that are made while a page runs.
      'no-restricted-syntax': [
        'error',
        ...breaches.map(({ regex, message }) => ({
          selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002F')}/]`,
          message,
        })),
      ],
    },
  }
})

const phoneFiles = ['app', 'guide', 'i18n', 'ui', 'worker'].map((room) => `src/${room}/**`)

/** A rule for whatever came to the language after 2020 and no build can lower. */
const youngLanguage = Object.fromEntries(
  ['2021', '2022', '2023', '2024', '2025']
    .flatMap((year) => Object.keys(esX.configs[`flat/no-new-in-es${year}`].rules))
    .filter((rule) => !/class-|private-in|logical-assignment|numeric-separators/.test(rule))
    .map((rule) => [rule, 'error']),
)

export default defineConfig(
  { ignores: ['dist/', 'reports/', '.cache/', '.stryker-tmp/'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  jsxA11y.flatConfigs.recommended,
  { files: ['**/*.tsx', 'src/{app,i18n,ui}/**'], extends: [reactHooks.configs.flat.recommended] },
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
    // What phones run: the build lowers syntax for the oldest browsers (“browserslist”), but adds no missing functions.
    files: phoneFiles,
    ignores: ['src/app/pages/**'],
    extends: [compat.configs['flat/recommended']],
    plugins: { 'es-x': esX },
    settings: {
      'es-x': { aggressive: true },
      // Asked for before they are used.
      polyfills: ['BroadcastChannel', 'navigator.clipboard', 'ResizeObserver', 'trustedTypes'],
    },
    rules: youngLanguage,
  },
  {
    // Plain JavaScript is checked by tsc through its JSDoc.
    files: ['**/*.mjs', '**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    // Command lines speak on the console; configuration files export what their tools ask for.
    files: ['src/tools/**', 'src/editor/**', '**/*.config.ts', '*.config.js'],
    rules: { 'no-console': 'off', 'no-restricted-exports': 'off' },
  },
  {
    // Playwright calls its set-up by default export.
    files: ['tests/e2e/**'],
    rules: {
      'no-restricted-exports': 'off',
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
    },
  },
  {
    // The core stays free of the DOM.
    files: pureRooms.map((room) => `src/${room}/**`),
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'history', 'location', 'navigator'],
    },
  },
)
