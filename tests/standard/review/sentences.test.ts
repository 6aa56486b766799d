import { describe, expect, test } from 'vitest'
import {
  checkLongTexts,
  checkReadingEase,
  checkSentences,
} from '#standard/review/reading-checks.ts'
import { countsOf, lix, sentencesOf, wordsOf } from '#standard/review/sentences.ts'
import type { PlacedText } from '#standard/review/texts.ts'
import type { TextRole } from '#standard/schema/meaning.ts'

test.each([
  ['Ring nu. Så taler vi.', ['Ring nu.', 'Så taler vi.']],
  ['Ring nu! Så taler vi.', ['Ring nu!', 'Så taler vi.']],
  ['Hvem? Dig.', ['Hvem?', 'Dig.']],
  ['Hun siger “nej.” Så taler vi.', ['Hun siger “nej.”', 'Så taler vi.']],
  ['Hun siger "nej." Så taler vi.', ['Hun siger "nej."', 'Så taler vi.']],
  ['Ring (nu.) Så taler vi.', ['Ring (nu.)', 'Så taler vi.']],
  ['Ring nu. (Så taler vi.)', ['Ring nu.', '(Så taler vi.)']],
  ['Ring nu. “Ja.”', ['Ring nu.', '“Ja.”']],
  ['Ring nu.  Øv.', ['Ring nu.', 'Øv.']],
  ['Ring bl.a. til os kl. 9.', ['Ring bl.a. til os kl. 9.']],
  ['En linje\nog en til\n\nog en', ['En linje', 'og en til', 'og en']],
  ['  Ring nu.  ', ['Ring nu.']],
  ['', []],
])('the sentences of “%s”', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences)
})

test.each([
  ['Det er dig.', ['Det', 'er', 'dig']],
  ['15-29 år, 7–9', ['15-29', 'år', '7–9']],
  ["Don't, don’t", ["Don't", 'don’t']],
  ['1.500,50 kr.', ['1.500,50', 'kr']],
  ['– “§”', []],
])('the words of “%s”', (text, words) => {
  expect(wordsOf(text)).toEqual(words)
})

test('LIX is words a sentence plus the percentage of words longer than six letters, over all texts', () => {
  expect(countsOf('Du er syvende. Ja.')).toEqual({ sentences: 2, words: 4, longWords: 1 })
  expect(countsOf('sekser')).toEqual({ sentences: 1, words: 1, longWords: 0 })
  expect(lix([countsOf('Du er syvende. Ja.')])).toBe(4 / 2 + 25)
  expect(lix([countsOf('Du er syvende. Ja.'), countsOf('Nej nej nej nej')])).toBe(8 / 3 + 12.5)
  expect(lix([])).toBe(0)
  expect(lix([countsOf('–')])).toBe(0)
})

function placed(role: TextRole, danish: string, english = ''): PlacedText {
  return {
    role,
    place: { file: 'standard.yaml', path: [role] },
    text: { da: danish, en: english },
  }
}

const words = (count: number, word = 'ord') => Array.from({ length: count }, () => word).join(' ')

describe('the length of a sentence', () => {
  test('25 words are fine, 26 are not', () => {
    expect(checkSentences([placed('fact', words(25, 'ordet'), words(25, 'words'))])).toEqual([])
    expect(
      checkSentences([placed('fact', words(26, 'ordet'), words(26, 'words'))]).map(
        ({ place, message }) => [place.path, message.split(';')[0]],
      ),
    ).toEqual([
      [['fact', 'da'], 'This sentence has 26 words in Danish'],
      [['fact', 'en'], 'This sentence has 26 words in English'],
    ])
  })

  test('short words count as well', () => {
    expect(checkSentences([placed('fact', words(26, 'i'))])).toHaveLength(1)
  })

  test('each sentence is counted by itself', () => {
    expect(checkSentences([placed('fact', `Ja ${words(20)}. Nej ${words(20)}.`)])).toEqual([])
  })

  test('titles of documents are given', () => {
    expect(checkSentences([placed('document', words(30))])).toEqual([])
    expect(checkSentences([placed('site', words(30))])).toHaveLength(1)
  })
})

