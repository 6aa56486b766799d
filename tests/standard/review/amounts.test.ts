import { expect, test } from 'vitest'
import { missingIn } from '#standard/review/amount.ts'
import { amountsIn, amountsInDigits } from '#standard/review/amounts.ts'

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
  ['Fra 1.1.2026.', 'From 1 January 2026.'],
  ['Fra 1. januar 2026.', 'From 1/1/2026.'],
  ['Inden 14 dage.', 'Within two weeks.'],
  ['Inden 7 dage.', 'Within a week.'],
  ['Inden 24 timer.', 'Within a day.'],
  ['Inden et døgn.', 'Within 24 hours.'],
  ['To døgn.', '48 hours.'],
  ['I 12 måneder.', 'For a year.'],
  ['Op til 2 år.', 'Up to 24 months.'],
  ['60 minutter.', 'One hour.'],
  ['En halv time.', '30 minutes.'],
  ['30 minutter.', 'Half an hour.'],
  ['Halvanden time.', '90 minutes.'],
  ['1,5 time.', 'An hour and a half.'],
  ['Hver anden uge.', 'Every fortnight.'],
  ['Hver 14. dag.', 'Every two weeks.'],
  ['Hvert kvartal.', 'Every three months.'],
  ['Hvert halve år.', 'Every 6 months.'],
  ['Efter § 96 og § 98.', 'Under sections 96 and 98.'],
  ['Efter §§ 96-98.', 'Under sections 96, 97 and 98.'],
  ['Efter §§ 96, 97 og 98.', 'Under §§ 96–98.'],
  ['Den 3. dag.', 'The third day.'],
  ['Det tyvende møde.', 'Meeting no. 20.'],
  ['En gang om ugen.', 'Weekly.'],
  ['En gang om ugen.', 'Once a week.'],
  ['To gange om måneden.', 'Twice a month.'],
  ['Åbent mandag–fredag.', 'Open on weekdays.'],
  ['Åbent på hverdage.', 'Open Monday to Friday.'],
  ['Lukket lørdag og søndag.', 'Closed at weekends.'],
  ['Åbent tirs. og tors.', 'Open Tuesday and Thursday.'],
  ['Åbent tirsdage.', 'Open Tue.'],
  ['Højst 6 måneder.', '6 months at most.'],
  ['Mindst 2 timer, højst 4.', 'From 2 to 4 hours at the most.'],
  ['18 år eller mere.', '18 or over.'],
  ['Du er ikke over 18 år.', 'You are not over 18.'],
  ['50 kr. pr. måltid, 200 kr. om måneden.', 'DKK 50 a meal, DKK 200 per month.'],
  ['Svar inden en uge, 50 kr. om måneden.', 'Answer within a week, DKK 50 a month.'],
  ['Hverdagen, 2 timer hver uge.', 'Daily life, 2 hours every week.'],
  ['22,50 kr.', 'DKK 22.50'],
  ['50 kr. og 25 øre.', '50 kroner and 25 øre.'],
])('“%s” states the same as “%s”', (danish, english) => {
  expect(differences(danish, english)).toEqual([[], []])
})

test.each([
  ['Inden 14 dage.', 'Within 14 working days.', ['14 dage'], ['14 working days']],
  ['Seks måneder.', 'Five months.', ['Seks måneder'], ['Five months']],
  ['6 måneder.', 'Months.', ['6 måneder'], []],
  ['I juni.', 'In July.', ['juni'], ['July']],
  ['1.500 kr.', 'DKK 1,600', ['1500 kr'], ['DKK 1600']],
  ['Hjælp efter loven.', 'Help under § 82 b.', [], ['§ 82 b']],
  ['§ 82 a', '§ 82 b', ['§ 82 a'], ['§ 82 b']],
  ['Ring 70 22 22 10', 'Ring 70 22 22 11', ['70 22 22 10'], ['70 22 22 11']],
  ['Kl. 9', 'At 9 pm', ['9'], ['21']],
  ['20 procent', '25 percent', ['20 procent'], ['25 percent']],
  ['På tirsdage.', 'On Thursdays.', ['tirsdage'], ['Thursdays']],
  ['Mandag–torsdag.', 'On weekdays.', ['Mandag', 'torsdag'], []],
  ['Højst 6 måneder.', 'At least 6 months.', ['Højst'], ['At least']],
  ['Under 18 år.', 'Over 18.', ['Under'], ['Over']],
  ['50 kr.', 'EUR 50', ['50 kr'], ['EUR 50']],
  ['50 kr.', '50 øre', ['50 kr'], ['50 øre']],
  ['200 kr. pr. måltid.', 'DKK 200 per month.', ['pr. måltid'], ['per month']],
  ['2 timer om ugen.', '2 hours a month.', ['om ugen'], ['a month']],
  ['3 timer.', '3 days.', ['3 timer'], ['3 days']],
  ['10 hverdage.', 'Two weeks.', ['10 hverdage'], ['Two weeks']],
  ['4 uger.', 'A month.', ['4 uger'], []],
  ['7,5 timer.', '7 hours.', ['7,5 timer'], []],
  ['Efter § 96 og § 98.', 'Under sections 96 and 97.', ['§ 98'], ['97']],
  ['Fra 1.1.2026.', 'From 1 February 2026.', ['januar'], ['February']],
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
