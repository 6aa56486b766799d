/** One of several links in a line of text, with room for a finger. */

export function LinkInList({ href, children }: { href: string; children: string }) {
  return (
    <a className="link-in-list" href={href}>
      {children}
    </a>
  )
}
