/** Runs before all else: what a link brings leaves the address, and waits in the history’s state to be read. */

/** True where there was something to take. What can be an anchor of a page stays. */
function takeFragment(): boolean {
  const { hash, pathname, search } = window.location
  if (/^(#(?!for-(self|relative)$)[\w-]*)?$/.test(hash)) return false
  window.history.replaceState({ usr: { link: hash.slice(1) } }, '', pathname + search)
  return true
}

takeFragment()
// A link opened where the page already stands changes nothing but the fragment.
window.addEventListener('hashchange', () => {
  if (takeFragment()) window.location.reload()
})
