/** Checks of what must not stand in running text: phone numbers, law references, words to avoid, relatives addressed as the person. */
import { type Language, languages } from '#guide/languages.ts'
import type { TextRole } from '../schema/meaning.ts'
import { type AvoidedWord, avoidList } from './avoid-list.ts'
import type { Finding } from './finding.ts'
import { type KnownLanguage, knownLanguages } from './known-languages.ts'
import { phones } from './phones.ts'
import { error, type TextCheck, warning } from './check.ts'
import { sentencesOf } from './sentences.ts'
import { placeIn, type PlacedText } from './texts.ts'

const shownInJourney: readonly TextRole[] = ['question', 'option', 'criterion', 'contact', 'fact']

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

const asThePerson: Readonly<Record<KnownLanguage, RegExp>> = {
  da: /(?<!\p{L})(du får(?! råd)|får du(?! råd)|din støtte|dit forløb)(?!\p{L})/iu,
  en: /(?<!\p{L})(you (will )?get(?! advice| in touch)|do you get|your (support|programme))(?!\p{L})/iu,
}

/** A relative is asked and told about somebody else, and gets no support. */
export const checkRelatives: TextCheck = (texts) =>
  eachLanguage(
    knownLanguages,
    texts,
    ({ role, place }) => shownInJourney.includes(role) && place.path.at(-1) === 'relative',
  ).flatMap(({ text, language, inAll }) => {
    const [found] = asThePerson[language].exec(text) ?? []
    if (found === undefined) return []
    return warning('relative-as-person', placeIn(language, inAll), {
      message: `The relative's text says “${found}”; expected words about the person who is helped.`,
      remedy: `Say who gets the support, as in “den, du hjælper” and “the person you help”.`,
    })
  })

/** All avoided words of a language at once: most texts have none. */
const mayHaveWord: Readonly<Record<KnownLanguage, RegExp>> = {
  da: anyAvoided('da'),
  en: anyAvoided('en'),
}

function anyAvoided(language: KnownLanguage): RegExp {
  const words = avoidList.filter((avoided) => avoided.language === language)
  return new RegExp(words.map(({ word }) => word.source).join('|'), 'iu')
}

interface OneLanguage<L extends Language> {
  readonly text: string
  readonly language: L
  readonly inAll: PlacedText
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

/** Each text once for each of the languages. */
function eachLanguage<L extends Language>(
  languages: readonly L[],
  texts: readonly PlacedText[],
  isJudged: (text: PlacedText) => boolean,
): OneLanguage<L>[] {
  return texts
    .filter(isJudged)
    .flatMap((inAll) =>
      languages.map((language) => ({ inAll, language, text: inAll.text[language] })),
    )
}
