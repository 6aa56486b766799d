/** A browser may put a page back as it was left, though its answers were cleared on another page meanwhile. */
import { isShared } from '../shared-device.ts'
import { dropCarriedKey, isOutdated, readAfresh } from './tab-key.ts'

export function watchReturn() {
  const { style } = document.documentElement
  if (isShared) dropCarriedKey()
  window.addEventListener('pagehide', () => {
    // Hidden until it is known whether its answers were cleared in the meantime.
    style.visibility = 'hidden'
  })
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && isOutdated()) readAfresh()
    else style.visibility = ''
  })
}
