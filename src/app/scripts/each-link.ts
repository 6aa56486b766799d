/** Links that a mode of the site changes, whoever wrote them: those there now and those to come. */

export function eachLink(change: (link: HTMLAnchorElement) => void) {
  const changeAll = () => {
    document.querySelectorAll<HTMLAnchorElement>('a[href]').forEach(change)
  }
  changeAll()
  // A change that changes nothing more ends it: each is made once a link.
  new MutationObserver(changeAll).observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ['href'],
  })
}
