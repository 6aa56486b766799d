/** The script of a short address: goes on to the same page in the reader's language or, where there is none, in the main one. */

/** `wanted` are languages as browsers name them, the best first. Undefined where the page leads nowhere. */
export function pageFor(root: ParentNode, wanted: readonly string[]): URL | undefined {
  const pages = [...root.querySelectorAll<HTMLAnchorElement>('[data-onward] a')]
  const inLanguage = (tag: string) =>
    pages.find(({ hreflang }) => hreflang === tag.toLowerCase().split('-')[0])
  // The main one stands first.
  const page = wanted.map(inLanguage).find(Boolean) ?? pages[0]
  return page && new URL(page.href)
}

const page = pageFor(document, navigator.languages)
if (page) {
  page.search = location.search
  page.hash = location.hash
  // In its place, so that going back does not lead here and on again.
  location.replace(page.href)
}
