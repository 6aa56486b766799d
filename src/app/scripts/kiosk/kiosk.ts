/** What a page does on a shared device (`?kiosk`): stays in that mode, and leaves nothing for the next person. */
import { eachLink } from '../each-link.ts'
import { showSharedNotice } from './shared-notice.ts'
import { startPath } from './start-path.ts'
import { watchIdleness } from './watch-idleness.ts'

function isOwn({ origin, pathname }: HTMLAnchorElement): boolean {
  return origin === location.origin && pathname.startsWith(import.meta.env.BASE_URL)
}

function goToStart() {
  // Hidden first, as a slow network would leave the answers on the screen.
  document.body.hidden = true
  location.replace(`${startPath() ?? location.pathname}?kiosk`)
}

function begin() {
  // In one spelling, and without other parameters, which the next address would carry on.
  history.replaceState(history.state, '', `${location.pathname}?kiosk${location.hash}`)

  eachLink((link) => {
    if (isOwn(link) && link.search === '') link.search = '?kiosk'
  })
  showSharedNotice()
  watchIdleness(goToStart)

  // A page from the back-forward cache would show what the last person saw.
  addEventListener('pagehide', () => {
    document.body.hidden = true
  })
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) goToStart()
  })
}

// Nobody is idle in front of a page that a browser has prepared and not shown.
if (document.prerendering) document.addEventListener('prerenderingchange', begin, { once: true })
else begin()
