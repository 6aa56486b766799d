/** The script of a page within another site's frame: says how high it is, and sends links elsewhere to a new tab. */
import { linkInFrame } from '#app/addresses/link-in-frame.ts'
import { eachLink } from './each-link.ts'

const site = { base: import.meta.env.BASE_URL, languages: import.meta.env.LANGUAGES }

const page = document.documentElement
const sayHeight = () => {
  // Sent to any site: it is only a height.
  parent.postMessage(page.getBoundingClientRect().height, '*')
}
if ('ResizeObserver' in window) new ResizeObserver(sayHeight).observe(page)
else {
  // iOS before 13.4: whatever makes the page higher changes its elements.
  sayHeight()
  new MutationObserver(sayHeight).observe(page, {
    attributes: true,
    childList: true,
    subtree: true,
  })
}

// A step moves focus to its question, error or verdict; the page around must scroll it into view.
addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLElement && target.tabIndex === -1) {
    parent.postMessage({ top: target.getBoundingClientRect().top }, '*')
  }
})

eachLink((link) => {
  // Without the origin, which a link has once another script has written it anew (boot.ts).
  const written = (link.getAttribute('href') ?? '').replace(`${location.origin}/`, '/')
  const { href, isElsewhere } = linkInFrame(written, location.pathname, site)
  if (href !== written) link.setAttribute('href', href)
  // Changed already, or meant to leave the frame.
  if (!isElsewhere || link.target !== '') return
  link.target = '_blank'
  link.rel = 'noreferrer'
})
