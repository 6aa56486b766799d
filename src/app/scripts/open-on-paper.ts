/** Opens what is folded for as long as a page is printed, in browsers whose style sheets cannot (see `print.scss`). */

const opened = new Set<HTMLDetailsElement>()

if (!CSS.supports('selector(::details-content)')) {
  addEventListener('beforeprint', () => {
    for (const folded of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      folded.open = true
      opened.add(folded)
    }
  })
  addEventListener('afterprint', () => {
    for (const folded of opened) folded.open = false
    opened.clear()
  })
}

export {}
