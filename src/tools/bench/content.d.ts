/** What the build puts into the wizard's script. */
import type { Content } from './wizard.mjs'

declare global {
  const CONTENT: Content
}
