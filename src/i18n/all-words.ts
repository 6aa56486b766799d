/** All words of both languages, for the build and the tests; no phone downloads this. */
import { common as commonDa } from './da/common.ts'
import { desk as deskDa } from './da/desk.ts'
import { journey as journeyDa } from './da/journey.ts'
import { pages as pagesDa } from './da/pages.ts'
import { poster as posterDa } from './da/poster.ts'
import { rules as rulesDa } from './da/rules.ts'
import { share as shareDa } from './da/share.ts'
import { common as commonEn } from './en/common.ts'
import { desk as deskEn } from './en/desk.ts'
import { journey as journeyEn } from './en/journey.ts'
import { pages as pagesEn } from './en/pages.ts'
import { poster as posterEn } from './en/poster.ts'
import { rules as rulesEn } from './en/rules.ts'
import { share as shareEn } from './en/share.ts'

export const allWords = {
  da: {
    common: commonDa,
    desk: deskDa,
    journey: journeyDa,
    pages: pagesDa,
    poster: posterDa,
    rules: rulesDa,
    share: shareDa,
  },
  en: {
    common: commonEn,
    desk: deskEn,
    journey: journeyEn,
    pages: pagesEn,
    poster: posterEn,
    rules: rulesEn,
    share: shareEn,
  },
} as const
