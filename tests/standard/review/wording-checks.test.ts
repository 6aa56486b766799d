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

test('years and amounts are not taken for phone numbers', () => {
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
    Instead, say whether the support is something for the person, as in “Støtten er for …” and “The support is for …”.

    warning word-to-avoid at standard.yaml facts.0.text.da
    The text says “afslag”; expected another word, as it sounds like a refusal, which a guide cannot give.
    Instead, say whether the support is something for the person, as in “Støtten er for …” and “The support is for …”.

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
    Instead, say whether the support is something for the person, as in “Støtten er for …” and “The support is for …”.

    warning word-to-avoid at standard.yaml facts.0.text.en
    The text says “refused”; expected another word, as it sounds like a refusal, which a guide cannot give.
    Instead, say whether the support is something for the person, as in “Støtten er for …” and “The support is for …”.

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

test.each([
  ['da', 'Du passer ikke på det.', 'passer ikke på'],
  ['da', 'Det er en bred målgruppe.', 'målgruppe'],
  ['da', 'Det bliver set efter.', 'set efter'],
  ['da', 'Du skal være visiteret.', 'visiteret'],
  ['da', 'Brug et websted.', 'websted'],
  ['da', 'Så har du ret til det.', 'har du ret til'],
  ['da', 'De bevilger det.', 'bevilger'],
  ['da', 'Den afgør, at du er med.', 'afgør, at du'],
  ['en', 'You are in the target group.', 'target group'],
  ['en', 'You have the right to it.', 'have the right to'],
  ['en', 'It is granted to you.', 'granted'],
  ['en', 'It decides that you are in.', 'decides that you'],
])('%s: “%s” has a word to avoid', (language, sentence, found) => {
  const [da, en] = language === 'da' ? [sentence, 'It is free.'] : ['Det er gratis.', sentence]
  expect(
    reviewed(inStandard('da: Det er gratis., en: It is free.', `da: '${da}', en: '${en}'`)),
  ).toContain(`The text says “${found}”; expected another word`)
})

test.each([
  ['da', 'Du får støtte.', 'Du får'],
  ['da', 'Hvornår får du svar?', 'får du'],
  ['da', 'Din støtte er gratis.', 'Din støtte'],
  ['da', 'Sådan er dit forløb.', 'dit forløb'],
  ['en', 'You get support.', 'You get'],
  ['en', 'You will get support.', 'You will get'],
  ['en', 'When do you get it?', 'do you get'],
  ['en', 'Your support is free.', 'Your support'],
  ['en', 'This is your programme.', 'your programme'],
])('%s: “%s” speaks to a relative as if to the person', (language, sentence, found) => {
  const relative =
    language === 'da'
      ? `{ da: '${sentence}', en: The person gets it. }`
      : `{ da: Personen kan det., en: '${sentence}' }`
  expect(
    reviewed(
      inStandard(
        'text: { da: Det er gratis., en: It is free. }',
        `text: { self: { da: Det er gratis., en: It is free. }, relative: ${relative} }`,
      ),
    ),
  ).toContain(
    `relative-as-person at standard.yaml facts.0.text.relative.${language}\nThe relative’s text says “${found}”`,
  )
})

test.each([
  ['Du får råd.', 'You get advice.'],
  ['Her får du råd.', 'You will get advice.'],
  ['Ring til os.', 'You get in touch.'],
  ['Endu får de hjælp.', 'Some of your supporters help.'],
])('a relative may read “%s” and “%s”, and a person of support', (da, en) => {
  expect(
    reviewed(
      inStandard(
        'text: { da: Det er gratis., en: It is free. }',
        `text: { self: { da: Du får støtte., en: You get support. }, relative: { da: '${da}', en: '${en}' } }`,
      ),
    ),
  ).toBe('')
})

test.each([
  ['da', 'Ring efter lov om social service.', 'lov om'],
  ['da', 'Ring efter Sundhedsloven.', 'Sundhedsloven'],
  ['da', 'Ring efter §§ 82 a og 82 b.', '§§ 82'],
  ['da', 'Ring efter §.', '§'],
  ['en', 'Ring under the Act on Social Services.', 'Act on'],
  ['en', 'Ring under section 85.', 'section 85'],
  ['en', 'Ring under Section 85.', 'Section 85'],
  ['en', 'Ring under §85.', '§85'],
])('%s: “%s” refers to the law by “%s”', (language, sentence, found) => {
  expect(reviewedFact(language, sentence)).toContain(`refers to the law (“${found}”)`)
})

test.each([
  ['da', 'Ring til forloven.'],
  ['da', 'Du får lov omgående.'],
  ['da', 'Nabolovens regler.'],
  ['en', 'We act on your behalf.'],
  ['en', 'See the next section.'],
  ['en', 'Act online today.'],
])('%s: “%s” refers to no law', (language, sentence) => {
  expect(reviewedFact(language, sentence)).not.toContain('law-in-text')
})

function reviewedFact(language: string, sentence: string): string {
  const [da, en] = language === 'da' ? [sentence, 'Ring us.'] : ['Ring til os.', sentence]
  return reviewed(inStandard('da: Ring til os., en: Ring us.', `da: '${da}', en: '${en}'`))
}
