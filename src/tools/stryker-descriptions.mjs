/** Tells Stryker to leave the schema's explanations alone: they are words for editors, and a test of their own holds them. */

/**
 * What Babel knows of a piece of code, as far as it is needed here.
 * @typedef {{ parent?: { type?: string, callee?: { property?: { name?: string } } }, listKey?: string }} CodePath
 */

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'descriptions',
    value: {
      /** @param {CodePath} path */
      shouldIgnore: ({ parent, listKey }) =>
        listKey === 'arguments' && parent?.callee?.property?.name === 'describe'
          ? 'an explanation for editors'
          : undefined,
    },
  },
]
