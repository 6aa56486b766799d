/** Links of a page in a frame as they should be before its script has come, or without it. */
import { linkInFrame } from '#app/addresses/link-in-frame.ts'
import { languages } from '#guide/languages.ts'

/** `html` is what React has written; `address` the page's own. */
export function frameLinks(html: string, address: string, base: string): string {
  return html.replace(/<a (?:[^>]* )?href="([^"]*)"[^>]*>/g, (tag: string, written: string) => {
    const { href, isElsewhere } = linkInFrame(written, address, { base, languages })
    const moved = tag.replace(`href="${written}"`, `href="${href}"`)
    if (!isElsewhere || tag.includes(' target=')) return moved
    const rel = tag.includes(' rel=') ? '' : ' rel="noreferrer"'
    return moved.replace(/>$/, ` target="_blank"${rel}>`)
  })
}
