/** All that a finder's pages need of this folder: one chunk, which a guide's pages do not download. */
export { FinderPages } from './finder-pages.tsx'
export { loadFinder } from './load-finder.ts'
