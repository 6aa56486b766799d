/** Makes every key that `t()` is given a checked one: the Danish words are the keys' source. */
import type { common } from './da/common.ts'
import type { desk } from './da/desk.ts'
import type { finder } from './da/finder.ts'
import type { journey } from './da/journey.ts'
import type { pages } from './da/pages.ts'
import type { poster } from './da/poster.ts'
import type { rules } from './da/rules.ts'
import type { share } from './da/share.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: {
      common: typeof common
      desk: typeof desk
      finder: typeof finder
      journey: typeof journey
      pages: typeof pages
      poster: typeof poster
      rules: typeof rules
      share: typeof share
    }
    enableSelector: false
  }
}
