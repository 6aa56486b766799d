/** Changes every link of the page, those that are there and those that are added later. */

export function eachLink(change: (link: HTMLAnchorElement) => void) {
  const changeAll = () => {
    document.querySelectorAll<HTMLAnchorElement>('a[href]').forEach(change)
  }
  changeAll()
  // The observer sees our own changes too; it ends because a link that is changed already stays as it is.
  new MutationObserver(changeAll).observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ['href'],
  })
}
