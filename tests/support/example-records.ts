/** The five records of a small standard, as their schemas return them. */
import { municipalitySchema } from '#standard/schema/municipality.ts'
import { lawSchema } from '#standard/schema/law.ts'
import { siteSchema } from '#standard/schema/site.ts'
import { sourceSchema } from '#standard/schema/source.ts'
import { standardSchema } from '#standard/schema/standard.ts'
import type { Sibling } from '#standard/siblings.ts'

const text = (words: string) => ({ da: `${words} (da)`, en: `${words} (en)` })

export const exampleSite = siteSchema.parse({
  name: text('Guide'),
  publisher: { name: text('Guide'), 'is-municipal': false, mail: 'guide@example.dk' },
  emergency: [{ name: text('Alarm'), when: text('In danger'), number: '112' }],
  'leave-to': 'https://www.example.dk/',
  voice: {
    ask: text('Whom is it about?'),
    choose: text('Choose whom'),
    self: text('Me'),
    relative: text('A relative'),
  },
  options: [
    { id: 'yes', label: text('Yes') },
    { id: 'unsure', label: text('Not sure'), unsure: true },
  ],
})

/** The same with an emergency number whose source is told. */
export const exampleSiteWithSource = siteSchema.parse({
  ...exampleSite,
  emergency: [
    {
      name: text('Line'),
      when: text('At night'),
      number: '70201201',
      source: { text: text('Their site'), 'checked-on': '2026-01-02' },
    },
  ],
})

const exampleLaw = lawSchema.parse({
  entries: [
    {
      id: 'free-advice',
      topic: 'advice',
      title: text('Free advice'),
      text: text('Advice is free.'),
      act: text('Act on advice'),
      paragraph: '§ 1',
      address: 'https://law.example.dk/1',
      'checked-on': '2026-01-04',
    },
  ],
})

export const exampleMunicipality = municipalitySchema.parse({
  name: text('Example Kommune'),
  code: '0999',
  website: 'https://www.example.dk',
  contacts: [
    {
      id: 'desk',
      name: text('Desk'),
      phones: [{ number: '70 22 22 10', label: text('Weekdays') }, { number: '70222211' }],
      source: { standard: 'talks', clause: 'number' },
    },
    {
      id: 'web',
      name: text('Web'),
      website: 'https://web.example.dk',
      source: { text: text('Their site'), address: 'https://a.dk', 'checked-on': '2026-01-02' },
    },
    {
      id: 'hall',
      name: text('Hall'),
      phones: [{ number: '43210000' }],
      source: { text: text('By letter'), 'checked-on': '2026-01-03' },
    },
  ],
})

const clause = (id: string, paragraph: number) => ({
  id,
  section: text('Section'),
  paragraph,
  says: text(`Says ${id}`),
  fingerprints: ['0123456789abcdef'],
})

export const exampleSource = sourceSchema.parse({
  title: text('Document'),
  address: 'https://example.dk/document.pdf',
  approved: { on: '2020-03', by: text('The council') },
  'review-due': '2022-03',
  note: text('Undated'),
  law: [
    { act: text('Act'), paragraph: '§ 1' },
    { act: text('Act'), paragraph: '§ 2', review: { on: '2027-01-01', because: text('New') } },
  ],
  clauses: [
    clause('number', 1),
    clause('target', 2),
    { ...clause('unused', 3), 'unused-because': text('Says nothing') },
    clause('reading', 4),
  ],
})

export const exampleStandardRecord = standardSchema.parse({
  title: text('Talks'),
  summary: text('Somebody to talk to'),
  questions: [
    { id: 'voice', options: ['self', 'relative'] },
    {
      id: 'age',
      ask: { self: text('Your age?'), relative: text('Their age?') },
      hint: text('In years'),
      choose: text('Choose an age'),
      options: [
        { id: 'adult', label: text('Adult'), 'kept-because': text('Statistics') },
        { id: 'older', label: { self: text('Old'), relative: text('Old') } },
        { id: 'child', label: text('Child') },
      ],
      cites: ['target'],
    },
    {
      id: 'need',
      ask: text('In need?'),
      choose: text('Choose one'),
      private: true,
      options: ['yes', { id: 'no', label: text('No') }, 'unsure'],
      cites: ['target'],
    },
  ],
  criteria: [
    {
      id: 'grown-up',
      when: { age: ['adult', 'older'] },
      requirement: text('Grown up'),
      met: text('Is'),
      'not-met': text('Is not'),
      unknown: text('May be'),
      'ask-by-phone': text('Ask about age'),
      cites: ['target'],
    },
    {
      id: 'in-need',
      when: { need: ['yes'] },
      requirement: text('In need'),
      met: { self: text('You are'), relative: text('They are') },
      'not-met': text('Not'),
      unknown: text('Perhaps'),
      'ask-by-phone': text('Ask about need'),
      cites: ['target'],
    },
  ],
  contacts: [
    { contact: 'desk', 'who-should-call': text('All'), cites: ['number'] },
    {
      contact: 'web',
      when: { voice: ['relative'] },
      'who-should-call': text('Relatives'),
      note: text('At night'),
      cites: ['target'],
    },
    { contact: 'hall', 'who-should-call': text('All'), cites: ['number'] },
  ],
  facts: [
    { kind: 'cost', text: text('Free'), free: true, cites: ['number'] },
    { kind: 'cost', text: text('Food'), free: false, when: { need: ['yes'] }, cites: ['number'] },
    { kind: 'duration', 'not-stated': true },
    { kind: 'referral', text: text('None'), cites: ['number'] },
  ],
  interpretations: [
    {
      id: 'grown-up',
      doubt: text('When?'),
      reading: text('At 18'),
      because: text('The law'),
      cites: ['reading'],
    },
  ],
})

export const exampleRecords = {
  standard: exampleStandardRecord,
  source: exampleSource,
  documents: new Map<string, typeof exampleSource>(),
  siblings: new Map<string, Sibling>(),
  municipality: exampleMunicipality,
  site: exampleSite,
  law: exampleLaw,
}
