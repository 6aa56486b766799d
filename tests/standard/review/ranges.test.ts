/** Ranges as labels and ids of options write them. */
import { expect, test } from 'vitest'
import {
  contradict,
  gapIn,
  type Range,
  rangeIn,
  rangeOfId,
  sharedBy,
} from '#standard/review/ranges.ts'

const over = (from: number): Range => ({ from, isLoose: true })

test.each<[string, Range | undefined]>([
  ['18–29 år', { from: 18, to: 29 }],
  ['18-29', { from: 18, to: 29 }],
  ['18 - 29 år', { from: 18, to: 29 }],
  ['Fra 18 til 29 år', { from: 18, to: 29 }],
  ['Mellem 18 og 29', { from: 18, to: 29 }],
  ['Under 15 år', { to: 14 }],
  ['Yngre end 15', { to: 14 }],
  ['Over 18 år', over(18)],
  ['Ældre end 18', over(18)],
  ['Højst 17 år', { to: 17 }],
  ['Op til 17 år', { to: 17 }],
  ['Til og med 17 år', { to: 17 }],
  ['Indtil 17', { to: 17 }],
  ['Mindst 18 år', { from: 18 }],
  ['Fra 18 år', { from: 18 }],
  ['Fyldt 18', { from: 18 }],
  ['65+', { from: 65 }],
  ['65 +', { from: 65 }],
  ['30 år eller mere', { from: 30 }],
  ['30 og derover', { from: 30 }],
  ['30 år og over', { from: 30 }],
  ['67 år eller ældre', { from: 67 }],
  ['67 og opefter', { from: 67 }],
  ['17 år eller mindre', { to: 17 }],
  ['17 og derunder', { to: 17 }],
  ['17 år og under', { to: 17 }],
  ['17 eller yngre', { to: 17 }],
  ['17 år og nedefter', { to: 17 }],
  ['Ikke fyldt 18 år', undefined],
  ['18 år', undefined],
  ['Under 18 år, § 85', undefined],
  ['Voksen', undefined],
])('in Danish: %s', (label, range) => {
  expect(rangeIn(label, 'da')).toEqual(range)
})

test.each<[string, Range | undefined]>([
  ['18 to 29', { from: 18, to: 29 }],
  ['18–29', { from: 18, to: 29 }],
  ['Between 18 and 29', { from: 18, to: 29 }],
  ['Under 15', { to: 14 }],
  ['Below 15', { to: 14 }],
  ['Younger than 15', { to: 14 }],
  ['Over 18', over(18)],
  ['Above 18', over(18)],
  ['Older than 18', over(18)],
  ['At most 17', { to: 17 }],
  ['Up to 17', { to: 17 }],
  ['At least 18', { from: 18 }],
  ['From 18', { from: 18 }],
  ['65+', { from: 65 }],
  ['30 or more', { from: 30 }],
  ['30 years or over', { from: 30 }],
  ['67 and older', { from: 67 }],
  ['67 or above', { from: 67 }],
  ['67 and up', { from: 67 }],
  ['17 or less', { to: 17 }],
  ['17 years and under', { to: 17 }],
  ['17 or younger', { to: 17 }],
  ['17 and below', { to: 17 }],
  ['Not yet over 18', undefined],
  ['Adult', undefined],
])('in English: %s', (label, range) => {
  expect(rangeIn(label, 'en')).toEqual(range)
})

test.each<[string, Range | undefined]>([
  ['18-29', { from: 18, to: 29 }],
  ['age-18-29', { from: 18, to: 29 }],
  ['18-to-29', { from: 18, to: 29 }],
  ['under-15', { to: 14 }],
  ['age-below-15', { to: 14 }],
  ['over-18', over(18)],
  ['above-18', over(18)],
  ['up-to-17', { to: 17 }],
  ['at-most-17', { to: 17 }],
  ['max-17', { to: 17 }],
  ['from-18', { from: 18 }],
  ['at-least-18', { from: 18 }],
  ['min-18', { from: 18 }],
  ['30-plus', { from: 30 }],
  ['30-or-more', { from: 30 }],
  ['30-and-over', { from: 30 }],
  ['30-or-older', { from: 30 }],
  ['30-or-above', { from: 30 }],
  ['30-and-up', { from: 30 }],
  ['17-or-less', { to: 17 }],
  ['17-and-under', { to: 17 }],
  ['17-or-younger', { to: 17 }],
  ['17-or-below', { to: 17 }],
  ['thunder-15', undefined],
  ['option-1', undefined],
  ['under-15-girls', undefined],
  ['18-29-55', undefined],
  ['adult', undefined],
])('the id %s', (id, range) => {
  expect(rangeOfId(id)).toEqual(range)
})

test.each<[Range, Range, boolean]>([
  [{ from: 18, to: 29 }, { from: 18, to: 29 }, false],
  [{ from: 18, to: 29 }, { from: 20, to: 29 }, true],
  [{ from: 18, to: 29 }, { from: 18, to: 30 }, true],
  // The lower end goes without saying.
  [{ to: 66 }, { from: 18, to: 66 }, false],
  [{ to: 66 }, { from: 18, to: 67 }, true],
  [{ from: 30 }, over(29), false],
  [over(30), { from: 30 }, false],
  [over(30), { from: 31 }, false],
  [over(30), { from: 32 }, true],
  [{ from: 30 }, over(30), false],
  [{ from: 18 }, { to: 17 }, true],
  [{ to: 17 }, { from: 18 }, true],
  [{ from: 18 }, { to: 18 }, false],
])('%j and %j contradict each other: %s', (one, other, expected) => {
  expect(contradict(one, other)).toBe(expected)
})

test.each<[Range[], string | undefined]>([
  [[{ to: 14 }, { from: 15, to: 17 }, { from: 18 }], undefined],
  [[{ from: 18 }, { to: 14 }, { from: 15, to: 17 }], undefined],
  [[{ to: 14 }, { from: 16 }], '15'],
  [[{ to: 14 }, { from: 18 }], '15–17'],
  [[{ to: 17 }, over(18)], undefined],
  [[{ to: 17 }, over(19)], '18'],
  [[{ from: 18, to: 66 }, { from: 20, to: 30 }, { from: 67 }], undefined],
  [[{ from: 18, to: 66 }], undefined],
  [
    [
      { from: 0, to: 2 },
      { from: 4, to: 5 },
    ],
    '3',
  ],
  [[{ from: 18 }, { from: 67 }], undefined],
])('the gap in %j: %s', (ranges, gap) => {
  expect(gapIn(ranges)).toBe(gap)
})

test.each<[Range, Range, number | undefined]>([
  [{ to: 18 }, { from: 18 }, 18],
  [{ to: 17 }, { from: 18 }, undefined],
  [{ to: 18 }, over(18), undefined],
  [{ to: 19 }, over(18), 19],
  [{ from: 15, to: 17 }, { to: 17 }, 15],
  [{ to: 17 }, { to: 14 }, 0],
  [{ from: 18 }, { from: 67 }, 67],
])('what %j and %j share: %s', (one, other, shared) => {
  expect(sharedBy(one, other)).toBe(shared)
})
