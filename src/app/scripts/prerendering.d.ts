/** What browsers that prerender pages say of it; TypeScript does not know it yet. */

interface Document {
  /** Whether the page was prepared and nobody has come to see it yet; `prerenderingchange` tells when somebody does. */
  readonly prerendering?: boolean
}
