/** Where a link leads from a page within another site's frame. Pure. */
import type { Language } from '#guide/languages.ts'

interface LinkInFrame {
  readonly href: string
  /** Whether it opens in a tab of its own, since no page in a frame shows it. */
  readonly isElsewhere: boolean
}

interface FramedSite {
  /** The folder the site is hosted below. */
  readonly base: string
  readonly languages: readonly Language[]
}

/** `written` is what the link says; `address` that of the page it stands on. */
export function linkInFrame(
  written: string,
  address: string,
  { base, languages }: FramedSite,
): LinkInFrame {
  const stays = { href: written, isElsewhere: false }
  // Links such as tel: open no page, and links to a place in the page stay in it.
  if (/^(?!https?:)[a-z]+:|^#/.test(written) || written.startsWith(`${address}#`)) return stays
  if (written.startsWith(`${base}embed/`)) return stays
  const pageInFrame = new RegExp(
    `^${base}(?:${languages.join('|')})/[^/.]+/[^/.#]+(?:/guide|/outcome)?/?$`,
  )
  if (pageInFrame.test(written))
    return { href: `${base}embed/${written.slice(base.length)}`, isElsewhere: false }
  return { href: written, isElsewhere: true }
}
