/** Goes elsewhere, so that nothing is left to go back to. */

/** Within a municipality's own page the whole page is left, where the browser lets a frame do so. */
export function replaceWindow(to: string) {
  try {
    ;(window.top ?? window).location.replace(to)
  } catch {
    location.replace(to)
  }
}
