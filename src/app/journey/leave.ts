/** “Ryd og forlad siden”: takes the answers out of the tab's history and puts a neutral page where the guide was. */
import type { Guide } from '#guide/guide.ts'
import { href, addresses } from '#app/addresses/page-addresses.ts'
import { replaceWindow } from './replace-window.ts'

/** A browser that does not go back is not waited for longer, in milliseconds. */
const patience = 500

/**
 * A page may not delete entries: it can only write over them, and cut off those ahead by going somewhere else. Here that
 * is the list of municipalities. `depth` is how many entries of the journey lie before this one.
 */
export async function leave({ language, site }: Guide, depth: number): Promise<void> {
  // Nobody who looks over a shoulder sees the earlier questions pass by.
  document.body.hidden = true
  document.title = ''
  await goBack(depth)
  history.replaceState(null, '')
  history.pushState(null, '', href(addresses.landing(language)))
  await goBack(1)
  replaceWindow(site.leaveTo)
}

function goBack(steps: number): Promise<void> {
  return new Promise((resolve) => {
    if (steps === 0) {
      resolve()
      return
    }
    const arrived = () => {
      removeEventListener('popstate', arrived)
      resolve()
    }
    addEventListener('popstate', arrived)
    setTimeout(arrived, patience)
    history.go(-steps)
  })
}
