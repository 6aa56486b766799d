/** The script of pages that are only links: says what the build could not know, and fetches nothing before it is idle. */
// Sweden writes a date as the build does; UTC would be yesterday after midnight.
const today = new Date().toLocaleDateString('sv')
for (const note of document.querySelectorAll<HTMLElement>('[data-review-due]')) {
  const due = String(note.dataset.reviewDue)
  if (today.slice(0, due.length) > due) {
    for (const sentence of note.querySelectorAll('span')) sentence.hidden = !sentence.hidden
  }
}
for (const note of document.querySelectorAll<HTMLElement>('[data-offline]')) {
  note.hidden = navigator.onLine
}

const script = document.querySelector<HTMLElement>('script[data-ready]')
const { ready = '', kiosk = '', later }: DOMStringMap = script ? script.dataset : {}
// However it is written; and no other parameter is ours.
if (/[?&]kiosk\b/i.test(location.search)) void import(/* @vite-ignore */ kiosk)
else if (location.search) history.replaceState(null, '', location.pathname + location.hash)
/** Called again, it fetches nothing again. Vite would wrap an import that it knows in more bytes than this script has. */
const begin = () => {
  void import(/* @vite-ignore */ ready)
}
// A finger that comes down is over the link as well.
for (const intent of ['pointerover', 'focusin']) {
  addEventListener(intent, ({ target }) => {
    if (target instanceof Element && target.closest('a[href$="/guide"]')) begin()
  })
}
addEventListener('load', () => {
  if (later) void import(/* @vite-ignore */ later)
  if (navigator.connection?.saveData) return
  // Safari has no idle callback.
  const whenIdle = 'requestIdleCallback' in window ? requestIdleCallback : setTimeout
  whenIdle(begin)
})

export {}
