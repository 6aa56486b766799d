/** A browser must not outlive tests that were broken off. */
import type { ChildProcess } from 'node:child_process'

export function endsWithTests(child: ChildProcess) {
  const end = () => child.kill()
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
}
