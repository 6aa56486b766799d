/** A small standard that the review has nothing to say about, and ways to break it one line at a time. */
import { parse } from 'yaml'
import { assemble } from '#standard/assemble.ts'
import type { StandardRecords } from '#standard/review/records.ts'
import { lawSchema } from '#standard/schema/law.ts'
import { municipalitySchema } from '#standard/schema/municipality.ts'
import { siteSchema } from '#standard/schema/site.ts'
import { sourceSchema } from '#standard/schema/source.ts'
import { standardSchema } from '#standard/schema/standard.ts'
import type { Standard } from '#standard/standard.ts'

export const standardId = 'eksempel/bostoette'
export const today = '2026-11-21'

export type FileName =
  'standard.yaml' | 'source.yaml' | 'municipality.yaml' | 'site.yaml' | 'law.yaml'

/** Replaces some lines of one file; the text must stand there once. */
export interface Change {
  readonly in: FileName
  readonly from: string
  readonly to: string
}

export function recordsWith(...changes: readonly Change[]): StandardRecords {
  const read = (file: FileName): unknown => {
    const text = changes.filter((change) => change.in === file).reduce(changed, files[file])
    return parsed(text)
  }
  return {
    standard: standardSchema.parse(read('standard.yaml')),
    source: sourceSchema.parse(read('source.yaml')),
    documents: new Map(),
    siblings: new Map(),
    municipality: municipalitySchema.parse(read('municipality.yaml')),
    site: siteSchema.parse(read('site.yaml')),
    law: lawSchema.parse(read('law.yaml')),
  }
}

/** What the file holds before any schema has read it. */
export function dataOf(file: FileName): unknown {
  return structuredClone(parsed(files[file]))
}

export function standardWith(...changes: readonly Change[]): Standard {
  return assemble(standardId, recordsWith(...changes))
}

const known = new Map<string, unknown>()

/** Reading YAML takes longer than the review, and most tests change one file of five. */
function parsed(text: string): unknown {
  const data: unknown = known.get(text) ?? parse(text)
  known.set(text, data)
  return data
}

function changed(text: string, { from, to }: Change): string {
  if (text.split(from).length !== 2) throw new Error(`The fixture does not have “${from}” once`)
  return text.replace(from, () => to)
}

