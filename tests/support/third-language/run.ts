/** Runs the commands of a project's copy, as one would at a terminal. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The built site, `dist/` below the folder. Throws with what was printed where the build fails. */
export function buildProject(folder: string, settings: Readonly<Record<string, string>>): void {
  const { status, printed } = run(folder, 'vite/bin/vite.js', ['build'], settings)
  if (status !== 0) throw new Error(printed)
}

/** What `npm run content …` prints, whether or not it finds an error. */
export function runEditor(folder: string, ...args: string[]): string {
  return run(folder, 'tsx/dist/cli.mjs', ['src/editor/main.ts', ...args]).printed
}

function run(folder: string, script: string, args: readonly string[], settings = {}) {
  const path = fileURLToPath(new URL(`../../../node_modules/${script}`, import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], {
    cwd: folder,
    env: { ...process.env, ...settings },
    encoding: 'utf8',
  })
  return { status, printed: stdout + stderr }
}
