/** A first `source.yaml`: every sentence of the document registered, its words still to be written. Pure. */
import { asId } from '#standard/as-id.ts'
import { fingerprint } from '#standard/fingerprint.ts'
import type { Outline, OutlinedSentence } from './outline.ts'
import { inEachLanguage, scalar, schemaLine, unwritten } from './yaml-text.ts'

interface ScaffoldedClause extends OutlinedSentence {
  readonly id: string
  readonly fingerprint: string
}

/** The document's sentences with an id each; without a document, one clause as an example. */
export function clausesOf(outline: Outline | undefined): readonly ScaffoldedClause[] {
  if (!outline || outline.sentences.length === 0)
    return [{ id: 'clause-1', text: 'Hvad står der?', paragraph: 1, fingerprint: '0'.repeat(16) }]
  const counts = new Map<string, number>()
  return outline.sentences.map((sentence) => {
    const name = asId(sentence.section ?? '') || 'clause'
    const number = (counts.get(name) ?? 0) + 1
    counts.set(name, number)
    return { ...sentence, id: `${name}-${number}`, fingerprint: fingerprint(sentence.text) }
  })
}

export function sourceFile(outline: Outline | undefined): string {
  const headings = outline?.headings ?? []
  return [
    schemaLine('source', 2),
    '# The register of the document’s statements: where each stands, what it says in our words, and the fingerprint of its',
    '# sentence. What begins with ✎ is to be worded. The document’s own words stand after the ✎ to help you; replace them.',
    'title:',
    unwritten('  ', outline?.title ?? 'Dokumentets titel', 'The document’s title'),
    '# When the document was approved and is to be revised. Remove the # where it says so.',
    `# approved: { on: 2026-03, by: { ${inEachLanguage('Byrådet', 'The city council').join(', ')} } }`,
    '# review-due: 2028-03',
    'clauses:',
    ...clausesOf(outline).flatMap((clause) => clauseLines(clause)),
    ...(headings.length === 0 ? [] : ['not-clauses:']),
    ...[...new Set(headings)].map(
      (heading) =>
        `  - { fingerprint: '${fingerprint(heading)}', because: ${JSON.stringify(`heading: ${heading}`)} }`,
    ),
    '',
  ].join('\n')
}

function clauseLines({ id, section, paragraph, text, fingerprint: print }: ScaffoldedClause) {
  return [
    `  - id: ${scalar(id)}`,
    '    section:',
    section === undefined
      ? unwritten('      ', 'Overskriften over stedet', 'The heading above it')
      : inEachLanguage(section, `✎ ${section}`)
          .map((text) => `      ${text}`)
          .join('\n'),
    `    paragraph: ${paragraph}`,
    '    says:',
    unwritten('      ', text, 'The same in English'),
    `    fingerprints: ['${print}']`,
  ]
}