const files: Readonly<Record<FileName, string>> = {
  'standard.yaml': `
title: { da: Hjælp i hjemmet, en: Help at home }
summary: { da: Du får en fast støtte hjemme., en: You get steady support at home. }
questions:
  - id: voice
    options: [self, relative]
  - id: age
    ask:
      self: { da: Er du over 18 år?, en: Are you over 18? }
      relative: { da: Er personen over 18 år?, en: Is the person over 18? }
    choose: { da: Vælg alder, en: Choose the age }
    options:
      - { id: child, label: { da: Under 18 år, en: Under 18 } }
      - { id: adult, label: { da: 18 år eller mere, en: 18 or more } }
    cites: [target]
  - id: need
    private: true
    ask: { da: Er der brug for hjælp?, en: Is help needed? }
    choose: { da: Vælg et svar, en: Choose an answer }
    options: ['yes', 'no', unsure]
    cites: [target]
criteria:
  - id: is-adult
    when: { age: [adult] }
    requirement: { da: Man er over 18 år., en: You are over 18. }
    met: { da: Du er over 18 år., en: You are over 18. }
    not-met: { da: Du er ikke over 18 år., en: You are not over 18. }
    unknown: { da: Vi ved ikke om du er 18 år., en: We do not know if you are 18. }
    ask-by-phone: { da: Spørg om din alder er vigtig., en: Ask if your age counts. }
    cites: [target]
  - id: needs-help
    when: { need: ['yes'] }
    requirement: { da: Man har brug for hjælp., en: You need help. }
    met: { da: Du har brug for hjælp., en: You need help. }
    not-met: { da: Du har ikke brug for hjælp., en: You do not need help. }
    unknown: { da: Vi ved ikke om du har brug for hjælp., en: We do not know if you need help. }
    ask-by-phone: { da: Spørg hvad der skal til., en: Ask what it takes. }
    cites: [target]
contacts:
  - contact: centre
    who-should-call: { da: Er du voksen, en: If you are an adult }
    cites: [phone]
  - contact: youth-line
    when: { age: [child] }
    who-should-call: { da: Er du under 18 år, en: If you are under 18 }
    cites: [phone]
facts:
  - { kind: cost, free: true, text: { da: Det er gratis., en: It is free. }, cites: [terms] }
  - { kind: duration, text: { da: Du får hjælp i seks måneder., en: You get help for 6 months. }, cites: [terms] }
  - { kind: waiting-time, text: { da: Vi svarer inden 14 dage., en: We reply within 14 days. }, cites: [terms] }
  - { kind: referral, not-stated: true }
  - { kind: provider-choice, not-stated: true }
  - { kind: complaint, appeal: municipality, text: { da: Du kan klage til kommunen., en: You can complain to us. }, cites: [terms] }
  - { kind: next-steps, text: { da: Ring til os., en: Ring us. }, cites: [phone] }
  - { kind: offer, not-stated: true }
interpretations:
  - id: over-18
    doubt: { da: Er man over 18 på sin fødselsdag?, en: Are you over 18 on your birthday? }
    reading: { da: Ja., en: Yes. }
    because: { da: Det er den brede læsning., en: It is the wide reading. }
    cites: [target]
`,
  'source.yaml': `
title: { da: Standard for bostøtte, en: Standard for support at home }
approved: { on: 2025-03, by: { da: Byrådet, en: The city council } }
review-due: 2027-03
law:
  - act: { da: Serviceloven, en: The Act on Social Services }
    paragraph: § 85
    review: { on: 2027-06-01, because: { da: Loven skrives om., en: The act is being rewritten. } }
clauses:
  - id: target
    section: { da: Målgruppe, en: Target group }
    paragraph: 1
    says: { da: Voksne over 18 år., en: Adults over 18. }
    fingerprints: ['0123456789abcdef']
  - id: terms
    section: { da: Vilkår, en: Terms }
    paragraph: 1
    says: { da: Gratis i 6 måneder., en: Free for 6 months. }
    fingerprints: ['0123456789abcde0']
  - id: phone
    section: { da: Kontakt, en: Contact }
    paragraph: 1
    says: { da: Ring til centret., en: Ring the centre. }
    fingerprints: ['0123456789abcde1']
  - id: vision
    section: { da: Formål, en: Purpose }
    paragraph: 1
    says: { da: Alle skal trives., en: All shall thrive. }
    fingerprints: ['0123456789abcde2']
    unused-because: { da: Det er en hensigt., en: It is an aim. }
`,
  'municipality.yaml': `
name: { da: Eksempel Kommune, en: Eksempel Municipality }
code: '0999'
contacts:
  - id: centre
    name: { da: Centret, en: The Centre }
    phones: [{ number: '70 22 22 10' }]
    source: { standard: bostoette, clause: phone }
  - id: youth-line
    name: { da: Ungelinjen, en: The Youth Line }
    phones: [{ number: '70 22 22 11' }]
    source: { text: { da: Kommunens side, en: The municipality's site }, checked-on: 2026-05-01 }
`,
  'site.yaml': `
name: { da: Støtteguiden, en: The support guide }
publisher:
  name: { da: Støtteguiden, en: The support guide }
  is-municipal: false
  mail: guide@example.dk
leave-to: https://www.example.dk/
emergency:
  - name: { da: Alarmcentralen, en: Emergency services }
    when: { da: Ved fare for liv, en: In mortal danger }
    number: '112'
voice:
  ask: { da: Hvem gælder det?, en: Who is it about? }
  choose: { da: Vælg hvem det gælder, en: Choose who it is about }
  self: { da: Mig selv, en: Myself }
  relative: { da: En anden, en: Someone else }
options:
  - { id: 'yes', label: { da: Ja, en: 'Yes' } }
  - { id: 'no', label: { da: Nej, en: 'No' } }
  - { id: unsure, label: { da: Det ved jeg ikke, en: I don't know }, unsure: true }
`,
  'law.yaml': `
entries:
  - id: free-advice
    topic: advice
    title: { da: Gratis rådgivning, en: Free advice }
    text: { da: Alle kan få gratis råd., en: Everybody can get free advice. }
    act: { da: Serviceloven, en: The Act on Social Services }
    paragraph: § 10
    address: https://example.dk/lov
    checked-on: 2026-05-01
  - id: case-handling
    topic: complaint
    title: { da: Klage over sagens gang, en: A complaint about the handling }
    text: { da: Man kan klage til kommunen over dens måde at behandle sagen på., en: You can complain to the municipality about how it handled the case. }
    act: { da: Ombudsmandsloven, en: The Ombudsman Act }
    paragraph: § 13
    address: https://example.dk/ombud
    checked-on: 2026-05-01
`,
}
