/** What a start page asks of browsers that prerender: that the guide's page stands when Start is pressed. */
import { href } from '#app/addresses/page-addresses.ts'

/**
 * The text of the rules, for the guide at `path`. A list, which holds whatever becomes of the links: a rule that a script
 * takes back while the page is being prepared closes the whole tab in Chromium 156.
 */
export function speculationRules(path: string): string {
  return JSON.stringify({ prerender: [{ urls: [href(path)] }] })
}

/** As an element of the head. */
export function speculationElement(rules: string): string {
  return `<script type="speculationrules">${rules}</script>`
}