describe('reading ease', () => {
  /** A LIX of the words plus the percentage of long ones. */
  const text = (short: number, long: number) => words(short) + ' ' + words(long, 'langeord')

  test.each([
    ['question', 30, [8, 2], [8, 3]],
    ['criterion', 35, [6, 2], [8, 3]],
    ['contact', 35, [6, 2], [8, 3]],
    ['fact', 35, [6, 2], [8, 3]],
  ] as const)('of a %s: at most %d together', (role, most, [short, long], [tooShort, tooLong]) => {
    expect(lix([countsOf(text(short, long))])).toBeLessThanOrEqual(most)
    expect(lix([countsOf(text(tooShort, tooLong))])).toBeGreaterThan(most)
    expect(checkReadingEase([placed(role, text(short, long), text(short, long))])).toEqual([])
    expect(
      checkReadingEase([placed(role, text(tooShort, tooLong))]).map(({ place, message }) => [
        place.path,
        message.split(':')[0],
      ]),
    ).toEqual([
      [
        [role],
        `Together, the ${role === 'question' ? 'questions' : 'criteria, contacts and facts'} have a LIX of 39 in Danish; expected at most ${most}`,
      ],
    ])
  })

  test('exactly the most is fine', () => {
    expect(lix([countsOf(text(8, 2))])).toBe(30)
    expect(checkReadingEase([placed('question', text(8, 2))])).toEqual([])
  })

  test('the hardest text of five words is named, or any where none has five', () => {
    const easy = placed('question', words(6, 'let'))
    const hard = placed('question', words(6, 'vanskelige'))
    const hardestButShort = placed('question', words(4, 'allervanskeligste'))
    const named = (texts: readonly PlacedText[]) =>
      checkReadingEase(texts).map(({ message }) => /“(.*)”/u.exec(message)?.at(1))
    expect(named([hardestButShort, hard, easy])).toEqual([hard.text.da])
    expect(named([easy, hard, hardestButShort])).toEqual([hard.text.da])
    expect(named([hardestButShort])).toEqual([hardestButShort.text.da])
    expect(named([placed('question', words(5, 'vanskelige')), easy])).toEqual([
      words(5, 'vanskelige'),
    ])
  })

  test('what is read beside them counts, and is not named', () => {
    const hard = placed('question', words(6, 'vanskelige'))
    const easy = placed('question', words(6, 'let'))
    expect(checkReadingEase([easy], [hard]).map(({ message }) => message)).toEqual([
      expect.stringContaining(`expected at most 30: “${easy.text.da}”`),
    ])
    expect(checkReadingEase([hard], Array<PlacedText>(20).fill(easy))).toEqual([])
    expect(checkReadingEase([], [hard])).toEqual([])
  })

  test('in a file that standards share, a long text is judged alone', () => {
    expect(checkLongTexts([placed('question', text(8, 3))])).toEqual([])
    expect(checkLongTexts([placed('question', text(14, 6))]).map(({ message }) => message)).toEqual(
      [expect.stringContaining('This text has a LIX of 50 in Danish; expected at most 40')],
    )
  })

  test('a long text is judged alone, with ten to spare', () => {
    const easy = Array.from({ length: 20 }, () => placed('fact', `${words(4)}.`))
    const alone = (short: number, long: number) =>
      checkReadingEase([...easy, placed('fact', text(short, long))]).map(({ message }) =>
        message.slice(0, message.indexOf(';')),
      )
    expect(alone(15, 5)).toEqual([])
    expect(alone(14, 6)).toEqual(['This text has a LIX of 50 in Danish'])
    expect(alone(12, 7)).toEqual([])
  })

  test('other texts are not judged', () => {
    for (const role of ['summary', 'option', 'explanation', 'clause', 'document'] as const)
      expect(checkReadingEase([placed(role, words(10, 'vanskelige'))])).toEqual([])
  })
})
