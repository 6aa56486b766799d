/** The ways to pass a link on, as React shows them. */
import { enliven } from '#app/scripts/share/enliven.ts'
import { reveal } from '#app/scripts/share/reveal.ts'

/** By the code that pages without React use; a `ref` of `ShareWays`. */
export function comeAlive(ways: HTMLElement | null) {
  if (!ways) return
  reveal(ways)
  enliven(ways)
}
