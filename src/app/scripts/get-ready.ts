/**
 * What a page of links does when it is idle: opens on paper what is folded, says where the network is missing, and, near a
 * journey, fetches the guide's page and what it will need, so that it stands when Start is pressed; then keeps the pages
 * offline.
 */

const script = document.querySelector<HTMLElement>('script[data-ready]')
const { keep, journey } = script?.dataset ?? {}

// Fetched here as well as by a journey, as is the next one: imported, either would bring the bundler's runtime as a file of its own.
void import('./open-on-paper.ts')
for (const note of document.querySelectorAll<HTMLElement>('[data-offline]')) {
  note.hidden = navigator.onLine
}

const start = document.querySelector<HTMLAnchorElement>('main a[href*="/guide"]')
if (start && !isPrerendered() && !navigator.connection?.saveData) {
  const link = document.createElement('link')
  link.rel = 'prefetch'
  link.href = start.href
  document.head.append(link)
}

/** By the page's own rules, where the browser knows them. */
function isPrerendered(): boolean {
  const rules = document.querySelector('script[type=speculationrules]')
  return (
    rules !== null &&
    'supports' in HTMLScriptElement &&
    HTMLScriptElement.supports('speculationrules')
  )
}

// Plain requests: the answers are for ever, so the next page finds them in the browser's own cache. Pages from which no
// journey begins name none.
const fetched = Promise.allSettled(journey?.split(' ').map((address) => fetch(address)) ?? [])
// Awaited in a function: an `await` of the module itself makes the bundler split the journey's script into a dozen.
void fetched.then(async () => {
  if (keep === undefined) return
  const { keepOffline } = await import('./keep-offline.ts')
  await keepOffline(keep)
})
