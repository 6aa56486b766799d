/** The script of a page without a journey from which a link can be passed on; fetches the rest when it is touched. */
import { reveal } from './reveal.ts'

const ways = document.querySelector<HTMLElement>('[data-ways]')

function begin(container: HTMLElement) {
  let isReady = false
  let loading: Promise<void> | undefined
  const prepare = () => {
    loading ??= import('./enliven.ts').then(
      ({ enliven }) => {
        enliven(container)
        isReady = true
      },
      () => {
        loading = undefined
      },
    )
    return loading
  }
  const hurry = () => void prepare()
  container.addEventListener('pointerdown', hurry)
  container.addEventListener('focusin', hurry)
  container.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null
    if (isReady || !button) return
    void prepare().then(() => {
      // What was pressed too early is pressed again.
      if (isReady) button.click()
      else container.querySelector('[role=status]')?.replaceChildren(container.dataset.failed ?? '')
    })
  })
  reveal(container)
}

if (ways) begin(ways)
