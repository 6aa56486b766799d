/**
 * Going back or forward between a finder and a guide. The entry of a guide that a finder leads to was made within the
 * finder's page, so browsers take the two for one page and only tell it that the address has changed.
 */

/** Loads the page of an entry that is not of the guide or finder that this page is of. `folder` is where addresses begin. */
export function loadOtherSubjects(folder: string) {
  const here = subjectAt(folder)
  window.addEventListener('popstate', (event) => {
    if (subjectAt(folder) === here) return
    // Before the router shows the entry as if it were of this page.
    event.stopImmediatePropagation()
    window.location.reload()
  })
}

/** `<municipality>/<standard>`, or `<municipality>/find`: what follows the language. */
function subjectAt(folder: string): string | undefined {
  return /\w\/([^/]+\/[^/]+)/.exec(window.location.pathname.slice(folder.length))?.[1]
}
