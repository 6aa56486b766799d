/** What a build of some content, and a check of it, take. */
import { join } from 'node:path'
import { root } from './run.mjs'
import { runMeasured } from './run-measured.mjs'

/**
 * Builds into a folder of its own.
 * @param {{ content: string, folder: string, isShown: boolean }} options
 * @returns {Promise<{ seconds: number, megabytes: number, pages: number, pagesASecond: number }>}
 */
export async function buildMeasured({ content, folder, isShown }) {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const args = [vite, 'build', '--outDir', folder, '--emptyOutDir']
  const { output, ...taken } = await runMeasured(args, { content, isShown })
  const [, pages, rendering] = /(\d+) pages prerendered in ([\d.]+) s/.exec(output) ?? []
  if (!pages || !rendering) throw new Error('The build does not say how many pages it rendered.')
  return {
    ...taken,
    pages: Number(pages),
    pagesASecond: Number(pages) / Math.max(Number(rendering), 0.1),
  }
}

/**
 * What an editor waits for: `npm run content check`.
 * @param {string} content
 */
export function checkMeasured(content) {
  return runMeasured(['--import', 'tsx', 'src/editor/main.ts', 'check'], {
    content,
    isShown: false,
  })
}
