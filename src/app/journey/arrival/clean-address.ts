/** Runs first: moves what a link carries from the address into the history’s state, where it waits to be read. */
import { writeEntry } from '../history-entry.ts'
import { query } from '../shared-device.ts'

/** Whether the fragment is more than an anchor of a page. */
function bringsSomething(): boolean {
  return !/^(#(?!for-(self|relative)$)[\w-]*)?$/.test(window.location.hash)
}

const { hash, pathname, search } = window.location
if (bringsSomething()) {
  const usr = writeEntry({ link: hash.slice(1), depth: 0 })
  window.history.replaceState({ usr }, '', pathname + query)
} else if (search !== query) {
  // Parameters of others, such as of a mail program, are removed, so that nobody passes them on.
  window.history.replaceState(window.history.state, '', pathname + query + hash)
}
// Such a link, opened where the page is open already, changes only the fragment and loads nothing.
window.addEventListener('hashchange', () => {
  if (bringsSomething()) window.location.reload()
})
