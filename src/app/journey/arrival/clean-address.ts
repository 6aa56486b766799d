/** Runs before all else: what a link brings leaves the address, and waits in the history’s state to be read. */
import { writeEntry } from '../history-entry.ts'
import { query } from '../shared-device.ts'

/** Whether the address holds more than can be an anchor of a page. */
function bringsSomething(): boolean {
  return !/^(#(?!for-(self|relative)$)[\w-]*)?$/.test(window.location.hash)
}

const { hash, pathname, search } = window.location
if (bringsSomething()) {
  const usr = writeEntry({ link: hash.slice(1), depth: 0 })
  window.history.replaceState({ usr }, '', pathname + query)
} else if (search !== query) {
  // Whatever else stands there is nobody’s business, and nothing to pass on.
  window.history.replaceState(window.history.state, '', pathname + query + hash)
}
// A link opened where the page already stands changes nothing but the fragment.
window.addEventListener('hashchange', () => {
  if (bringsSomething()) window.location.reload()
})
