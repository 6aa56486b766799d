/**
 * The script of a page that shows opening hours: says beside each whether it is open now. React gives the places and leaves
 * them empty (`app/parts/hours.tsx`), so a journey's pages and those that are only links are served by the same script.
 */
import { openAt } from '#guide/open-at.ts'
import type { OpenSpan } from '#guide/opening-hours.ts'
import { sayOpen } from './say-open.ts'

const minute = 60_000

function update() {
  const { lang } = document.documentElement
  const language = import.meta.env.LANGUAGES.find((known) => known === lang)
  if (!language) return
  for (const place of document.querySelectorAll<HTMLElement>('[data-week]')) {
    const { week = '', holidays } = place.dataset
    const hours = {
      week: week.split(' ').map(spanIn),
      ...(holidays === undefined ? {} : { openOnHolidays: true as const }),
    }
    const state = openAt(hours, import.meta.env.CLOSED_DAYS, Date.now())
    const words = state ? sayOpen(state, import.meta.env.OPEN_WORDS[language]) : ''
    // Writing what stands there already would be seen as a change, and so never end.
    if (place.textContent !== words) place.textContent = words
  }
}

function spanIn(text: string): OpenSpan {
  const [from = 0, to = 0] = text.split('-').map(Number)
  return [from, to]
}

/** As each minute begins by the clock. */
function updateEachMinute() {
  update()
  setTimeout(updateEachMinute, minute - (Date.now() % minute))
}

updateEachMinute()
// A page that was asleep has missed its minutes.
document.addEventListener('visibilitychange', update)
addEventListener('pageshow', update)
// Another step of a journey brings other contacts, and another language its words.
new MutationObserver(update).observe(document.documentElement, {
  childList: true,
  subtree: true,
  attributeFilter: ['lang', 'data-week'],
})
