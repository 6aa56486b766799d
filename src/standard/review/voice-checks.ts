/** Checks that a text for one voice speaks to that voice: a relative is asked and told about somebody else. */
import type { FindingCode } from './finding.ts'
import { type KnownLanguage, knownLanguages } from './known-languages.ts'
import { type TextCheck, warning } from './check.ts'
import { eachLanguage, keyOf, placeIn, type PlacedText, shownInJourney } from './texts.ts'

type Patterns = Readonly<Record<KnownLanguage, RegExp>>

interface Fault {
  readonly code: FindingCode
  readonly voice: 'self' | 'relative'
  readonly isJudged: (text: PlacedText) => boolean
  readonly words: Patterns
  /** Where one of these stands in the text, it is right. */
  readonly unless?: Patterns
  readonly expected: string
  readonly remedy: string
}

const isAsked = (text: PlacedText) => ['ask', 'choose'].includes(keyOf(text) ?? '')
const isTold = (text: PlacedText) => ['met', 'not-met', 'unknown'].includes(keyOf(text) ?? '')

const otherPerson: Patterns = {
  da: /(?<!\p{L})(?:(?:den|person|personen),? (?:som )?du|personen|vedkommende|pårørende)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:person|you help|they|their|them|relative)(?!\p{L})/iu,
}

const aboutThem = {
  code: 'relative-as-person',
  voice: 'relative',
  expected: 'words about the person who is helped',
  remedy: 'Say who gets the support, as in “den, du hjælper” and “the person you help”.',
} as const

const faults: readonly Fault[] = [
  {
    ...aboutThem,
    isJudged: () => true,
    words: {
      da: /(?<!\p{L})(?:du får(?! råd)|får du(?! råd)|din (?:støtte|alder|hverdag|situation)|dit (?:forløb|behov|helbred)|dine (?:behov|udfordringer))(?!\p{L})/iu,
      en: /(?<!\p{L})(?:you (?:will )?get(?! advice| in touch)|do you get|your (?:support|programme|age|needs?|daily life|situation|health))(?!\p{L})/iu,
    },
  },
  {
    ...aboutThem,
    isJudged: isAsked,
    words: {
      da: /(?<!\p{L})(?<!(?:ved|tror|mener|kender) )du(?!\p{L})(?! (?:hjælper|kender|ved|tror|mener|ringer|spørger))/iu,
      en: /(?<!\p{L})you(?!\p{L})(?! (?:know|think|call|ask))(?<!(?:do|can) you(?= know| say| tell))/iu,
    },
    unless: otherPerson,
  },
  {
    ...aboutThem,
    isJudged: isTold,
    words: {
      da: /(?:^|[.!?] )(?:du (?:er|har|bor|fik)|vi ved ikke,? om du)(?!\p{L})(?! (?:velkommen|altid|også|selv|mulighed|svaret|sagt|valgt|spurgt))/iu,
      en: /(?:^|[.!?] )(?:you (?:are|have|live|had)|we do not know (?:if|whether) you)(?!\p{L})(?! (?:welcome|always|also|answered|said|chosen|asked))/iu,
    },
    unless: otherPerson,
  },
  {
    code: 'self-as-relative',
    voice: 'self',
    isJudged: () => true,
    words: {
      da: /(?<!\p{L})(?:den|personen),? (?:som )?du hjælper(?!\p{L})/iu,
      en: /(?<!\p{L})(?:the person|somebody|someone) (?:who |that )?you help(?!\p{L})/iu,
    },
    expected: 'words to the person who is helped',
    remedy: 'Say “du” and “you”; what is said of somebody else belongs to the relative.',
  },
  {
    code: 'self-as-relative',
    voice: 'self',
    isJudged: (text) => isAsked(text) || isTold(text),
    words: {
      da: /(?<!\p{L})personens?(?!\p{L})(?!,? (?:du|som|der))/iu,
      en: /(?<!\p{L})the person(?!\p{L})(?! (?:you|who|that))/iu,
    },
    expected: 'words to the person who is helped',
    remedy: 'Say “du” and “you”; what is said of somebody else belongs to the relative.',
  },
  {
    code: 'relative-as-one-sex',
    voice: 'relative',
    isJudged: () => true,
    words: {
      da: /(?<!\p{L}|eller )(?:han|hun|ham|hende|hans|hendes)(?!\p{L}| eller)/iu,
      en: /(?<!\p{L}|or )(?:he|she|him|her|his|hers)(?!\p{L}| or)/iu,
    },
    expected: 'words for a man and a woman',
    remedy: 'Say who is meant, as in “den, du hjælper” and “the person you help”.',
  },
]

/** One finding a text and language: the first says what is wrong. */
export const checkPersons: TextCheck = (texts) =>
  eachLanguage(
    knownLanguages,
    texts,
    ({ role, place }) =>
      shownInJourney.includes(role) && ['self', 'relative'].includes(String(place.path.at(-1))),
  ).flatMap(({ text, language, inAll }) => {
    const voice = inAll.place.path.at(-1)
    for (const { code, isJudged, words, unless, expected, remedy } of faults.filter(
      (fault) => fault.voice === voice,
    )) {
      const [found] = words[language].exec(text) ?? []
      if (found === undefined || !isJudged(inAll) || unless?.[language].test(text)) continue
      return warning(code, placeIn(language, inAll), {
        message: `${voice === 'self' ? 'The text to the person' : 'The relative’s text'} says “${found.replace(/^[.!?] /u, '')}”; expected ${expected}.`,
        remedy,
      })
    }
    return []
  })
