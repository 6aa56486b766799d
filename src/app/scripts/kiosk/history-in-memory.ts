/** On a shared device the entries of the history keep nothing but an id; what it stands for dies with the page. */

/**
 * Whoever writes to the history or reads from it need not know. Every address written carries the query that makes the
 * device a shared one. Returns what forgets all entries, so that going back to one shows nothing of its person.
 */
export function keepHistoryInMemory(): () => void {
  const states = new Map<string, unknown>()
  const own = Object.getOwnPropertyDescriptor(History.prototype, 'state')
  const written = (): unknown => own?.get?.call(history)

  Object.defineProperty(history, 'state', {
    get: () => {
      const kept = written()
      return typeof kept === 'string' ? (states.get(kept) ?? null) : kept
    },
  })
  for (const name of ['pushState', 'replaceState'] as const) {
    const write = history[name].bind(history)
    history[name] = (state: unknown, unused: string, address?: string | URL | null) => {
      const url = new URL(address ?? location.href, location.href)
      url.search = '?kiosk'
      const id = String(Math.random())
      if (state !== null) states.set(id, state)
      write(state === null ? null : id, unused, url)
    }
  }
  // What a link brought stands in the entry already.
  if (history.state !== null) history.replaceState(history.state, '')
  return () => {
    states.clear()
  }
}
