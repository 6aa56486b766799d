/** All English words of pages, for the build and the tests; no phone downloads this. */
import { common } from './common.ts'
import { desk } from './desk.ts'
import { finder } from './finder.ts'
import { journey } from './journey.ts'
import { pages } from './pages.ts'
import { poster } from './poster.ts'
import { rules } from './rules.ts'
import { share } from './share.ts'

export const all = { common, desk, finder, journey, pages, poster, rules, share }
