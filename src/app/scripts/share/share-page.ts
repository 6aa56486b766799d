/** The script of a page without a journey from which a link can be passed on. */
import { enliven } from './enliven.ts'
import { reveal } from './reveal.ts'

const ways = document.querySelector<HTMLElement>('[data-ways]')
if (ways) {
  enliven(ways)
  reveal(ways)
}
