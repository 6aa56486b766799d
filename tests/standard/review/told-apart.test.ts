/** What is said twice, and what is not, though it is close. */
import { expect, test } from 'vitest'
import {
  inMunicipality,
  inSite,
  inSource,
  inStandard,
  reviewed,
} from '../../support/review-report.ts'
import type { Change } from '../../support/standard-records.ts'

/** The code and the place of each finding. */
function codes(...changes: readonly Change[]): readonly string[] {
  return reviewed(...changes)
    .split('\n')
    .filter((line) => /^(error|warning|note) /.test(line))
}

const inCentre = (from: string, to: string) => inMunicipality(from, to)
const number = (to: string) => inCentre("[{ number: '70 22 22 11' }]", to)
const section = (to: string) => inSource('{ da: Kontakt, en: Contact }', to)
const print = (to: string) => inSource("['0123456789abcde1']", to)
const requirement = (to: string) =>
  inStandard(
    'requirement: { da: Man har brug for hjælp., en: You need help. }',
    `requirement: ${to}`,
  )
const met = (to: string) =>
  inStandard('met: { da: Du er over 18 år., en: You are over 18. }', `met: ${to}`)
const notMet = (to: string) =>
  inStandard('not-met: { da: Du er ikke over 18 år., en: You are not over 18. }', `not-met: ${to}`)
const swapped = [
  met('{ da: Du er ikke for ung., en: You are not too young. }'),
  notMet('{ da: Du er for ung., en: You are too young. }'),
]

