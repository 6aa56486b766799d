import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { type LinkGuide, readAnswerLink, writeAnswerLink } from '#guide/answer-link.ts'
import { answersOf, type Arrived } from '#guide/follow.ts'
import { paths } from '#guide/paths.ts'
import { compile } from '#standard/compile.ts'
import { toGuide } from '#standard/localize.ts'
import { exampleRules } from '../support/example-rules.ts'
import { realStandards } from '../support/real-content.ts'

let guide: LinkGuide
let somePath: Arrived | undefined
let link: string

// Made for each test, so that mutation testing knows which tests run the code.
beforeEach(() => {
  guide = {
    ...exampleRules,
    id: 'example/talks',
    fingerprint: '0123456789abcdef',
    graph: compile(exampleRules),
  }
  ;[somePath] = paths(guide.graph)
  link = writeAnswerLink(guide, arrivedBy(somePath))
})

function arrivedBy(path: Arrived | undefined): Arrived {
  if (!path) throw new Error('The example has no path')
  return path
}

/** A link of any form whose check is right: whoever wants to can compute it. */
function signed(body: string): string {
  let check = 0x811c9dc5
  for (const byte of Buffer.from(`${guide.id} ${body}`)) {
    check = Math.imul(check ^ byte, 0x01000193) >>> 0
  }
  return `${body}.${check.toString(36)}`
}

