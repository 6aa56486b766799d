/**
 * A Vite plugin that takes Vite's helper out of dynamic imports: 0.8 KB that fetches a chunk's style sheets and its
 * imports ahead. Our pages carry their styles, and what is fetched later is small. Runs in Node.
 */
import type { Plugin } from 'vite'

export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load()',
    },
  }
}
