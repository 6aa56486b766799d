/** The script of a page within another site's frame: says how high it is, and sends links elsewhere to a new tab. */
import { eachLink, isOwn } from './each-link.ts'

const base = import.meta.env.BASE_URL
const languages = import.meta.env.LANGUAGES.join('|')
const pagesInFrame = new RegExp(`^${base}(?:${languages})/[^/]+/[^/]+(?:/guide|/outcome)?/?$`)

// Only a height is said, and every site may know it.
new ResizeObserver(([page]) => {
  if (page) parent.postMessage(page.contentRect.height, '*')
}).observe(document.documentElement)

eachLink((link) => {
  const isEmbedded = isOwn(link) && link.pathname.startsWith(`${base}embed/`)
  // Links such as tel: open nothing beside the page, and those within it stay in it.
  if (isEmbedded || !/^https?:$/.test(link.protocol) || isOnThisPage(link)) return
  if (isOwn(link) && pagesInFrame.test(link.pathname)) {
    link.pathname = `${base}embed/${link.pathname.slice(base.length)}`
    return
  }
  // Set by now, or meant for the whole page.
  if (link.target !== '') return
  link.target = '_blank'
  link.rel = 'noreferrer'
})

function isOnThisPage({ hash, pathname }: HTMLAnchorElement): boolean {
  return hash !== '' && pathname === location.pathname
}
