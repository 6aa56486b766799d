/** The script of the landing where many municipalities are listed: a field that narrows the list as one types. */
import { fold } from './fold.ts'

/** The list is complete without the script, so the field is hidden until it runs. */
export function watchSearch(root: ParentNode): void {
  const search = root.querySelector<HTMLElement>('[data-search]')
  const field = search?.querySelector('input')
  const status = search?.querySelector('[role=status]')
  const list = root.querySelector<HTMLElement>('[data-searched]')
  if (!search || !field || !status || !list) return
  const entries = [...list.children]
    .filter((entry) => entry instanceof HTMLElement)
    .map((entry) => ({ entry, name: fold(entry.textContent) }))
  // Words are found by their beginning; the one that all names end with tells none of them apart.
  const matches = (name: string, wanted: string) =>
    name.startsWith(wanted) || ` ${name.replace(/ kommune$/, '')}`.includes(` ${wanted}`)

  const narrow = () => {
    const wanted = fold(field.value)
    for (const { entry, name } of entries) entry.hidden = !matches(name, wanted)
    status.textContent = wanted === '' ? '' : resultOf(shown().length, search.dataset)
  }
  const shown = () => entries.filter(({ entry }) => !entry.hidden)

  search.hidden = false
  field.addEventListener('input', narrow)
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') shown()[0]?.entry.querySelector('a')?.focus()
  })
  addEventListener('pagehide', () => {
    // Safari sets a field without autocomplete to its default when it puts the page back as it was left.
    field.defaultValue = field.value
  })
  // A browser that comes back to the page may have kept what was typed.
  narrow()
}

/** The words stand in the page, in its language. */
function resultOf(count: number, { none = '', one = '', many = '' }: DOMStringMap): string {
  return count === 0 ? none : count === 1 ? one : many.replace('#', String(count))
}

watchSearch(document)
