/** The script of a page with a long list: a field that narrows the list as one types. */
import { fold } from './fold.ts'
import { mostFound } from './most-found.ts'
import type { Forgiving } from './forgiving.ts'

/** The list is complete without the script, so the field is hidden until it runs. */
export function watchSearch(root: ParentNode): void {
  const search = root.querySelector<HTMLElement>('[data-search]')
  const field = search?.querySelector('input')
  const status = search?.querySelector('[role=status]')
  const list = root.querySelector<HTMLElement>('[data-searched]')
  if (!search || !field || !status || !list) return
  const help = search.querySelector<HTMLElement>('[data-none-found]')
  const entries = [...list.children].filter((entry) => entry instanceof HTMLElement)
  const texts = toldApart(
    entries.map(({ textContent, dataset: { words = '' } }) => fold(`${textContent} ${words}`)),
  )
  let forgiving: Forgiving | undefined

  const narrow = () => {
    const words = fold(field.value).split(' ').filter(Boolean)
    const found = mostFound(texts, words, forgiving)
    entries.forEach((entry, place) => {
      entry.hidden = !found.has(place)
    })
    status.textContent = words.length === 0 ? '' : resultOf(found.size, search.dataset)
    if (help) help.hidden = found.size > 0
  }
  const becomeForgiving = async () => {
    try {
      const { forgivingSearch } = await import('./forgiving.ts')
      forgiving = forgivingSearch(texts)
      narrow()
    } catch {
      // Without the network it finds what is spelled as it should be.
    }
  }

  search.hidden = false
  field.addEventListener('input', narrow)
  field.addEventListener('focus', () => void becomeForgiving(), { once: true })
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter')
      entries
        .find(({ hidden }) => !hidden)
        ?.querySelector('a')
        ?.focus()
  })
  help?.querySelector('button')?.addEventListener('click', () => {
    field.value = ''
    narrow()
    field.focus()
  })
  addEventListener('pagehide', () => {
    // Safari sets a field without autocomplete to its default when it puts the page back as it was left.
    field.defaultValue = field.value
  })
  // A browser that comes back to the page may have kept what was typed.
  narrow()
}

/** Without the words that all have, such as “kommune”: they tell none of them apart. */
function toldApart(texts: readonly string[]): readonly string[] {
  const [first = [], ...others] = texts.map((text) => text.split(' '))
  const common = first.filter((word) => others.every((words) => words.includes(word)))
  return [first, ...others].map((words) => words.filter((word) => !common.includes(word)).join(' '))
}

/** The words stand in the page, in its language. */
function resultOf(count: number, { none = '', one = '', many = '' }: DOMStringMap): string {
  return count === 0 ? none : count === 1 ? one : many.replace('#', String(count))
}

watchSearch(document)
