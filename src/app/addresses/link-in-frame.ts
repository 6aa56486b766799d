/** Where a link leads from a page within another site's frame. Pure. */

interface LinkInFrame {
  readonly href: string
  /** Whether it opens in a tab of its own, since no page in a frame shows it. */
  readonly isElsewhere: boolean
}

/** `written` is what the link says; `path` the page it stands on; `base` the folder the site is hosted below. */
export function linkInFrame(written: string, path: string, base: string): LinkInFrame {
  const stays = { href: written, isElsewhere: false }
  // Links such as tel: open nothing beside the page, and those within it stay in it.
  if (/^(?!https?:)[a-z]+:|^#/.test(written) || written.startsWith(`${path}#`)) return stays
  if (written.startsWith(`${base}embed/`)) return stays
  const isPage = new RegExp(`^${base}(?:da|en)/[^/.]+/[^/.#]+(?:/guide|/outcome)?/?$`).test(written)
  if (isPage) return { href: `${base}embed/${written.slice(base.length)}`, isElsewhere: false }
  return { href: written, isElsewhere: true }
}
