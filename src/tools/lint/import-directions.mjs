/** The walls between the rooms of src/, as rules of oxlint: docs/decisions/0002. */

/** What each room of src/ may import from the others; itself is always allowed. A folder may hold several rooms. */
const mayImport = {
  guide: [],
  ui: [],
  // Of the core, the list of languages, and what it puts into words.
  i18n: ['guide'],
  styles: [],
  publication: ['guide'],
  // Writes words into guides; the compiler lets it see no other of i18n’s files (src/tsconfig.words.json).
  standard: ['guide', 'publication', 'i18n'],
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
export const pureRooms = ['guide', 'publication', 'standard', 'content/reading']
const folders = [...new Set(rooms.map((room) => room.split('/')[0]))]

export const importDirections = Object.entries(mayImport).map(([room, allowed]) => {
  const isAllowed = (/** @type {string} */ other) =>
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
      'no-restricted-imports': ['error', { patterns: breaches }],
      // The rule above does not see imports that are made while a page runs.
      'own/no-restricted-dynamic-imports': ['error', breaches],
    },
  }
})
