/** Checks of what must not stand in running text: phone numbers, law references, words to avoid. */
import { languages } from '#guide/languages.ts'
import { type AvoidedWord, avoidList } from './avoid-list.ts'
import type { Finding } from './finding.ts'
import { type KnownLanguage, knownLanguages } from './known-languages.ts'
import { phones } from './phones.ts'
import { error, type TextCheck, warning } from './check.ts'
import { sentencesOf } from './sentences.ts'
import { eachLanguage, type OneLanguage, placeIn, shownInJourney } from './texts.ts'

/** A number is written once, in a contact; copies of it go stale. The register of clauses says what the document says. */
export const checkPhones: TextCheck = (texts) =>
  eachLanguage(
    languages,
    texts,
    ({ role, place }) => place.file === 'standard.yaml' || shownInJourney.includes(role),
  ).flatMap((placed) => {
    const found = [
      ...phones(placed.text).map((phone) => phone.shown),
      ...(/(?<![\d.,])112(?![\d.,]?\d)/u.exec(placed.text) ?? []),
    ]
    return found.map((number) =>
      error('phone-in-text', placeIn(placed.language, placed.inAll), {
        message: `The text has the phone number ${number}; expected numbers only in contacts.`,
        remedy: `Take the number out of the text and name its contact in the list of contacts; 112 stands on every page already.`,
      }),
    )
  })

const law: Readonly<Record<KnownLanguage, RegExp>> = {
  da: /§+ ?\d*|(?<!\p{L})(\p{L}{4,}loven|lov om)(?!\p{L})/iu,
  en: /§+ ?\d*|(?<!\p{L})(Act on|\p{L}+ Act(?! on)|[Ss]ection \d+)(?!\p{L})/u,
}

/** Tells most texts apart quickly. */
const mayNameLaw = /§|lov|act|section/i

/** Law stands in citations and on the standard's page. */
export const checkLaw: TextCheck = (texts) =>
  eachLanguage(knownLanguages, texts, ({ role }) => shownInJourney.includes(role)).flatMap(
    (placed) => {
      const { text, language } = placed
      const [found] = mayNameLaw.test(text) ? (law[language].exec(text) ?? []) : []
      if (found === undefined) return []
      return warning('law-in-text', placeIn(placed.language, placed.inAll), {
        message: `The text refers to the law (“${found.trim()}”); expected plain words, as the citation leads to the law.`,
        remedy: `Take the reference out; the law stands in source.yaml.`,
      })
    },
  )

export const checkWords: TextCheck = (texts) =>
  eachLanguage(
    knownLanguages,
    texts,
    ({ role }) => shownInJourney.includes(role) || role === 'summary',
  ).flatMap((placed) =>
    mayHaveWord[placed.language].test(placed.text)
      ? avoidList.flatMap((avoided) => wordFindings(avoided, placed))
      : [],
  )

/** All avoided words of a language at once: most texts have none. */
const mayHaveWord: Readonly<Record<KnownLanguage, RegExp>> = {
  da: anyAvoided('da'),
  en: anyAvoided('en'),
}

function anyAvoided(language: KnownLanguage): RegExp {
  const words = avoidList.filter((avoided) => avoided.language === language)
  return new RegExp(words.map(({ word }) => word.source).join('|'), 'iu')
}

function wordFindings(avoided: AvoidedWord, placed: OneLanguage<KnownLanguage>): Finding[] {
  const {
    text,
    language,
    inAll: { kind },
  } = placed
  if (avoided.language !== language || (kind && avoided.fineIn?.includes(kind))) return []
  if (!avoided.word.test(text)) return []
  return sentencesOf(text).flatMap((sentence) => {
    const [found] = avoided.word.exec(sentence) ?? []
    if (found === undefined || (avoided.fineWithAuthority && authority.test(sentence))) return []
    return warning('word-to-avoid', placeIn(placed.language, placed.inAll), {
      message: `The text says “${found}”; expected another word, as ${avoided.because}.`,
      remedy: `Instead, ${avoided.instead}.`,
    })
  })
}

const authority = /kommune|municipality|council|ankestyrelsen|board of appeal/iu
