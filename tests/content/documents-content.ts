/** A municipality whose standards share documents: two services in one document, and general rules beside a register of its own. */
import type { LoadedContent } from '#content/reading/content.ts'
import { loadContent } from '#content/reading/load.ts'
import { formatProblems } from '#content/reading/report.ts'
import { contentInMemory, type Texts } from '../support/content-in-memory.ts'
import { fixtureTexts } from './fixture-texts.ts'

const generalRules = `title: { da: Regler for svar, en: Rules on answers }
address: https://www.eksempel.example/regler
approved: { on: 2026-02, by: { da: byrådet, en: the city council } }
review-due: 2028-02
clauses:
  - id: reply
    section: { da: Svar, en: Answers }
    paragraph: 1
    says: { da: Svaret kommer inden for 14 dage., en: The answer comes within 14 days. }
    fingerprints: ['5123456789abcdef']
  - id: interpreter
    section: { da: Tolk, en: Interpreter }
    paragraph: 1
    says: { da: Man kan få en tolk., en: You can have an interpreter. }
    fingerprints: ['6123456789abcdef']
    unused-because: { da: Ingen har spurgt om det., en: Nobody has asked about it. }
`

function titled(danish: string, english: string, standard: string): string {
  return standard.replace('{ da: Samtaler, en: Talks }', `{ da: ${danish}, en: ${english} }`)
}

/** samtaler rests on the shared document alone, motion on its own and the rules, gaature on both shared ones. */
export async function sharedDocuments(): Promise<Texts> {
  const { site, law, municipality, standard, source } = await fixtureTexts()
  const waiting = (cites: string) =>
    standard.replace(
      '{ kind: waiting-time, not-stated: true }',
      `{ kind: waiting-time, text: { da: Du får svar inden for 14 dage., en: You get an answer within 14 days. }, cites: [${cites}] }`,
    )
  return {
    'site.yaml': site,
    'law.yaml': law,
    'eksempel/municipality.yaml': municipality,
    'eksempel/documents/stoette.yaml': source,
    'eksempel/documents/regler.yaml': generalRules,
    'eksempel/samtaler/standard.yaml': `documents: [stoette]\n${standard}`,
    'eksempel/motion/source.yaml': source,
    'eksempel/motion/standard.yaml': `documents: [regler]\n${titled('Motion', 'Exercise', waiting('regler/reply'))}`,
    'eksempel/gaature/standard.yaml': `documents: [stoette, regler]\n${titled('Gåture', 'Walks', waiting('regler/reply')).replaceAll(/cites: \[(who|terms|call)\]/g, 'cites: [stoette/$1]')}`,
  }
}

/** Replaces the first place where a text stands; throws when it stands nowhere. */
export type Change = readonly [file: string, from: string, to: string]

export async function loadedAfter(...changes: readonly Change[]): Promise<LoadedContent> {
  const texts: Record<string, string> = { ...(await sharedDocuments()) }
  for (const [file, from, to] of changes) {
    const path = `eksempel/${file}`
    const text = texts[path]
    if (!text?.includes(from)) throw new Error(`${path} does not contain “${from}”`)
    texts[path] = text.replace(from, () => to)
  }
  return loadContent(contentInMemory(texts), { today: '2026-11-21' })
}

/** What is found after the changes, each with its place in the municipality's folder. */
export async function foundAfter(...changes: readonly Change[]): Promise<readonly string[]> {
  const { problems } = await loadedAfter(...changes)
  return problems.map(({ severity, file, position, found }) => {
    const { line, column } = position ?? { line: 0, column: 0 }
    return `${file.slice('content/eksempel/'.length)}:${line}:${column}  ${severity}: ${found}`
  })
}

/** The report after the changes, as an editor gets it. */
export async function reportAfter(...changes: readonly Change[]): Promise<string> {
  const { problems } = await loadedAfter(...changes)
  return `\n${formatProblems(problems)}\n`
}
