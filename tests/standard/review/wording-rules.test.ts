import { expect, test } from 'vitest'
import { inStandard, reviewed } from '../../support/review-report.ts'

test('a phone in running text', () => {
  expect(
    reviewed(
      inStandard('da: Ring til os., en: Ring us.', 'da: Ring 70 22 22 10., en: Ring 70222210.'),
    ),
  ).toMatchInlineSnapshot(`
    "error phone-in-text at standard.yaml facts.6.text.da
    The text has the phone number 70 22 22 10; expected numbers only in contacts.
    Take the number out of the text and name its contact in the list of contacts; 112 stands on every page already.

    error phone-in-text at standard.yaml facts.6.text.en
    The text has the phone number 70222210; expected numbers only in contacts.
    Take the number out of the text and name its contact in the list of contacts; 112 stands on every page already."
  `)
})

test('112 in running text', () => {
  expect(reviewed(inStandard('da: Ring til os., en: Ring us.', 'da: Ring 112., en: Ring 112.')))
    .toMatchInlineSnapshot(`
    "error phone-in-text at standard.yaml facts.6.text.da
    The text has the phone number 112; expected numbers only in contacts.
    Take the number out of the text and name its contact in the list of contacts; 112 stands on every page already.

    error phone-in-text at standard.yaml facts.6.text.en
    The text has the phone number 112; expected numbers only in contacts.
    Take the number out of the text and name its contact in the list of contacts; 112 stands on every page already."
  `)
})

test('years and amounts are no phones', () => {
  expect(
    reviewed(
      inStandard(
        'da: Ring til os., en: Ring us.',
        'da: I 2025 2026 er det 112.000 kr., en: In 2025 2026 it is 112000 kr.',
      ),
    ),
  ).toBe('')
})

test('a law in running text', () => {
  expect(
    reviewed(
      inStandard(
        'da: Ring til os., en: Ring us.',
        'da: Ring efter serviceloven., en: Ring under the Services Act.',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "warning law-in-text at standard.yaml facts.6.text.da
    The text refers to the law (“serviceloven”); expected plain words, as the citation leads to the law.
    Take the reference out; the law stands in source.yaml.

    warning law-in-text at standard.yaml facts.6.text.en
    The text refers to the law (“Services Act”); expected plain words, as the citation leads to the law.
    Take the reference out; the law stands in source.yaml."
  `)
})

test('a paragraph in running text', () => {
  expect(
    reviewed(
      inStandard('da: Ring til os., en: Ring us.', 'da: Ring efter § 85., en: Ring as § 85 says.'),
    ),
  ).toMatchInlineSnapshot(`
    "warning law-in-text at standard.yaml facts.6.text.da
    The text refers to the law (“§ 85”); expected plain words, as the citation leads to the law.
    Take the reference out; the law stands in source.yaml.

    warning law-in-text at standard.yaml facts.6.text.en
    The text refers to the law (“§ 85”); expected plain words, as the citation leads to the law.
    Take the reference out; the law stands in source.yaml."
  `)
})

test('words to avoid in Danish', () => {
  expect(
    reviewed(
      inStandard('da: Det er gratis.', 'da: Du er berettiget til det. En misbruger får afslag.'),
    ),
  ).toMatchInlineSnapshot(`
    "warning word-to-avoid at standard.yaml facts.0.text.da
    The text says “berettiget”; expected another word, as it promises what only the municipality can decide.
    Instead, say that the answers fit, or do not fit, the target group.

    warning word-to-avoid at standard.yaml facts.0.text.da
    The text says “afslag”; expected another word, as it sounds like a refusal, which a guide cannot give.
    Instead, say that the answers fit, or do not fit, the target group.

    warning word-to-avoid at standard.yaml facts.0.text.da
    The text says “misbruger”; expected another word, as it makes a person into a problem.
    Instead, name the person first, as in “en person med …” and “a person with …”."
  `)
})

test('words to avoid in English', () => {
  expect(
    reviewed(inStandard('en: It is free.', 'en: You are entitled to it. An addict is refused.')),
  ).toMatchInlineSnapshot(`
    "warning word-to-avoid at standard.yaml facts.0.text.en
    The text says “entitled”; expected another word, as it promises what only the municipality can decide.
    Instead, say that the answers fit, or do not fit, the target group.

    warning word-to-avoid at standard.yaml facts.0.text.en
    The text says “refused”; expected another word, as it sounds like a refusal, which a guide cannot give.
    Instead, say that the answers fit, or do not fit, the target group.

    warning word-to-avoid at standard.yaml facts.0.text.en
    The text says “addict”; expected another word, as it makes a person into a problem.
    Instead, name the person first, as in “en person med …” and “a person with …”."
  `)
})

test('a decision that nobody makes', () => {
  expect(
    reviewed(
      inStandard(
        'da: Det er gratis., en: It is free.',
        'da: Du får en afgørelse., en: You get a decision.',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "warning word-to-avoid at standard.yaml facts.0.text.da
    The text says “afgørelse”; expected another word, as a decision belongs to the authority, and this is guidance.
    Instead, say who decides, as in “kommunen afgør” and “the municipality decides”.

    warning word-to-avoid at standard.yaml facts.0.text.en
    The text says “decision”; expected another word, as a decision belongs to the authority, and this is guidance.
    Instead, say who decides, as in “kommunen afgør” and “the municipality decides”."
  `)
})

test('a decision of the municipality', () => {
  expect(
    reviewed(
      inStandard(
        'da: Det er gratis., en: It is free.',
        'da: Kommunen træffer en afgørelse., en: The municipality makes a decision.',
      ),
    ),
  ).toBe('')
})

test('a refusal that a complaint is about', () => {
  expect(
    reviewed(
      inStandard(
        'da: Du kan klage til kommunen., en: You can complain to us.',
        'da: Du kan klage over et afslag., en: You can complain of a refusal.',
      ),
    ),
  ).toBe('')
})
