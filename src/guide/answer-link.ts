/** Answers written into the `#fragment` of a link, and read back from one that anybody may have written. Pure; no DOM. */
import type { Answers } from './condition.ts'
import { answersOf, type Arrived, follow } from './follow.ts'
import { type Fit, fits, type Guide } from './guide.ts'
import type { Rules } from './rules.ts'
import { siftAnswers } from './sift-answers.ts'

/** What a link needs to know of a guide. */
export type LinkGuide = Pick<Guide, 'id' | 'fingerprint' | 'graph'> & Pick<Rules, 'questions'>

/** Longer fragments are not read at all. */
const longest = 2000

/** Of what the check stands behind. */
const form = /^v1\.[0-9a-f]{8}\.[a-z](?:\.[a-z0-9-]+~[a-z0-9-]+)*$/

/**
 * `v1.<8 digits of the fingerprint>.<fit>.<question>~<option>.….<check>`, without the `#`. Only the answers on the path
 * are in it, by id: an index would name another answer once the questions change.
 */
export function writeAnswerLink(guide: LinkGuide, { asked, outcome }: Arrived): string {
  const answers = asked.map(({ question, option }) => `${question}~${option}`)
  const body = ['v1', shortPrint(guide), letterOf(outcome.fit), ...answers].join('.')
  return `${body}.${checkOf(guide.id, body)}`
}

export type ReadLink =
  | { readonly kind: 'current'; readonly answers: Answers }
  /** Written under other rules: the answers that still fit, the questions whose answers do not, and the fit at the time. */
  | {
      readonly kind: 'outdated'
      readonly answers: Answers
      readonly dropped: readonly string[]
      readonly fit: Fit
    }
  /** Cut short, altered, made for another standard, or no such link at all. */
  | { readonly kind: 'damaged' }

const damaged: ReadLink = { kind: 'damaged' }

/** `fragment` is without its `#`. Never throws. */
export function readAnswerLink(fragment: string, guide: LinkGuide): ReadLink {
  if (fragment.length > longest) return damaged
  // Some messengers write a tilde in its percent form, which means the same.
  const text = fragment.replace(/%7e/gi, '~')
  const end = text.lastIndexOf('.')
  const body = text.slice(0, end)
  if (!form.test(body) || text.slice(end + 1) !== checkOf(guide.id, body)) return damaged
  const [, print, letter, ...pairs] = body.split('.')
  const fit = fits.find((one) => letterOf(one) === letter)
  if (fit === undefined) return damaged
  const given = pairs.map(pairOf)
  const answers = Object.fromEntries(given)
  if (Object.keys(answers).length !== given.length) return damaged
  if (print === shortPrint(guide)) return readCurrent(guide, answers, fit)
  const { kept, dropped } = siftAnswers(answers, guide.questions)
  return { kind: 'outdated', answers: kept, dropped, fit }
}

/** Under the same rules only a whole path with the fit it leads to can have been written. */
function readCurrent(guide: LinkGuide, answers: Answers, fit: Fit): ReadLink {
  const progress = follow(guide.graph, answers)
  const isWritten =
    'outcome' in progress &&
    progress.outcome.fit === fit &&
    progress.asked.length === Object.keys(answers).length
  return isWritten ? { kind: 'current', answers: answersOf(progress.asked) } : damaged
}

function pairOf(pair: string): readonly [string, string] {
  const middle = pair.indexOf('~')
  return [pair.slice(0, middle), pair.slice(middle + 1)]
}

function letterOf(fit: Fit): string {
  return fit.charAt(0)
}

function shortPrint({ fingerprint }: LinkGuide): string {
  return fingerprint.slice(0, 8)
}

/** FNV-1a over 32 bits: tells a link that was cut short, or made for another standard; it guards nothing. */
function checkOf(id: string, body: string): string {
  const bytes = new TextEncoder().encode(`${id} ${body}`)
  return bytes
    .reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0, 0x811c9dc5)
    .toString(36)
}