test.each<[string, readonly Change[], ...string[]]>([
  [
    'one name',
    [inCentre('da: Ungelinjen, en: The Youth Line', 'da: centret. , en: the centre')],
    'warning contact-twice at municipality.yaml contacts.1.name',
  ],
  [
    'one Danish name',
    [inCentre('da: Ungelinjen, en: The Youth Line', 'da: Centret, en: The Youth Line')],
  ],
  [
    'one number',
    [number("[{ number: '70 22 22 10' }]")],
    'warning phone-twice at municipality.yaml contacts.1.phones.0.number',
  ],
  [
    'one number with a label',
    [number("[{ number: '70 22 22 10', label: { da: Omstilling, en: Main number } }]")],
  ],
  [
    'one number twice',
    [number("[{ number: '70 22 22 11' }, { number: '70 22 22 11' }]")],
    'error phone-twice at municipality.yaml contacts.1.phones.1.number',
  ],
  [
    'a heading with a colon',
    [section("{ da: 'vilkår :', en: Terms }")],
    'warning heading-differs at source.yaml clauses.2.section.da',
  ],
  [
    'a heading a letter longer',
    [section('{ da: Målgruppen, en: Target group }')],
    'warning heading-differs at source.yaml clauses.2.section.da',
  ],
  ['a heading two letters longer', [section('{ da: Målgrupperne, en: Target groups }')]],
  [
    'headings of six letters',
    [section('{ da: Vilkåre, en: Terms }')],
    'warning heading-differs at source.yaml clauses.2.section.da',
  ],
  ['headings of five letters', [section('{ da: Formå, en: Purpose }')]],
  [
    'numbered headings',
    [
      inSource('{ da: Formål, en: Purpose }', '{ da: Bilag 1, en: Annex 1 }'),
      section('{ da: Bilag 2, en: Annex 2 }'),
    ],
  ],
  [
    'a heading translated twice',
    [section('{ da: Vilkår, en: Conditions }')],
    'warning heading-differs at source.yaml clauses.2.section.en',
  ],
  [
    'one sentence in two places',
    [print("['0123456789abcde0']")],
    'warning fingerprint-twice at source.yaml clauses.2.fingerprints.0',
  ],
  [
    'one sentence in one place',
    [print("['0123456789abcde0']"), section('{ da: Vilkår, en: Terms }')],
  ],
  [
    'one sentence twice in a clause',
    [print("['0123456789abcde1', '0123456789abcde1']")],
    'warning fingerprint-twice at source.yaml clauses.2.fingerprints.1',
  ],
  [
    'one requirement',
    [requirement('{ da: man er over 18 år, en: You are over 18 }')],
    'warning criterion-twice at standard.yaml criteria.1.requirement',
  ],
  [
    'one sentence for met and unknown',
    [
      inStandard(
        'unknown: { da: Vi ved ikke om du er 18 år., en: We do not know if you are 18. }',
        'unknown: { da: Du er over 18 år., en: You are over 18. }',
      ),
    ],
    'error criterion-texts-same at standard.yaml criteria.0.unknown',
  ],
  ['met and not-met swapped', swapped, 'warning criterion-swapped at standard.yaml criteria.0.met'],
  [
    'the same, asked for by a no',
    [
      ...swapped,
      inStandard(
        'requirement: { da: Man er over 18 år., en: You are over 18. }',
        'requirement: { da: Man er ikke under 18 år., en: You are not under 18. }',
      ),
    ],
  ],
  [
    'the same, by the condition',
    [...swapped, inStandard('when: { age: [adult] }', 'when: { not: { age: [child] } }')],
  ],
  [
    'the same, within all',
    [
      ...swapped,
      inStandard('when: { age: [adult] }', 'when: { all: [{ not: { age: [child] } }] }'),
    ],
  ],
  [
    'the same, within any',
    [
      ...swapped,
      inStandard('when: { age: [adult] }', 'when: { any: [{ not: { age: [child] } }] }'),
    ],
  ],
  [
    'a no in the advice that follows',
    [
      met('{ da: Du er 18 år. Du skal ikke ringe., en: You are 18. You need not call. }'),
      notMet('{ da: Du er for ung., en: You are too young. }'),
    ],
  ],
  [
    'one label',
    [inStandard('{ da: 18 år eller mere, en: 18 or more }', '{ da: Under 18 år, en: Under 18 }')],
    'error option-label-twice at standard.yaml questions.1.options.1',
  ],
  [
    'one shared label',
    [inSite("{ da: Nej, en: 'No' }", "{ da: Næ, en: 'Yes' }")],
    'error option-label-twice at site.yaml options.1',
  ],
  [
    'ages that leave one out',
    [
      inStandard(
        '{ da: 18 år eller mere, en: 18 or more }',
        '{ da: 19 år eller mere, en: 19 or more }',
      ),
    ],
    'warning ages-missing at standard.yaml questions.1.options',
  ],
  [
    'no offer',
    [inStandard('  - { kind: offer, not-stated: true }\n', '')],
    'warning offer-missing at standard.yaml facts',
  ],
  [
    'one fact',
    [
      inStandard(
        '{ kind: offer, not-stated: true }',
        '{ kind: offer, text: { da: Ring til os, en: Ring us }, cites: [terms] }',
      ),
    ],
    'warning fact-twice at standard.yaml facts.7',
  ],
  [
    'one fact for another fit',
    [
      inStandard(
        '{ kind: offer, not-stated: true }',
        '{ kind: offer, fit: [likely], text: { da: Ring til os, en: Ring us }, cites: [terms] }',
      ),
    ],
  ],
  [
    'a revision in the month of the approval',
    [
      inSource('review-due: 2027-03', 'review-due: 2027-03'),
      inSource('on: 2025-03,', 'on: 2026-11-01,'),
    ],
  ],
  [
    'a revision before the approval',
    [inSource('review-due: 2027-03', 'review-due: 2025-02-28')],
    'error review-before-approval at source.yaml review-due',
  ],
  ['a revision 15 years ahead', [inSource('review-due: 2027-03', 'review-due: 2041-12')]],
  [
    'a revision 16 years ahead',
    [inSource('review-due: 2027-03', 'review-due: 2042-01')],
    'warning date-unlikely at source.yaml review-due',
  ],
  ['an approval 30 years ago', [inSource('on: 2025-03,', 'on: 1996-01,')]],
  [
    'an approval 31 years ago',
    [inSource('on: 2025-03,', 'on: 1995-12,')],
    'warning date-unlikely at source.yaml approved.on',
  ],
  [
    'a check due in 16 years',
    [inMunicipality('checked-on: 2026-05-01', 'checked-on: 2026-05-01, review-due: 2042-01-01')],
    'warning date-unlikely at municipality.yaml contacts.1.source.review-due',
  ],
  [
    'the number of another',
    [inMunicipality("code: '0999'", "code: '0250'")],
    'error municipality-code at municipality.yaml code',
  ],
  [
    'a number of nobody',
    [inMunicipality("code: '0999'", "code: '0998'")],
    'error municipality-code at municipality.yaml code',
  ],
  [
    'a website',
    [inMunicipality('contacts:', 'website: https://www.ishoj.dk\ncontacts:')],
    'warning address-of-another at municipality.yaml website',
  ],
  [
    'a website of its own',
    [inMunicipality('contacts:', 'website: https://www.ishoj.example\ncontacts:')],
  ],
  [
    'an e-mail address',
    [
      inMunicipality(
        'da: Ungelinjen, en: The Youth Line }',
        'da: Ungelinjen, en: The Youth Line }\n    email: a@ishoj.dk',
      ),
    ],
    'warning address-of-another at municipality.yaml contacts.1.email',
  ],
  [
    'a form',
    [
      inMunicipality(
        'da: Ungelinjen, en: The Youth Line }',
        'da: Ungelinjen, en: The Youth Line }\n    apply: [{ kind: paper, label: { da: Skema, en: Form }, address: https://ishoj.dk/a }]',
      ),
    ],
    'warning address-of-another at municipality.yaml contacts.1.apply.0.address',
  ],
  [
    'a page of a contact',
    [
      inMunicipality(
        'da: Ungelinjen, en: The Youth Line }',
        'da: Ungelinjen, en: The Youth Line }\n    website: https://ishoj.dk/a',
      ),
    ],
    'warning address-of-another at municipality.yaml contacts.1.website',
  ],
  [
    'where a number was found',
    [inMunicipality('checked-on: 2026-05-01', 'checked-on: 2026-05-01, address: https://ishoj.dk')],
    'warning address-of-another at municipality.yaml contacts.1.source.address',
  ],
  [
    'a contact of the other',
    [
      inMunicipality(
        'da: Ungelinjen, en: The Youth Line }',
        'da: Ungelinjen i Ishøj, en: The Youth Line in Ishøj }\n    email: a@ishoj.dk',
      ),
    ],
  ],
  [
    'an organisation of the other',
    [
      inMunicipality(
        'da: Ungelinjen, en: The Youth Line }',
        'da: Ungelinjen, en: The Youth Line }\n    organisation: { da: Ishøj Kommune, en: Ishøj Kommune }\n    email: a@ishoj.dk',
      ),
    ],
  ],
  [
    'two that share a label in one language',
    [
      inStandard(
        '{ da: 18 år eller mere, en: 18 or more }',
        '{ da: 18 år eller mere, en: under 18. }',
      ),
    ],
    'error option-label-twice at standard.yaml questions.1.options.1',
    'error languages-differ at standard.yaml questions.1.options.1.label',
  ],
  [
    'one label for one voice',
    [
      inStandard(
        '{ da: 18 år eller mere, en: 18 or more }',
        '{ self: { da: Jeg er 18 år, en: I am 18 }, relative: { da: Under 18 år, en: They are under 18 } }',
      ),
    ],
    'error option-label-twice at standard.yaml questions.1.options.1',
  ],
  [
    'numbers of another option',
    [
      inStandard('- { id: child,', '- { id: under-15,'),
      inStandard('when: { age: [child] }', 'when: { age: [under-15] }'),
    ],
    'warning label-contradicts-id at standard.yaml questions.1.options.0.label',
  ],
])('%s', (_, changes, ...found) => {
  expect(codes(...changes)).toEqual(found)
})
