/** Checks of a register of clauses as a list: each sentence registered as one thing, each heading spelled in one way. */
import { languages, languageTable, mainLanguage } from '#guide/languages.ts'
import { isOneSlipApart } from '../nearest.ts'
import type { SourceRecord } from '../schema/source.ts'
import { error, warning } from './check.ts'
import type { DocumentFile, Finding } from './finding.ts'
import { plain, sameTwice } from './same-twice.ts'

export function checkRegister(file: DocumentFile, source: SourceRecord): Finding[] {
  return [
    ...checkFingerprints(file, source),
    ...checkNotClauses(file, source),
    ...checkHeadings(file, source),
  ]
}

/** One sentence may say several things, each a clause of the same paragraph; elsewhere it is a copy of another clause. */
function checkFingerprints(file: DocumentFile, { clauses }: SourceRecord): Finding[] {
  const registered = clauses.flatMap(({ id, section, paragraph, fingerprints }, clause) =>
    fingerprints.map((fingerprint, place) => ({
      id,
      fingerprint,
      paragraph: `${plain(section[mainLanguage])} ${paragraph}`,
      path: ['clauses', clause, 'fingerprints', place],
    })),
  )
  return sameTwice(registered, ({ fingerprint }) => fingerprint).flatMap(({ entry, first }) => {
    const earlier = registered[first]
    if (!earlier || (earlier.id !== entry.id && earlier.paragraph === entry.paragraph)) return []
    const message =
      earlier.id === entry.id
        ? `Clause “${entry.id}” has the fingerprint ${entry.fingerprint} twice; expected each once.`
        : `The clauses “${earlier.id}” and “${entry.id}” have the fingerprint ${entry.fingerprint}, but stand in different places of the document; expected each sentence in one.`
    return warning(
      'fingerprint-twice',
      { file, path: entry.path },
      {
        message,
        remedy: `Copy each sentence’s own fingerprint from “npm run content audit”, or correct where the clause stands.`,
      },
    )
  })
}

function checkNotClauses(file: DocumentFile, source: SourceRecord): Finding[] {
  const left = source['not-clauses']
  const byFingerprint = new Map(
    source.clauses.flatMap(({ id, fingerprints }) =>
      fingerprints.map((fingerprint) => [fingerprint, id] as const),
    ),
  )
  const twice = new Set(sameTwice(left, ({ fingerprint }) => fingerprint).map(({ index }) => index))
  return left.flatMap(({ fingerprint }, index) => {
    const place = { file, path: ['not-clauses', index, 'fingerprint'] }
    const clause = byFingerprint.get(fingerprint)
    if (clause !== undefined)
      return error('clause-and-not-clause', place, {
        message: `The sentence ${fingerprint} is left out here, but clause “${clause}” registers it; expected one or the other.`,
        remedy: `Remove this entry, or the clause.`,
      })
    if (!twice.has(index)) return []
    return warning('fingerprint-twice', place, {
      message: `The sentence ${fingerprint} is left out twice; expected each once.`,
      remedy: `Remove one of the two.`,
    })
  })
}

/** Each spelling of a heading but the first, where it first stands. */
function checkHeadings(file: DocumentFile, { clauses }: SourceRecord): Finding[] {
  const headings = new Map<string, { readonly index: number; readonly section: Section }>()
  for (const [index, { section }] of clauses.entries()) {
    const known = headings.get(section[mainLanguage])
    if (!known) headings.set(section[mainLanguage], { index, section })
  }
  const spelled = [...headings.values()]
  return [
    ...spelled.flatMap(({ index, section }, place) => {
      const heading = section[mainLanguage]
      const other = spelled
        .slice(0, place)
        .find((earlier) => isSameHeading(earlier.section[mainLanguage], heading))
      if (!other) return []
      return warning(
        'heading-differs',
        { file, path: ['clauses', index, 'section', mainLanguage] },
        {
          message: `The headings “${other.section[mainLanguage]}” and “${heading}” differ by little; expected one heading to be spelled in one way.`,
          remedy: `Write it as the document has it, in every clause below it.`,
        },
      )
    }),
    ...clauses.flatMap(({ section }, index) => {
      const first = headings.get(section[mainLanguage])?.section ?? section
      const language = languages.find((each) => first[each] !== section[each])
      if (language === undefined) return []
      return warning(
        'heading-differs',
        { file, path: ['clauses', index, 'section', language] },
        {
          message: `The heading “${section[mainLanguage]}” is “${first[language]}” in ${languageTable[language].englishName} before and “${section[language]}” here; expected one translation.`,
          remedy: `Write the same in every clause below the heading.`,
        },
      )
    }),
  ]
}

type Section = SourceRecord['clauses'][number]['section']

/** Too short to tell a slip from another word: “Mål” and “Mad”. */
const leastLetters = 6

/** “Bilag 1” and “Bilag 2” are two headings, as is all that differs in its digits. */
function isSameHeading(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)]
  if (a === b) return true
  return (
    Math.min(a.length, b.length) >= leastLetters &&
    a.replaceAll(/\D/gu, '') === b.replaceAll(/\D/gu, '') &&
    isOneSlipApart(a, b)
  )
}
