/** Lint: type-aware TypeScript, React hooks, accessibility, and the import directions of docs/decisions/0002. */
import { fileURLToPath } from 'node:url'
import esX from 'eslint-plugin-es-x'
import { defineConfig } from 'oxlint'
import { importDirections, pureRooms } from './src/tools/lint/import-directions.mjs'
import { noTypedRules, syntaxRules, typedRules } from './src/tools/lint/rules.mjs'

/**
 * A rule for what came to the language after 2020 and no build can lower. Methods need types to be told apart: what
 * phones run is compiled against the library of 2020 (src/tsconfig.browser.json).
 */
const youngLanguage = Object.fromEntries(
  ['2021', '2022', '2023', '2024', '2025']
    .flatMap((year) => Object.keys(esX.configs[`flat/no-new-in-es${year}`].rules))
    .filter(
      (rule) => !/class-|private-in|logical-assignment|numeric-separators|-prototype-/.test(rule),
    )
    .map((rule) => [rule, 'error']),
)

export default defineConfig({
  plugins: ['eslint', 'typescript', 'react', 'jsx-a11y', 'oxc'],
  jsPlugins: [
    fileURLToPath(new URL('src/tools/lint/own-plugin.mjs', import.meta.url)),
    'eslint-plugin-es-x',
    'eslint-plugin-compat',
  ],
  categories: { correctness: 'error' },
  options: { typeAware: true, reportUnusedDisableDirectives: 'error', maxWarnings: 0 },
  ignorePatterns: ['dist/', 'reports/', '.cache/', '.stryker-tmp/'],
  env: { builtin: true, browser: true, node: true },
  // Asked for before they are used.
  settings: {
    polyfills: ['BroadcastChannel', 'navigator.clipboard', 'ResizeObserver', 'trustedTypes'],
  },
  rules: { ...syntaxRules, ...typedRules },
  overrides: [
    ...importDirections,
    {
      // What phones run: the build lowers syntax for the oldest browsers (“browserslist”), but adds no missing functions.
      files: ['src/{app,guide,i18n,ui,worker}/**'],
      excludeFiles: ['src/app/pages/**'],
      rules: { ...youngLanguage, 'compat/compat': 'error' },
    },
    { files: ['**/*.mjs', '**/*.js'], rules: noTypedRules },
    {
      // Command lines speak on the console; configuration files export what their tools ask for.
      files: ['src/tools/**', 'src/editor/**', '**/*.config.ts', '*.config.js'],
      rules: { 'no-console': 'off', 'no-restricted-exports': 'off' },
    },
    // The benchmark’s build puts the questions there.
    { files: ['src/tools/bench/wizard-live.mjs'], globals: { CONTENT: 'readonly' } },
    {
      // Playwright calls its set-up by default export, and hands fixtures to a function named `use`.
      files: ['tests/e2e/**'],
      rules: {
        'no-restricted-exports': 'off',
        'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
        'react/rules-of-hooks': 'off',
      },
    },
    {
      // The core stays free of the DOM.
      files: pureRooms.map((room) => `src/${room}/**`),
      rules: {
        'no-restricted-globals': [
          'error',
          'window',
          'document',
          'history',
          'location',
          'navigator',
        ],
      },
    },
  ],
})
