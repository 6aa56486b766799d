/** All words of both languages, for the build and the tests; no phone downloads this. */
import { common as commonDa } from './da/common.ts'
import { journey as journeyDa } from './da/journey.ts'
import { pages as pagesDa } from './da/pages.ts'
import { common as commonEn } from './en/common.ts'
import { journey as journeyEn } from './en/journey.ts'
import { pages as pagesEn } from './en/pages.ts'

export const allWords = {
  da: { common: commonDa, journey: journeyDa, pages: pagesDa },
  en: { common: commonEn, journey: journeyEn, pages: pagesEn },
} as const
