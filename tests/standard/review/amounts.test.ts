import { expect, test } from 'vitest'
import { amountsIn, amountsInDigits, missingIn } from '#standard/review/amounts.ts'

/** What stands in Danish only, then what stands in English only. */
function differences(danish: string, english: string): readonly (readonly string[])[] {
  const da = amountsIn(danish, 'da')
  const en = amountsIn(english, 'en')
  return [missingIn(en, da), missingIn(da, en)]
}

test.each([
  ['Inden 14 dage.', 'Within 14 days.'],
  ['Inden 14 hverdage.', 'Within 14 working days.'],
  ['Inden fjorten dage.', 'Within a fortnight.'],
  ['Et halvt år.', 'Six months.'],
  ['Halvandet år.', '18 months.'],
  ['Hvert andet år.', 'Every two years.'],
  ['Hver tredje måned.', 'Every third month.'],
  ['Døgnet rundt.', '24 hours a day.'],
  ['Under 15 år.', 'Under 15.'],
  ['Fra 15–29 år.', 'Aged 15 to 29.'],
  ['1.500 kr.', 'DKK 1,500'],
  ['37,5 timer', '37.5 hours'],
  ['Kl. 8.30–15.00', '8:30 am–3 pm'],
  ['Den 1. maj 2026', '1 May 2026'],
  ['I marts 2020', 'In March 2020'],
  ['Hjælp', 'You may march on'],
  ['§ 82 b', 'section 82b'],
  ['§§ 82 a og 82 b', '§§ 82 a and 82 b'],
  ['De to numre', 'Both numbers'],
  ['2 gange om ugen', 'Twice a week'],
  ['En måned', '1 month'],
  ['Ring 70 22 22 10', 'Ring +45 70222210'],
])('“%s” states the same as “%s”', (danish, english) => {
  expect(differences(danish, english)).toEqual([[], []])
})

test.each([
  ['Inden 14 dage.', 'Within 14 working days.', ['14 dage'], ['14 working days']],
  ['Seks måneder.', 'Five months.', ['Seks måneder'], ['Five months']],
  ['6 måneder.', 'Months.', ['6 måneder'], []],
  ['I juni.', 'In July.', ['juni'], ['July']],
  ['1.500 kr.', 'DKK 1,600', ['1500'], ['1600']],
  ['Hjælp efter loven.', 'Help under § 82 b.', [], ['§ 82 b']],
  ['§ 82 a', '§ 82 b', ['§ 82 a'], ['§ 82 b']],
  ['Ring 70 22 22 10', 'Ring 70 22 22 11', ['70 22 22 10'], ['70 22 22 11']],
  ['Kl. 9', 'At 9 pm', ['9'], ['21']],
  ['20 procent', '25 percent', ['20 procent'], ['25 percent']],
])('“%s” states other than “%s”', (danish, english, inDanish, inEnglish) => {
  expect(differences(danish, english)).toEqual([inDanish, inEnglish])
})

test.each([
  ['Inden 14 dage, højst 1.500 kr.', 'Binnen 14 Tagen, höchstens 1 500 Kronen.', [], []],
  ['Fra den 1. maj 2026, i seks måneder.', 'Ab dem 1. Mai 2026.', [], []],
  ['Inden 14 dage.', 'Binnen 15 Tagen.', ['14'], ['15']],
  ['Ring 70 22 22 10.', 'Wähle 70222210.', [], []],
  ['Ring 70 22 22 10.', 'Ruf an.', ['70 22 22 10'], []],
])('in a language of unknown words digits count: %s / %s', (danish, other, lost, added) => {
  const [da, de] = [amountsInDigits(danish), amountsInDigits(other)]
  expect([missingIn(de, da), missingIn(da, de)]).toEqual([lost, added])
})
