/** “Slet svar og forlad siden”: makes the answers worthless and puts a neutral page where the guide was. */
import { changeKey } from './forgetting/tab-key.ts'

/** Within a municipality's own page the whole page is left, where the browser lets a frame do so. */
export function leave(to: string) {
  changeKey()
  // The guide is hidden at once, as fetching the neutral page may take a while.
  document.body.hidden = true
  document.title = ''
  try {
    ;(window.top ?? window).location.replace(to)
  } catch {
    window.location.replace(to)
  }
}
