import { expect, test } from 'vitest'
import { inStandard, reviewed } from '../../support/review-report.ts'

test('questions that are hard to read', () => {
  expect(
    reviewed(
      inStandard(
        'da: Er der brug for hjælp?',
        'da: "Modtager vedkommende socialpædagogisk understøttelse gennem eksisterende foranstaltninger?"',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "warning hard-to-read at standard.yaml questions.2.ask
    Together, the questions have a LIX of 37 in Danish; expected at most 30: “Modtager vedkommende socialpædagogisk understøttelse gennem eksisterende foranstaltninger?”
    Use shorter sentences and words of six letters or fewer, here first."
  `)
})

test('facts that are hard to read', () => {
  expect(
    reviewed(
      inStandard(
        'en: Ring us.',
        'en: "Subsequently, responsible professionals thoroughly investigate individual circumstances considering municipal responsibilities, professional assessments, available interventions. Documentation accompanying applications facilitates comprehensive investigations."',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "warning hard-to-read at standard.yaml facts.6.text
    This text has a LIX of 110 in English; expected at most 45: “Subsequently, responsible professionals thoroughly investigate individual circumstances considering municipal responsibilities, professional assessments, available interventions. Documentation accompanying applications facilitates comprehensive investigations.”
    Use shorter sentences and words of six letters or fewer, here first."
  `)
})

test('a sentence that is too long', () => {
  expect(
    reviewed(
      inStandard(
        'en: It is free.',
        'en: It is free for you and for all of us who live here or go to work here or do so now and then as it is so.',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "warning sentence-too-long at standard.yaml facts.0.text.en
    This sentence has 28 words in English; expected at most 25: “It is free for you and for all of us who live here or go to work here or do so now and then as it is so.”
    Make two sentences of it."
  `)
})

test('a full stop in an abbreviation does not end a sentence', () => {
  expect(
    reviewed(
      inStandard(
        'da: Det er gratis.',
        'da: "Det er bl.a. gratis. Det er ca. sådan at du får hjælp. Vi ser på det nu. Det er fx kl. 9 om morgenen. Det er godt."',
      ),
      inStandard('en: It is free.', 'en: It is free at 9.'),
    ),
  ).toBe('')
})
