/** The script of pages that are only links: swaps sentences whose date has passed, and fetches nothing until idle. */
// The Swedish format is YYYY-MM-DD, as the build writes dates. In local time: UTC is still at yesterday after midnight.
const today = new Date().toLocaleDateString('sv')
for (const note of document.querySelectorAll<HTMLElement>('[data-review-due]')) {
  const due = String(note.dataset.reviewDue)
  if (today.slice(0, due.length) > due) {
    for (const sentence of note.querySelectorAll('span')) sentence.hidden = !sentence.hidden
  }
}
// The guide's page that was prerendered would not get the tab's name, which carries the key of earlier answers (0055).
// Whoever has given some in this tab gets another page, at another address of the same.
if (window.name) {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href$="/guide"]')) {
    link.href += '/'
  }
}

const script = document.querySelector<HTMLElement>('script[data-ready]')
const { ready = '', kiosk = '', later }: DOMStringMap = script ? script.dataset : {}
// In any spelling; all other parameters are removed.
if (/[?&]kiosk\b/i.test(location.search)) void import(/* @vite-ignore */ kiosk)
else if (location.search) history.replaceState(null, '', location.pathname + location.hash)
/** Fetches once, however often it is called. Vite would wrap an address that it knows in more code than this script has. */
const begin = () => {
  void import(/* @vite-ignore */ ready)
}
// A touch fires pointerover as well.
for (const intent of ['pointerover', 'focusin']) {
  addEventListener(intent, ({ target }) => {
    if (target instanceof Element && target.closest('a[href$="/guide"]')) begin()
  })
}
addEventListener('load', () => {
  if (later) void import(/* @vite-ignore */ later)
  if (navigator.connection?.saveData) return
  // Safari has no requestIdleCallback.
  const whenIdle = 'requestIdleCallback' in window ? requestIdleCallback : setTimeout
  whenIdle(begin)
})

export {}
