/** What a page does on a shared device (`?kiosk`): stays in that mode, and leaves nothing for the next person. */
import { eachLink, isOwn } from '../each-link.ts'
import { keepHistoryInMemory } from './history-in-memory.ts'
import { startPath } from './start-path.ts'
import { watchIdleness } from './watch-idleness.ts'

function goToStart() {
  // The page goes first: a slow network must not leave the answers on the screen.
  document.body.hidden = true
  location.replace(`${startPath() ?? location.pathname}?kiosk`)
}

const forgetHistory = keepHistoryInMemory()

eachLink((link) => {
  if (isOwn(link) && link.search === '') link.search = '?kiosk'
})
watchIdleness(goToStart)

// A browser may put a page back as it was left; what it then shows was the last person's.
addEventListener('pagehide', () => {
  forgetHistory()
  document.body.hidden = true
})
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) goToStart()
})
