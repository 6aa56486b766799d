/** A text that the schema alone declares is reviewed, localized, compared and explained, with no other file changed. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type * as questionSchemas from '#standard/schema/question.ts'

const schemaFile = '#standard/schema/question.ts'

/** The program as it is when `question` has one more text. Loaded anew, as other tests share what is loaded. */
async function loadExtended() {
  vi.resetModules()
  vi.doMock(schemaFile, async (importOriginal) => {
    const { meanings } = await import('#standard/schema/meaning.ts')
    const { wording } = await import('#standard/schema/primitives.ts')
    const { question, ...others } = await importOriginal<typeof questionSchemas>()
    const extended = question
      .extend({ 'why-asked': wording.exactOptional().describe('Why we ask.') })
      .register(meanings, meanings.get(question) ?? {})
    return { ...others, question: extended }
  })
  const { impactOf } = await import('#editor/impact/impact.ts')
  const { jsonSchemas } = await import('#editor/json-schema.ts')
  const { toGuide } = await import('#standard/localize.ts')
  const { review } = await import('#standard/review/review.ts')
  const { versionOf } = await import('#standard/version.ts')
  const { standardWith, today } = await import('../support/standard-records.ts')
  return { impactOf, jsonSchemas, toGuide, review, versionOf, standardWith, today }
}

let program: Awaited<ReturnType<typeof loadExtended>>

beforeAll(async () => {
  program = await loadExtended()
})

afterAll(() => {
  vi.doUnmock(schemaFile)
  vi.resetModules()
})

function whyAsked(text: string) {
  const choose = '    choose: { da: Vælg alder, en: Choose the age }'
  return program.standardWith({
    in: 'standard.yaml',
    from: choose,
    to: `${choose}\n    why-asked: ${text}`,
  })
}

test('its findings have a place, in each language and for each voice', () => {
  const standard = whyAsked(
    '{ self: { da: Ring 70 22 22 10., en: Ring us. }, relative: { da: Ring., en: Ring § 4. } }',
  )
  const found = program
    .review(standard, { today: program.today })
    .filter(({ place }) => place.path.includes('why-asked'))
  expect(
    found.map(({ code, place }) => `${code} at ${place.file} ${place.path.join('.')}`),
  ).toEqual([
    'voices-differ at standard.yaml questions.1.why-asked',
    'voices-differ at standard.yaml questions.1.why-asked',
    'languages-differ at standard.yaml questions.1.why-asked.self',
    'languages-differ at standard.yaml questions.1.why-asked.relative',
    'phone-in-text at standard.yaml questions.1.why-asked.self.da',
    'law-in-text at standard.yaml questions.1.why-asked.relative.en',
  ])
})

test('the guide has it in one language, under the key of its type', () => {
  const { toGuide, standardWith } = program
  const standard = whyAsked('{ da: Reglerne afhænger af det., en: The rules depend on it. }')
  const [danish, english] = [toGuide(standard, 'da'), toGuide(standard, 'en')]
  expect(danish.questions[1]).toHaveProperty('whyAsked', 'Reglerne afhænger af det.')
  expect(english.questions[1]).toHaveProperty('whyAsked', 'The rules depend on it.')
  expect(toGuide(standardWith(), 'da').questions[1]).not.toHaveProperty('whyAsked')
})

test('the impact of a change names it, and the version to sign changes', () => {
  const before = whyAsked('{ da: Før., en: Before. }')
  const after = whyAsked('{ self: { da: Nu., en: Now. }, relative: { da: Her., en: Here. } }')
  expect(program.impactOf(before, after)?.words).toEqual([
    { name: 'question age, why-asked', before: 'Før. / Before.' },
    { name: 'question age, why-asked, self', after: 'Nu. / Now.' },
    { name: 'question age, why-asked, relative', after: 'Her. / Here.' },
  ])
  expect(program.versionOf(after)).not.toBe(program.versionOf(before))
})

test('an editor of YAML explains it', async () => {
  expect((await program.jsonSchemas()).get('standard.json')).toMatch(
    /"why-asked": \{\s+"description": "Why we ask\."/,
  )
})