describe('a link with answers', () => {
  test('comes back as it was written, on every path of every standard', async () => {
    let proved = 0
    for (const standard of await realStandards()) {
      const real = toGuide(standard, 'da')
      for (const arrived of paths(real.graph)) {
        const written = writeAnswerLink(real, arrived)
        expect(written).toMatch(/^[\w.~-]+$/)
        expect(readAnswerLink(written, real)).toEqual({
          kind: 'current',
          answers: answersOf(arrived.asked),
        })
        proved += 1
      }
    }
    expect(proved).toBeGreaterThan(70)
  })

  test('may come back with its tildes in percent form', () => {
    expect(readAnswerLink(link.replaceAll('~', '%7E'), guide).kind).toBe('current')
  })

  test('under other rules keeps what fits, names what does not, and says how it was', () => {
    const older: LinkGuide = { ...guide, fingerprint: 'fedcba9876543210' }
    const written = writeAnswerLink(older, {
      asked: [
        { question: 'voice', option: 'relative' },
        { question: 'age', option: '50-plus' },
        { question: 'income', option: 'low' },
      ],
      outcome: { fit: 'possible', contacts: [], facts: [] },
    })
    expect(readAnswerLink(written, guide)).toEqual({
      kind: 'outdated',
      answers: { voice: 'relative' },
      dropped: ['age', 'income'],
      fit: 'possible',
    })
  })

  test('made for another standard is not read', () => {
    expect(readAnswerLink(link, { ...guide, id: 'example/walks' })).toEqual({ kind: 'damaged' })
  })

  test('cut short or lengthened anywhere is not read', () => {
    for (let end = 0; end < link.length; end += 1)
      expect(readAnswerLink(link.slice(0, end), guide), link.slice(0, end)).toEqual({
        kind: 'damaged',
      })
    expect(readAnswerLink(`${link}.`, guide)).toEqual({ kind: 'damaged' })
  })

  test('that claims another fit, or answers off its path, is not read', () => {
    const { asked, outcome } = arrivedBy(somePath)
    const otherFit = outcome.fit === 'likely' ? 'unlikely' : 'likely'
    const offPath = { question: 'need', option: 'unsure' }
    for (const forged of [
      { asked, outcome: { ...outcome, fit: otherFit } as const },
      { asked: asked.slice(0, -1), outcome },
      {
        asked: [...asked.filter(({ question }) => question !== 'need'), offPath, offPath],
        outcome,
      },
    ])
      expect(readAnswerLink(writeAnswerLink(guide, forged), guide)).toEqual({ kind: 'damaged' })
  })

  test('with an answer that its path does not ask for is not read', () => {
    const early = [...paths(guide.graph)].find(({ asked }) => asked.length < 4)
    const { asked, outcome } = arrivedBy(early)
    const unasked = guide.questions.flatMap(({ id, options: [option] }) =>
      option && !asked.some(({ question }) => question === id)
        ? [{ question: id, option: option.id }]
        : [],
    )
    expect(unasked.length).toBeGreaterThan(0)
    const forged = writeAnswerLink(guide, { asked: [...asked, ...unasked], outcome })
    expect(readAnswerLink(forged, guide)).toEqual({ kind: 'damaged' })
  })

  test('with an answer given twice is not read, whatever the rules', () => {
    const { asked, outcome } = arrivedBy(somePath)
    const twice = { asked: [...asked, ...asked.slice(0, 1)], outcome }
    for (const fingerprint of [guide.fingerprint, 'fedcba9876543210'])
      expect(readAnswerLink(writeAnswerLink({ ...guide, fingerprint }, twice), guide)).toEqual({
        kind: 'damaged',
      })
  })

  test('with anything before it is not read', () => {
    expect(readAnswerLink(`x${link}`, guide)).toEqual({ kind: 'damaged' })
  })

  test('of two thousand characters is read, of more is not', () => {
    // The check is mostly seven characters: of several links one is as long as is asked for.
    const ofLength = (length: number) =>
      '0123456789abcdef'
        .split('')
        .map((digit) => `v1.fedcba9${digit}.p.income~`)
        .map((start) => signed(start.padEnd(length - '.1234567'.length, 'x')))
        .find((written) => written.length === length) ?? ''
    expect(readAnswerLink(ofLength(2000), guide).kind).toBe('outdated')
    expect(ofLength(2001)).toHaveLength(2001)
    expect(readAnswerLink(ofLength(2001), guide).kind).toBe('damaged')
  })

  test.each([
    ['v1.fedcba98.l', 'likely'],
    ['v1.fedcba98.p.voice~self', 'possible'],
    ['v1.fedcba98.u.voice~self.age~18-29', 'unlikely'],
  ])('written long ago as %s is read today', (body, fit) => {
    expect(readAnswerLink(signed(body), guide)).toMatchObject({ kind: 'outdated', fit })
  })

  test.each([
    '',
    '.',
    'v1',
    'v2.fedcba98.l.voice~self',
    'xv1.fedcba98.l.voice~self',
    'v1xfedcba98.l.voice~self',
    'v1.fedcba98xl.voice~self',
    'v1.fedcba9.l.voice~self',
    'v1.fedcba9g.l.voice~self',
    'v1.fedcba987.l.voice~self',
    'v1.fedcba98.x.voice~self',
    'v1.fedcba98.likely.voice~self',
    'v1.fedcba98.l.',
    'v1.fedcba98.l.voice',
    'v1.fedcba98.l.voice~',
    'v1.fedcba98.l.~self',
    'v1.fedcba98.l.voice~self.',
    'v1.fedcba98.l.voice~self~self',
    'v1.fedcba98.l.voice~self age~18-29',
    'v1.fedcba98.l.Voice~self',
    'v1.fedcba98.l.voice~Self',
  ])('of another form (“%s”) is not read, though its check is right', (body) => {
    expect(readAnswerLink(signed(body), guide)).toEqual({ kind: 'damaged' })
  })

  test('of any length is dealt with at once', () => {
    expect(readAnswerLink(`v1.01234567.l${'.a~b'.repeat(100_000)}.0`, guide)).toEqual({
      kind: 'damaged',
    })
  })

  test.each(['__proto__', 'constructor', 'toString'])(
    'with a question named %s is damaged',
    (id) => {
      const written = writeAnswerLink(guide, {
        asked: [{ question: id, option: 'yes' }],
        outcome: { fit: 'likely', contacts: [], facts: [] },
      })
      expect(readAnswerLink(written, guide)).toEqual({ kind: 'damaged' })
    },
  )

  test('holds against anything that anybody may write: no fault, and only what the guide offers is read', () => {
    const whole = [...paths(guide.graph)].map(({ asked }) => answersOf(asked))
    const altered = fc
      .tuple(fc.nat(link.length), fc.nat(4), fc.string({ maxLength: 4 }))
      .map(([at, cut, put]) => link.slice(0, at) + put + link.slice(at + cut))
    const parts = ['v1', 'v2', '01234567', 'l', 'voice~self', 'a~b', '~', '%7E', '<script>']
    const lookalike = fc.array(fc.constantFrom(...parts)).map((some) => some.join('.'))
    // Anybody can compute the check as well.
    const forged = fc
      .record({
        fingerprint: fc.constantFrom(guide.fingerprint, 'fedcba9876543210'),
        fit: fc.constantFrom('likely' as const, 'possible' as const, 'unlikely' as const),
        asked: fc.array(
          fc.record({
            question: fc.constantFrom('voice', 'age', 'help', 'need', 'gone', '__proto__'),
            option: fc.constantFrom('self', '30-plus', 'no', 'yes', 'gone', 'constructor'),
          }),
        ),
      })
      .map(({ fingerprint, fit, asked }) =>
        writeAnswerLink(
          { ...guide, fingerprint },
          { asked, outcome: { fit, contacts: [], facts: [] } },
        ),
      )
    const isOffered = ([id, option]: readonly [string, string]) =>
      guide.questions.some(
        (question) =>
          question.id === id && question.options.some((offered) => offered.id === option),
      )
    const anything = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      altered,
      lookalike,
      forged,
    )
    fc.assert(
      fc.property(anything, (text) => {
        const read = readAnswerLink(text, guide)
        if (read.kind === 'current') expect(whole).toContainEqual(read.answers)
        if (read.kind === 'outdated') return Object.entries(read.answers).every(isOffered)
        return true
      }),
      { numRuns: 10_000 },
    )
  })
})
