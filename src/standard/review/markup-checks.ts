/** Checks of what pages do not read as more than letters: Markdown, HTML, addresses in running text. */
import { languages } from '#guide/languages.ts'
import { type TextCheck, warning } from './check.ts'
import { eachLanguage, placeIn, shownInJourney } from './texts.ts'

const markup: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a Markdown link', /\[[^\]]+\]\([^)]*\)/u],
  ['bold letters in Markdown', /\*\*[^*]+\*\*|(?<![\p{L}\d_])__[^_]+__/u],
  ['italics in Markdown', /(?<![\p{L}\d*])\*[^\s*][^*]*\*(?![\p{L}\d*])/u],
  ['a Markdown heading', /^ *#{1,6} \S+/mu],
  ['code in Markdown', /`[^`]*`/u],
  ['a bullet', /^ *[-*•] \S+/mu],
  ['HTML', /<\/?[a-z][^>]*>|&(?:nbsp|amp|lt|gt|quot|#\d+);/iu],
]

/** Tells most texts apart quickly. */
const mayBeMarkup = /[*`<#&•_[]|^ *- /mu

export const checkMarkup: TextCheck = (texts) =>
  eachLanguage(languages, texts, () => true).flatMap(({ text, language, inAll }) => {
    if (!mayBeMarkup.test(text)) return []
    for (const [what, pattern] of markup) {
      const [found] = pattern.exec(text) ?? []
      if (found !== undefined)
        return warning('markup-in-text', placeIn(language, inAll), {
          message: `The text has ${what}, “${found.trim()}”, which is shown as it stands; expected plain words.`,
          remedy: `Take the signs out; make sentences of a list.`,
        })
    }
    return []
  })

const address =
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<!\]\()(?:https?:\/\/|(?<!\/)www\.)[^\s,;)]+[^\s,;).]|(?<![\p{L}\d.@/-]|\]\()[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:dk|com|org|eu|net|info)(?![\p{L}\d-])/giu

const mayBeAddress = /@|:\/\/|www\.|\.(?:dk|com|org|eu|net|info)/i

/** Sites of all authorities, called by their addresses. */
const names: readonly string[] = ['borger.dk', 'sundhed.dk']

/** An address is written once, where it can be pressed and is checked; where a number is known from, it may stand. */
export const checkAddresses: TextCheck = (texts) =>
  eachLanguage(
    languages,
    texts,
    ({ role, place }) =>
      (shownInJourney.includes(role) || role === 'summary') && !place.path.includes('source'),
  ).flatMap(({ text, language, inAll }) => {
    if (!mayBeAddress.test(text)) return []
    return [...text.matchAll(address)]
      .filter(([found]) => !names.includes(found.toLowerCase()))
      .map(([found]) =>
        warning('address-in-text', placeIn(language, inAll), {
          message: `The text has the address ${found}; expected addresses only where they can be pressed.`,
          remedy: `Take it out of the text, and write it as email, website or a way to apply of a contact, or as the link of a fact.`,
        }),
      )
  })
